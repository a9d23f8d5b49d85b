// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace lectern {

struct SampleBar
{
    std::string label;
    EntityType type = EntityType::Person;
    std::uint32_t articles = 1;
    std::uint32_t mentions = 1;
};

/// A chart of entities whose ids count from 0.
inline Chart sampleBars(const std::vector<SampleBar> &bars, std::vector<EntityType> types = {})
{
    Chart chart;
    chart.types = std::move(types);
    chart.articles = 31;
    std::uint32_t id = 0;
    for (const SampleBar &bar : bars) {
        ChartValue value;
        value.label = bar.label;
        value.entity = EntityId(id++);
        value.type = bar.type;
        value.frequency = {bar.articles, bar.mentions};
        for (std::uint32_t i = 0; i < bar.articles; ++i)
            value.articles.emplace_back(i + 1);
        chart.mentions += bar.mentions;
        chart.values.push_back(value);
    }
    return chart;
}

/// A timeline of months from January 2024 on.
inline Chart sampleTimeline(const std::vector<std::uint32_t> &articlesPerMonth)
{
    Chart chart;
    chart.kind = ChartKind::Timeline;
    chart.unit = TimeUnit::Month;
    std::uint32_t id = 1;
    for (std::size_t i = 0; i < articlesPerMonth.size(); ++i) {
        const PartialDate month{2024 + static_cast<int>(i) / 12, 1 + static_cast<int>(i) % 12, 0};
        ChartValue value;
        value.bin = TimeBin{month.firstDay(), month.lastDay(), month.toIso()};
        value.label = value.bin->label;
        value.frequency = {articlesPerMonth[i], articlesPerMonth[i] * 7};
        for (std::uint32_t n = 0; n < articlesPerMonth[i]; ++n)
            value.articles.emplace_back(id++);
        chart.articles += articlesPerMonth[i];
        chart.mentions += value.frequency.mentions;
        chart.values.push_back(value);
    }
    return chart;
}

/// The bars of the design's own picture, with names of three alphabets.
inline Chart designBars()
{
    Chart chart = sampleBars({{"Nigar Vəliyeva", EntityType::Person, 9, 31},
                              {"Marmara Shipyards", EntityType::Company, 8, 20},
                              {"Oğuz Karadağ", EntityType::Person, 8, 25},
                              {"Caspian Ports Agency", EntityType::Organization, 7, 12},
                              {"Tural Əsgərov", EntityType::Person, 7, 40},
                              {"Министерство транспорта Республики Казахстан", EntityType::Organization, 5, 6},
                              {"Kuzey Marine Systems", EntityType::Company, 5, 8},
                              {"8th Caspian Transport Forum", EntityType::Event, 4, 5}});
    chart.others = 26;
    chart.filter = "ferry";
    return chart;
}

} // namespace lectern
