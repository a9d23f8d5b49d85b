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

enum class ChartKind { Entities, Timeline, Sources, CoOccurrence, Network, Roles, Distinctive, Dispersion };
enum class TimeUnit { Day, Week, Month, Year };
/// What the length of a bar, the colour of a cell or the width of a line stands for.
enum class ChartMeasure { Articles, Mentions, Stories };

[[nodiscard]] std::string_view chartKindName(ChartKind kind);
[[nodiscard]] std::optional<ChartKind> chartKindFromName(std::string_view name);
[[nodiscard]] std::string_view chartMeasureName(ChartMeasure measure);

/// A span of days, both ends included, as a column of a timeline.
struct TimeBin
{
    PartialDate first;
    PartialDate last;
    std::string label; ///< ISO: "2024-04-02", "2024-W14", "2024-04", "2024"
};

/// A mention or phrase that a value counts.
struct EvidencePlace
{
    ArticleId article{0};
    TextSpan span; ///< bytes of the article's text
};

/// How much more an entity is named in the filter than in the other articles.
struct Contrast
{
    Frequency rest; ///< outside the filter
    std::uint32_t restStories = 0;
    double keyness = 0; ///< G2, the log-likelihood ratio of the two shares
    double effect = 0;  ///< binary logarithm of how many times as often; 1 is twice as often
};

/// In the unit square, y downwards.
struct ChartPoint
{
    double x = 0;
    double y = 0;
};

/// What several values share: the row of a matrix, the line of a timeline, a person with roles, an article of a
/// dispersion.
struct ChartGroup
{
    std::string label; ///< empty for "others"
    std::optional<EntityId> entity;
    std::optional<EntityType> type;
    std::optional<ArticleId> article;
    Frequency frequency;
    std::uint32_t stories = 0;
    bool isOthers = false; ///< everything that has no row or column of its own
};

/// One bar, point, cell, node or line, with the articles behind it.
struct ChartValue
{
    std::string label;
    std::optional<EntityId> entity;
    std::optional<EntityType> type;
    std::optional<TimeBin> bin;
    Frequency frequency;
    std::vector<ArticleId> articles; ///< what a click opens
    std::uint32_t stories = 0;
    std::size_t row = 0;           ///< index into Chart::rows, where the chart has rows
    std::size_t column = 0;        ///< index into Chart::columns, where it has columns
    std::optional<EntityId> other; ///< the second of a pair
    std::optional<Contrast> contrast;
    ChartPoint at;                     ///< a node of a network; the x of a mention in its article
    std::vector<int> days;             ///< of the dated articles that state a role, since 1970-01-01, ascending
    std::vector<EvidencePlace> places; ///< where given, the evidence is this and no other mention
};

[[nodiscard]] std::uint32_t measured(const ChartValue &value, ChartMeasure measure);
[[nodiscard]] std::uint32_t measured(const ChartGroup &group, ChartMeasure measure);

/// A chart as a value, before it is drawn: everything title, legend, caption and export need.
struct Chart
{
    ChartKind kind = ChartKind::Entities;
    ChartMeasure measure = ChartMeasure::Articles;
    std::vector<EntityType> types;   ///< counted types; empty means all that have entities
    TimeUnit unit = TimeUnit::Month; ///< of a timeline
    std::vector<ChartGroup> rows;
    std::vector<ChartGroup> columns;
    std::vector<ChartValue> values;    ///< bars: most first; timeline: every bin from first to last, empty ones too
    std::uint32_t others = 0;          ///< entities, or articles of a dispersion, left out
    std::uint32_t otherLinks = 0;      ///< lines left out of a network
    std::uint32_t articles = 0;        ///< articles in the filter
    std::uint32_t restArticles = 0;    ///< articles it is compared with
    std::uint32_t mentions = 0;        ///< mentions counted in them
    std::uint32_t undated = 0;         ///< articles that have no place on a time axis
    std::string filter;                ///< the filter as query text; empty for all articles
    std::optional<PartialDate> newest; ///< of the newest article in the filter
};

inline constexpr std::uint32_t MaximumBars = 25;

/// Top entities of the filter by the measure. Problem: Cancelled.
[[nodiscard]] Result<Chart> topEntities(const Corpus &corpus, const ArticleSet &filter,
                                        const std::vector<EntityType> &types, std::uint32_t limit,
                                        const JobControl &control, ChartMeasure measure = ChartMeasure::Articles);
/// Articles and mentions per unit; without a unit the finest that gives at most 60 bins is taken. With `entities` one
/// row for each of them, of the articles that name it. Problem: Cancelled.
[[nodiscard]] Result<Chart> timeline(const Corpus &corpus, const ArticleSet &filter, std::optional<TimeUnit> unit,
                                     const std::vector<EntityType> &types, const JobControl &control,
                                     const std::vector<EntityId> &entities = {});

/// A mention that a value counts.
struct Evidence
{
    ArticleId article{0};
    TextSpan span; ///< bytes of the article's text
    EntityId entity{0};
    std::string text;
    std::string sentence;
};

/// Every mention behind one value of a chart, in the order of the articles and of the text. Reports the articles.
/// Problem: Cancelled, or what kept an article from being read.
[[nodiscard]] Result<std::vector<Evidence>> evidence(const Corpus &corpus, const ArticleSource &source,
                                                     const Chart &chart, const ChartValue &value,
                                                     const JobControl &control);

} // namespace lectern
