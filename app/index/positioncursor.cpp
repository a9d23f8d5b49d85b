// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/positioncursor.h"

#include "app/index/bitcount.h"
#include "app/index/bitpacking.h"

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
    const std::optional<std::uint32_t> index = indexOf(doc);
    if (!index)
        return {};
    if (m_readsBlocks)
        return inBlock(*index);
    m_positions.clear();
    m_list.appendPositions(*index, m_positions);
    return m_positions;
}

std::optional<std::uint32_t> PositionCursor::indexOf(LocalDoc doc)
{
    if (!m_list.isDense())
        return m_list.sparseIndexOf(doc, m_hint);
    const std::span<const std::uint64_t> words = m_list.words();
    const std::size_t word = doc / 64U;
    const std::uint64_t bit = std::uint64_t(1) << (doc % 64U);
    if (word >= words.size() || (words[word] & bit) == 0)
        return std::nullopt;
    for (; m_word < word; ++m_word)
        m_rank += bitCount(words[m_word]);
    const std::uint32_t index = m_rank + bitCount(words[word] & (bit - 1));
    return std::min(index, m_list.docCount() - 1);
}

std::span<const std::uint32_t> PositionCursor::inBlock(std::uint32_t index)
{
    if (index / BlockDocs != m_blockNumber) {
        m_blockNumber = index / BlockDocs;
        m_block = m_list.positionBlock(m_blockNumber);
        m_list.readBegins(m_blockNumber, m_begins);
    }
    const std::uint64_t begin = m_begins[index % BlockDocs];
    const std::uint64_t count = m_begins[index % BlockDocs + 1] - begin;
    if (!m_list.holdsPositions(m_block, begin, count))
        return {};
    if (m_positions.size() < count)
        m_positions.resize(count);
    const unsigned width = m_block.width;
    std::uint64_t bit = m_block.bit + begin * width;
    std::uint32_t position = packedAt(m_block.bytes, bit, width);
    m_positions[0] = position;
    for (std::size_t i = 1; i < count; ++i) {
        bit += width;
        position += packedAt(m_block.bytes, bit, width) + 1;
        m_positions[i] = position;
    }
    return std::span(m_positions).first(count);
}

} // namespace lectern
