// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Number of a term in the order in which terms were first seen.
using TermNumber = std::uint32_t;

/// Numbers the terms of the texts that are being indexed: an open addressing table over one arena of characters. The
/// look-up of a word in it is the largest part of building an index.
class TermTable
{
public:
    TermTable();
    [[nodiscard]] TermNumber numberOf(std::string_view term) { return numberOf(prepare(term), term); }

    /// A term that is going to be looked up.
    struct Lookup
    {
        std::uint64_t key = 0;
        std::uint64_t hash = 0;
    };
    /// Has its place fetched from memory, so that the look-ups of a few terms wait for memory once.
    [[nodiscard]] Lookup prepare(std::string_view term) const;
    [[nodiscard]] TermNumber numberOf(const Lookup &lookup, std::string_view term);
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(m_offsets.size() - 1); }
    [[nodiscard]] std::string_view term(TermNumber number) const
    {
        return std::string_view(m_arena).substr(m_offsets[number], m_offsets[number + 1] - m_offsets[number]);
    }
    /// All numbers in the order of the bytes of their terms.
    [[nodiscard]] std::vector<TermNumber> sorted() const;

private:
    /// A place of the table. `key` holds a short term whole, so that most are compared without the arena.
    struct Slot
    {
        std::uint64_t key = 0;
        std::uint32_t length = 0;
        TermNumber number = 0;
    };
    void grow();

    std::vector<Slot> m_slots; ///< length 0 is free; the size is a power of two
    std::string m_arena;
    std::vector<std::uint32_t> m_offsets{0};
};

} // namespace lectern
