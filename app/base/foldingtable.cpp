// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/foldingtable.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace lectern {

namespace {

#include "app/base/foldingtable.inc"

constexpr char32_t BlockBits = 6;
constexpr char32_t BlockMask = (1U << BlockBits) - 1;

} // namespace

const FoldingEntry &foldingEntry(char32_t codePoint) noexcept
{
    // The table ends where all further blocks are alike.
    const std::size_t block = std::min<std::size_t>(codePoint >> BlockBits, std::size(BlockIndex) - 1);
    return Entries[BlockCells[(std::size_t{BlockIndex[block]} << BlockBits) + (codePoint & BlockMask)]];
}

std::string_view foldedText(const FoldingEntry &entry) noexcept
{
    return {PoolText + entry.offset, entry.length};
}

} // namespace lectern
