// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/base/lexiconformat.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Reads the bytes of a packed lexicon in place. attach() checks once whatever the other functions rely on, so that
/// no damaged file can lead them outside; before it succeeds none of them may be called.
class LexiconView
{
public:
    static constexpr std::uint32_t None = std::numeric_limits<std::uint32_t>::max();

    /// `bytes` must outlive the view and begin at a multiple of four. Nothing, or what is wrong with them.
    [[nodiscard]] std::optional<Problem> attach(std::string_view bytes);
    [[nodiscard]] std::string version() const;

    /// The node of the phrase of this one atom, None for a word the lexicon has not.
    [[nodiscard]] std::uint32_t wordOf(std::string_view atom) const noexcept;
    /// The node one word further; None where no phrase goes on like this.
    [[nodiscard]] std::uint32_t childOf(std::uint32_t node, std::uint32_t word) const noexcept;
    [[nodiscard]] bool isPhrase(std::uint32_t node) const noexcept;
    /// Bit per class; the node must be a phrase.
    [[nodiscard]] std::uint32_t classesOf(std::uint32_t node) const noexcept;
    /// Empty where the node is no phrase.
    [[nodiscard]] std::vector<LexiconEntry> entriesOf(std::uint32_t node) const;

private:
    [[nodiscard]] std::string_view section(lexiconformat::Section section) const;
    [[nodiscard]] std::span<const std::uint32_t> numbers(lexiconformat::Section section) const;
    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool hasSoundWords() const;
    [[nodiscard]] bool hasSoundTrie() const;
    [[nodiscard]] bool hasSoundEntries() const;
    [[nodiscard]] bool isSoundReading(std::size_t &at, bool &isLast) const;
    [[nodiscard]] bool isSoundString(std::size_t offset) const;
    [[nodiscard]] std::string_view stringAt(std::size_t offset) const;
    [[nodiscard]] LexiconEntry readEntry(std::size_t &at, bool &isLast) const;

    std::string_view m_bytes;
    lexiconformat::Header m_header;
    std::span<const std::uint32_t> m_words;
    std::span<const std::uint32_t> m_table;
    std::span<const std::uint32_t> m_firstEdge;
    std::span<const std::uint32_t> m_firstEntry;
    std::span<const std::uint32_t> m_edges;
    std::span<const std::uint32_t> m_masks;
    std::span<const std::uint32_t> m_lists;
    std::string_view m_entries;
    std::string_view m_text;
};

} // namespace lectern
