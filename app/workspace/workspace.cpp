// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "app/workspace/loadcorpus.h"
#include "app/workspace/searchmarks.h"
#include "app/workspace/untitled.h"
#include "app/workspace/workspacedata.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lectern {

namespace {

constexpr int MeterMilliseconds = 500;

} // namespace

/// Reads the list of articles and what was read of them.
Result<std::vector<ArticleId>> Workspace::Data::readRows()
{
    const Result<std::vector<LibraryRow>> rows = open->library->articles();
    if (!rows)
        return rows.error();
    std::vector<ArticleId> ids;
    read.clear();
    for (const LibraryRow &row : *rows) {
        ids.push_back(row.id);
        if (row.isRead)
            read.insert(row.id);
    }
    return ids;
}

/// Whether there is certainly no article in the library.
bool Workspace::Data::isEmpty() const
{
    const Result<std::vector<LibraryRow>> rows = open->library->articles();
    return rows && rows->empty();
}

Workspace::Workspace(std::shared_ptr<const Recognizer> recognizer, QObject *parent)
    : QObject(parent), m_data(std::make_unique<Data>(std::move(recognizer)))
{
    const auto breakOff = [this](const Problem &problem) {
        report(problem);
        concludeWriting();
    };
    const auto readMeter = [this] { Q_EMIT importProgressed(m_data->meter->progress()); };
    m_data->meterReading.setInterval(MeterMilliseconds);
    connect(&m_data->meterReading, &QTimer::timeout, this, readMeter);
    connect(&m_data->importing, &async::JobSignals::progressed, this, readMeter);
    connect(&m_data->importing, &async::JobSignals::idle, &m_data->meterReading, &QTimer::stop);
    connect(&m_data->importing, &async::JobSignals::failed, this, breakOff);
    connect(&m_data->reanalysing, &async::JobSignals::progressed, this, &Workspace::reanalysisProgressed);
    connect(&m_data->reanalysing, &async::JobSignals::failed, this, breakOff);
    connect(&m_data->loading, &async::JobSignals::failed, this, breakOff);
    connect(&m_data->correcting, &async::JobSignals::failed, this, &Workspace::report);
    connect(&m_data->searching, &async::JobSignals::failed, this, &Workspace::reject);
    connect(&m_data->curation, &Curation::decisionsChanged, this, &Workspace::correct);
    connect(&m_data->curation, &Curation::binEmptied, this, &Workspace::load);
    connect(&m_data->curation, &Curation::problemOccurred, this, &Workspace::report);
    connect(&m_data->watched, &WatchedFolders::changed, this, &Workspace::importPaths);
    connect(&m_data->curation, &Curation::marksChanged, this, [this] {
        if (asksForMarks(m_data->query.root))
            search();
    });
}

Workspace::~Workspace()
{
    release();
}

Result<void> Workspace::openLibrary(const QString &path)
{
    if (m_data->open && QFileInfo(path).canonicalFilePath() == QFileInfo(libraryPath()).canonicalFilePath())
        return {};
    Result<std::unique_ptr<HeldLibrary>> opened = HeldLibrary::open(path);
    if (!opened)
        return opened.error();
    release();
    if (const Result<void> held = hold(*std::move(opened)); !held)
        return held;
    announceLibrary();
    load();
    return {};
}

/// Goes on with this library, of which nothing is shown yet.
Result<void> Workspace::hold(std::unique_ptr<HeldLibrary> library)
{
    const Result<void> read = m_data->curation.open(library->library.get(), library->reader, library->isReadOnly());
    if (!read)
        m_data->curation.close();
    else
        m_data->open = std::move(library);
    m_data->watched.close();
    if (read && !m_data->open->isReadOnly())
        m_data->watched.open(*m_data->open->library);
    return read;
}

Result<void> Workspace::openUntitled()
{
    const Result<QString> path = createUntitledLibrary();
    if (!path)
        return path.error();
    return openLibrary(*path);
}

QStringList Workspace::untitledLeftBehind()
{
    return untitledLibrariesLeftBehind();
}

