// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/clusterorder.h"

#include <algorithm>

namespace lectern {

namespace {

using Cluster = std::vector<std::size_t>;

double averageLikeness(const LikenessTable &likeness, const Cluster &a, const Cluster &b)
{
    double sum = 0;
    for (const std::size_t left : a)
        for (const std::size_t right : b)
            sum += likeness.at(left, right);
    return sum / static_cast<double>(a.size() * b.size());
}

/// `a` then `b`, either of them turned around where that brings more alike things together.
Cluster joined(const LikenessTable &likeness, Cluster a, Cluster b)
{
    const double straight = likeness.at(a.back(), b.front());
    const double turnedFirst = likeness.at(a.front(), b.front());
    const double turnedSecond = likeness.at(a.back(), b.back());
    const double turnedBoth = likeness.at(a.front(), b.back());
    const double best = std::max({straight, turnedFirst, turnedSecond, turnedBoth});
    const bool turnsFirst = straight < best && (turnedFirst == best || (turnedSecond < best && turnedBoth == best));
    const bool turnsSecond = straight < best && turnedFirst < best;
    if (turnsFirst)
        std::reverse(a.begin(), a.end());
    if (turnsSecond)
        std::reverse(b.begin(), b.end());
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

struct Join
{
    std::size_t first = 0;
    std::size_t second = 1;
};

Join closest(const LikenessTable &likeness, const std::vector<Cluster> &clusters)
{
    Join best;
    double most = -1;
    for (std::size_t i = 0; i < clusters.size(); ++i)
        for (std::size_t j = i + 1; j < clusters.size(); ++j)
            if (const double average = averageLikeness(likeness, clusters[i], clusters[j]); average > most) {
                most = average;
                best = {i, j};
            }
    return best;
}

} // namespace

std::vector<std::size_t> clusterOrder(const LikenessTable &likeness)
{
    std::vector<Cluster> clusters;
    for (std::size_t i = 0; i < likeness.count(); ++i)
        clusters.push_back({i});
    while (clusters.size() > 1) {
        const Join join = closest(likeness, clusters);
        clusters[join.first] = joined(likeness, std::move(clusters[join.first]), std::move(clusters[join.second]));
        clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(join.second));
    }
    return clusters.empty() ? Cluster() : clusters.front();
}

} // namespace lectern
