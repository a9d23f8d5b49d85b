// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/groupedrows.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace lectern {

/// Sorted by counting: rows keep their order within a group.
GroupedRows::GroupedRows(RowPartition partition)
    : m_groupOf(std::move(partition.groupOf)), m_order(m_groupOf.size()), m_firsts(partition.groups + 1, 0),
      m_isFolded(partition.groups, false), m_isHeadingAlways(partition.isHeadingAlways)
{
    for (const std::uint32_t group : m_groupOf)
        ++m_firsts[group + 1];
    std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
    std::vector<std::uint32_t> next(m_firsts.begin(), m_firsts.end() - 1);
    for (std::uint32_t row = 0; row < m_groupOf.size(); ++row)
        m_order[next[m_groupOf[row]]++] = row;
    place();
}

void GroupedRows::place()
{
    m_starts.assign(1, 0);
    m_starts.reserve(m_firsts.size());
    for (std::uint32_t group = 0; group < groupCount(); ++group) {
        const std::size_t shown = m_isFolded[group] ? 0 : rows(group).size();
        m_starts.push_back(m_starts.back() + static_cast<std::uint32_t>(shown) + (hasHeading(group) ? 1 : 0));
    }
}

std::span<const std::uint32_t> GroupedRows::rows(std::uint32_t group) const
{
    return std::span(m_order).subspan(m_firsts[group], m_firsts[group + 1] - m_firsts[group]);
}

bool GroupedRows::hasHeading(std::uint32_t group) const
{
    return m_isHeadingAlways || rows(group).size() > 1;
}

GroupedRows::Line GroupedRows::line(int line) const
{
    const auto wanted = static_cast<std::uint32_t>(line);
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), wanted);
    const auto group = static_cast<std::uint32_t>(behind - m_starts.begin() - 1);
    const std::uint32_t depth = wanted - m_starts[group];
    if (!hasHeading(group))
        return {group, static_cast<int>(rows(group)[depth])};
    if (depth == 0)
        return {group, std::nullopt};
    return {group, static_cast<int>(rows(group)[depth - 1])};
}

int GroupedRows::headingOf(std::uint32_t group) const
{
    return hasHeading(group) ? static_cast<int>(m_starts[group]) : -1;
}

int GroupedRows::lineOf(int row) const
{
    const std::uint32_t group = groupOf(row);
    if (m_isFolded[group])
        return -1;
    const auto members = rows(group);
    const auto at = std::lower_bound(members.begin(), members.end(), static_cast<std::uint32_t>(row));
    return static_cast<int>(m_starts[group]) + (hasHeading(group) ? 1 : 0) + static_cast<int>(at - members.begin());
}

int GroupedRows::rowBeside(int line, int steps) const
{
    const Line from = this->line(line);
    auto place = static_cast<int>(m_firsts[from.group]);
    if (from.row) {
        const auto members = rows(from.group);
        const auto at = std::lower_bound(members.begin(), members.end(), static_cast<std::uint32_t>(*from.row));
        place += static_cast<int>(at - members.begin());
    } else if (steps > 0) {
        --place; // the first article after a heading is that below it
    }
    place = std::clamp(place + steps, 0, static_cast<int>(m_order.size()) - 1);
    return static_cast<int>(m_order[static_cast<std::size_t>(place)]);
}

void GroupedRows::setFolded(std::uint32_t group, bool isFolded)
{
    if (!hasHeading(group) || m_isFolded[group] == isFolded)
        return;
    m_isFolded[group] = isFolded;
    // Lines above stay where they are.
    const auto size = static_cast<std::uint32_t>(rows(group).size());
    for (std::size_t i = group + 1; i < m_starts.size(); ++i)
        m_starts[i] = isFolded ? m_starts[i] - size : m_starts[i] + size;
}

void GroupedRows::setFolded(const std::vector<bool> &isFolded)
{
    for (std::uint32_t group = 0; group < groupCount(); ++group)
        m_isFolded[group] = isFolded[group] && hasHeading(group);
    place();
}

} // namespace lectern
