// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/mainwindow.h"

#include "app/items/articlerows.h"
#include "app/items/entitycards.h"
#include "widgets/charts/chartpane.h"
#include "widgets/common/busybar.h"
#include "widgets/concordance/passagepane.h"
#include "widgets/dialogs/explanationdialog.h"
#include "widgets/dialogs/problemdialog.h"
#include "widgets/documents/documentpane.h"
#include "widgets/entities/entitypane.h"
#include "widgets/filter/filterbar.h"
#include "widgets/reader/readerpane.h"
#include "widgets/window/chartcontrol.h"
#include "widgets/window/comparisoncontrol.h"
#include "widgets/window/concordancecontrol.h"
#include "widgets/window/curationcontrol.h"
#include "widgets/window/exportcontrol.h"
#include "widgets/window/filtercontrol.h"
#include "widgets/window/guidecontrol.h"
#include "widgets/window/librarycontrol.h"
#include "widgets/window/passagecontrol.h"
#include "widgets/window/readercontrol.h"
#include "widgets/window/rolescontrol.h"
#include "widgets/window/statusline.h"
#include "widgets/window/windowactions.h"
#include "widgets/window/windowsettings.h"

#include <QAction>
#include <QCloseEvent>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lectern {

namespace {

constexpr std::uint32_t RowsPerSection = 500;
constexpr int WordsPerMinute = 240;

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(Workspace &workspace, WindowSettings &settings, Theme &theme)
    : m_workspace(workspace), m_settings(settings), m_theme(theme), m_busyBar(new BusyBar(this)),
      m_status(new StatusLine(statusBar(), m_busyBar)), m_actions(new WindowActions(this, menuBar())),
      m_library(new LibraryControl(workspace, settings, this)), m_filter(new FilterControl(workspace, this)),
      m_reader(new ReaderControl(workspace, this)), m_charts(new ChartControl(workspace, settings, this)),
      m_passages(new PassageControl(workspace, settings, this)),
      m_concordance(new ConcordanceControl(workspace, settings, this)),
      m_comparison(new ComparisonControl(workspace, this)),
      m_curation(new CurationControl(workspace, m_articleModel, this)), m_guide(new GuideControl(*m_actions, this)),
      m_exports(new ExportControl(workspace, settings, this))
{
    setObjectName(QStringLiteral("MainWindow"));
    setAcceptDrops(true);
    createPanes();
    createToolBar();
    createDocks();
    createMenus();
    connectWorkspace();
    connectPanes();
    connectReading();
    connectCuration();
    connectHelp();
    connectExport();
    connectActions();
    connectList();
    m_session = {m_settings.library(), m_settings.article(), m_settings.filter(), m_settings.order()};
    m_reader->pane()->setSettings(m_settings.reader());
    m_status->setZoom(m_reader->pane()->settings().zoom);
    showLibrary();
    updateActions();
}

MainWindow::~MainWindow() = default;

bool MainWindow::isSettled() const
{
    return !m_reader->isBusy() && !m_charts->isBusy() && !m_passages->isBusy() && !m_concordance->isBusy() &&
           !m_comparison->isBusy() && !m_roles->isBusy() && !m_exports->isBusy();
}

WindowPlace MainWindow::place() const
{
    return {m_filter->filter(), m_entity, m_charts->pane()->request()};
}

void MainWindow::goOn(const WindowPlace &place)
{
    m_problemModel.setProblems(m_workspace.problems());
    m_status->setProblemCount(static_cast<int>(m_workspace.problems().size()));
    m_charts->pane()->setRequest(place.chart);
    m_filter->setFilter(place.filter);
    m_curation->refresh();
    showCorpus();
    showResult();
    selectEntity(place.entity);
    remember();
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(saveGeometry(), saveState());
}

void MainWindow::createPanes()
{
    m_documents = new DocumentPane(&m_articleModel, this);
    m_entities = new EntityPane(&m_entityModel, this);
    m_roles = new RolesControl(m_workspace, m_entities, this);
    setCentralWidget(m_reader->pane());
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::libraryChanged, this, &MainWindow::showLibrary);
    connect(&m_workspace, &Workspace::corpusChanged, this, &MainWindow::showCorpus);
    connect(&m_workspace, &Workspace::resultChanged, this, &MainWindow::showResult);
    connect(&m_workspace, &Workspace::importFinished, this, &MainWindow::showImport);
    connect(&m_workspace, &Workspace::problemOccurred, this, &MainWindow::showProblem);
    connect(&m_workspace, &Workspace::importProgressed, this, &MainWindow::showProgress);
    connect(&m_workspace, &Workspace::importPaused, this, [this] { m_status->showPaused(tr("The import waits")); });
    connect(&m_workspace, &Workspace::reanalysisProgressed, this, [this](int done, int total) {
        m_status->setPausable(false);
        m_status->showProgress(tr("Analysing article %1 of %2 anew").arg(done).arg(total), done, total);
    });
    connect(&m_workspace, &Workspace::reanalysed, this, [this] {
        m_status->endProgress();
        updateActions();
    });
    connect(&m_workspace, &Workspace::readStateChanged, this,
            [this](ArticleId id) { m_articleModel.setRead(id, m_workspace.isRead(id)); });
    connect(m_status, &StatusLine::cancelRequested, &m_workspace, &Workspace::cancelImport);
    connect(m_status, &StatusLine::pauseRequested, &m_workspace, &Workspace::pauseImport);
    connect(m_status, &StatusLine::resumeRequested, &m_workspace, &Workspace::resumeImport);
    connect(m_status, &StatusLine::problemsRequested, this, &MainWindow::showProblems);
}

