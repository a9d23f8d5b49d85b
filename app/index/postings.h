// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/bitcount.h"
#include "app/index/bytes.h"
#include "app/index/packedpositions.h"
#include "app/index/postinglayout.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lectern {

/// Number of an article inside its segment, in the order of the dates.
using LocalDoc = std::uint16_t;

/// Most articles of one segment: as many as LocalDoc can tell apart.
inline constexpr std::uint32_t MaximumSegmentDocs = 65536;

/// The articles of one term with its positions in them, before they are packed. Used again for one term after another.
class PostingBuffer
{
public:
    void clear();
    /// Articles and, within one, positions must ascend.
    void add(LocalDoc doc, std::uint32_t position);
    [[nodiscard]] std::uint32_t docCount() const noexcept { return static_cast<std::uint32_t>(m_docs.size()); }

private:
    friend class PostingEncoder;
    std::vector<LocalDoc> m_docs;
    std::vector<std::uint32_t> m_counts; ///< positions of each article
    std::vector<std::uint32_t> m_gaps;   ///< first position, then words between a position and the one before it
    std::uint32_t m_last = 0;
};

/// Packs posting lists. The layout, made for reading any one article without unpacking those before it:
///   articles   sorted u16; for a term of more than a sixteenth of the articles a bitmap and its counts instead
///   head       one byte: width of the occurrence counts, and of the positions where one block holds all
///   exceptions counts too large for that width
///   blocks     for each 64 articles where and how wide their positions are packed
///   counts     occurrences - 1, packed
///   positions  packed per block: the first of an article, then the gaps
class PostingEncoder
{
public:
    /// `segmentDocs` is the number of articles of the segment the list belongs to.
    explicit PostingEncoder(std::uint32_t segmentDocs) : m_segmentDocs(segmentDocs) {}
    /// Bytes of the list; hold until the next call. To be placed at listAlignment().
    [[nodiscard]] Bytes encode(const PostingBuffer &list);

private:
    struct CountCode;
    void putDocs(const PostingBuffer &list);
    void putCountExceptions(const PostingBuffer &list, CountCode code);
    void putBlocks();
    void putCounts(const PostingBuffer &list, CountCode code);
    void putPositions(const PostingBuffer &list);
    [[nodiscard]] CountCode cheapestCode(const PostingBuffer &list) const;
    void measureBlocks(const PostingBuffer &list);

    struct Block
    {
        std::uint32_t gapsBegin = 0;
        std::uint32_t gapsEnd = 0;
        unsigned width = 0;
    };
    std::uint32_t m_segmentDocs;
    std::vector<Block> m_blocks;
    std::vector<std::byte> m_bytes;
};

/// Whether a term of `termDocs` articles is kept as a bitmap.
[[nodiscard]] bool isDenseList(std::uint32_t termDocs, std::uint32_t segmentDocs) noexcept;
[[nodiscard]] std::size_t listAlignment(std::uint32_t termDocs, std::uint32_t segmentDocs) noexcept;

/// A packed list, read where it lies. A damaged list gives wrong answers but never reads outside its section.
class PostingsView
{
public:
    PostingsView() = default;
    /// `section` is the whole section of lists with its padding, the list is its part from `offset` on.
    PostingsView(Bytes section, std::uint32_t offset, std::uint32_t length, std::uint32_t termDocs,
                 std::uint32_t segmentDocs);

    [[nodiscard]] std::uint32_t docCount() const noexcept { return m_docCount; }
    [[nodiscard]] bool isDense() const noexcept { return !m_words.empty(); }
    [[nodiscard]] std::span<const LocalDoc> docs() const noexcept { return m_docs; }        ///< unless dense
    [[nodiscard]] std::span<const std::uint64_t> words() const noexcept { return m_words; } ///< if dense

    /// Place of the article in the list. The article must be in it.
    [[nodiscard]] std::uint32_t denseIndexOf(LocalDoc doc) const noexcept;
    /// Place of the article in a list that is not dense, looked for from `hint` on; nothing where it is not there.
    [[nodiscard]] std::optional<std::uint32_t> sparseIndexOf(LocalDoc doc, std::uint32_t &hint) const noexcept;

