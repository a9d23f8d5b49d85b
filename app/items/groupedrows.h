// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lectern {

/// Rows of a list put into groups: for each row the number of its group. Groups are numbered from 0 in the order in
/// which they are to stand, and none is empty.
struct RowPartition
{
    std::vector<std::uint32_t> groupOf;
    std::uint32_t groups = 0;
    bool isHeadingAlways = true; ///< false: a group of one row stands without a heading
};

/// Where each row of a list stands once headings stand over groups and some groups are folded. It knows numbers only;
/// a line costs a binary search over the groups, and folding one costs a pass over them.
class GroupedRows
{
public:
    struct Line
    {
        std::uint32_t group = 0;
        std::optional<int> row; ///< none for a heading
    };

    explicit GroupedRows(RowPartition partition);

    [[nodiscard]] int count() const { return static_cast<int>(m_starts.back()); } ///< lines
    [[nodiscard]] std::uint32_t groupCount() const { return static_cast<std::uint32_t>(m_isFolded.size()); }
    [[nodiscard]] Line line(int line) const;
    /// -1 while the group of the row is folded.
    [[nodiscard]] int lineOf(int row) const;
    /// -1 for a group without a heading.
    [[nodiscard]] int headingOf(std::uint32_t group) const;
    [[nodiscard]] bool hasHeading(std::uint32_t group) const;
    [[nodiscard]] std::uint32_t groupOf(int row) const { return m_groupOf[static_cast<std::size_t>(row)]; }
    /// The rows of a group in the order of the list.
    [[nodiscard]] std::span<const std::uint32_t> rows(std::uint32_t group) const;
    /// The row `steps` away in the order of the groups, folded or not; at most the first and the last.
    [[nodiscard]] int rowBeside(int line, int steps) const;

    [[nodiscard]] bool isFolded(std::uint32_t group) const { return m_isFolded[group]; }
    /// Nothing for a group without a heading.
    void setFolded(std::uint32_t group, bool isFolded);
    /// One answer for each group.
    void setFolded(const std::vector<bool> &isFolded);

private:
    void place();

    std::vector<std::uint32_t> m_groupOf;
    std::vector<std::uint32_t> m_order;  ///< rows, group by group
    std::vector<std::uint32_t> m_firsts; ///< of each group its first place in `m_order`, and one past the last
    std::vector<std::uint32_t> m_starts; ///< of each group its first line, and one past the last
    std::vector<bool> m_isFolded;
    bool m_isHeadingAlways;
};

} // namespace lectern
