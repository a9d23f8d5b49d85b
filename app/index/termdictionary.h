// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/bytes.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lectern {

/// Where the posting list of a term lies in its section.
struct ListPlace
{
    std::uint32_t docs = 0;
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
};

/// The terms of a segment in the order of their bytes, sixteen to a block: the first in full, the others by what they
/// share with the one before. Found by bisection over the first eight bytes of the blocks' first terms.
class TermDictionary
{
public:
    static constexpr std::uint32_t BlockTerms = 16;

    /// A block's place in the entries and in the section of lists.
    struct Block
    {
        std::uint32_t entries = 0;
        std::uint32_t lists = 0;
    };

    /// Walks over the terms.
    class Cursor
    {
    public:
        [[nodiscard]] bool isAtEnd() const noexcept { return m_index >= m_dictionary->m_termCount; }
        [[nodiscard]] std::string_view term() const noexcept { return m_term; } ///< until next()
        [[nodiscard]] const ListPlace &list() const noexcept { return m_list; }
        /// Bytes the term shares with the one before it in the walk.
        [[nodiscard]] std::size_t shared() const noexcept { return m_shared; }
        void next();

    private:
        friend class TermDictionary;
        Cursor(const TermDictionary &dictionary, std::uint32_t block);
        void readEntry();

        const TermDictionary *m_dictionary;
        std::uint32_t m_index;
        SectionReader m_entries;
        std::string m_term;
        std::size_t m_shared = 0;
        ListPlace m_list;
    };

    TermDictionary() = default;
    TermDictionary(std::uint32_t termCount, std::uint32_t segmentDocs, std::span<const std::uint64_t> heads,
                   std::span<const Block> blocks, Bytes entries)
        : m_termCount(termCount), m_segmentDocs(segmentDocs), m_heads(heads), m_blocks(blocks), m_entries(entries)
    {
    }

    [[nodiscard]] std::uint32_t termCount() const noexcept { return m_termCount; }
    /// Number of blocks for so many terms.
    [[nodiscard]] static constexpr std::uint32_t blocksFor(std::uint32_t terms) noexcept
    {
        return terms / BlockTerms + (terms % BlockTerms != 0 ? 1 : 0);
    }
    [[nodiscard]] std::optional<ListPlace> find(std::string_view term) const;
    /// The first term that is not before `term`.
    [[nodiscard]] Cursor lowerBound(std::string_view term) const;
    [[nodiscard]] Cursor begin() const { return Cursor(*this, 0); }

private:
    [[nodiscard]] std::string_view headOf(std::uint32_t block) const;
    [[nodiscard]] std::uint32_t blockOf(std::string_view term) const;

    std::uint32_t m_termCount = 0;
    std::uint32_t m_segmentDocs = 0;
    std::span<const std::uint64_t> m_heads; ///< first eight bytes of each block's first term, comparable as numbers
    std::span<const Block> m_blocks;
    Bytes m_entries;
};

/// Writes what TermDictionary reads; terms must come in the order of their bytes.
class TermDictionaryWriter
{
public:
    /// `listsSize` is the size of the section of lists before the list of this term and its alignment.
    void add(std::string_view term, std::uint32_t docs, std::uint32_t listLength, std::size_t listsSize);
    [[nodiscard]] std::uint32_t termCount() const noexcept { return m_termCount; }
    [[nodiscard]] std::span<const std::uint64_t> heads() const noexcept { return m_heads; }
    [[nodiscard]] std::span<const TermDictionary::Block> blocks() const noexcept { return m_blocks; }
    [[nodiscard]] Bytes entries() const noexcept { return m_entries.bytes(); }

private:
    std::uint32_t m_termCount = 0;
    std::string m_last;
    std::vector<std::uint64_t> m_heads;
    std::vector<TermDictionary::Block> m_blocks;
    SectionWriter m_entries;
};

} // namespace lectern
