// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

// The file that LexiconBuilder writes and Lexicon maps. All numbers are little endian, all sections begin at
// multiples of four bytes:
//
//   words      offsets of the vocabulary in `text`, one more than there are words; a word is an atom, see below
//   table      open-addressing hash table: atom -> word + 1
//   firstEdge  per node of the trie: its first edge; its last is before the next node's first
//   firstEntry per node: where its readings begin in `entries`; no readings where the next node begins there too
//   edges      per edge: the word that leads to the child. Words are nodes 0 to W-1; the child of edge e is node W + e
//   masks      sets of classes; a node's readings begin with the number of theirs
//   entries    readings, see below
//   lists      offsets of the lists' names in `text`
//   text       the words, then strings with their length before them
namespace lectern::lexiconformat {

inline constexpr std::string_view Magic = "LECTLEX\n";
inline constexpr std::uint32_t FormatVersion = 1;

enum Section { Words, Table, FirstEdge, FirstEntry, Edges, Masks, Entries, Lists, Text, SectionCount };

struct Header
{
    std::array<char, 8> magic = {};
    std::uint32_t formatVersion = 0;
    std::uint32_t fileSize = 0;
    std::uint64_t checksum = 0; ///< of everything after the header
    std::array<std::uint32_t, SectionCount> offsets = {};
    std::array<std::uint32_t, SectionCount> sizes = {}; ///< in bytes
};
static_assert(sizeof(Header) == 24 + 2 * 4 * SectionCount, "the header is written as it lies in memory");

/// A reading is: a byte of class and flags, a varint of flags and the list's number, a varint of the line, then
/// varints into `text` for what the flags promise: id, canonical form, attribute.
namespace first {
inline constexpr unsigned ClassBits = 0x1F;
inline constexpr unsigned Decides = 0x20;
inline constexpr unsigned CapitalsOnly = 0x40;
inline constexpr unsigned Last = 0x80; ///< the last reading of the phrase
} // namespace first
namespace second {
inline constexpr unsigned HasThing = 1;     ///< id and canonical form follow
inline constexpr unsigned HasAttribute = 2; ///< attribute follows
inline constexpr unsigned ListShift = 2;    ///< the rest is the number of the list
} // namespace second

[[nodiscard]] std::uint64_t checksum(std::string_view bytes) noexcept;
[[nodiscard]] std::uint32_t hashAtom(std::string_view atom) noexcept;

void appendVarint(std::string &bytes, std::uint32_t value);
/// Reads at `at` and moves it on; a value cut off by the end of `bytes` moves `at` beyond it.
std::uint32_t readVarint(std::string_view bytes, std::size_t &at) noexcept;

/// Splits folded text into atoms, the units phrases are made of: runs of letters and digits, and single signs. Spaces,
/// full stops, apostrophes and hyphens only separate; "&" is read as "and".
class AtomReader
{
public:
    explicit AtomReader(std::string_view folded) : m_folded(folded) {}
    /// The next atom; empty at the end.
    [[nodiscard]] std::string_view next() noexcept;

private:
    std::string_view m_folded;
    std::size_t m_at = 0;
};

} // namespace lectern::lexiconformat