    /// How often the term stands in the article at `index`.
    [[nodiscard]] std::uint32_t countAt(std::uint32_t index) const noexcept;
    /// countAt() of the `counts.size()` articles from `begin` on, none above `most`.
    void readCounts(std::uint32_t begin, std::span<std::uint8_t> counts, std::uint8_t most) const noexcept;
    /// Calls `visit(LocalDoc, count)` for all articles, newest first, with their counts or `most` where they are more.
    template<typename Visit>
    void forEachCount(std::uint8_t most, Visit visit) const;
    /// Articles before bit 512 * `group` of a dense list.
    [[nodiscard]] std::uint32_t docsBefore(std::size_t group) const noexcept
    {
        return group < m_ranks.size() ? std::min<std::uint32_t>(m_ranks[group], m_docCount) : m_docCount;
    }
    /// Positions of the article at `index`.
    [[nodiscard]] PositionRun positionsAt(std::uint32_t index) const noexcept;

    /// `number` counts the blocks of the list.
    [[nodiscard]] PositionBlock positionBlock(std::uint32_t number) const noexcept;
    /// How many positions of a block stand before each of its articles and, behind the last one, in all.
    using PositionBegins = std::array<std::uint64_t, BlockDocs + 1>;
    void readBegins(std::uint32_t number, PositionBegins &begins) const noexcept;
    /// Whether there are so many positions from that one of the block on, as there are unless the list is damaged.
    [[nodiscard]] bool holdsPositions(const PositionBlock &block, std::uint64_t begin,
                                      std::uint64_t count) const noexcept;

private:
    [[nodiscard]] bool readDocs(SectionReader &reader, std::uint32_t segmentDocs);
    [[nodiscard]] bool readLayout(SectionReader &reader);
    void readExceptions(std::uint32_t begin, std::span<std::uint8_t> counts, std::uint8_t most) const noexcept;
    [[nodiscard]] std::size_t firstException(std::uint32_t index) const noexcept;
    [[nodiscard]] std::uint32_t exceptionalCount(std::uint32_t index) const noexcept;
    [[nodiscard]] std::uint64_t countsBetween(std::uint32_t begin, std::uint32_t end) const noexcept;

    std::uint32_t m_docCount = 0;
    std::span<const LocalDoc> m_docs;
    std::span<const std::uint64_t> m_words;
    std::span<const std::uint16_t> m_ranks; ///< articles before each 512 bits of m_words
    unsigned m_countWidth = 0;
    bool m_hasExceptions = false;
    unsigned m_positionWidth = 0; ///< of a list of one block
    Bytes m_exceptions;
    Bytes m_blocks;
    const std::byte *m_counts = nullptr;
    Bytes m_positions;
};

template<typename Visit>
void PostingsView::forEachCount(std::uint8_t most, Visit visit) const
{
    std::array<std::uint8_t, BlockDocs> counts;
    for (std::size_t end = m_docs.size(); end > 0;) {
        const std::size_t begin = (end - 1) / counts.size() * counts.size();
        readCounts(static_cast<std::uint32_t>(begin), std::span(counts).first(end - begin), most);
        while (end-- > begin)
            visit(m_docs[end], counts[end - begin]);
        end = begin;
    }
    std::array<LocalDoc, 64> docs;
    std::uint32_t index = m_docCount;
    for (std::size_t i = m_words.size(); i > 0 && index > 0; --i) {
        std::uint32_t size = 0;
        for (std::uint64_t bits = m_words[i - 1]; bits != 0; bits &= bits - 1)
            docs[size++] = static_cast<LocalDoc>(i * 64 - 64 + static_cast<std::size_t>(std::countr_zero(bits)));
        size = std::min(size, index);
        index -= size;
        readCounts(index, std::span(counts).first(size), most);
        while (size-- > 0)
            visit(docs[size], counts[size]);
    }
}

} // namespace lectern