Result<void> Workspace::saveAs(const QString &path)
{
    if (!m_data->open)
        return Problem{Problem::Kind::Usage, tr("There is no library open."), path};
    if (m_data->isWriting())
        return Problem{Problem::Kind::InUse, tr("Articles are being imported; wait for the end or stop it."), path};
    const QString former = libraryPath();
    if (const Result<void> copied = m_data->open->library->copyTo(path); !copied)
        return copied;
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(former).canonicalFilePath())
        return {};
    Result<std::unique_ptr<HeldLibrary>> opened = HeldLibrary::open(path);
    if (!opened)
        return opened.error();
    const bool wasUntitled = isUntitled();
    if (const Result<void> held = hold(*std::move(opened)); !held)
        return held;
    // The same articles under the same numbers: what is shown stays, read from the other file.
    m_data->shown = m_data->shown.readFrom(m_data->open->reader);
    if (m_data->next)
        m_data->next = m_data->next->readFrom(m_data->open->reader);
    m_data->curation.show(m_data->shown);
    if (wasUntitled)
        removeUntitledLibrary(former);
    Q_EMIT libraryChanged();
    return {};
}

void Workspace::closeLibrary()
{
    if (!m_data->open)
        return;
    release();
    announceLibrary();
}

/// Ends everything that belongs to the open library and lets go of it.
void Workspace::release()
{
    m_data->importing.cancel();
    m_data->reanalysing.cancel();
    m_data->loading.cancel();
    m_data->correcting.cancel();
    m_data->searching.cancel();
    const QString path = libraryPath();
    // Nothing was ever put into it: nobody misses it. A running import may still do so.
    const bool isLeftOver = isUntitled() && !m_data->import && m_data->isEmpty();
    m_data->import.reset();
    m_data->reanalysis.reset();
    m_data->waiting = {};
    m_data->paused = {};
    m_data->next.reset();
    m_data->shown = nothingShown();
    m_data->result = std::make_shared<const FilterResult>();
    m_data->read.clear();
    m_data->curation.close();
    m_data->watched.close();
    m_data->open.reset();
    if (isLeftOver)
        removeUntitledLibrary(path);
}

void Workspace::announceLibrary()
{
    Q_EMIT libraryChanged();
    Q_EMIT corpusChanged();
    Q_EMIT resultChanged();
}

QString Workspace::libraryPath() const
{
    return m_data->open ? m_data->open->library->path() : QString();
}

bool Workspace::isUntitled() const
{
    return isUntitledLibrary(libraryPath());
}

std::shared_ptr<const Corpus> Workspace::corpus() const
{
    return m_data->shown.corpus;
}

std::shared_ptr<const ArticleSource> Workspace::articles() const
{
    return m_data->shown.articles;
}

std::shared_ptr<const FilterResult> Workspace::result() const
{
    return m_data->result;
}

const std::vector<Problem> &Workspace::problems() const
{
    return m_data->problems;
}

/// Indexes the open library in the background; ends in search().
void Workspace::load()
{
    // A snapshot that waits for its result is out of date now.
    m_data->searching.cancel();
    m_data->correcting.cancel();
    m_data->next.reset();
    const Result<std::vector<ArticleId>> articles = m_data->readRows();
    if (!articles) {
        report(articles.error());
        concludeWriting();
        return;
    }
    const auto work = [reader = m_data->open->reader, recognizer = m_data->recognizer, ids = *articles,
                       decisions = m_data->curation.decisions()](const JobControl &control) -> Result<LoadedLibrary> {
        Result<LoadedCorpus> loaded = loadCorpus(*reader, ids, recognizer->lexicon(), control);
        if (!loaded)
            return loaded.error();
        Result<CorrectedCorpus> shown =
            CorrectedCorpus::make(std::move(loaded->corpus), reader, recognizer, decisions, control);
        if (!shown)
            return shown.error();
        return LoadedLibrary{*std::move(shown), std::move(loaded->problems)};
    };
    m_data->loading.start(work, [this](LoadedLibrary loaded) {
        for (const Problem &problem : loaded.problems)
            report(problem);
        take(std::move(loaded.shown));
    });
}

/// Brings the snapshot up to what the reader decided, in the background; ends in search().
void Workspace::correct()
{
    const CorrectedCorpus base = m_data->next.value_or(m_data->shown);
    if (m_data->loading.isRunning() || !base.machine)
        return; // load() looks again at its end
    const auto work = [base, decisions = m_data->curation.decisions()](const JobControl &control) {
        return base.with(decisions, control);
    };
    m_data->correcting.start(work, [this](CorrectedCorpus corrected) { take(std::move(corrected)); });
}

