// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"

#include "app/query/evaluator.h"
#include "app/query/queryplan.h"
#include "app/query/scorer.h"
#include "app/query/tophits.h"

#include <algorithm>

namespace lectern {

namespace {

/// Puts the articles of one segment into the set of the snapshot.
void insert(ArticleSet &articles, const SegmentView &view, const LocalSet &found)
{
    if (!view.isContiguous || !found.isDense()) {
        found.forEach([&](LocalDoc doc) {
            if (doc < view.docs.size())
                articles.insert(DocNumber(view.docs[doc]));
        });
        return;
    }
    const std::size_t first = view.firstDoc / 64;
    const unsigned shift = view.firstDoc % 64;
    std::vector<std::uint64_t> &words = articles.words();
    for (std::size_t i = 0; i < found.words().size(); ++i) {
        const std::uint64_t bits = found.words()[i];
        words[first + i] |= bits << shift;
        if (shift > 0 && bits >> (64 - shift) != 0)
            words[first + i + 1] |= bits >> (64 - shift);
    }
}

std::vector<Hit> ranked(const TextIndex &index, const QueryPlan &plan, const Evaluator &evaluator, std::uint32_t limit,
                        const JobControl &control)
{
    TopHits top(limit);
    Scorer scorer(index, plan, evaluator);
    for (std::size_t segment = 0; segment < index.segments().size() && !control.isCancelled(); ++segment)
        scorer.score(segment, top);
    return top.take();
}

std::vector<Hit> newest(const ArticleSet &articles, std::uint32_t limit)
{
    std::vector<Hit> hits;
    for (std::size_t i = articles.words().size(); i-- > 0;)
        for (std::uint64_t word = articles.words()[i]; word != 0;) {
            if (hits.size() == limit)
                return hits;
            const auto bit = static_cast<std::uint32_t>(std::bit_width(word) - 1);
            hits.push_back({DocNumber(static_cast<std::uint32_t>(i * 64) + bit), 0});
            word ^= std::uint64_t(1) << bit;
        }
    return hits;
}

std::vector<Hit> oldest(const ArticleSet &articles, std::uint32_t limit)
{
    std::vector<Hit> hits;
    articles.forEach([&](DocNumber doc) {
        if (hits.size() < limit)
            hits.push_back({doc, 0});
    });
    return hits;
}

std::vector<Hit> byTitle(const Corpus &corpus, const ArticleSet &articles, std::uint32_t limit)
{
    const std::vector<std::uint32_t> &ranks = corpus.titleRanks();
    std::vector<Hit> hits;
    articles.forEach([&](DocNumber doc) { hits.push_back({doc, 0}); });
    const auto end = hits.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(limit, hits.size()));
    std::partial_sort(hits.begin(), end, hits.end(),
                      [&ranks](const Hit &a, const Hit &b) { return ranks[a.doc.value()] < ranks[b.doc.value()]; });
    hits.erase(end, hits.end());
    return hits;
}

} // namespace

Result<SearchResult> search(const Corpus &corpus, const Query &query, HitOrder order, std::uint32_t limit,
                            const ArticleSource &source, const JobControl &control, const ReaderMarks &marks)
{
    const Result<QueryPlan> plan = planQuery(corpus, query, marks, control);
    if (!plan)
        return plan.error();
    const TextIndex &index = corpus.textIndex();
    Evaluator evaluator(index, *plan, source, control);
    if (const Result<void> done = evaluator.run(); !done)
        return done.error();
    SearchResult result;
    result.articles = ArticleSet(corpus.articleCount());
    for (std::size_t segment = 0; segment < index.segments().size(); ++segment) {
        insert(result.articles, index.segments()[segment], evaluator.results()[segment]);
        result.total += evaluator.results()[segment].count();
    }
    switch (order) {
    case HitOrder::Relevance:
        result.hits = ranked(index, *plan, evaluator, limit, control);
        break;
    case HitOrder::Newest:
        result.hits = newest(result.articles, limit);
        break;
    case HitOrder::Oldest:
        result.hits = oldest(result.articles, limit);
        break;
    case HitOrder::Title:
        result.hits = byTitle(corpus, result.articles, limit);
        break;
    }
    if (control.isCancelled())
        return Problem{Problem::Kind::Cancelled, {}, {}};
    return result;
}

} // namespace lectern
