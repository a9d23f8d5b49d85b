// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the main window: toolbar, docks, menus, and how they adapt to its width.
#include "widgets/window/mainwindow.h"

#include "widgets/charts/chartpane.h"
#include "widgets/common/busybar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/paneheader.h"
#include "widgets/common/theme.h"
#include "widgets/common/viewsetup.h"
#include "widgets/concordance/comparisonpane.h"
#include "widgets/concordance/passagepane.h"
#include "widgets/dialogs/aboutdialog.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitypane.h"
#include "widgets/filter/filterbar.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/comparisoncontrol.h"
#include "widgets/window/concordancecontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/languagemenu.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/passagecontrol.h"
#include "widgets/window/printing.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>

namespace lectern {

namespace {

constexpr QSize Smallest(1024, 640);
constexpr QSize Usual(1440, 900);
constexpr int ToolBarHeight = 42;
constexpr int ToolIcon = 18;
constexpr int RoomyWidth = 1400;  ///< from here on the side panes are wider
constexpr int NarrowWidth = 1160; ///< below, list and sidebar share one dock
constexpr int ListWidth = 272;
constexpr int SidebarWidth = 280;
constexpr int RoomySideWidth = 312;
constexpr int WideWidth = 1760; ///< from here on titles of the list are shown whole as a rule
constexpr int WideListWidth = 420;
constexpr int WideSidebarWidth = 340;
constexpr int ChartHeight = 276; ///< its tabs and those of the docks included

QDockWidget *createDock(QMainWindow *window, QWidget *content, QWidget *titleBar, const QString &name,
                        const QString &title)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(titleBar);
    dock->toggleViewAction()->setStatusTip(QCoreApplication::translate("MainWindow", "Show or hide %1").arg(title));
    return dock;
}

/// Whether Tab stops at a widget of the window. What has a proxy is part of another control.
bool takesTab(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() &&
           widget->window() == window && isInSight(widget);
}

} // namespace

