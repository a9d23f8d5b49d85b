// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lectern {

namespace {

/// The translator belongs to the application once it has found its file.
bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder) && application.installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English needs its file too: it has the plural forms.
    if (!install(application, locale, QStringLiteral("lectern"), QStringLiteral(":/i18n")))
        install(application, QLocale(QLocale::English), QStringLiteral("lectern"), QStringLiteral(":/i18n"));
}

} // namespace lectern
