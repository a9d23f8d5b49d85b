// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chart.h"

#include "app/analyse/countedtypes.h"
#include "app/analyse/timebins.h"

#include <algorithm>

namespace lectern {

namespace {

/// How many articles are looked at between two questions whether to stop.
constexpr std::uint32_t ArticlesPerCheck = 4096;

/// An article with the day it counts for.
struct DatedArticle
{
    int day = 0;
    DocNumber doc{0};
};

/// A date is placed by its day. A month or a year cannot be told apart into days: the chart cannot be finer than the
/// coarsest date it shows, so such articles count as undated there.
bool isPrecise(const PartialDate &date, TimeUnit unit)
{
    return unit == TimeUnit::Year || (unit == TimeUnit::Month && date.hasMonth()) || date.hasDay();
}

std::uint32_t mentionsIn(const Corpus &corpus, DocNumber doc, const CountedTypes &counted)
{
    std::uint32_t mentions = 0;
    for (const EntityCount &named : corpus.entitiesOf(doc))
        if (counted.contains(corpus.entity(named.entity).type))
            mentions += named.mentions;
    return mentions;
}

/// Articles of the filter with a date, oldest first.
std::vector<DatedArticle> datedArticles(const Corpus &corpus, const ArticleSet &filter)
{
    std::vector<DatedArticle> dated;
    filter.forEach([&](DocNumber doc) {
        if (const std::optional<PartialDate> &date = corpus.record(doc).date)
            dated.push_back({date->firstDay().toDayNumber(), doc});
    });
    return dated;
}

/// Every bin from the first to the last article, empty ones too.
std::vector<ChartValue> emptyBins(int firstDay, int lastDay, TimeUnit unit)
{
    std::vector<ChartValue> values;
    for (TimeBin bin = binOf(firstDay, unit);; bin = nextBin(bin, unit)) {
        values.push_back({bin.label, std::nullopt, std::nullopt, bin, {}, {}});
        if (bin.last.toDayNumber() >= lastDay)
            return values;
    }
}

} // namespace

Result<Chart> timeline(const Corpus &corpus, const ArticleSet &filter, std::optional<TimeUnit> unit,
                       const std::vector<EntityType> &types, const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::Timeline;
    chart.types = types;
    chart.articles = filter.count();
    std::vector<DatedArticle> dated = datedArticles(corpus, filter);
    chart.unit = unit ? *unit : dated.empty() ? TimeUnit::Month : finestUnit(dated.front().day, dated.back().day);
    std::erase_if(
        dated, [&](const DatedArticle &article) { return !isPrecise(*corpus.record(article.doc).date, chart.unit); });
    chart.undated = chart.articles - static_cast<std::uint32_t>(dated.size());
    if (dated.empty())
        return chart;
    chart.values = emptyBins(dated.front().day, dated.back().day, chart.unit);
    const CountedTypes counted(types);
    std::size_t bin = 0;
    for (std::size_t i = 0; i < dated.size(); ++i) {
        if (i % ArticlesPerCheck == 0 && control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        while (chart.values[bin].bin->last.toDayNumber() < dated[i].day)
            ++bin;
        ChartValue &value = chart.values[bin];
        const std::uint32_t mentions = mentionsIn(corpus, dated[i].doc, counted);
        ++value.frequency.articles;
        value.frequency.mentions += mentions;
        value.articles.push_back(corpus.record(dated[i].doc).id);
        chart.mentions += mentions;
    }
    return chart;
}

} // namespace lectern
