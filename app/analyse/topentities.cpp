// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/tally.h"

#include <algorithm>

namespace lectern {

Result<Chart> topEntities(const Corpus &corpus, const ArticleSet &filter, const std::vector<EntityType> &types,
                          std::uint32_t limit, const JobControl &control, ChartMeasure measure)
{
    Chart chart;
    chart.kind = ChartKind::Entities;
    chart.measure = measure;
    chart.types = types;
    chart.articles = filter.count();
    const Result<std::vector<Tally>> found = tallies(corpus, filter, CountedTypes(types), measure, control);
    if (!found)
        return found.error();
    const std::size_t bars = std::min<std::size_t>(found->size(), limit);
    for (std::size_t i = 0; i < bars; ++i) {
        if (control.isCancelled())
            return cancelledProblem();
        const EntityId entity = (*found)[i].entity;
        chart.values.push_back(entityValue(corpus, entity, docsNaming(corpus, filter, entity)));
        chart.mentions += chart.values.back().frequency.mentions;
    }
    chart.others = static_cast<std::uint32_t>(found->size() - bars);
    return chart;
}

} // namespace lectern
