// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/postings.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lectern {

/// Positions of one term in article after article. Where most articles of the list are asked for, the counts of a block
/// are added up once instead of anew for each article.
class PositionCursor
{
public:
    /// `expected` is about how many articles of the list will be asked for.
    PositionCursor(const PostingsView &list, std::uint32_t expected);

    /// Where its positions in the article lie; none where the list does not have it. Articles must ascend from call to
    /// call.
    [[nodiscard]] PositionRun runIn(LocalDoc doc)
    {
        const std::uint32_t index = m_list.isDense() ? denseIndexOf(doc) : sparseIndexOf(doc);
        if (index == NotThere)
            return {};
        if (m_readsBlocks && index / BlockDocs != m_blockNumber)
            openBlock(index / BlockDocs);
        if (!m_readsBlocks)
            return m_list.positionsAt(index);
        const std::uint64_t begin = m_begins[index % BlockDocs];
        return {m_block, begin, m_begins[index % BlockDocs + 1] - begin};
    }
    /// Its positions there, ascending. Valid until the next call.
    [[nodiscard]] std::span<const std::uint32_t> in(LocalDoc doc);

private:
    static constexpr std::uint32_t NotThere = ~std::uint32_t(0);

    [[nodiscard]] std::uint32_t denseIndexOf(LocalDoc doc)
    {
        const std::span<const std::uint64_t> words = m_list.words();
        const std::size_t word = doc / 64U;
        const std::uint64_t bit = std::uint64_t(1) << (doc % 64U);
        if (word >= words.size() || (words[word] & bit) == 0)
            return NotThere;
        for (; m_word < word; ++m_word)
            m_rank += bitCount(words[m_word]);
        return std::min(m_rank + bitCount(words[word] & (bit - 1)), m_list.docCount() - 1);
    }
    [[nodiscard]] std::uint32_t sparseIndexOf(LocalDoc doc)
    {
        return m_list.sparseIndexOf(doc, m_hint).value_or(NotThere);
    }
    void openBlock(std::uint32_t number);

    PostingsView m_list;
    bool m_readsBlocks;
    std::uint32_t m_blockNumber = NotThere;
    PositionBlock m_block;
    PostingsView::PositionBegins m_begins{};
    std::uint32_t m_hint = 0; ///< of a sparse list
    std::size_t m_word = 0;   ///< of a dense list
    std::uint32_t m_rank = 0; ///< articles before that word
    std::vector<std::uint32_t> m_positions;
};

} // namespace lectern
