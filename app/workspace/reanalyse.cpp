// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/reanalyse.h"

#include "app/async/parallelmap.h"
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/workspace/analysis.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace lectern {

namespace {

constexpr std::size_t ArticlesACommit = 256;

struct Reanalysed
{
    NewAnalysis analysis;
    MentionChanges changes;
};

/// What is found at each place. Several things may be named by the same words.
std::map<TextSpan, std::multiset<EntityType>> typesBySpan(const Annotations &annotations)
{
    std::map<TextSpan, std::multiset<EntityType>> types;
    for (const Mention &mention : annotations.mentions)
        types[mention.span].insert(mention.type);
    return types;
}

Result<Reanalysed> analyseAnew(const ArticleReader &reader, ArticleId id, const Recognizer &recognizer)
{
    const Result<StoredArticle> stored = reader.article(id);
    if (!stored)
        return stored.error();
    const Result<SourceText> source = reader.source(id);
    if (!source)
        return source.error();
    const Analysis analysis = analyse(*source, recognizer);
    MentionChanges changes = compareMentions(stored->annotations, analysis.annotations);
    const bool isOther = stored->annotations != analysis.annotations || stored->article != analysis.article;
    changes.articles = isOther ? 1 : 0;
    return Reanalysed{{id, pack(analysis.article, analysis.annotations, analysis.digest)}, changes};
}

} // namespace

void MentionChanges::add(const MentionChanges &more)
{
    articles += more.articles;
    gained += more.gained;
    lost += more.lost;
    retyped += more.retyped;
}

MentionChanges compareMentions(const Annotations &before, const Annotations &after)
{
    const auto had = typesBySpan(before);
    const auto has = typesBySpan(after);
    MentionChanges changes;
    const auto count = [&changes](const std::multiset<EntityType> &was, const std::multiset<EntityType> &is) {
        std::vector<EntityType> gone;
        std::vector<EntityType> come;
        std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(gone));
        std::set_difference(is.begin(), is.end(), was.begin(), was.end(), std::back_inserter(come));
        const std::size_t retyped = std::min(gone.size(), come.size());
        changes.retyped += static_cast<int>(retyped);
        changes.lost += static_cast<int>(gone.size() - retyped);
        changes.gained += static_cast<int>(come.size() - retyped);
    };
    const std::multiset<EntityType> nothing;
    for (const auto &[span, types] : had) {
        const auto now = has.find(span);
        count(types, now == has.end() ? nothing : now->second);
    }
    for (const auto &[span, types] : has)
        if (!had.contains(span))
            count(nothing, types);
    changes.articles = changes.gained + changes.lost + changes.retyped > 0 ? 1 : 0;
    return changes;
}

namespace {

Result<void> reanalyseBatch(Library &library, const ArticleReader &reader, std::span<const ArticleId> ids,
                            const ReanalysisRequest &request, ReanalysisSummary &summary, const JobControl &control)
{
    const auto work = [&](ArticleId id) { return analyseAnew(reader, id, *request.recognizer); };
    const Result<std::vector<Result<Reanalysed>>> results =
        async::parallelMap(ids, async::Threads{request.threads}, control, work);
    if (!results)
        return results.error();
    std::vector<NewAnalysis> analyses;
    MentionChanges changes;
    std::vector<Problem> problems;
    for (const Result<Reanalysed> &result : *results) {
        if (!result) {
            problems.push_back(result.error());
            continue;
        }
        analyses.push_back(result->analysis);
        changes.add(result->changes);
    }
    if (const Result<void> stored = library.storeAnalyses(analyses, analysisVersion(*request.recognizer)); !stored)
        return stored;
    summary.analysed += static_cast<int>(analyses.size());
    summary.changes.add(changes);
    summary.problems.insert(summary.problems.end(), problems.begin(), problems.end());
    return {};
}

} // namespace

Result<ReanalysisSummary> reanalyse(const ReanalysisRequest &request, const JobControl &control)
{
    const Result<std::unique_ptr<Library>> library = Library::open(request.library, Access::Write);
    if (!library)
        return library.error();
    const Result<std::unique_ptr<ArticleReader>> reader = ArticleReader::open(request.library);
    if (!reader)
        return reader.error();
    const Result<std::vector<ArticleId>> ids = (*library)->analysedByOthers(analysisVersion(*request.recognizer));
    if (!ids)
        return ids.error();
    ReanalysisSummary summary;
    const auto total = static_cast<int>(ids->size());
    control.report(0, total);
    for (std::size_t begin = 0; begin < ids->size(); begin += ArticlesACommit) {
        const std::size_t count = std::min(ArticlesACommit, ids->size() - begin);
        const Result<void> done =
            reanalyseBatch(**library, **reader, std::span(*ids).subspan(begin, count), request, summary, control);
        if (!done) {
            summary.wasCancelled = done.error().kind == Problem::Kind::Cancelled;
            summary.brokenBy = summary.wasCancelled ? std::nullopt : std::optional(done.error());
            break;
        }
        control.report(static_cast<int>(begin + count), total);
    }
    return summary;
}

} // namespace lectern
