// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window while it is used, on the sample articles or what is named:
//     lectern_pictures FOLDER [PATH...]
// Every size and theme of interest gets its file; packaging/pictures runs it.
#include "app/base/datapath.h"
#include "app/workspace/untitled.h"
#include "widgets/charts/chartpane.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/theme.h"
#include "widgets/common/translations.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QLocale>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace lectern;

namespace {

constexpr int Patience = 180'000;
constexpr int ChartHeight = 640;

/// A picture: what to do before it is taken.
struct Shot
{
    QString name;
    QSize size;
    ThemeChoice theme;
    std::function<void(MainWindow &, Workspace &)> prepare;
};

std::optional<EntityId> first(const Workspace &workspace, EntityType type)
{
    const auto found = facets(*workspace.corpus(), workspace.result()->search.articles, type, 1);
    return found.empty() ? std::nullopt : std::optional(found.front().entity);
}

bool settle(const MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.isSettled(); }, Patience) && (QTest::qWait(150), window.isSettled());
}

void chart(MainWindow &window, ChartKind kind, std::vector<EntityType> types)
{
    ChartRequest request;
    request.kind = kind;
    request.types = std::move(types);
    window.charts()->pane()->setRequest(request);
}

void selectPerson(MainWindow &window, Workspace &workspace)
{
    chart(window, ChartKind::Entities, {EntityType::Person});
    window.filter()->clear();
    static_cast<void>(settle(window));
    window.selectEntity(first(workspace, EntityType::Person));
}

void filterByCompany(MainWindow &window, Workspace &workspace)
{
    selectPerson(window, workspace);
    if (const auto company = first(workspace, EntityType::Company))
        window.filter()->setEntityState(*company, EntityState::Required);
    static_cast<void>(settle(window));
    window.selectEntity(first(workspace, EntityType::Person));
}

void clickABar(MainWindow &window, Workspace &workspace)
{
    selectPerson(window, workspace);
    static_cast<void>(settle(window));
    ChartView *view = window.charts()->pane()->view();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(0).center());
}

void timelineShot(MainWindow &window, Workspace &)
{
    window.filter()->clear();
    window.selectEntity({});
    chart(window, ChartKind::Timeline, {});
}

void search(MainWindow &window, Workspace &)
{
    chart(window, ChartKind::Entities, {});
    window.filter()->setFilter({"ferry", {}});
}

void nothingFound(MainWindow &window, Workspace &)
{
    window.filter()->setFilter({"nothing-has-this-word", {}});
}

void table(MainWindow &window, Workspace &)
{
    window.filter()->clear();
    window.actions()->action(WindowCommand::ChartTable)->trigger();
}

void quotations(MainWindow &window, Workspace &workspace)
{
    selectPerson(window, workspace);
    window.actions()->action(WindowCommand::ShowQuotes)->trigger();
}

/// The newest article that another one tells, too, beside that one.
void comparison(MainWindow &window, Workspace &workspace)
{
    selectPerson(window, workspace);
    const Corpus &corpus = *workspace.corpus();
    for (std::uint32_t doc = corpus.articleCount(); doc-- > 0;)
        if (corpus.articlesOfStory(corpus.storyOf(DocNumber(doc))).size() > 1) {
            window.reader()->open(corpus.articleId(DocNumber(doc)));
            break;
        }
    static_cast<void>(settle(window));
    window.actions()->action(WindowCommand::ShowComparison)->trigger();
}

/// Each kind of chart in the window, in light and dark. A filter gives the distinctive names something to differ from.
std::vector<Shot> chartShots()
{
    constexpr std::pair<ChartKind, const char *> kinds[] = {
        {ChartKind::Entities, "entities"},       {ChartKind::Timeline, "timeline"},
        {ChartKind::Sources, "sources"},         {ChartKind::CoOccurrence, "cooccurrence"},
        {ChartKind::Network, "network"},         {ChartKind::Roles, "roles"},
        {ChartKind::Distinctive, "distinctive"}, {ChartKind::Dispersion, "dispersion"}};
    std::vector<Shot> shots;
    for (const auto &[kind, name] : kinds)
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
            const QString look = theme == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
            const auto prepare = [wanted = kind](MainWindow &window, Workspace &workspace) {
                if (wanted == ChartKind::Distinctive)
                    filterByCompany(window, workspace);
                else
                    selectPerson(window, workspace);
                chart(window, wanted, {});
                QAction *table = window.actions()->action(WindowCommand::ChartTable);
                if (table->isChecked())
                    table->trigger();
                window.resizeDocks({window.findChild<QDockWidget *>(QStringLiteral("Charts"))}, {ChartHeight},
                                   Qt::Vertical);
            };
            shots.push_back(
                {QStringLiteral("pane-%1-%2").arg(QLatin1String(name), look), {1440, 1100}, theme, prepare});
        }
    return shots;
}

