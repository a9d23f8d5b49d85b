// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/tally.h"
#include "app/analyse/timebins.h"

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

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

/// What one line of a timeline counts: every article, or those that name its entity.
struct TimelineRow
{
    std::optional<EntityId> entity;
    std::vector<bool> isCounted; ///< by EntityId, of a line for every article
};

std::uint32_t mentionsIn(const Corpus &corpus, DocNumber doc, const TimelineRow &row)
{
    if (row.entity)
        return mentionsOf(corpus, doc, *row.entity);
    std::uint32_t mentions = 0;
    for (const EntityCount &named : corpus.entitiesOf(doc))
        if (row.isCounted[named.entity.value()])
            mentions += named.mentions;
    return mentions;
}

/// Articles of the filter with a date, oldest first.
std::vector<DatedArticle> datedArticles(const Corpus &corpus, const ArticleSet &filter)
{
    std::vector<DatedArticle> dated;
    filter.forEach([&](DocNumber doc) {
        if (const DateKey date = corpus.date(doc); date.hasDate())
            dated.push_back({date.firstDay(), doc});
    });
    return dated;
}

/// Every bin from the first to the last article, empty ones too.
std::vector<TimeBin> allBins(int firstDay, int lastDay, TimeUnit unit)
{
    std::vector<TimeBin> bins;
    for (TimeBin bin = binOf(firstDay, unit);; bin = nextBin(bin, unit)) {
        bins.push_back(bin);
        if (bin.last.toDayNumber() >= lastDay)
            return bins;
    }
}

ChartValue binValue(const Corpus &corpus, const TimeBin &bin, const TimelineRow &row,
                    const std::vector<DocNumber> &docs)
{
    ChartValue value;
    value.label = bin.label;
    value.bin = bin;
    value.entity = row.entity;
    if (row.entity)
        value.type = corpus.entity(*row.entity).type;
    value.frequency.articles = static_cast<std::uint32_t>(docs.size());
    for (const DocNumber doc : docs)
        value.frequency.mentions += mentionsIn(corpus, doc, row);
    value.articles = idsOf(corpus, docs);
    value.stories = storyCount(corpus, docs);
    return value;
}

/// One value for each bin, `dated` being the articles oldest first.
Result<std::vector<ChartValue>> binValues(const Corpus &corpus, const std::vector<TimeBin> &bins,
                                          const std::vector<DatedArticle> &dated, const TimelineRow &row,
                                          const JobControl &control)
{
    std::vector<ChartValue> values;
    std::size_t next = 0;
    for (const TimeBin &bin : bins) {
        if (control.isCancelled())
            return cancelledProblem();
        const int lastDay = bin.last.toDayNumber();
        std::vector<DocNumber> docs;
        for (; next < dated.size() && dated[next].day <= lastDay; ++next)
            docs.push_back(dated[next].doc);
        values.push_back(binValue(corpus, bin, row, docs));
        values.back().column = values.size() - 1;
    }
    return values;
}

ChartGroup lineOf(const Corpus &corpus, EntityId id, const std::vector<ChartValue> &values)
{
    Tally tally{id, {}, 0};
    std::vector<DocNumber> docs;
    for (const ChartValue &value : values) {
        tally.frequency.articles += value.frequency.articles;
        tally.frequency.mentions += value.frequency.mentions;
        for (const ArticleId article : value.articles)
            docs.push_back(*corpus.docOf(article));
    }
    tally.stories = storyCount(corpus, docs);
    return groupOf(corpus, tally);
}

/// All articles, so that a gap in the library can be told from silence about a name.
std::vector<ChartGroup> articlesPerBin(const std::vector<TimeBin> &bins, const std::vector<DatedArticle> &dated)
{
    std::vector<ChartGroup> columns(bins.size());
    std::size_t bin = 0;
    for (const DatedArticle &article : dated) {
        while (bins[bin].last.toDayNumber() < article.day)
            ++bin;
        ++columns[bin].frequency.articles;
    }
    for (std::size_t i = 0; i < bins.size(); ++i)
        columns[i].label = bins[i].label;
    return columns;
}

std::vector<TimelineRow> rowsOf(const Corpus &corpus, const std::vector<EntityId> &entities,
                                const CountedTypes &counted)
{
    std::vector<TimelineRow> rows;
    for (const EntityId entity : entities)
        rows.push_back({entity, {}});
    if (!rows.empty())
        return rows;
    TimelineRow &all = rows.emplace_back();
    for (const EntityType type : corpus.entities().types())
        all.isCounted.push_back(counted.contains(type));
    return rows;
}

/// Those of the articles that the line counts, oldest first.
std::vector<DatedArticle> articlesOf(const Corpus &corpus, const std::vector<DatedArticle> &dated,
                                     const TimelineRow &row)
{
    if (!row.entity)
        return dated;
    ArticleSet named(corpus.articleCount());
    for (const DocNumber doc : corpus.articlesOf(*row.entity))
        named.insert(doc);
    std::vector<DatedArticle> own;
    std::copy_if(dated.begin(), dated.end(), std::back_inserter(own),
                 [&named](const DatedArticle &article) { return named.contains(article.doc); });
    return own;
}

} // namespace

Result<Chart> timeline(const Corpus &corpus, const ArticleSet &filter, std::optional<TimeUnit> unit,
                       const std::vector<EntityType> &types, const JobControl &control,
                       const std::vector<EntityId> &entities)
{
    Chart chart;
    chart.kind = ChartKind::Timeline;
    chart.types = types;
    chart.articles = filter.count();
    std::vector<DatedArticle> dated = datedArticles(corpus, filter);
    chart.unit = unit ? *unit : dated.empty() ? TimeUnit::Month : finestUnit(dated.front().day, dated.back().day);
    std::erase_if(dated,
                  [&](const DatedArticle &article) { return !isPrecise(corpus.date(article.doc).date(), chart.unit); });
    chart.undated = chart.articles - static_cast<std::uint32_t>(dated.size());
    if (dated.empty())
        return chart;
    const std::vector<TimeBin> bins = allBins(dated.front().day, dated.back().day, chart.unit);
    for (const TimelineRow &row : rowsOf(corpus, entities, CountedTypes(types))) {
        Result<std::vector<ChartValue>> values = binValues(corpus, bins, articlesOf(corpus, dated, row), row, control);
        if (!values)
            return values.error();
        if (row.entity)
            chart.rows.push_back(lineOf(corpus, *row.entity, *values));
        for (ChartValue &value : *values) {
            value.row = chart.rows.empty() ? 0 : chart.rows.size() - 1;
            chart.mentions += value.frequency.mentions;
            chart.values.push_back(std::move(value));
        }
    }
    if (!chart.rows.empty())
        chart.columns = articlesPerBin(bins, dated);
    return chart;
}

} // namespace lectern
