// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lectern {

namespace {

constexpr QLatin1String Folder(":/i18n");

/// By this name our translators are known among those of the application.
constexpr QLatin1String Ours("lectern-translator");

/// The translator belongs to the application once it has found its file.
bool install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(Ours);
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

/// The first of the languages a reader asks for that we speak.
QString codeOf(const QLocale &locale)
{
    for (const QString &wanted : locale.uiLanguages())
        for (const SpokenLanguage &language : spokenLanguages())
            if (wanted == language.code || wanted.startsWith(language.code + u'-'))
                return language.code;
    return QStringLiteral("en");
}

} // namespace

QList<SpokenLanguage> spokenLanguages()
{
    return {
        {QStringLiteral("az"), QStringLiteral("Azərbaycanca")}, {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("en"), QStringLiteral("English")},      {QStringLiteral("ru"), QStringLiteral("Русский")},
        {QStringLiteral("tr"), QStringLiteral("Türkçe")},
    };
}

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    for (QTranslator *former : application.findChildren<QTranslator *>(Ours, Qt::FindDirectChildrenOnly))
        delete former;
    const QString code = codeOf(locale);
    const QString words = QStringLiteral("qtbase_") + code;
    // Qt has no Azerbaijani: the words of its buttons come with us.
    if (!install(application, words, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(application, words, Folder);
    install(application, QStringLiteral("lectern_") + code, Folder);
}

void setLanguage(QCoreApplication &application, const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QLocale chosen = code.isEmpty() ? desktop : QLocale(code);
    QLocale::setDefault(chosen.language() == desktop.language() ? desktop : chosen);
    // Not the default locale: the system's one may ask for several languages, the other for its own only.
    installTranslations(application, chosen);
}

} // namespace lectern
