// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/reanalyse.h"

#include "app/async/parallelmap.h"
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/workspace/analysebatch.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace lectern {

namespace {

constexpr std::size_t ArticlesACommit = 256;

/// What is found at each place. Several things may be named by the same words.
std::map<TextSpan, std::multiset<EntityType>> typesBySpan(const Annotations &annotations)
{
    std::map<TextSpan, std::multiset<EntityType>> types;
    for (const Mention &mention : annotations.mentions)
        types[mention.span].insert(mention.type);
    return types;
}

/// What an article was before and what it is now.
Result<MentionChanges> changesOf(const ArticleReader &reader, ArticleId id, const Analysis &analysis)
{
    const Result<StoredArticle> stored = reader.article(id);
    if (!stored)
        return stored.error();
    MentionChanges changes = compareMentions(stored->annotations, analysis.annotations);
    const bool isOther = stored->annotations != analysis.annotations || stored->article != analysis.article;
    changes.articles = isOther ? 1 : 0;
    return changes;
}

/// Articles as they were imported, as far as they can be read.
struct Sources
{
    std::vector<ArticleId> ids;
    std::vector<SourceText> texts;
    std::vector<Problem> problems;
};

Sources sourcesOf(const ArticleReader &reader, std::span<const ArticleId> ids)
{
    Sources sources;
    for (const ArticleId id : ids) {
        Result<SourceText> source = reader.source(id);
        if (!source) {
            sources.problems.push_back(source.error());
            continue;
        }
        sources.ids.push_back(id);
        sources.texts.push_back(*std::move(source));
    }
    return sources;
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
    Sources sources = sourcesOf(reader, ids);
    std::vector<const SourceText *> texts;
    for (const SourceText &text : sources.texts)
        texts.push_back(&text);
    const Result<AnalysedBatch> batch =
        analyseBatch(texts, {library, *request.recognizer, async::Threads{request.threads}, control});
    if (!batch)
        return batch.error();
    std::vector<NewAnalysis> analyses = batch->renewed;
    MentionChanges changes;
    int analysed = 0;
    for (std::size_t i = 0; i < sources.ids.size(); ++i) {
        const Analysis &analysis = batch->analyses[i];
        const Result<MentionChanges> changed = changesOf(reader, sources.ids[i], analysis);
        if (!changed) {
            sources.problems.push_back(changed.error());
            continue;
        }
        changes.add(*changed);
        analyses.push_back(
            {sources.ids[i], pack(analysis.article, analysis.annotations, analysis.digest), batch->lines[i]});
        ++analysed;
    }
    if (const Result<void> stored = library.storeAnalyses(analyses, analysisVersion(*request.recognizer)); !stored)
        return stored;
    summary.analysed += analysed;
    summary.changes.add(changes);
    summary.problems.insert(summary.problems.end(), sources.problems.begin(), sources.problems.end());
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
