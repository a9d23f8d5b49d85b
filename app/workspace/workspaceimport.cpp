// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Workspace that writes articles and their analyses in the background. One job writes at a time.
#include "app/workspace/analysis.h"
#include "app/workspace/entitychanges.h"
#include "app/workspace/workspacedata.h"

namespace lectern {

void Workspace::importPaths(const QStringList &paths)
{
    import({.paths = paths, .texts = {}});
}

std::vector<TableLayout> Workspace::tableLayouts() const
{
    if (!m_data->open)
        return {};
    const Result<std::vector<TableLayout>> layouts = m_data->open->library->tableLayouts();
    return layouts ? *layouts : std::vector<TableLayout>();
}

Result<void> Workspace::rememberLayout(const TableLayout &layout)
{
    if (!m_data->open)
        if (const Result<void> opened = openUntitled(); !opened)
            return opened;
    return m_data->open->library->rememberLayout(layout);
}

void Workspace::importText(const QString &text)
{
    import({.paths = {}, .texts = { pastedText(text) }});
}

void Workspace::import(ImportSources sources)
{
    if (!m_data->open)
        if (const Result<void> opened = openUntitled(); !opened) {
            report(opened.error());
            Q_EMIT importFinished(0, 0, 0);
            return;
        }
    m_data->waiting.append(std::move(sources));
    if (!m_data->isWriting() && !isImportPaused())
        importNext();
}

void Workspace::importNext()
{
    m_data->import.emplace();
    m_data->isPausing = false;
    m_data->meter = std::make_shared<ImportMeter>();
    m_data->meterReading.start();
    const ImportRequest request{.library = libraryPath(),
                                .sources = std::exchange(m_data->waiting, {}),
                                .recognizer = m_data->recognizer,
                                .threads = 0,
                                .meter = m_data->meter};
    // The lock goes along: an import that was told to stop still writes for a moment.
    const auto work = [request, lock = m_data->open->lock](const JobControl &control) -> Result<ImportSummary> {
        if (!lock)
            return Problem{Problem::Kind::Unwritable, tr("The library is read-only."), request.library};
        return importArticles(request, control);
    };
    m_data->importing.start(work, [this](ImportSummary summary) {
        for (const Problem &problem : summary.problems)
            report(problem);
        if (summary.brokenBy)
            report(*summary.brokenBy);
        if (m_data->isPausing && summary.wasCancelled)
            m_data->paused = std::move(summary.rest);
        const bool isChanged = summary.changedLibrary();
        m_data->import = std::move(summary);
        if (isChanged)
            load();
        else
            concludeWriting();
    });
}

/// What was written is shown (or it came to nothing): says so, and goes on with what waits.
void Workspace::concludeWriting()
{
    if (m_data->importing.isRunning() || m_data->reanalysing.isRunning())
        return; // the snapshot that came is that of before
    if (const std::optional<ReanalysisSummary> done = std::exchange(m_data->reanalysis, std::nullopt)) {
        const std::shared_ptr<const Corpus> before = std::exchange(m_data->analysedBefore, nullptr);
        const std::shared_ptr<const Corpus> after = m_data->shown.machine;
        Q_EMIT reanalysed(toSentences(*done, before && after ? compareEntities(*before, *after) : EntityChanges()));
    }
    if (const std::optional<ImportSummary> done = std::exchange(m_data->import, std::nullopt)) {
        if (isImportPaused())
            Q_EMIT importPaused();
        else
            Q_EMIT importFinished(done->added + done->updated, done->unchanged + done->copies, done->failed);
    }
    if (!m_data->waiting.isEmpty() && !m_data->isWriting() && !isImportPaused() && m_data->open)
        importNext();
}

void Workspace::cancelImport()
{
    m_data->waiting = {};
    m_data->isPausing = false;
    m_data->importing.stopEarly();
    m_data->reanalysing.stopEarly();
    if (isImportPaused()) {
        m_data->paused = {};
        Q_EMIT importFinished(0, 0, 0);
    }
}

void Workspace::pauseImport()
{
    if (!m_data->importing.isRunning())
        return;
    m_data->isPausing = true;
    m_data->importing.stopEarly();
}

void Workspace::resumeImport()
{
    if (!isImportPaused())
        return;
    ImportSources sources = std::exchange(m_data->paused, {});
    sources.append(std::exchange(m_data->waiting, {}));
    m_data->waiting = std::move(sources);
    if (!m_data->isWriting())
        importNext();
}

bool Workspace::isImporting() const
{
    return m_data->import.has_value();
}

bool Workspace::isImportPaused() const
{
    return !m_data->paused.isEmpty();
}

int Workspace::outdatedArticles() const
{
    if (!m_data->open || m_data->open->isReadOnly())
        return 0;
    const Result<std::vector<ArticleId>> ids =
        m_data->open->library->analysedByOthers(analysisVersion(*m_data->recognizer));
    return ids ? static_cast<int>(ids->size()) : 0;
}

void Workspace::reanalyse()
{
    if (!m_data->open || m_data->isWriting())
        return;
    m_data->reanalysis.emplace();
    m_data->analysedBefore = m_data->shown.machine;
    const ReanalysisRequest request{.library = libraryPath(), .recognizer = m_data->recognizer, .threads = 0};
    const auto work = [request, lock = m_data->open->lock](const JobControl &control) -> Result<ReanalysisSummary> {
        if (!lock)
            return Problem{Problem::Kind::Unwritable, tr("The library is read-only."), request.library};
        return lectern::reanalyse(request, control);
    };
    m_data->reanalysing.start(work, [this](ReanalysisSummary summary) {
        for (const Problem &problem : summary.problems)
            report(problem);
        if (summary.brokenBy)
            report(*summary.brokenBy);
        const bool isChanged = summary.analysed > 0;
        m_data->reanalysis = std::move(summary);
        if (isChanged)
            load();
        else
            concludeWriting();
    });
}

} // namespace lectern
