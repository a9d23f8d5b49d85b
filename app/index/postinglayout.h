// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace lectern {

/// Articles whose positions are packed with one width; also the most whose counts are added up to find a position.
inline constexpr std::uint32_t BlockDocs = 64;
/// Blocks of positions begin at multiples of this many bytes, so that 27 bits can say where.
inline constexpr std::size_t PositionUnit = 4;
/// Bits that tell the width of the positions of a block.
inline constexpr unsigned WidthBits = 5;
/// Words of a bitmap that share one count of the articles before them.
inline constexpr std::size_t RankWords = 8;
/// An exceptional count: place in the list and occurrences - 1.
inline constexpr std::size_t ExceptionSize = 8;

/// A way to pack occurrence counts; the number in the head of a list is the index here.
struct CountWidth
{
    unsigned width = 0;
    bool hasExceptions = false;
};
inline constexpr std::array<CountWidth, 8> CountWidths = {{
    {0, false},
    {1, false},
    {2, false},
    {4, false},
    {8, false},
    {2, true},
    {4, true},
    {8, true},
}};

[[nodiscard]] constexpr std::size_t wordsFor(std::uint32_t docs) noexcept
{
    return (docs + 63) / 64;
}

[[nodiscard]] constexpr std::size_t ranksFor(std::uint32_t docs) noexcept
{
    return (wordsFor(docs) + RankWords - 1) / RankWords;
}

} // namespace lectern