void MainWindow::createToolBar()
{
    auto *bar = new QToolBar(tr("Toolbar"), this);
    bar->setObjectName(QStringLiteral("ToolBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setFixedHeight(scaled(ToolBarHeight));
    bar->setIconSize({scaled(ToolIcon), scaled(ToolIcon)});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addAction(m_actions->action(WindowCommand::OpenFolder));
    bar->addAction(m_actions->action(WindowCommand::AddFiles));
    bar->addSeparator();
    bar->addAction(m_actions->action(WindowCommand::GoBack));
    bar->addAction(m_actions->action(WindowCommand::GoForward));
    bar->addSeparator();
    bar->addWidget(m_filter->bar());
    addToolBar(Qt::TopToolBarArea, bar);
}

void MainWindow::createDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setDockOptions(AllowTabbedDocks | AllowNestedDocks);
    m_documentDock = createDock(this, m_documents, m_documents->header(), QStringLiteral("Documents"), tr("Articles"));
    m_entityDock = createDock(this, m_entities, m_entities->header(), QStringLiteral("Entities"), tr("Entities"));
    // The tabs of the charts are title enough.
    m_chartDock = createDock(this, m_charts->pane(), new QWidget(this), QStringLiteral("Charts"), tr("Charts"));
    m_quotesDock =
        createDock(this, m_passages->quotesPane(), new QWidget(this), QStringLiteral("Quotations"), tr("Quotations"));
    m_concordanceDock =
        createDock(this, m_concordance->pane(), new QWidget(this), QStringLiteral("Concordance"), tr("Concordance"));
    m_comparisonDock =
        createDock(this, m_comparison->pane(), new QWidget(this), QStringLiteral("Comparison"), tr("Comparison"));
    // A tab that comes to the front is not shown anew as Qt sees it.
    const auto fillInSight = [this](QDockWidget *dock, auto *pane) {
        connect(dock, &QDockWidget::visibilityChanged, pane, [pane](bool isInFront) {
            if (isInFront)
                Q_EMIT pane->shown();
        });
    };
    fillInSight(m_quotesDock, m_passages->quotesPane());
    fillInSight(m_concordanceDock, m_concordance->pane());
    fillInSight(m_comparisonDock, m_comparison->pane());
    setMinimumSize(Smallest);
    resize(Usual);
    arrangeDocks();
    restoreGeometry(m_settings.geometry());
    m_isArranged = restoreState(m_settings.docks());
}

void MainWindow::arrangeDocks()
{
    for (QDockWidget *dock :
         {m_documentDock, m_entityDock, m_quotesDock, m_concordanceDock, m_comparisonDock, m_chartDock})
        removeDockWidget(dock);
    addDockWidget(Qt::LeftDockWidgetArea, m_documentDock);
    addDockWidget(Qt::RightDockWidgetArea, m_entityDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_chartDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_quotesDock);
    tabifyDockWidget(m_chartDock, m_quotesDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_concordanceDock);
    tabifyDockWidget(m_quotesDock, m_concordanceDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_comparisonDock);
    tabifyDockWidget(m_concordanceDock, m_comparisonDock);
    for (QDockWidget *dock :
         {m_documentDock, m_entityDock, m_quotesDock, m_concordanceDock, m_comparisonDock, m_chartDock}) {
        dock->setFloating(false);
        dock->show();
    }
    m_isNarrow = false;
    adaptToWidth();
    const bool isRoomy = width() >= scaled(RoomyWidth);
    const bool isWide = width() >= scaled(WideWidth);
    resizeDocks({m_documentDock, m_entityDock},
                {scaled(isWide    ? WideListWidth
                        : isRoomy ? RoomySideWidth
                                  : ListWidth),
                 scaled(isWide    ? WideSidebarWidth
                        : isRoomy ? RoomySideWidth
                                  : SidebarWidth)},
                Qt::Horizontal);
    m_chartDock->raise();
    resizeDocks({m_chartDock}, {scaled(ChartHeight)}, Qt::Vertical);
    hideEmptyTabBars();
}

/// A tab bar whose docks went to another place stays, empty and in the way (Qt 6.4); known once the docks have settled.
void MainWindow::hideEmptyTabBars()
{
    QTimer::singleShot(0, this, [this] {
        for (QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
            if (bar->count() == 0)
                bar->hide();
    });
}

/// In a narrow window the reader keeps its column: the sidebar becomes a tab beside the list.
void MainWindow::adaptToWidth()
{
    const bool isNarrow = width() < scaled(NarrowWidth);
    if (isNarrow == m_isNarrow || m_entityDock->isFloating() || m_documentDock->isFloating())
        return;
    m_isNarrow = isNarrow;
    if (isNarrow) {
        tabifyDockWidget(m_documentDock, m_entityDock);
        m_documentDock->raise();
    } else {
        addDockWidget(Qt::RightDockWidgetArea, m_entityDock);
    }
    hideEmptyTabBars();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_busyBar->setGeometry(0, menuBar()->height() + scaled(ToolBarHeight) - BusyBar::Height, width(), BusyBar::Height);
    m_busyBar->raise();
    adaptToWidth();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Docks have their final sizes only now.
    if (!m_isArranged)
        arrangeDocks();
    m_isArranged = true;
}

void MainWindow::createMenus()
{
    connect(m_actions->recentMenu(), &QMenu::aboutToShow, m_library,
            [this] { m_library->fillRecentMenu(m_actions->recentMenu()); });
    connect(m_actions->watchMenu(), &QMenu::aboutToShow, m_library,
            [this] { m_library->fillWatchMenu(m_actions->watchMenu()); });
    auto *group = new QActionGroup(this);
    const auto addTheme = [this, group](const QString &text, const QString &tip, ThemeChoice choice) {
        QAction *action = m_actions->themeMenu()->addAction(text);
        action->setStatusTip(tip);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_theme.setChoice(choice);
            m_settings.setTheme(choice);
        });
    };
    addTheme(tr("As the &Desktop"), tr("Light or dark, as the desktop is"), ThemeChoice::Desktop);
    addTheme(tr("&Light"), tr("Dark text on light paper"), ThemeChoice::Light);
    addTheme(tr("D&ark"), tr("Light text on dark paper"), ThemeChoice::Dark);
    addTheme(tr("&High Contrast"), tr("Black and white, with strong marks"), ThemeChoice::Contrast);
    fillLanguageMenu(m_actions->languageMenu(), m_settings.language(), [this](const QString &code) {
        m_settings.setLanguage(code);
        Q_EMIT languageChosen();
    });
    for (const QDockWidget *dock :
         {m_documentDock, m_entityDock, m_chartDock, m_quotesDock, m_concordanceDock, m_comparisonDock})
        m_actions->windowMenu()->addAction(dock->toggleViewAction());
}

