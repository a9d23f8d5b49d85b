// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace lectern {

/// Disjoint sets with path halving; the smallest number of a set is its root, so that the result does not depend on
/// the order of the unions.
class UnionFind
{
public:
    explicit UnionFind(std::size_t count) : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::uint32_t(0));
    }

    [[nodiscard]] std::uint32_t root(std::uint32_t item)
    {
        while (m_parent[item] != item)
            item = m_parent[item] = m_parent[m_parent[item]];
        return item;
    }

    void unite(std::uint32_t a, std::uint32_t b)
    {
        a = root(a);
        b = root(b);
        if (a > b)
            std::swap(a, b);
        m_parent[b] = a;
    }

private:
    std::vector<std::uint32_t> m_parent;
};

} // namespace lectern
