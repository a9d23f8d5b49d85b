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
    const Result<TopTallies> found = topTallies(corpus, filter, CountedTypes(types), measure, limit, control);
    if (!found)
        return found.error();
    for (const Tally &tally : found->best) {
        if (control.isCancelled())
            return cancelledProblem();
        chart.values.push_back(entityValue(corpus, tally, docsNaming(corpus, filter, tally.entity)));
        chart.mentions += tally.frequency.mentions;
    }
    chart.others = static_cast<std::uint32_t>(found->all - found->best.size());
    return chart;
}

} // namespace lectern
