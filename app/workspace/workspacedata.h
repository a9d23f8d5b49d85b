// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/workspace/curation.h"
#include "app/workspace/heldlibrary.h"
#include "app/workspace/importarticles.h"
#include "app/workspace/libraryarticles.h"
#include "app/workspace/reanalyse.h"
#include "app/workspace/watchedfolders.h"
#include "app/workspace/workspace.h"

#include <QTimer>

#include <optional>
#include <unordered_set>

namespace lectern {

/// The library as it is shown, and what kept parts of it from being read.
struct LoadedLibrary
{
    CorrectedCorpus shown;
    std::vector<Problem> problems;
};

[[nodiscard]] inline CorrectedCorpus nothingShown()
{
    CorrectedCorpus nothing;
    nothing.articles = std::make_shared<const NoArticles>();
    return nothing;
}

struct Workspace::Data
{
    explicit Data(std::shared_ptr<const Recognizer> installed) : recognizer(std::move(installed)) {}
    [[nodiscard]] Result<std::vector<ArticleId>> readRows();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isWriting() const { return import || reanalysis; }

    std::shared_ptr<const Recognizer> recognizer;
    std::unique_ptr<HeldLibrary> open;
    Curation curation;
    WatchedFolders watched;
    CorrectedCorpus shown = nothingShown();
    std::shared_ptr<const FilterResult> result = std::make_shared<const FilterResult>();
    /// A loaded snapshot waits here for its first result, so that nobody sees the one without the other.
    std::optional<CorrectedCorpus> next;
    std::unordered_set<ArticleId> read;
    std::vector<Problem> problems;

    Filter filter;
    Query query;
    HitOrder order = HitOrder::Newest;

    /// Of the import that runs, until its articles are indexed.
    std::optional<ImportSummary> import;
    std::shared_ptr<ImportMeter> meter;
    QTimer meterReading;   ///< a file of many articles takes longer than a reader waits for the next sign
    ImportSources waiting; ///< to be imported after it
    ImportSources paused;  ///< what an import that was told to pause did not come to
    bool isPausing = false;
    /// Of the analysis that runs, until its articles are indexed.
    std::optional<ReanalysisSummary> reanalysis;
    std::shared_ptr<const Corpus> analysedBefore; ///< the machine's snapshot when it began

    // Last, so that they end first.
    async::LatestJob<ImportSummary> importing;
    async::LatestJob<ReanalysisSummary> reanalysing;
    async::LatestJob<LoadedLibrary> loading;
    async::LatestJob<CorrectedCorpus> correcting;
    async::LatestJob<FilterResult> searching;
};

} // namespace lectern