void MainWindow::connectActions()
{
    ReaderPane *reader = m_reader->pane();
    const auto on = [this](WindowCommand command, const std::function<void()> &work) {
        m_actions->connectTo(command, this, work);
    };
    on(WindowCommand::OpenFolder, [this] { m_library->chooseFolder(); });
    on(WindowCommand::OpenLibrary, [this] { m_library->chooseLibrary(); });
    on(WindowCommand::AddFiles, [this] { m_library->chooseFilesToAdd(); });
    on(WindowCommand::AddFolder, [this] { m_library->chooseFolderToAdd(); });
    on(WindowCommand::WatchFolder, [this] { m_library->chooseFolderToWatch(); });
    on(WindowCommand::Reanalyse, [this] { m_library->analyseAnew(); });
    on(WindowCommand::PasteArticle, [this] { m_library->pasteArticle(); });
    on(WindowCommand::SaveAs, [this] { m_library->chooseSaveAs(); });
    on(WindowCommand::ExportChart, [this] { m_charts->exportChart(); });
    on(WindowCommand::ShowProblems, [this] { showProblems(); });
    on(WindowCommand::Quit, [this] { close(); });
    on(WindowCommand::CommandPalette, [this] { showPalette(); });
    on(WindowCommand::PrintArticle, [this, reader] { printing::print(reader->text(), reader->settings(), this); });
    on(WindowCommand::PreviewArticle, [this, reader] { printing::preview(reader->text(), reader->settings(), this); });
    on(WindowCommand::ExportArticle,
       [this, reader] { printing::choosePdf(reader->text(), reader->settings(), m_settings, this); });
    on(WindowCommand::Copy, [reader] { reader->copySelection(); });
    on(WindowCommand::CopyCitation, [reader] { reader->copyCitation(); });
    on(WindowCommand::SelectAll, [reader] { reader->selectAll(); });
    on(WindowCommand::FindInArticle, [reader] { reader->openFind(); });
    on(WindowCommand::FindNext, [reader] { reader->findNext(1); });
    on(WindowCommand::FindPrevious, [reader] { reader->findNext(-1); });
    on(WindowCommand::SearchLibrary, [this] { m_filter->bar()->focusSearch(); });
    on(WindowCommand::ClearFilter, [this] { m_filter->clear(); });
    on(WindowCommand::ZoomIn, [reader] { reader->zoom(1); });
    on(WindowCommand::ZoomOut, [reader] { reader->zoom(-1); });
    on(WindowCommand::ZoomReset, [reader] { reader->zoom(0); });
    on(WindowCommand::SansSerif, [this, reader] {
        const bool isSans = m_actions->action(WindowCommand::SansSerif)->isChecked();
        reader->setFamily(isSans ? ReaderFamily::Sans : ReaderFamily::Serif);
    });
    on(WindowCommand::NarrowerLines, [reader] { reader->widen(-1); });
    on(WindowCommand::WiderLines, [reader] { reader->widen(1); });
    on(WindowCommand::ShowBoilerplate,
       [this, reader] { reader->setBoilerplateShown(m_actions->action(WindowCommand::ShowBoilerplate)->isChecked()); });
    on(WindowCommand::FullScreen,
       [this] { m_actions->action(WindowCommand::FullScreen)->isChecked() ? showFullScreen() : showNormal(); });
    m_actions->action(WindowCommand::SansSerif)->setChecked(m_settings.reader().family == ReaderFamily::Sans);
    connectMoreActions();
}

void MainWindow::connectMoreActions()
{
    ReaderPane *reader = m_reader->pane();
    const auto on = [this](WindowCommand command, const std::function<void()> &work) {
        m_actions->connectTo(command, this, work);
    };
    on(WindowCommand::GoBack, [this] { goTo(m_history.goBack()); });
    on(WindowCommand::GoForward, [this] { goTo(m_history.goForward()); });
    on(WindowCommand::NextArticle, [this] { m_documents->step(1); });
    on(WindowCommand::PreviousArticle, [this] { m_documents->step(-1); });
    on(WindowCommand::NextMention, [reader] { reader->goToMention(MentionScope::Entity, 1); });
    on(WindowCommand::PreviousMention, [reader] { reader->goToMention(MentionScope::Entity, -1); });
    on(WindowCommand::NextOfType, [reader] { reader->goToMention(MentionScope::Type, 1); });
    on(WindowCommand::PreviousOfType, [reader] { reader->goToMention(MentionScope::Type, -1); });
    on(WindowCommand::NextAnyMention, [reader] { reader->goToMention(MentionScope::Any, 1); });
    on(WindowCommand::PreviousAnyMention, [reader] { reader->goToMention(MentionScope::Any, -1); });
    on(WindowCommand::NextHit, [reader] { reader->goToHit(1); });
    on(WindowCommand::PreviousHit, [reader] { reader->goToHit(-1); });
    on(WindowCommand::RequireEntity, [this] { setEntityState(EntityState::Required); });
    on(WindowCommand::AllowEntity, [this] { setEntityState(EntityState::Alternative); });
    on(WindowCommand::ExcludeEntity, [this] { setEntityState(EntityState::Excluded); });
    on(WindowCommand::ForgetEntity, [this] { selectEntity({}); });
    on(WindowCommand::ChartEntities, [this] { showChart(ChartKind::Entities); });
    on(WindowCommand::ChartTimeline, [this] { showChart(ChartKind::Timeline); });
    on(WindowCommand::ChartTable,
       [this] { m_charts->pane()->setTableVisible(m_actions->action(WindowCommand::ChartTable)->isChecked()); });
    on(WindowCommand::ExplainArticle, [this] { explainArticle(); });
    on(WindowCommand::ShowQuotes, [this] { showDock(m_quotesDock); });
    on(WindowCommand::ShowConcordance, [this] { showDock(m_concordanceDock); });
    on(WindowCommand::ShowComparison, [this] { showDock(m_comparisonDock); });
    on(WindowCommand::NextPane, [this] { focusPane(1); });
    on(WindowCommand::PreviousPane, [this] { focusPane(-1); });
    on(WindowCommand::ResetLayout, [this] { arrangeDocks(); });
    on(WindowCommand::AboutLectern, [this] { AboutDialog(this).exec(); });
    on(WindowCommand::AboutQt, [] { QApplication::aboutQt(); });
}

