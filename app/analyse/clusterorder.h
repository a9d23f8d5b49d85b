// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace lectern {

/// Likeness of any two of `count` things, 0 to 1, symmetric.
class LikenessTable
{
public:
    explicit LikenessTable(std::size_t count) : m_count(count), m_values(count * count, 0.0) {}
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] double at(std::size_t a, std::size_t b) const { return m_values[a * m_count + b]; }
    void set(std::size_t a, std::size_t b, double likeness)
    {
        m_values[a * m_count + b] = likeness;
        m_values[b * m_count + a] = likeness;
    }

private:
    std::size_t m_count;
    std::vector<double> m_values;
};

/// An order in which things that are alike stand together: the leaves of an average-linkage clustering (UPGMA), each
/// join turned so that the two things that meet are as alike as can be. Equal choices keep the given order.
[[nodiscard]] std::vector<std::size_t> clusterOrder(const LikenessTable &likeness);

} // namespace lectern
