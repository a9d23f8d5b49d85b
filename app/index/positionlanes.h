// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/packedpositions.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace lectern {

/// Eight positions that are compared by one instruction. A type of GCC and clang: numbers in one register of any
/// processor, with the operators of one number.
using Lanes [[gnu::vector_size(16)]] = std::uint16_t;

/// Four positions of 16 bits, the first one lowest. Where there are fewer, those that are missing lie beyond
/// PositionFours::MostPosition.
using FourPositions = std::uint64_t;

using LaneHalves [[gnu::vector_size(16)]] = FourPositions;

/// `four` in both halves.
[[nodiscard]] inline Lanes twice(FourPositions four) noexcept
{
    return reinterpret_cast<Lanes>(LaneHalves{four, four});
}

/// `four` so turned that each position stands once opposite to each of twice().
[[nodiscard]] inline std::array<Lanes, 2> turned(FourPositions four) noexcept
{
    return {reinterpret_cast<Lanes>(LaneHalves{four, std::rotl(four, 16)}),
            reinterpret_cast<Lanes>(LaneHalves{std::rotl(four, 32), std::rotl(four, 48)})};
}

/// Of the four in twice() those, all bits set, that one half of `found` has.
[[nodiscard]] inline FourPositions either(const Lanes &found) noexcept
{
    const LaneHalves halves = reinterpret_cast<LaneHalves>(found);
    return halves[0] | halves[1];
}

/// The positions of one term in one article, four at a time and without a branch for each: nothing foretells how often
/// a word stands in an article, and a branch gone wrong costs more than unpacking four numbers. They are spread and
/// added up in one register, after "SIMD within a register" (Fisher and Dietz, 1998).
class PositionFours
{
public:
    static constexpr std::uint32_t MostPosition = 0x7000;
    /// In the place of positions that are not there: nothing is equal to one of another list, even at a distance.
    enum class Missing : std::uint16_t { OfPlaces = 0xC000, OfWord = 0x8000 };

    PositionFours(const PositionRun &run, Missing missing) noexcept
        : m_bytes(run.bytes), m_bit(run.bit), m_left(run.count), m_width(run.width), m_missing(missing)
    {
    }

    [[nodiscard]] bool isAtEnd() const noexcept { return m_left == 0; }
    /// Whether the next four surely are no more than MostPosition. Articles of ten thousand words have others.
    [[nodiscard]] bool canRead() const noexcept
    {
        return m_width <= MaximumWidth && m_before + (4U << m_width) <= MostPosition;
    }
    /// Only where canRead() and not at the end.
    [[nodiscard]] FourPositions next() noexcept
    {
        const std::uint64_t gaps = loadWord(m_bytes + m_bit / 8) >> (m_bit % 8);
        const std::uint64_t mask = (std::uint64_t(1) << m_width) - 1;
        const std::uint64_t pairMask = (std::uint64_t(1) << 2 * m_width) - 1;
        const std::uint64_t maskOfPairs = mask << 32 | mask;
        const std::uint64_t pairs = (gaps >> 2 * m_width & pairMask) << 32 | (gaps & pairMask);
        const std::uint64_t fours = (pairs >> m_width & maskOfPairs) << 16 | (pairs & maskOfPairs);
        // Multiplying by ones adds up: the lowest of the product is the first gap, the next one the first two ...
        const FourPositions positions = (fours + m_before) * Ones + StepsBetween;
        m_before = static_cast<std::uint32_t>(positions >> 48) + 1;
        m_bit += 4 * m_width;
        const std::uint32_t here = m_left < 4 ? m_left : 4;
        m_left -= here;
        const std::uint64_t isThere = here == 4 ? ~std::uint64_t(0) : (std::uint64_t(1) << 16 * here) - 1;
        return (positions & isThere) | (static_cast<std::uint64_t>(m_missing) * Ones & ~isThere);
    }

private:
    static constexpr std::uint64_t Ones = 0x0001000100010001;
    static constexpr std::uint64_t StepsBetween = 0x0003000200010000; ///< a gap of nothing is one step
    static constexpr unsigned MaximumWidth = 12;

    const std::byte *m_bytes;
    std::uint64_t m_bit;
    std::uint32_t m_left;
    std::uint32_t m_before = 0; ///< the position before, and one
    unsigned m_width;
    Missing m_missing;
};

} // namespace lectern
