// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"

namespace lectern {

/// A line between two nodes; heavier ones pull harder.
struct NetworkLink
{
    std::size_t first = 0;
    std::size_t second = 0;
    double weight = 1;
};

/// Places for `nodes` nodes in the unit square. Each component is laid out by forces (Fruchterman and Reingold 1991)
/// from a start on a circle in the order given, then the components are packed in rows, the largest first: the same
/// network always lies the same way, and nodes without links do not fly away. Problem: Cancelled.
[[nodiscard]] Result<std::vector<ChartPoint>> networkLayout(std::size_t nodes, const std::vector<NetworkLink> &links,
                                                            const JobControl &control);

} // namespace lectern
