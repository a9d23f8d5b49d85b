// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace lectern {

/// Loads Lectern's words for the locale, and Qt's own for its buttons; English where there are none. Called once,
/// before the first window.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace lectern
