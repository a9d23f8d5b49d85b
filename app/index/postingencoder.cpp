// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/postings.h"

#include "app/index/bitpacking.h"
#include "app/index/postinglayout.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

template<typename T>
void put(std::vector<std::byte> &bytes, T value)
{
    const std::size_t at = bytes.size();
    bytes.resize(at + sizeof value);
    std::memcpy(bytes.data() + at, &value, sizeof value);
}

} // namespace

/// How the occurrence counts are packed.
struct PostingEncoder::CountCode
{
    unsigned code = 0;
    [[nodiscard]] unsigned width() const { return CountWidths[code].width; }
    [[nodiscard]] bool hasExceptions() const { return CountWidths[code].hasExceptions; }
    /// The stored value that says "look among the exceptions".
    [[nodiscard]] std::uint32_t escape() const { return (1U << width()) - 1; }
};

void PostingBuffer::clear()
{
    m_docs.clear();
    m_counts.clear();
    m_gaps.clear();
}

void PostingBuffer::add(LocalDoc doc, std::uint32_t position)
{
    if (m_docs.empty() || m_docs.back() != doc) {
        m_docs.push_back(doc);
        m_counts.push_back(1);
        m_gaps.push_back(position);
    } else {
        ++m_counts.back();
        m_gaps.push_back(position - m_last - 1);
    }
    m_last = position;
}

bool isDenseList(std::uint32_t termDocs, std::uint32_t segmentDocs) noexcept
{
    return termDocs * sizeof(LocalDoc) > wordsFor(segmentDocs) * sizeof(std::uint64_t) + ranksFor(segmentDocs) * 2;
}

std::size_t listAlignment(std::uint32_t termDocs, std::uint32_t segmentDocs) noexcept
{
    return isDenseList(termDocs, segmentDocs) ? alignof(std::uint64_t) : alignof(LocalDoc);
}

Bytes PostingEncoder::encode(const PostingBuffer &list)
{
    m_bytes.clear();
    measureBlocks(list);
    const CountCode code = cheapestCode(list);
    putDocs(list);
    const unsigned onlyWidth = m_blocks.size() == 1 ? m_blocks.front().width : 0;
    put(m_bytes, static_cast<std::uint8_t>(code.code << WidthBits | onlyWidth));
    putCountExceptions(list, code);
    putBlocks();
    putCounts(list, code);
    putPositions(list);
    return m_bytes;
}

void PostingEncoder::measureBlocks(const PostingBuffer &list)
{
    m_blocks.clear();
    std::uint32_t gap = 0;
    for (std::uint32_t doc = 0; doc < list.docCount(); doc += BlockDocs) {
        Block block{gap, gap, 0};
        const std::uint32_t end = std::min(doc + BlockDocs, list.docCount());
        for (std::uint32_t i = doc; i < end; ++i)
            block.gapsEnd += list.m_counts[i];
        std::uint32_t all = 0;
        for (; gap < block.gapsEnd; ++gap)
            all |= list.m_gaps[gap];
        block.width = bitsFor(all);
        m_blocks.push_back(block);
    }
}

PostingEncoder::CountCode PostingEncoder::cheapestCode(const PostingBuffer &list) const
{
    std::array<std::uint32_t, 256> withCount{}; // articles by occurrences - 1
    for (const std::uint32_t count : list.m_counts)
        ++withCount[std::min<std::uint32_t>(count - 1, 255)];
    CountCode best;
    std::size_t bestCost = ~std::size_t(0);
    for (unsigned code = 0; code < CountWidths.size(); ++code) {
        const CountCode candidate{code};
        std::uint32_t above = 0;
        for (std::size_t value = candidate.escape() + (candidate.hasExceptions() ? 0 : 1); value < 256; ++value)
            above += withCount[value];
        if (!candidate.hasExceptions() && (above > 0 || (candidate.width() == 8 && withCount[255] > 0)))
            continue;
        const std::size_t cost = (std::size_t(list.docCount()) * candidate.width() + 7) / 8 +
                                 (candidate.hasExceptions() ? 4 + above * ExceptionSize : 0);
        if (cost < bestCost) {
            bestCost = cost;
            best = candidate;
        }
    }
    return best;
}

void PostingEncoder::putDocs(const PostingBuffer &list)
{
    if (!isDenseList(list.docCount(), m_segmentDocs)) {
        for (const LocalDoc doc : list.m_docs)
            put(m_bytes, doc);
        return;
    }
    std::vector<std::uint64_t> words(wordsFor(m_segmentDocs));
    for (const LocalDoc doc : list.m_docs)
        words[doc / 64] |= std::uint64_t(1) << (doc % 64);
    for (const std::uint64_t word : words)
        put(m_bytes, word);
    std::uint32_t rank = 0;
    for (std::size_t word = 0; word < words.size(); ++word) {
        if (word % RankWords == 0)
            put(m_bytes, static_cast<std::uint16_t>(rank));
        rank += static_cast<std::uint32_t>(std::popcount(words[word]));
    }
}

void PostingEncoder::putCountExceptions(const PostingBuffer &list, CountCode code)
{
    if (!code.hasExceptions())
        return;
    const std::size_t at = m_bytes.size();
    std::uint32_t exceptions = 0;
    put(m_bytes, exceptions);
    for (std::uint32_t i = 0; i < list.docCount(); ++i)
        if (list.m_counts[i] - 1 >= code.escape()) {
            put(m_bytes, i);
            put(m_bytes, list.m_counts[i] - 1);
            ++exceptions;
        }
    std::memcpy(m_bytes.data() + at, &exceptions, sizeof exceptions);
}

void PostingEncoder::putBlocks()
{
    if (m_blocks.size() < 2)
        return;
    std::uint32_t units = 0;
    for (const Block &block : m_blocks) {
        put(m_bytes, units << WidthBits | block.width);
        const std::uint64_t bits = std::uint64_t(block.gapsEnd - block.gapsBegin) * block.width;
        units += static_cast<std::uint32_t>((bits + 8 * PositionUnit - 1) / (8 * PositionUnit));
    }
}

void PostingEncoder::putCounts(const PostingBuffer &list, CountCode code)
{
    if (code.width() == 0)
        return;
    BitWriter bits(m_bytes);
    for (const std::uint32_t count : list.m_counts)
        bits.put(std::min(count - 1, code.escape()), code.width());
    bits.finish();
}

void PostingEncoder::putPositions(const PostingBuffer &list)
{
    const std::size_t begin = m_bytes.size();
    for (const Block &block : m_blocks) {
        m_bytes.resize(begin + (m_bytes.size() - begin + PositionUnit - 1) / PositionUnit * PositionUnit);
        BitWriter bits(m_bytes);
        for (std::uint32_t gap = block.gapsBegin; gap < block.gapsEnd; ++gap)
            bits.put(list.m_gaps[gap], block.width);
        bits.finish();
    }
}

} // namespace lectern
