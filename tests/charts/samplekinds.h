// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/charts/samplecharts.h"

namespace lectern {

inline ChartGroup sampleGroup(const std::string &label, std::uint32_t id, EntityType type = EntityType::Person)
{
    ChartGroup group;
    group.label = label;
    group.entity = EntityId(id);
    group.type = type;
    group.frequency = {id + 1, id + 3};
    return group;
}

inline ChartValue sampleValue(const std::string &label, std::size_t row, std::size_t column)
{
    ChartValue value;
    value.label = label;
    value.row = row;
    value.column = column;
    value.entity = EntityId(static_cast<std::uint32_t>(row));
    const auto articles = static_cast<std::uint32_t>(1 + (row + 2 * column) % 5);
    value.frequency = {articles, articles * 2};
    return value;
}

inline Chart sampleOf(ChartKind kind, const std::vector<std::string> &names)
{
    Chart chart;
    chart.kind = kind;
    chart.articles = 40;
    for (std::uint32_t i = 0; i < names.size(); ++i)
        chart.rows.push_back(sampleGroup(names[i], i, i % 2 == 0 ? EntityType::Person : EntityType::Company));
    return chart;
}

/// Outlets, the others and none stated as columns.
inline Chart sampleSources(const std::vector<std::string> &names)
{
    Chart chart = sampleOf(ChartKind::Sources, names);
    for (const char *outlet : {"Caspian Courier", "Boğaz Post", "", ""})
        chart.columns.push_back(sampleGroup(outlet, 0));
    chart.columns[2].isOthers = true;
    for (std::size_t row = 0; row < names.size(); ++row)
        for (std::size_t column = 0; column < chart.columns.size(); ++column)
            chart.values.push_back(sampleValue(names[row], row, column));
    return chart;
}

/// Every third pair shares no article.
inline Chart samplePairs(ChartKind kind, const std::vector<std::string> &names)
{
    Chart chart = sampleOf(kind, names);
    chart.columns = chart.rows;
    for (std::size_t node = 0; kind == ChartKind::Network && node < names.size(); ++node) {
        chart.values.push_back(sampleValue(names[node], node, node));
        // Columns of four: nodes that are neighbours, some close to the edge.
        chart.values.back().at = {static_cast<double>(node % 4) / 3, static_cast<double>(node / 4) / 7};
    }
    for (std::size_t row = 0; row < names.size(); ++row)
        for (std::size_t column = row + 1; column < names.size(); ++column)
            if ((row + column) % 3 != 0) {
                chart.values.push_back(sampleValue(names[row] + " + " + names[column], row, column));
                chart.values.back().other = EntityId(static_cast<std::uint32_t>(column));
            }
    if (kind == ChartKind::Network)
        chart.columns.clear();
    return chart;
}

/// Two roles a person, at the same time.
inline Chart sampleRoles(const std::vector<std::string> &names)
{
    Chart chart = sampleOf(ChartKind::Roles, names);
    for (std::size_t row = 0; row < names.size(); ++row)
        for (const int month : {1, 2}) {
            ChartValue value = sampleValue("deputy head of " + names[row], row, 0);
            value.label += month == 1 ? "" : " and chair";
            value.bin = TimeBin{{2022, month, 1}, {2024, month, 28}, {}};
            value.days = {value.bin->first.toDayNumber(), value.bin->last.toDayNumber()};
            chart.values.push_back(value);
        }
    return chart;
}

inline Chart sampleContrast(const std::vector<std::string> &names)
{
    Chart chart = sampleOf(ChartKind::Distinctive, names);
    chart.rows.clear();
    chart.restArticles = 60;
    for (std::size_t row = 0; row < names.size(); ++row) {
        chart.values.push_back(sampleValue(names[row], row, 0));
        chart.values.back().type = EntityType::Person;
        chart.values.back().contrast = Contrast{{1, 2}, 1, 12.5, 3.0};
    }
    return chart;
}

inline Chart sampleDispersion(const std::vector<std::string> &titles)
{
    Chart chart = sampleOf(ChartKind::Dispersion, titles);
    chart.columns = {sampleGroup("Nigar Vəliyeva", 0)};
    for (std::size_t row = 0; row < titles.size(); ++row)
        for (const double at : {0.0, 0.5, 1.0}) {
            chart.values.push_back(sampleValue("Vəliyeva", row, 0));
            chart.values.back().at.x = at;
        }
    return chart;
}

inline Chart sampleLines(const std::vector<std::string> &names)
{
    Chart chart = sampleOf(ChartKind::Timeline, names);
    const std::vector<std::uint32_t> articles{4, 3, 0, 0, 5};
    const Chart months = sampleTimeline(articles);
    for (std::size_t column = 0; column < articles.size(); ++column) {
        chart.columns.push_back(sampleGroup(months.values[column].label, 0));
        chart.columns.back().frequency.articles = articles[column];
    }
    for (std::size_t row = 0; row < names.size(); ++row)
        for (std::size_t column = 0; column < articles.size(); ++column) {
            chart.values.push_back(months.values[column]);
            chart.values.back().row = row;
            chart.values.back().column = column;
            chart.values.back().entity = chart.rows[row].entity;
        }
    return chart;
}

inline std::vector<Chart> sampleOfEveryKind(const std::vector<std::string> &names)
{
    return {sampleSources(names),  samplePairs(ChartKind::CoOccurrence, names),
            sampleRoles(names),    samplePairs(ChartKind::Network, names),
            sampleContrast(names), sampleDispersion(names),
            sampleLines(names)};
}

} // namespace lectern
