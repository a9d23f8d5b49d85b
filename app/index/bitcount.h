// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lectern {

/// Bits that are set, for each byte of the word by itself.
[[nodiscard]] constexpr std::uint64_t bitsOfBytes(std::uint64_t word) noexcept
{
    word -= (word >> 1) & 0x5555555555555555;
    word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
    return (word + (word >> 4)) & 0x0F0F0F0F0F0F0F0F;
}

/// As std::popcount(), which calls a function where the processor is only known to be some x86-64.
[[nodiscard]] constexpr std::uint32_t bitCount(std::uint64_t word) noexcept
{
    return static_cast<std::uint32_t>((bitsOfBytes(word) * 0x0101010101010101) >> 56);
}

/// Of all words: their bytes are added up as long as they hold the sum.
[[nodiscard]] constexpr std::uint32_t bitCount(std::span<const std::uint64_t> words) noexcept
{
    constexpr std::size_t WordsPerSum = 31; // of at most eight bits a byte
    std::uint32_t count = 0;
    while (!words.empty()) {
        std::uint64_t sums = 0;
        const std::size_t size = std::min(words.size(), WordsPerSum);
        for (const std::uint64_t word : words.first(size))
            sums += bitsOfBytes(word);
        sums = (sums & 0x00FF00FF00FF00FF) + ((sums >> 8) & 0x00FF00FF00FF00FF);
        count += static_cast<std::uint32_t>((sums * 0x0001000100010001) >> 48);
        words = words.subspan(size);
    }
    return count;
}

} // namespace lectern