std::vector<Shot> shots()
{
    constexpr auto Light = ThemeChoice::Light;
    constexpr auto Dark = ThemeChoice::Dark;
    std::vector<Shot> all = {
        {QStringLiteral("main-light"), {1440, 900}, Light, selectPerson},
        {QStringLiteral("main-dark"), {1440, 900}, Dark, selectPerson},
        {QStringLiteral("main-1280"), {1280, 800}, Light, filterByCompany},
        {QStringLiteral("main-1280-dark"), {1280, 800}, Dark, filterByCompany},
        {QStringLiteral("main-1920"), {1920, 1080}, Light, filterByCompany},
        {QStringLiteral("main-1920-dark"), {1920, 1080}, Dark, filterByCompany},
        {QStringLiteral("main-1024"), {1024, 640}, Light, selectPerson},
        {QStringLiteral("evidence-light"), {1440, 900}, Light, clickABar},
        {QStringLiteral("evidence-dark"), {1440, 900}, Dark, clickABar},
        {QStringLiteral("timeline-light"), {1440, 900}, Light, timelineShot},
        {QStringLiteral("timeline-dark"), {1440, 900}, Dark, timelineShot},
        {QStringLiteral("search-light"), {1440, 900}, Light, search},
        {QStringLiteral("nothing-light"), {1440, 900}, Light, nothingFound},
        {QStringLiteral("table-light"), {1440, 900}, Light, table},
        {QStringLiteral("quotations-light"), {1440, 900}, Light, quotations},
        {QStringLiteral("quotations-dark"), {1440, 900}, Dark, quotations},
        {QStringLiteral("comparison-light"), {1440, 900}, Light, comparison},
        {QStringLiteral("comparison-dark"), {1280, 800}, Dark, comparison},
    };
    for (Shot &shot : chartShots())
        all.push_back(std::move(shot));
    return all;
}

bool take(const Shot &shot, const QString &folder, Theme &theme, MainWindow &window, Workspace &workspace)
{
    theme.setChoice(shot.theme);
    window.resize(shot.size);
    window.actions()->action(WindowCommand::ResetLayout)->trigger();
    shot.prepare(window, workspace);
    if (!settle(window))
        return false;
    window.statusBar()->clearMessage();
    const QString path = QDir(folder).filePath(shot.name + QStringLiteral(".png"));
    std::printf("%s\n", qPrintable(path));
    return window.grab().save(path);
}

int takeAll(const QString &folder, const QStringList &paths, QApplication &application)
{
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer) {
        std::fprintf(stderr, "%s\n", qPrintable(recognizer.error().text()));
        return 2;
    }
    const QTemporaryDir temporary;
    WindowSettings settings(temporary.filePath(QStringLiteral("settings.ini")));
    Theme theme(application, ThemeChoice::Light);
    Workspace workspace(*recognizer);
    MainWindow window(workspace, settings, theme);
    window.resize(1440, 900);
    window.show();
    window.library()->start(paths);
    const bool isRead =
        QTest::qWaitFor([&] { return workspace.corpus()->articleCount() > 0 && !workspace.isImporting(); }, Patience);
    bool isTaken = isRead && settle(window) && QDir().mkpath(folder);
    for (const Shot &shot : shots())
        isTaken = isTaken && take(shot, folder, theme, window, workspace);
    const QString library = workspace.isUntitled() ? workspace.libraryPath() : QString();
    workspace.closeLibrary();
    if (!library.isEmpty())
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
    installTranslations(application, QLocale(QLocale::English));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: lectern_pictures FOLDER [PATH...]\n", stderr);
        return 2;
    }
    return takeAll(arguments.at(1), arguments.mid(2), application);
}
