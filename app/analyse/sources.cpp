// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/tally.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <unordered_map>

namespace lectern {

namespace {

constexpr std::size_t MaximumRows = 15;
constexpr std::size_t MaximumOutlets = 7; ///< as many as there are colours

/// The articles of one row, by outlet. The names belong to the corpus.
using DocsByOutlet = std::map<std::string_view, std::vector<DocNumber>>;

DocsByOutlet docsByOutlet(const Corpus &corpus, const std::vector<DocNumber> &docs)
{
    // There are few outlets and many articles: each name is looked up by a hash, and sorted once at the end.
    std::unordered_map<std::string_view, std::vector<DocNumber>> byOutlet;
    for (const DocNumber doc : docs)
        byOutlet[corpus.record(doc).source].push_back(doc);
    return {std::move_iterator(byOutlet.begin()), std::move_iterator(byOutlet.end())};
}

/// Outlets by the number of articles in all rows, an article counted once; then by name.
std::vector<ChartGroup> outlets(const std::vector<DocsByOutlet> &rows, std::uint32_t articleCount)
{
    std::map<std::string_view, ArticleSet> docs;
    for (const DocsByOutlet &row : rows)
        for (const auto &[outlet, named] : row) {
            ArticleSet &articles = docs.try_emplace(outlet, articleCount).first->second;
            for (const DocNumber doc : named)
                articles.insert(doc);
        }
    std::vector<ChartGroup> groups;
    for (const auto &[outlet, articles] : docs) {
        ChartGroup group;
        group.label = outlet;
        group.frequency.articles = articles.count();
        groups.push_back(group);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ChartGroup &a, const ChartGroup &b) {
        return std::tuple(a.label.empty(), b.frequency.articles) < std::tuple(b.label.empty(), a.frequency.articles);
    });
    return groups;
}

/// The outlets with a column of their own, then the others as one, then what states none.
std::vector<ChartGroup> columnsOf(const std::vector<ChartGroup> &all)
{
    const auto named = static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [](const ChartGroup &group) { return !group.label.empty(); }));
    const std::size_t own = std::min(named, MaximumOutlets);
    std::vector<ChartGroup> columns(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(own));
    if (named > own) {
        ChartGroup others;
        others.isOthers = true;
        for (std::size_t i = own; i < named; ++i)
            others.frequency.articles += all[i].frequency.articles;
        columns.push_back(others);
    }
    if (named < all.size())
        columns.push_back(all.back());
    return columns;
}

std::size_t columnOf(const std::vector<ChartGroup> &columns, std::string_view outlet)
{
    const auto own = std::find_if(columns.begin(), columns.end(), [&outlet](const ChartGroup &column) {
        return !column.isOthers && column.label == outlet;
    });
    const auto others =
        std::find_if(columns.begin(), columns.end(), [](const ChartGroup &column) { return column.isOthers; });
    return static_cast<std::size_t>((own != columns.end() ? own : others) - columns.begin());
}

void addRow(Chart &chart, const Corpus &corpus, std::size_t row, const DocsByOutlet &byOutlet)
{
    std::map<std::size_t, std::vector<DocNumber>> byColumn;
    for (const auto &[outlet, docs] : byOutlet) {
        std::vector<DocNumber> &column = byColumn[columnOf(chart.columns, outlet)];
        column.insert(column.end(), docs.begin(), docs.end());
    }
    for (auto &[column, docs] : byColumn) {
        std::sort(docs.begin(), docs.end());
        ChartValue value = entityValue(corpus, *chart.rows[row].entity, docs);
        value.row = row;
        value.column = column;
        chart.columns[column].frequency.mentions += value.frequency.mentions;
        chart.values.push_back(std::move(value));
    }
}

} // namespace

Result<Chart> sourcesByEntity(const Corpus &corpus, const ArticleSet &filter, const std::vector<EntityType> &types,
                              ChartMeasure measure, const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::Sources;
    chart.articles = filter.count();
    const auto found = topTallies(corpus, filter, CountedTypes(types), measure, MaximumRows, control);
    if (!found)
        return found.error();
    std::vector<DocsByOutlet> rows;
    for (const Tally &tally : found->best) {
        if (control.isCancelled())
            return cancelledProblem();
        control.report(static_cast<int>(rows.size()), static_cast<int>(found->best.size()));
        chart.rows.push_back(groupOf(corpus, tally));
        chart.mentions += tally.frequency.mentions;
        rows.push_back(docsByOutlet(corpus, docsNaming(corpus, filter, tally.entity)));
    }
    chart.others = static_cast<std::uint32_t>(found->all - rows.size());
    chart.columns = columnsOf(outlets(rows, corpus.articleCount()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        addRow(chart, corpus, row, rows[row]);
    return chart;
}

} // namespace lectern