void MainWindow::connectPanes()
{
    connect(m_filter, &FilterControl::filterChanged, this, &MainWindow::remember);
    connect(m_filter->bar(), &FilterBar::leftForList, this, [this] { m_documents->view()->setFocus(); });

    connect(m_documents, &DocumentPane::articleActivated, this, [this](ArticleId id) { m_reader->open(id); });
    connect(m_documents, &DocumentPane::pathsDropped, m_library, &LibraryControl::openPaths);
    connect(m_documents, &DocumentPane::openRequested, m_library, &LibraryControl::chooseFolder);
    connect(m_documents, &DocumentPane::clearFilterRequested, m_filter, &FilterControl::clear);
    connect(m_documents, &DocumentPane::readStateRequested, &m_workspace, &Workspace::setRead);

    connect(m_entities, &EntityPane::entitySelected, this, &MainWindow::selectEntity);
    connect(m_entities, &EntityPane::stateRequested, m_filter, &FilterControl::setEntityState);
    connect(m_entities, &EntityPane::mentionsRequested, this, &MainWindow::openFirstMention);
    connect(m_entities, &EntityPane::quotesRequested, this, [this](EntityId id) {
        selectEntity(id);
        m_passages->quotesPane()->setEntityOnly(true);
        m_actions->action(WindowCommand::ShowQuotes)->trigger();
    });

    connect(m_charts, &ChartControl::entitySelected, this, &MainWindow::selectEntity);
    connect(m_charts, &ChartControl::entityFilterRequested, this,
            [this](EntityId id) { m_filter->setEntityState(id, EntityState::Required); });
    connect(m_charts, &ChartControl::chipRequested, m_filter, &FilterControl::addChip);
    connect(m_charts, &ChartControl::articleRequested, m_reader, &ReaderControl::open);
    connect(m_charts, &ChartControl::exported, this,
            [this](const QString &path) { m_status->say(tr("The chart was saved as %1.").arg(path)); });
    connect(m_charts->pane(), &ChartPane::requestChanged, this, &MainWindow::updateActions);
    connect(m_passages, &PassageControl::entitySelected, this, &MainWindow::selectEntity);
    connect(m_passages, &PassageControl::articleRequested, m_reader, &ReaderControl::open);
    const auto saySaved = [this](const QString &path) { m_status->say(tr("The table was saved as %1.").arg(path)); };
    connect(m_passages, &PassageControl::exported, this, saySaved);
    connect(m_concordance, &ConcordanceControl::articleRequested, m_reader, &ReaderControl::open);
    connect(m_concordance, &ConcordanceControl::exported, this, saySaved);
    connect(m_comparison, &ComparisonControl::articleRequested, m_reader, &ReaderControl::open);
    connect(m_documents, &DocumentPane::comparisonRequested, this, [this](ArticleId id) {
        m_actions->action(WindowCommand::ShowComparison)->trigger();
        m_comparison->compareWith(id);
    });
}

void MainWindow::connectExport()
{
    m_exports->fillMenu(m_actions->exportMenu());
    connect(m_reader, &ReaderControl::articleShown, m_exports, &ExportControl::setArticle);
    connect(m_status, &StatusLine::cancelRequested, m_exports, &ExportControl::cancel);
    connect(m_exports, &ExportControl::progressed, this, [this](int done, int total) {
        m_status->setPausable(false);
        m_status->showProgress(tr("Exporting %1 of %2").arg(done).arg(total), done, total);
    });
    connect(m_exports, &ExportControl::stopped, m_status, &StatusLine::endProgress);
    connect(m_exports, &ExportControl::failed, this, &MainWindow::showProblem);
    connect(m_charts, &ChartControl::valuesRequested, m_exports, &ExportControl::startChart);
    connect(m_charts, &ChartControl::exportFailed, m_exports, &ExportControl::complain);
    connect(m_charts, &ChartControl::failed, this, &MainWindow::showProblem);
    connect(m_exports, &ExportControl::exported, this, [this](const QString &path, int unread) {
        m_status->say(
            unread == 0 ? tr("Exported to %1.").arg(path)
                        : tr("Exported to %1, without %n article(s) that cannot be read.", nullptr, unread).arg(path));
    });
}