void Workspace::take(CorrectedCorpus snapshot)
{
    const bool isOutdated = snapshot.decisions != m_data->curation.decisions();
    m_data->next = std::move(snapshot);
    if (isOutdated)
        correct();
    else
        search();
}

Curation &Workspace::curation() const
{
    return m_data->curation;
}

void Workspace::setFilter(const Filter &filter)
{
    const Result<Query> query = parseQuery(toQueryText(filter));
    if (!query) {
        Q_EMIT queryRejected(query.error());
        return;
    }
    m_data->filter = filter;
    m_data->query = *query;
    search();
}

void Workspace::setOrder(HitOrder order)
{
    if (m_data->order == order)
        return;
    m_data->order = order;
    search();
}

WatchedFolders &Workspace::watchedFolders() const
{
    return m_data->watched;
}

/// Filters what is shown, or what is about to be, in the background.
void Workspace::search()
{
    const CorrectedCorpus snapshot = m_data->next.value_or(m_data->shown);
    const auto work = [snapshot, filter = m_data->filter, query = m_data->query, order = m_data->order,
                       marks = searchMarks(snapshot, m_data->curation.marks(), m_data->read)](
                          const JobControl &control) -> Result<FilterResult> {
        const Corpus &corpus = *snapshot.corpus;
        Result<SearchResult> found =
            lectern::search(corpus, query, order, corpus.articleCount(), *snapshot.articles, control, marks);
        if (!found)
            return found.error();
        return FilterResult{filter, query, order, *std::move(found)};
    };
    m_data->searching.start(
        work, [this](FilterResult result) { show(std::make_shared<const FilterResult>(std::move(result))); });
}

void Workspace::show(std::shared_ptr<const FilterResult> result)
{
    m_data->result = std::move(result);
    const bool isNew = m_data->next.has_value();
    if (isNew) {
        m_data->shown = *std::exchange(m_data->next, std::nullopt);
        m_data->curation.show(m_data->shown);
        Q_EMIT corpusChanged();
    }
    Q_EMIT resultChanged();
    if (isNew)
        concludeWriting();
}

/// The filter cannot be applied. A snapshot that waited for its result is shown without any hit rather than not at all.
void Workspace::reject(const Problem &problem)
{
    if (m_data->next)
        show(std::make_shared<const FilterResult>(
            FilterResult{m_data->filter,
                         m_data->query,
                         m_data->order,
                         {.articles = ArticleSet(m_data->next->corpus->articleCount()), .total = 0, .hits = {}}}));
    if (problem.kind == Problem::Kind::Query)
        Q_EMIT queryRejected(problem);
    else
        report(problem);
}

Result<Explanation> Workspace::explain(ArticleId id) const
{
    const Corpus &corpus = *m_data->shown.corpus;
    const std::optional<DocNumber> doc = corpus.docOf(id);
    if (!doc)
        return Problem{Problem::Kind::Usage, tr("The article is not in the library."), {}};
    return lectern::explain(corpus, m_data->query, *doc, *m_data->shown.articles, JobControl(),
                            searchMarks(m_data->shown, m_data->curation.marks(), m_data->read));
}

void Workspace::setRead(ArticleId id, bool isRead)
{
    if (!m_data->open || isRead == this->isRead(id))
        return;
    if (isRead)
        m_data->read.insert(id);
    else
        m_data->read.erase(id);
    Q_EMIT readStateChanged(id);
    // Who looks into a library that cannot be written needs no message at every article.
    if (!m_data->open->isReadOnly())
        if (const Result<void> done = m_data->open->library->setRead(id, isRead); !done)
            report(done.error());
}

const std::unordered_set<ArticleId> &Workspace::readArticles() const
{
    return m_data->read;
}

bool Workspace::isRead(ArticleId id) const
{
    return m_data->read.contains(id);
}

void Workspace::report(const Problem &problem)
{
    m_data->problems.push_back(problem);
    Q_EMIT problemOccurred(problem);
}

} // namespace lectern
