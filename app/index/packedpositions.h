// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/bitpacking.h"

#include <cstddef>
#include <cstdint>

namespace lectern {

/// Where the positions of BlockDocs articles lie: the first of an article, then the gaps, each of `width` bits.
struct PositionBlock
{
    const std::byte *bytes = nullptr;
    std::uint64_t bit = 0;
    unsigned width = 0;
};

/// Where the positions of one term in one article lie.
struct PositionRun
{
    PositionRun() = default;
    /// `begin` positions of the block stand before those of the article.
    PositionRun(const PositionBlock &block, std::uint64_t begin, std::uint64_t number)
        : bytes(block.bytes), bit(block.bit + begin * block.width), count(static_cast<std::uint32_t>(number)),
          width(block.width)
    {
    }

    const std::byte *bytes = nullptr;
    std::uint64_t bit = 0;
    std::uint32_t count = 0;
    unsigned width = 0;
};

/// Positions of one term in one article as they lie in its list, ascending. Unpacked one by one, so that nothing is
/// paid for what a phrase does not ask for.
class PackedPositions
{
public:
    PackedPositions() = default;
    explicit PackedPositions(const PositionRun &run)
        : m_bytes(run.bytes), m_bit(run.bit), m_left(run.count), m_width(run.width)
    {
        if (m_left > 0)
            m_position = packedAt(m_bytes, m_bit, m_width);
    }

    [[nodiscard]] bool isAtEnd() const noexcept { return m_left == 0; }
    [[nodiscard]] std::uint32_t position() const noexcept { return m_position; }
    void next() noexcept
    {
        if (--m_left == 0)
            return;
        m_bit += m_width;
        m_position += packedAt(m_bytes, m_bit, m_width) + 1;
    }

private:
    const std::byte *m_bytes = nullptr;
    std::uint64_t m_bit = 0;
    std::uint32_t m_left = 0; ///< the present one, too
    std::uint32_t m_position = 0;
    unsigned m_width = 0;
};

} // namespace lectern
