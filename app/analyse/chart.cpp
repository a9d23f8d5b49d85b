// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chart.h"

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

struct KindName
{
    ChartKind kind;
    std::string_view name;
};

constexpr KindName KindNames[] = {
    {ChartKind::Entities, "entities"},         {ChartKind::Timeline, "timeline"},     {ChartKind::Sources, "sources"},
    {ChartKind::CoOccurrence, "cooccurrence"}, {ChartKind::Network, "network"},       {ChartKind::Roles, "roles"},
    {ChartKind::Distinctive, "distinctive"},   {ChartKind::Dispersion, "dispersion"},
};

template<typename Counted>
std::uint32_t measuredOf(const Counted &counted, ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return counted.frequency.mentions;
    case ChartMeasure::Stories:
        return counted.stories;
    }
    return counted.frequency.articles;
}

} // namespace

std::uint32_t measured(const ChartValue &value, ChartMeasure measure)
{
    return measuredOf(value, measure);
}

std::uint32_t measured(const ChartGroup &group, ChartMeasure measure)
{
    return measuredOf(group, measure);
}

std::string_view chartMeasureName(ChartMeasure measure)
{
    switch (measure) {
    case ChartMeasure::Articles:
        break;
    case ChartMeasure::Mentions:
        return "mentions";
    case ChartMeasure::Stories:
        return "stories";
    }
    return "articles";
}

std::string_view chartKindName(ChartKind kind)
{
    return std::find_if(std::begin(KindNames), std::end(KindNames),
                        [kind](const KindName &known) { return known.kind == kind; })
        ->name;
}

std::optional<ChartKind> chartKindFromName(std::string_view name)
{
    for (const KindName &known : KindNames)
        if (known.name == name)
            return known.kind;
    return std::nullopt;
}

} // namespace lectern
