// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window and of every dialog in the languages they speak, and in the pseudo language with longer
// words:
//     language_pictures FOLDER [LANGUAGE...]
// QT_SCALE_FACTOR=2 takes them as a screen of 200 % shows them; packaging/pictures does both.
#include "app/base/datapath.h"
#include "app/items/columnsmodel.h"
#include "app/workspace/curation.h"
#include "app/workspace/untitled.h"
#include "tests/support/pseudolanguage.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/dialogs/columndialog.h"
#include "widgets/help/guidewindow.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace lectern;

namespace {

constexpr int Patience = 180'000;
constexpr int Breath = 200; ///< for what is painted a moment later
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

/// Triggers a command that opens a dialog, takes its picture and closes it again.
bool takeDialog(MainWindow &window, WindowCommand command, const QString &path)
{
    bool isTaken = false;
    QTimer::singleShot(Breath, &window, [&isTaken, &path] {
        QDialog *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        isTaken = dialog && save(*dialog, path);
        if (dialog)
            dialog->reject();
    });
    window.actions()->action(command)->trigger();
    QTest::qWait(2 * Breath);
    return isTaken;
}

bool takeGuide(MainWindow &window, const QString &path)
{
    window.actions()->action(WindowCommand::ShowGuide)->trigger();
    QTest::qWait(Breath);
    auto *guide = window.findChild<GuideWindow *>();
    const bool isTaken = guide && save(*guide, path);
    if (guide)
        guide->close();
    return isTaken;
}

/// What asks for the columns of a table belongs to an import; here it gets a table of its own.
bool takeColumns(const QString &path)
{
    ColumnsModel model({.path = QStringLiteral("press-review.csv"),
                        .columns = {"Headline", "Day", "Medium", "Reach", "Body"},
                        .rows = {{"Ferry to Kuryk sails again", "2025-05-12", "Caspian Courier", "41000",
                                  "The rail ferry to Kuryk left Alat on Monday after five days of storm."},
                                 {"Port fees rise in June", "2025-05-14", "Alat Herald", "8200",
                                  "Ships that call at Alat will pay four per cent more from June on."}},
                        .guess = {{"title", 0}, {"published", 1}, {"text", 4}}});
    ColumnDialog dialog(&model);
    dialog.show();
    QTest::qWait(Breath);
    return save(dialog, path);
}

bool takeDialogs(MainWindow &window, const QString &prefix)
{
    constexpr std::pair<WindowCommand, const char *> dialogs[] = {
        {WindowCommand::AboutLectern, "about"},    {WindowCommand::ShowHistory, "history"},
        {WindowCommand::EditMetadata, "metadata"}, {WindowCommand::CommandPalette, "palette"},
        {WindowCommand::ShowProblems, "problems"}, {WindowCommand::SplitEntity, "split"},
        {WindowCommand::MergeEntity, "merge"},     {WindowCommand::ExplainArticle, "explanation"}};
    bool isTaken = takeColumns(prefix + QStringLiteral("columns.png"));
    for (const auto &[command, name] : dialogs)
        isTaken = takeDialog(window, command, prefix + QLatin1String(name) + QStringLiteral(".png")) && isTaken;
    return takeGuide(window, prefix + QStringLiteral("guide.png")) && isTaken;
}

bool takeLanguage(Workspace &workspace, WindowSettings &settings, Theme &theme, const QString &prefix)
{
    MainWindow window(workspace, settings, theme);
    window.resize(WindowSize);
    window.show();
    const auto found = facets(*workspace.corpus(), workspace.result()->search.articles, EntityType::Person, 1);
    WindowPlace place;
    place.filter.text = "ferry OR port";
    place.entity = found.empty() ? std::nullopt : std::optional(found.front().entity);
    window.goOn(place);
    if (!QTest::qWaitFor([&] { return window.isSettled(); }, Patience))
        return false;
    QTest::qWait(Breath);
    bool isTaken = save(window, prefix + QStringLiteral("window.png"));
    if (auto *menu = qobject_cast<QMenu *>(window.actions()->recentMenu()->parentWidget())) {
        menu->popup(window.mapToGlobal(QPoint(0, 0)));
        QTest::qWait(Breath);
        isTaken = save(*menu, prefix + QStringLiteral("menu-file.png")) && isTaken;
        menu->close();
    }
    return takeDialogs(window, prefix) && isTaken;
}

/// The samples, with a file that cannot be read and two corrections, so that every list has something to show.
bool fill(Workspace &workspace, const QString &folder)
{
    QFile damaged(QDir(folder).filePath(QStringLiteral("press-review.pdf")));
    if (!damaged.open(QIODevice::WriteOnly) || damaged.write("%PDF-1.7\nnothing more") < 0)
        return false;
    damaged.close();
    workspace.importPaths({dataPath(QStringLiteral("samples")), damaged.fileName()});
    const auto isRead = [&] { return !workspace.isImporting() && workspace.corpus()->articleCount() > 0; };
    if (!QTest::qWaitFor(isRead, Patience))
        return false;
    const auto companies = facets(*workspace.corpus(), workspace.result()->search.articles, EntityType::Company, 2);
    if (companies.size() < 2)
        return false;
    workspace.curation().rejectEntity(companies.back().entity);
    QTest::qWait(Breath);
    return true;
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
    bool isTaken = fill(workspace, temporary.path());
    for (const QString &language : languages) {
        speak(language, pseudo);
        const QString prefix = QDir(folder).filePath(language + u'-');
        isTaken = takeLanguage(workspace, settings, theme, prefix) && isTaken;
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
