// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/networklayout.h"

#include "app/analyse/tally.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lectern {

namespace {

constexpr int Steps = 300;
constexpr double FirstStride = 1.0; ///< in lengths of a link
constexpr double Gravity = 0.06;
constexpr double LeastDistance = 0.01;
constexpr double ComponentGap = 1.0;
constexpr double PageShape = 1.7; ///< width to height that packing aims at

/// Nodes that hang together, with the links among them renumbered.
struct Component
{
    std::vector<std::size_t> nodes;
    std::vector<NetworkLink> links;
    std::vector<ChartPoint> places; ///< of `nodes`, in lengths of a link, from (0, 0) on
    double width = 0;
    double height = 0;
};

std::vector<Component> components(std::size_t nodes, const std::vector<NetworkLink> &links)
{
    std::vector<std::size_t> root(nodes);
    std::iota(root.begin(), root.end(), std::size_t(0));
    const auto rootOf = [&root](std::size_t node) {
        while (root[node] != node)
            node = root[node];
        return node;
    };
    for (const NetworkLink &link : links) {
        const std::size_t a = rootOf(link.first);
        const std::size_t b = rootOf(link.second);
        root[std::max(a, b)] = std::min(a, b);
    }
    std::vector<Component> found;
    std::vector<std::size_t> componentOf(nodes);
    std::vector<std::size_t> placeOf(nodes);
    for (std::size_t node = 0; node < nodes; ++node) {
        const std::size_t first = rootOf(node);
        if (first == node)
            found.emplace_back();
        componentOf[node] = first == node ? found.size() - 1 : componentOf[first];
        placeOf[node] = found[componentOf[node]].nodes.size();
        found[componentOf[node]].nodes.push_back(node);
    }
    for (const NetworkLink &link : links)
        found[componentOf[link.first]].links.push_back({placeOf[link.first], placeOf[link.second], link.weight});
    return found;
}

void startOnCircle(Component &component)
{
    const auto count = static_cast<double>(component.nodes.size());
    for (std::size_t i = 0; i < component.nodes.size(); ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / count;
        component.places.push_back({std::sqrt(count) * std::cos(angle), std::sqrt(count) * std::sin(angle)});
    }
}

/// What moves the nodes: all push each other away, links pull, and a little gravity keeps the picture small.
std::vector<ChartPoint> forces(const Component &component)
{
    std::vector<ChartPoint> force(component.places.size());
    for (std::size_t i = 0; i < force.size(); ++i) {
        for (std::size_t j = i + 1; j < force.size(); ++j) {
            const double x = component.places[i].x - component.places[j].x;
            const double y = component.places[i].y - component.places[j].y;
            const double square = std::max(x * x + y * y, LeastDistance);
            force[i].x += x / square;
            force[i].y += y / square;
            force[j].x -= x / square;
            force[j].y -= y / square;
        }
        force[i].x -= Gravity * component.places[i].x;
        force[i].y -= Gravity * component.places[i].y;
    }
    for (const NetworkLink &link : component.links) {
        const double x = component.places[link.first].x - component.places[link.second].x;
        const double y = component.places[link.first].y - component.places[link.second].y;
        const double pull = std::hypot(x, y) * (1 + std::log(link.weight)) / 2;
        force[link.first].x -= x * pull;
        force[link.first].y -= y * pull;
        force[link.second].x += x * pull;
        force[link.second].y += y * pull;
    }
    return force;
}

void cool(Component &component, double stride)
{
    const std::vector<ChartPoint> force = forces(component);
    for (std::size_t i = 0; i < force.size(); ++i) {
        const double length = std::hypot(force[i].x, force[i].y);
        if (length == 0)
            continue;
        component.places[i].x += force[i].x / length * std::min(length, stride);
        component.places[i].y += force[i].y / length * std::min(length, stride);
    }
}

/// Lying, for labels are wider than they are high; then moved to (0, 0).
void settle(Component &component)
{
    const auto byX = [](const ChartPoint &a, const ChartPoint &b) { return a.x < b.x; };
    const auto byY = [](const ChartPoint &a, const ChartPoint &b) { return a.y < b.y; };
    auto &places = component.places;
    const auto [left, right] = std::minmax_element(places.begin(), places.end(), byX);
    const auto [top, bottom] = std::minmax_element(places.begin(), places.end(), byY);
    const ChartPoint corner{left->x, top->y};
    component.width = right->x - left->x;
    component.height = bottom->y - top->y;
    for (ChartPoint &place : places)
        place = {place.x - corner.x, place.y - corner.y};
    if (component.height <= component.width)
        return;
    for (ChartPoint &place : places)
        std::swap(place.x, place.y);
    std::swap(component.width, component.height);
}

Result<void> layOut(Component &component, const JobControl &control)
{
    startOnCircle(component);
    for (int step = 0; step < Steps; ++step) {
        if (control.isCancelled())
            return cancelledProblem();
        control.report(step, Steps);
        cool(component, FirstStride * (1 - static_cast<double>(step) / Steps));
    }
    settle(component);
    return {};
}

/// Components in rows like words on a page; returns the places of all nodes in the unit square.
std::vector<ChartPoint> packed(std::vector<Component> &components, std::size_t nodes)
{
    std::stable_sort(components.begin(), components.end(),
                     [](const Component &a, const Component &b) { return a.nodes.size() > b.nodes.size(); });
    double area = 0;
    double pageWidth = 0;
    for (const Component &component : components) {
        area += (component.width + ComponentGap) * (component.height + ComponentGap);
        pageWidth = std::max(pageWidth, component.width);
    }
    pageWidth = std::max(pageWidth, std::sqrt(area * PageShape));
    std::vector<ChartPoint> places(nodes);
    ChartPoint corner;
    double rowHeight = 0;
    double width = LeastDistance;
    for (const Component &component : components) {
        if (corner.x > 0 && corner.x + component.width > pageWidth) {
            corner = {0, corner.y + rowHeight + ComponentGap};
            rowHeight = 0;
        }
        for (std::size_t i = 0; i < component.nodes.size(); ++i)
            places[component.nodes[i]] = {corner.x + component.places[i].x, corner.y + component.places[i].y};
        width = std::max(width, corner.x + component.width);
        rowHeight = std::max(rowHeight, component.height);
        corner.x += component.width + ComponentGap;
    }
    const double height = std::max(corner.y + rowHeight, LeastDistance);
    for (ChartPoint &place : places)
        place = {place.x / width, place.y / height};
    return places;
}

} // namespace

Result<std::vector<ChartPoint>> networkLayout(std::size_t nodes, const std::vector<NetworkLink> &links,
                                              const JobControl &control)
{
    std::vector<Component> parts = components(nodes, links);
    for (Component &part : parts)
        if (const Result<void> done = layOut(part, control); !done)
            return done.error();
    return packed(parts, nodes);
}

} // namespace lectern
