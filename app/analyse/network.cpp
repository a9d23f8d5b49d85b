// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/entitypairs.h"
#include "app/analyse/networklayout.h"

#include <algorithm>
#include <numeric>

namespace lectern {

namespace {

constexpr std::size_t MaximumNodes = 30;

/// The links, strongest first.
std::vector<ChartValue> linksOf(const Corpus &corpus, const EntityPairs &found, ChartMeasure measure)
{
    std::vector<ChartValue> links;
    for (const EntityPair &pair : found.pairs) {
        links.push_back(pairValue(corpus, found, pair));
        links.back().row = pair.first;
        links.back().column = pair.second;
    }
    const auto rank = [measure](const ChartValue &link) {
        return std::tuple(measured(link, measure), link.frequency.articles, link.frequency.mentions);
    };
    std::stable_sort(links.begin(), links.end(),
                     [&rank](const ChartValue &a, const ChartValue &b) { return rank(a) > rank(b); });
    return links;
}

/// What is left of the links, strongest first: those that keep together what hangs together (a maximum spanning forest,
/// Kruskal), and of the others the strongest, half as many as there are nodes. More lines could not be told apart, and
/// the strongest alone would leave out most names.
std::vector<ChartValue> drawnLinks(const std::vector<ChartValue> &links, std::size_t nodes)
{
    std::vector<std::size_t> root(nodes);
    std::iota(root.begin(), root.end(), std::size_t(0));
    const auto rootOf = [&root](std::size_t node) {
        while (root[node] != node)
            node = root[node];
        return node;
    };
    std::vector<ChartValue> drawn;
    std::vector<ChartValue> further;
    for (const ChartValue &link : links) {
        const std::size_t a = rootOf(link.row);
        const std::size_t b = rootOf(link.column);
        root[std::max(a, b)] = std::min(a, b);
        (a == b ? further : drawn).push_back(link);
    }
    further.resize(std::min(further.size(), nodes / 2));
    drawn.insert(drawn.end(), further.begin(), further.end());
    return drawn;
}

/// Leaves out nodes that no link is left of; they are counted among the others.
void dropLoneNodes(EntityPairs &found, std::vector<ChartValue> &links)
{
    std::vector<bool> isLinked(found.entities.size(), false);
    for (const ChartValue &link : links)
        isLinked[link.row] = isLinked[link.column] = true;
    std::vector<std::size_t> placeOf(found.entities.size(), 0);
    std::vector<Tally> kept;
    for (std::size_t i = 0; i < found.entities.size(); ++i) {
        placeOf[i] = kept.size();
        if (isLinked[i])
            kept.push_back(found.entities[i]);
    }
    found.others += static_cast<std::uint32_t>(found.entities.size() - kept.size());
    found.entities = std::move(kept);
    for (ChartValue &link : links) {
        link.row = placeOf[link.row];
        link.column = placeOf[link.column];
    }
}

} // namespace

Result<Chart> network(const Corpus &corpus, const ArticleSet &filter, const std::vector<EntityType> &types,
                      ChartMeasure measure, const JobControl &control)
{
    Chart chart;
    chart.kind = ChartKind::Network;
    chart.articles = filter.count();
    auto found = entityPairs(corpus, filter, CountedTypes(types), MaximumNodes, measure, control);
    if (!found)
        return found.error();
    std::vector<ChartValue> links = drawnLinks(linksOf(corpus, *found, measure), found->entities.size());
    chart.otherLinks = static_cast<std::uint32_t>(found->pairs.size() - links.size());
    dropLoneNodes(*found, links);
    chart.others = found->others;
    std::vector<NetworkLink> lines;
    for (const ChartValue &link : links)
        lines.push_back({link.row, link.column, static_cast<double>(measured(link, measure))});
    const auto places = networkLayout(found->entities.size(), lines, control);
    if (!places)
        return places.error();
    for (std::size_t i = 0; i < found->entities.size(); ++i) {
        const Tally &tally = found->entities[i];
        chart.rows.push_back(groupOf(corpus, tally));
        chart.values.push_back(entityValue(corpus, tally, docsNaming(corpus, filter, tally.entity)));
        chart.values.back().row = chart.values.back().column = i;
        chart.values.back().at = (*places)[i];
        chart.mentions += tally.frequency.mentions;
    }
    chart.values.insert(chart.values.end(), links.begin(), links.end());
    return chart;
}

} // namespace lectern