void MainWindow::connectReading()
{
    const ReaderPane *pane = m_reader->pane();
    connect(m_reader, &ReaderControl::articleShown, this, &MainWindow::articleShown);
    connect(pane, &ReaderPane::entitySelected, this, &MainWindow::selectEntity);
    connect(pane, &ReaderPane::filterRequested, this, [this](EntityId id, bool isExcluded) {
        m_filter->setEntityState(id, isExcluded ? EntityState::Excluded : EntityState::Required);
    });
    connect(pane, &ReaderPane::searchRequested, this,
            [this](const QString &words) { m_filter->search(u'"' + QString(words).remove(u'"') + u'"'); });
    connect(pane, &ReaderPane::openRequested, m_library, &LibraryControl::chooseFolder);
    connect(pane, &ReaderPane::positionChanged, m_status, &StatusLine::setPosition);
    connect(pane, &ReaderPane::settingsChanged, this, [this](const ReaderSettings &settings) {
        m_settings.setReader(settings);
        m_status->setZoom(settings.zoom);
    });
}

void MainWindow::showLibrary()
{
    m_history.clear();
    m_reader->close();
    m_reader->pane()->forgetPositions();
    goOnWithSession();
    updateTitle();
    if (!m_workspace.isImporting() && !m_workspace.isImportPaused())
        m_status->endProgress();
    if (const int outdated = m_library->outdatedArticles(); outdated > 0)
        m_status->say(
            tr("%n article(s) were read by an older Lectern; see “Analyse Anew” in the menu File.", nullptr, outdated));
}

void MainWindow::updateTitle()
{
    const QString name = m_library->name();
    const auto articles = static_cast<int>(m_workspace.corpus()->articleCount());
    setWindowTitle(name.isEmpty() ? tr("Lectern") : tr("%1 – Lectern").arg(name));
    m_status->setLibrary(name.isEmpty() ? tr("No library is open")
                                        : tr("%1 in %2").arg(tr("%n article(s)", nullptr, articles), name));
}

/// Entities have other numbers in every snapshot; the selected one is found again by its key.
void MainWindow::showCorpus()
{
    const auto entity = m_entityKey.empty() ? std::nullopt : m_workspace.corpus()->entityByKey(m_entityKey);
    m_entity = entity;
    m_articleModel.setReadArticles(m_workspace.readArticles());
    m_reader->setSelectedEntity(entity);
    m_reader->reload();
    updateTitle();
}

void MainWindow::showResult()
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    const std::shared_ptr<const FilterResult> result = m_workspace.result();
    const auto rows = std::make_shared<CorpusArticleRows>(corpus, result->search.hits, QDate::currentDate());
    rows->showHitsOf(result->query, m_workspace.articles());
    m_articleModel.setRows(rows);
    m_documents->setLibraryCount(static_cast<int>(corpus->articleCount()));
    m_documents->setOrder(result->order);
    showSections();
    m_charts->refresh();
    m_passages->refresh();
    m_concordance->refresh();
    m_comparison->refresh();
    m_reader->refreshHits();
    if (!m_reader->article() && !result->search.hits.empty())
        openSomething();
    m_documents->selectArticle(m_reader->article());
    updateActions();
}

/// The article of the last session, else the first of the list in which anything was found.
void MainWindow::openSomething()
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    const std::vector<Hit> &hits = m_workspace.result()->search.hits;
    const auto hasNames = [&](const Hit &hit) { return !corpus->entitiesOf(hit.doc).empty(); };
    const auto named = std::find_if(hits.begin(), hits.end(), hasNames);
    const std::optional<ArticleId> wanted = std::exchange(m_restored, std::nullopt);
    if (wanted && corpus->docOf(*wanted))
        m_reader->open(*wanted);
    else
        m_reader->open(corpus->articleId((named == hits.end() ? hits.front() : *named).doc));
}

void MainWindow::showSections()
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    const FilterResult &result = *m_workspace.result();
    const auto cards = std::make_shared<const CorpusEntityCards>(corpus, result.search.articles, QDate::currentDate());
    m_entityModel.setSections(entitySections(*corpus, result.search.articles, result.filter, RowsPerSection));
    m_entities->setArticleCount(static_cast<int>(result.search.total),
                                static_cast<int>(m_workspace.corpus()->articleCount()));
    m_entities->setCards(cards);
    m_reader->pane()->setCards(cards);
    m_entities->selectEntity(m_entity);
    m_charts->pane()->setSelectedEntity(m_entity);
    m_passages->setSelectedEntity(m_entity);
    m_concordance->setSelectedEntity(m_entity);
    m_roles->look(m_entity);
}

