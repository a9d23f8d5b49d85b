// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/keyness.h"
#include "app/analyse/tally.h"

#include <algorithm>

namespace lectern {

namespace {

/// G2 of one degree of freedom that chance exceeds in one of twenty entities.
constexpr double LeastKeyness = 3.84;

/// What shares are shares of: articles, stories, or mentions of counted types.
struct Sizes
{
    std::uint32_t filter = 0;
    std::uint32_t rest = 0;
};

Sizes sizesOf(const Corpus &corpus, const ArticleSet &filter, const ArticleSet &rest,
              const std::vector<Tally> &inFilter, const std::vector<Tally> &inRest, ChartMeasure measure)
{
    const auto mentions = [](const std::vector<Tally> &counted) {
        std::uint32_t sum = 0;
        for (const Tally &tally : counted)
            sum += tally.frequency.mentions;
        return sum;
    };
    const auto stories = [&corpus](const ArticleSet &articles) {
        std::vector<DocNumber> docs;
        articles.forEach([&docs](DocNumber doc) { docs.push_back(doc); });
        return storyCount(corpus, docs);
    };
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return {mentions(inFilter), mentions(inRest)};
    case ChartMeasure::Stories:
        return {stories(filter), stories(rest)};
    }
    return {filter.count(), rest.count()};
}

struct Candidate
{
    Tally inFilter;
    Contrast contrast;
};

/// Entities that are named more often in the filter, the least by chance first.
std::vector<Candidate> candidates(const std::vector<Tally> &inFilter, const std::vector<Tally> &restOf,
                                  const Sizes &sizes, ChartMeasure measure)
{
    std::vector<Candidate> found;
    for (const Tally &tally : inFilter) {
        const Tally &rest = restOf[tally.entity.value()];
        const Keyness keyness =
            keynessOf({measured(tally, measure), sizes.filter, measured(rest, measure), sizes.rest});
        if (keyness.effect > 0 && keyness.logLikelihood >= LeastKeyness)
            found.push_back({tally, {rest.frequency, rest.stories, keyness.logLikelihood, keyness.effect}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.contrast.keyness > b.contrast.keyness; });
    return found;
}

} // namespace

Result<Chart> distinctive(const Corpus &corpus, const ArticleSet &filter, const std::vector<EntityType> &types,
                          ChartMeasure measure, const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::Distinctive;
    chart.articles = filter.count();
    ArticleSet rest = ArticleSet::all(corpus.articleCount());
    rest -= filter;
    chart.restArticles = rest.count();
    if (filter.isEmpty() || rest.isEmpty())
        return chart;
    const CountedTypes counted(types);
    const auto inFilter = tallies(corpus, filter, counted, measure, control);
    const auto inRest = tallies(corpus, rest, counted, measure, control);
    if (!inFilter || !inRest)
        return cancelledProblem();
    std::vector<Tally> restOf(corpus.entities().size());
    for (const Tally &tally : *inRest)
        restOf[tally.entity.value()] = tally;
    const Sizes sizes = sizesOf(corpus, filter, rest, *inFilter, *inRest, measure);
    const std::vector<Candidate> found = candidates(*inFilter, restOf, sizes, measure);
    const std::size_t shown = std::min<std::size_t>(found.size(), MaximumBars);
    for (std::size_t i = 0; i < shown; ++i) {
        const EntityId entity = found[i].inFilter.entity;
        chart.values.push_back(entityValue(corpus, entity, docsNaming(corpus, filter, entity)));
        chart.values.back().contrast = found[i].contrast;
        chart.mentions += chart.values.back().frequency.mentions;
    }
    chart.others = static_cast<std::uint32_t>(found.size() - shown);
    return chart;
}

} // namespace lectern
