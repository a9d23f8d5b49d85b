// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/jobcontrol.h"
#include "app/base/partialdate.h"
#include "app/base/result.h"
#include "app/index/articleset.h"
#include "app/index/corpus.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

enum class ChartKind { Entities, Timeline };
enum class TimeUnit { Day, Week, Month, Year };
/// What the length of a bar or column stands for.
enum class ChartMeasure { Articles, Mentions };

[[nodiscard]] std::string_view chartKindName(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindFromName(std::string_view name);

/// A span of days, both ends included, as a column of a timeline.
struct TimeBin
{
    PartialDate first;
    PartialDate last;
    std::string label; ///< ISO: "2024-04-02", "2024-W14", "2024-04", "2024"
};

/// One bar or one point, with the articles behind it.
struct ChartValue
{
    std::string label;
    std::optional<EntityId> entity;
    std::optional<EntityType> type;
    std::optional<TimeBin> bin;
    Frequency frequency;
    std::vector<ArticleId> articles; ///< what a click opens
};

/// A chart as a value, before it is drawn: everything title, legend, caption and export need.
struct Chart
{
    ChartKind kind = ChartKind::Entities;
    ChartMeasure measure = ChartMeasure::Articles;
    std::vector<EntityType> types;   ///< counted types; empty means all that have entities
    TimeUnit unit = TimeUnit::Month; ///< of a timeline
    std::vector<ChartValue> values;  ///< bars: most first; timeline: every bin from first to last, empty ones too
    std::uint32_t others = 0;        ///< entities left out of the bars
    std::uint32_t articles = 0;      ///< articles in the filter
    std::uint32_t mentions = 0;      ///< mentions counted in them
    std::uint32_t undated = 0;       ///< articles a timeline leaves out
    std::string filter;              ///< the filter as query text; empty for all articles
};

inline constexpr std::uint32_t MaximumBars = 25;

/// Top entities of the filter by the measure. Problem: Cancelled.
[[nodiscard]] Result<Chart> topEntities(const Corpus &corpus, const ArticleSet &filter,
                                        const std::vector<EntityType> &types, std::uint32_t limit,
                                        const JobControl &control, ChartMeasure measure = ChartMeasure::Articles);
/// Articles and mentions per unit; without a unit the finest that gives at most 60 bins is taken.
[[nodiscard]] Result<Chart> timeline(const Corpus &corpus, const ArticleSet &filter, std::optional<TimeUnit> unit,
                                     const std::vector<EntityType> &types, const JobControl &control);

/// A mention that a value counts.
struct Evidence
{
    ArticleId article{0};
    TextSpan span; ///< bytes of the article's text
    EntityId entity{0};
    std::string text;
    std::string sentence;
};

/// Every mention behind one value of a chart, in the order of the articles and of the text.
[[nodiscard]] Result<std::vector<Evidence>> evidence(const Corpus &corpus, const ArticleSource &source,
                                                     const Chart &chart, const ChartValue &value);

} // namespace lectern
