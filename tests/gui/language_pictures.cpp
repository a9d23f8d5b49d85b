// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window and of every dialog in the languages they speak, and in the pseudo language with longer
// words:
//     language_pictures FOLDER [LANGUAGE...]
// QT_SCALE_FACTOR=2 takes them as a screen of 200 % shows them; packaging/pictures does both.
#include "app/base/datapath.h"
#include "app/workspace/untitled.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/sampledialogs.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace lectern;

namespace {

constexpr int Patience = 180'000;
constexpr QSize WindowSize(1440, 900);
constexpr QLatin1String Pseudo("pseudo");

void speak(const QString &language, QTranslator &pseudo)
{
    QCoreApplication::removeTranslator(&pseudo);
    if (language == Pseudo)
        QCoreApplication::installTranslator(&pseudo);
    else
        setLanguage(*qApp, language);
}

bool save(QWidget &widget, const QString &path)
{
    std::printf("%s\n", qPrintable(path));
    return widget.grab().save(path);
}

bool takeWindow(Workspace &workspace, WindowSettings &settings, Theme &theme, const QString &prefix)
{
    MainWindow window(workspace, settings, theme);
    window.resize(WindowSize);
    window.show();
    const auto found = facets(*workspace.corpus(), workspace.result()->search.articles, EntityType::Person, 1);
    WindowPlace place;
    place.entity = found.empty() ? std::nullopt : std::optional(found.front().entity);
    window.goOn(place);
    if (!QTest::qWaitFor([&] { return window.isSettled(); }, Patience))
        return false;
    QTest::qWait(200);
    bool isTaken = save(window, prefix + QStringLiteral("window.png"));
    QMenu *menu = window.actions()->recentMenu()->parentWidget()
                      ? qobject_cast<QMenu *>(window.actions()->recentMenu()->parentWidget())
                      : nullptr;
    if (menu) {
        menu->popup(window.mapToGlobal(QPoint(0, 0)));
        QTest::qWait(100);
        isTaken = save(*menu, prefix + QStringLiteral("menu-file.png")) && isTaken;
        menu->close();
    }
    return isTaken;
}

bool takeDialogs(const QString &prefix)
{
    bool isTaken = true;
    const sample::Dialogs dialogs;
    for (const std::unique_ptr<QDialog> &dialog : dialogs.all()) {
        dialog->show();
        QTest::qWait(100);
        isTaken = save(*dialog, prefix + dialog->objectName() + QStringLiteral(".png")) && isTaken;
        dialog->close();
    }
    return isTaken;
}

int takeAll(QApplication &application, const QString &folder, const QStringList &languages)
{
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer || !QDir().mkpath(folder))
        return 2;
    const QTemporaryDir temporary;
    WindowSettings settings(temporary.filePath(QStringLiteral("settings.ini")));
    Theme theme(application, ThemeChoice::Light);
    sample::PseudoLanguage pseudo;
    Workspace workspace(*recognizer);
    if (!workspace.openUntitled())
        return 2;
    workspace.importPaths({dataPath(QStringLiteral("samples"))});
    const auto isRead = [&] { return !workspace.isImporting() && workspace.corpus()->articleCount() > 0; };
    bool isTaken = QTest::qWaitFor(isRead, Patience);
    for (const QString &language : languages) {
        speak(language, pseudo);
        const QString prefix = QDir(folder).filePath(language + u'-');
        isTaken = isTaken && takeWindow(workspace, settings, theme, prefix) && takeDialogs(prefix);
    }
    const QString library = workspace.libraryPath();
    workspace.closeLibrary();
    removeUntitledLibrary(library);
    return isTaken ? 0 : 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lectern"));
    QStandardPaths::setTestModeEnabled(true);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: language_pictures FOLDER [LANGUAGE...]\n", stderr);
        return 2;
    }
    QStringList languages = arguments.mid(2);
    if (languages.isEmpty()) {
        for (const SpokenLanguage &language : spokenLanguages())
            languages << language.code;
        languages << Pseudo;
    }
    return takeAll(application, arguments.at(1), languages);
}