void MainWindow::showDock(QDockWidget *dock)
{
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showChart(ChartKind kind)
{
    m_chartDock->show();
    m_chartDock->raise();
    ChartRequest request = m_charts->pane()->request();
    request.kind = kind;
    m_charts->pane()->setRequest(request);
    m_charts->pane()->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::updateActions()
{
    const bool hasLibrary = !m_workspace.libraryPath().isEmpty();
    const auto enable = [this](WindowCommand command, bool isEnabled) {
        m_actions->action(command)->setEnabled(isEnabled);
    };
    enable(WindowCommand::WatchFolder, hasLibrary);
    enable(WindowCommand::Reanalyse, m_library->isOutdated() && !m_workspace.isImporting());
    enable(WindowCommand::SaveAs, hasLibrary && !m_workspace.isImporting());
    enable(WindowCommand::ExportChart, m_workspace.corpus()->articleCount() > 0);
    enable(WindowCommand::ShowProblems, !m_workspace.problems().empty());
    enable(WindowCommand::ClearFilter, !m_filter->filter().isEmpty());
    enable(WindowCommand::GoBack, m_history.canGoBack());
    enable(WindowCommand::GoForward, m_history.canGoForward());
    for (const WindowCommand command :
         {WindowCommand::RequireEntity, WindowCommand::AllowEntity, WindowCommand::ExcludeEntity,
          WindowCommand::ForgetEntity, WindowCommand::NextMention, WindowCommand::PreviousMention})
        enable(command, m_entity.has_value());
    for (const WindowCommand command :
         {WindowCommand::PrintArticle, WindowCommand::PreviewArticle, WindowCommand::ExportArticle,
          WindowCommand::CopyCitation, WindowCommand::Copy, WindowCommand::SelectAll, WindowCommand::FindInArticle,
          WindowCommand::FindNext, WindowCommand::FindPrevious, WindowCommand::NextOfType,
          WindowCommand::PreviousOfType, WindowCommand::NextAnyMention, WindowCommand::PreviousAnyMention,
          WindowCommand::NextHit, WindowCommand::PreviousHit, WindowCommand::ShowBoilerplate,
          WindowCommand::ExplainArticle})
        enable(command, m_reader->article().has_value());
    m_actions->action(WindowCommand::ChartTable)->setChecked(m_charts->pane()->isTableVisible());
    updateCuration();
}

/// Moves the keyboard in reading order: search, list, reader, sidebar, charts, quotations.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *const start = focusWidget() ? focusWidget() : this;
    const auto step = [next](const QWidget *from) {
        return next ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    for (QWidget *at = step(start); at != start; at = step(at))
        if (takesTab(at, this)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return false;
}

void MainWindow::focusPane(int step)
{
    const std::array<QWidget *, 8> panes{
        m_filter->bar(),          m_documents,           m_reader->pane(),    m_entities, m_charts->pane(),
        m_passages->quotesPane(), m_concordance->pane(), m_comparison->pane()};
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *pane) { return pane == focus || (focus && pane->isAncestorOf(focus)); };
    const auto current = std::find_if(panes.begin(), panes.end(), holds);
    const auto count = static_cast<int>(panes.size());
    int index = current == panes.end() ? (step > 0 ? -1 : 0) : static_cast<int>(current - panes.begin());
    for (int i = 0; i < count; ++i) {
        index = (index + step + count) % count;
        QWidget *pane = panes[static_cast<std::size_t>(index)];
        if (!isInSight(pane))
            continue;
        if (pane == m_filter->bar())
            return m_filter->bar()->focusSearch();
        QWidget *target = pane == m_documents  ? m_documents->view()
                          : pane == m_entities ? static_cast<QWidget *>(m_entities->view())
                                               : pane;
        return target->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace lectern
