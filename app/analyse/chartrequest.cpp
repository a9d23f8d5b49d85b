// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartrequest.h"

#include "app/analyse/chartkinds.h"
#include "app/analyse/tally.h"

#include <algorithm>

namespace lectern {

namespace {

Result<std::vector<EntityId>> mostNamed(const Corpus &corpus, const ArticleSet &filter, const ChartRequest &request,
                                        std::uint32_t count, const JobControl &control)
{
    const auto found = topTallies(corpus, filter, CountedTypes(request.types), request.measure, count, control);
    if (!found)
        return found.error();
    std::vector<EntityId> entities;
    for (const Tally &tally : found->best)
        entities.push_back(tally.entity);
    return entities;
}

Result<Chart> timelineOf(const Corpus &corpus, const ArticleSet &filter, const ChartRequest &request,
                         const JobControl &control)
{
    const auto lines = request.lines == 0 ? Result<std::vector<EntityId>>(std::vector<EntityId>())
                                          : mostNamed(corpus, filter, request, request.lines, control);
    if (!lines)
        return lines.error();
    return timeline(corpus, filter, request.unit, request.types, control, *lines);
}

Result<Chart> dispersionOf(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                           const ChartRequest &request, const JobControl &control)
{
    if (request.entity)
        return dispersion(corpus, source, filter, *request.entity, request.measure, control);
    const auto most = mostNamed(corpus, filter, request, 1, control);
    if (!most)
        return most.error();
    if (most->empty()) {
        Chart nothing;
        nothing.kind = ChartKind::Dispersion;
        nothing.articles = filter.count();
        return nothing;
    }
    return dispersion(corpus, source, filter, most->front(), request.measure, control);
}

Result<Chart> chartOf(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                      const ChartRequest &request, const JobControl &control)
{
    switch (request.kind) {
    case ChartKind::Entities:
        break;
    case ChartKind::Timeline:
        return timelineOf(corpus, filter, request, control);
    case ChartKind::Sources:
        return sourcesByEntity(corpus, filter, request.types, request.measure, control);
    case ChartKind::CoOccurrence:
        return coOccurrence(corpus, filter, request.types, request.measure, control);
    case ChartKind::Network:
        return network(corpus, filter, request.types, request.measure, control);
    case ChartKind::Roles:
        return rolesOverTime(corpus, filter, request.measure, control);
    case ChartKind::Distinctive:
        return distinctive(corpus, filter, request.types, request.measure, control);
    case ChartKind::Dispersion:
        return dispersionOf(corpus, source, filter, request, control);
    }
    return topEntities(corpus, filter, request.types, MaximumBars, control, request.measure);
}

std::optional<PartialDate> newestDate(const Corpus &corpus, const ArticleSet &filter)
{
    std::optional<DocNumber> last; // articles are numbered by date
    filter.forEach([&last](DocNumber doc) { last = doc; });
    return last ? corpus.record(*last).date : std::nullopt;
}

} // namespace

Result<Chart> makeChart(const Corpus &corpus, const ArticleSource &source, const ArticleSet &filter,
                        const ChartRequest &request, const JobControl &control)
{
    Result<Chart> chart = chartOf(corpus, source, filter, request, control);
    if (chart) {
        chart->types = request.types;
        chart->measure = request.measure;
        chart->newest = newestDate(corpus, filter);
    }
    return chart;
}

} // namespace lectern
