// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;
class QLocale;

namespace lectern {

/// A language the window speaks.
struct SpokenLanguage
{
    QString code; ///< ISO 639-1: "tr"
    QString name; ///< in the language itself: "Türkçe"
};

/// In the order of their names.
[[nodiscard]] QList<SpokenLanguage> spokenLanguages();

/// Loads Lectern's words for the locale, and Qt's own for its buttons; English where there are none. What was loaded
/// before is taken away: windows that stand already keep their words.
void installTranslations(QCoreApplication &application, const QLocale &locale);

/// Words, dates and numbers in the language of this code; an empty one means the desktop's. The desktop's country is
/// kept where it speaks that language.
void setLanguage(QCoreApplication &application, const QString &code);

} // namespace lectern
