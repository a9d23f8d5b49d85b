// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"

namespace lectern {

/// What the reader wants charted.
struct ChartRequest
{
    ChartKind kind = ChartKind::Entities;
    std::vector<EntityType> types; ///< empty for all
    std::optional<TimeUnit> unit;  ///< of a timeline; absent: as fits
    ChartMeasure measure = ChartMeasure::Articles;
    std::optional<EntityId> entity; ///< of a dispersion; absent: the one that is named most
    std::uint32_t lines = 0;        ///< of a timeline: so many of the most named; 0 for all articles together
    bool operator==(const ChartRequest &) const = default;
};

inline constexpr std::uint32_t MaximumLines = 7; ///< as many as there are colours

/// The chart of a request over the articles of a filter; `Chart::filter` is the caller's to set. Texts are read for
/// a dispersion only. Problem: Cancelled, or what kept an article from being read.
[[nodiscard]] Result<Chart> makeChart(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                                      const ChartRequest &request, const JobControl &control);

} // namespace lectern