void MainWindow::selectEntity(std::optional<EntityId> entity)
{
    m_entity = entity;
    m_entityKey = entity ? m_workspace.corpus()->entity(*entity).key : std::string();
    m_entities->selectEntity(entity);
    m_reader->setSelectedEntity(entity);
    m_charts->pane()->setSelectedEntity(entity);
    m_passages->setSelectedEntity(entity);
    m_concordance->setSelectedEntity(entity);
    m_roles->look(entity);
    updateActions();
}

namespace {

/// A condition and, one deeper each, what it consists of.
void addLines(const Explanation &explanation, int depth, std::vector<ExplanationDialog::Line> &lines)
{
    lines.push_back({QString::fromStdString(explanation.condition), explanation.holds, explanation.reason, depth});
    for (const Explanation &part : explanation.parts)
        addLines(part, depth + 1, lines);
}

} // namespace

void MainWindow::explainArticle()
{
    const std::optional<ArticleId> article = m_reader->article();
    if (!article)
        return;
    const Result<Explanation> explanation = m_workspace.explain(*article);
    if (!explanation)
        return showProblem(explanation.error());
    std::vector<ExplanationDialog::Line> lines;
    addLines(*explanation, 0, lines);
    const Corpus &corpus = *m_workspace.corpus();
    ExplanationDialog(QString::fromStdString(std::string(corpus.title(*corpus.docOf(*article)))), lines, this).exec();
}

/// In the open article if it names the entity, else in the first of the list that does.
void MainWindow::openFirstMention(EntityId entity)
{
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    const auto names = [&](DocNumber doc) {
        const auto counts = corpus->entitiesOf(doc);
        return std::any_of(counts.begin(), counts.end(),
                           [entity](const EntityCount &count) { return count.entity == entity; });
    };
    selectEntity(entity);
    const auto current = m_reader->article() ? corpus->docOf(*m_reader->article()) : std::nullopt;
    if (current && names(*current))
        return m_reader->openAtEntity(*m_reader->article(), entity);
    for (const Hit &hit : m_workspace.result()->search.hits)
        if (names(hit.doc))
            return m_reader->openAtEntity(corpus->record(hit.doc).id, entity);
}

void MainWindow::setEntityState(EntityState state)
{
    if (m_entity)
        m_filter->setEntityState(*m_entity, state);
}

void MainWindow::articleShown(ArticleId id)
{
    m_comparison->setArticle(id);
    m_documents->selectArticle(id);
    m_workspace.setRead(id, true);
    if (const std::optional<DocNumber> doc = m_workspace.corpus()->docOf(id)) {
        const auto words = static_cast<int>(m_workspace.corpus()->record(*doc).words);
        const auto minutes = static_cast<int>(std::ceil(static_cast<double>(words) / WordsPerMinute));
        m_status->setArticle(tr("%1, %2 min").arg(tr("%n word(s)", nullptr, words)).arg(minutes));
    }
    remember();
}

void MainWindow::remember()
{
    m_history.visit({m_filter->filter(), m_reader->article()});
    keepSession();
    updateActions();
}

void MainWindow::goTo(const std::optional<HistoryPlace> &place)
{
    if (!place)
        return;
    m_filter->setFilter(place->filter);
    if (place->article && place->article != m_reader->article())
        m_reader->open(*place->article);
    updateActions();
}

void MainWindow::showProgress(const ImportProgress &progress)
{
    constexpr qint64 Steps = 1000;
    const qint64 done = Steps * progress.bytes / std::max<qint64>(progress.totalBytes, 1);
    m_status->setPausable(true);
    m_status->showProgress(toText(progress), static_cast<int>(done), Steps);
}

void MainWindow::showImport(int added, int unchanged, int failed)
{
    m_status->endProgress();
    m_status->setProblemCount(static_cast<int>(m_workspace.problems().size()));
    m_problemModel.setProblems(m_workspace.problems());
    if (added == 0 && unchanged > 0)
        m_status->say(tr("All %n article(s) were in the library already.", nullptr, unchanged));
    else if (added == 0 && failed == 0)
        m_status->say(tr("No article was found."));
    else
        m_status->say(tr("%n article(s) were added.", nullptr, added));
    updateTitle();
    updateActions();
}

void MainWindow::showProblem(const Problem &problem)
{
    m_problemModel.setProblems(m_workspace.problems());
    m_status->setProblemCount(static_cast<int>(m_workspace.problems().size()));
    m_status->say(problem.text());
    updateActions();
}

void MainWindow::showProblems()
{
    ProblemDialog dialog(&m_problemModel, this);
    dialog.exec();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != m_documents->view() && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_library->openPaths(localPaths(event->mimeData()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    keepSession();
    m_settings.setPosition(m_reader->pane()->topPosition());
    event->accept();
}

} // namespace lectern
