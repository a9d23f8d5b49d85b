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
    {ChartKind::Entities, "entities"},
    {ChartKind::Timeline, "timeline"},
};

} // namespace

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
