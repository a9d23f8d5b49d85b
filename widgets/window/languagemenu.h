// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace lectern {

/// Fills a menu with the languages of the window, the current one checked. Each stands in its own words, so that a
/// reader who is lost in another finds it. `choose` gets the code, an empty one for the language of the desktop.
void fillLanguageMenu(QMenu *menu, const QString &current, const std::function<void(const QString &)> &choose);

} // namespace lectern
