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

    /// Positions in the article, ascending; none where the list does not have it. Articles must ascend from call to
    /// call. Valid until the next call.
    [[nodiscard]] std::span<const std::uint32_t> in(LocalDoc doc);

private:
    [[nodiscard]] std::optional<std::uint32_t> indexOf(LocalDoc doc);
    [[nodiscard]] std::span<const std::uint32_t> inBlock(std::uint32_t index);

    PostingsView m_list;
    bool m_readsBlocks;
    std::uint32_t m_blockNumber = ~std::uint32_t(0);
    PostingsView::PositionBlock m_block;
    PostingsView::PositionBegins m_begins{};
    std::uint32_t m_hint = 0; ///< of a sparse list
    std::size_t m_word = 0;   ///< of a dense list
    std::uint32_t m_rank = 0; ///< articles before that word
    std::vector<std::uint32_t> m_positions;
};

} // namespace lectern
