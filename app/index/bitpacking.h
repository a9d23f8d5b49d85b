// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace lectern {

/// Bytes that must be readable behind packed numbers: they are read eight bytes at a time.
inline constexpr std::size_t PackedPadding = 8;
/// Widest number that one eight-byte read surely holds, wherever it begins in its byte.
inline constexpr unsigned MaximumPackedWidth = 56;

[[nodiscard]] inline std::uint64_t loadWord(const std::byte *bytes) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// The number of `width` bits that begins at bit `at`.
[[nodiscard]] inline std::uint32_t packedAt(const std::byte *bytes, std::uint64_t at, unsigned width) noexcept
{
    const std::uint64_t mask = (std::uint64_t(1) << width) - 1;
    return static_cast<std::uint32_t>((loadWord(bytes + at / 8) >> (at % 8)) & mask);
}

[[nodiscard]] inline unsigned bitsFor(std::uint32_t largest) noexcept
{
    return static_cast<unsigned>(std::bit_width(largest));
}

/// Puts numbers of `width` bits one after the other; finish() fills the last byte.
class BitWriter
{
public:
    explicit BitWriter(std::vector<std::byte> &bytes) : m_bytes(bytes) {}
    void put(std::uint32_t value, unsigned width)
    {
        m_pending |= std::uint64_t(value) << m_count;
        m_count += width;
        for (; m_count >= 8; m_count -= 8, m_pending >>= 8)
            m_bytes.push_back(static_cast<std::byte>(m_pending));
    }
    void finish()
    {
        if (m_count > 0)
            m_bytes.push_back(static_cast<std::byte>(m_pending));
        m_pending = 0;
        m_count = 0;
    }

private:
    std::vector<std::byte> &m_bytes;
    std::uint64_t m_pending = 0;
    unsigned m_count = 0; ///< bits of m_pending, below 8 between calls
};

} // namespace lectern
