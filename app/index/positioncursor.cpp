// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/positioncursor.h"

#include <algorithm>

namespace lectern {

namespace {

/// Adding up the counts of a block costs as much as finding this many articles of it one by one.
constexpr std::uint32_t ArticlesWorthABlock = 3;

} // namespace

PositionCursor::PositionCursor(const PostingsView &list, std::uint32_t expected)
    : m_list(list),
      m_readsBlocks(std::uint64_t(expected) * BlockDocs >= std::uint64_t(list.docCount()) * ArticlesWorthABlock)
{
}

std::span<const std::uint32_t> PositionCursor::in(LocalDoc doc)
{
    m_positions.clear();
    for (PackedPositions packed(runIn(doc)); !packed.isAtEnd(); packed.next())
        m_positions.push_back(packed.position());
    return m_positions;
}

/// Looks once whether the list holds what the counts of the block promise, none of them less than nothing. If not, it
/// is damaged, and from here on each article is looked at by itself.
void PositionCursor::openBlock(std::uint32_t number)
{
    m_blockNumber = number;
    m_block = m_list.positionBlock(number);
    m_list.readBegins(number, m_begins);
    const std::uint32_t docs = std::min(BlockDocs, m_list.docCount() - number * BlockDocs);
    const auto end = m_begins.begin() + docs + 1;
    m_readsBlocks = std::is_sorted(m_begins.begin(), end) && m_list.holdsPositions(m_block, 0, m_begins[docs]);
}

} // namespace lectern
