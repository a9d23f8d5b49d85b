// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/postings.h"

#include "app/index/bitcount.h"
#include "app/index/bitpacking.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace lectern {

namespace {

/// More words than the largest article has: a damaged count does not fill the memory.
constexpr std::uint64_t MaximumOccurrences = std::uint64_t(1) << 24;
/// Of a block.
constexpr std::uint64_t MaximumSum = MaximumOccurrences * BlockDocs;

template<typename T>
T valueAt(Bytes bytes, std::size_t index)
{
    T value{};
    std::memcpy(&value, bytes.data() + index * sizeof(T), sizeof(T));
    return value;
}

/// Sum of the numbers of `Width` bits in one word.
template<unsigned Width>
std::uint64_t sumOf(std::uint64_t word)
{
    if constexpr (Width == 1)
        return bitCount(word);
    if constexpr (Width == 2)
        word = (word & 0x3333333333333333) + ((word >> 2) & 0x3333333333333333);
    if constexpr (Width <= 4)
        word = (word & 0x0F0F0F0F0F0F0F0F) + ((word >> 4) & 0x0F0F0F0F0F0F0F0F);
    // Eight bytes of up to 255 need sixteen bits each for their sum.
    word = (word & 0x00FF00FF00FF00FF) + ((word >> 8) & 0x00FF00FF00FF00FF);
    return (word * 0x0001000100010001) >> 48;
}

/// Sum of the first `count` numbers packed at `bytes`.
template<unsigned Width>
std::uint64_t sumOfPacked(const std::byte *bytes, std::uint32_t count)
{
    constexpr std::uint32_t PerWord = 64 / Width;
    std::uint64_t sum = 0;
    for (; count >= PerWord; count -= PerWord, bytes += sizeof(std::uint64_t))
        sum += sumOf<Width>(loadWord(bytes));
    if (count > 0)
        sum += sumOf<Width>(loadWord(bytes) & ((std::uint64_t(1) << (count * Width)) - 1));
    return sum;
}

/// Eight numbers of `Width` bits, each in a byte of its own.
template<unsigned Width>
std::uint64_t spread(std::uint64_t numbers)
{
    if constexpr (Width == 1) {
        numbers = (numbers | numbers << 28) & 0x0000000F0000000F;
        numbers = (numbers | numbers << 14) & 0x0003000300030003;
        return (numbers | numbers << 7) & 0x0101010101010101;
    }
    if constexpr (Width == 2) {
        numbers = (numbers | numbers << 24) & 0x000000FF000000FF;
        numbers = (numbers | numbers << 12) & 0x000F000F000F000F;
        return (numbers | numbers << 6) & 0x0303030303030303;
    }
    if constexpr (Width == 4) {
        numbers = (numbers | numbers << 16) & 0x0000FFFF0000FFFF;
        numbers = (numbers | numbers << 8) & 0x00FF00FF00FF00FF;
        return (numbers | numbers << 4) & 0x0F0F0F0F0F0F0F0F;
    }
    return numbers;
}

/// Numbers of `Width` bits plus one, none above `most`.
template<unsigned Width>
void unpackCounts(const std::byte *bytes, std::uint32_t begin, std::span<std::uint8_t> counts, std::uint8_t most)
{
    constexpr std::uint64_t Ones = 0x0101010101010101;
    constexpr std::uint64_t Mask = (std::uint64_t(1) << (8 * Width)) - 1;
    for (std::size_t i = 0; i < counts.size(); i += 8) {
        const std::size_t bit = (begin + i) * Width;
        const std::uint64_t eight = spread<Width>((loadWord(bytes + bit / 8) >> (bit % 8)) & Mask) + Ones;
        std::memcpy(counts.data() + i, &eight, std::min<std::size_t>(counts.size() - i, sizeof eight));
    }
    if (most < (1U << Width))
        for (std::uint8_t &count : counts)
            count = std::min(count, most);
}

/// A number of eight bits plus one may not fit into a byte.
void copyCounts(const std::byte *bytes, std::span<std::uint8_t> counts, std::uint8_t most)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] =
            static_cast<std::uint8_t>(std::min(std::to_integer<std::uint32_t>(bytes[i]) + 1, std::uint32_t(most)));
}

/// Writes how many of the counts stand before each article, and how many in all.
template<unsigned Width>
void addUpCounts(const std::byte *bytes, std::span<std::uint64_t> begins)
{
    constexpr std::size_t PerByte = 8 / Width;
    constexpr std::uint32_t Mask = (1U << Width) - 1;
    std::uint64_t sum = 0;
    begins[0] = 0;
    for (std::size_t i = 0; i + 1 < begins.size(); ++i) {
        const auto byte = std::to_integer<std::uint32_t>(bytes[i / PerByte]);
        sum += ((byte >> (i % PerByte * Width)) & Mask) + 1;
        begins[i + 1] = sum;
    }
}

std::uint64_t sumOfPacked(const std::byte *bytes, std::uint32_t count, unsigned width)
{
    switch (width) {
    case 1:
        return sumOfPacked<1>(bytes, count);
    case 2:
        return sumOfPacked<2>(bytes, count);
    case 4:
        return sumOfPacked<4>(bytes, count);
    case 8:
        return sumOfPacked<8>(bytes, count);
    default:
        return 0;
    }
}

} // namespace

PostingsView::PostingsView(Bytes section, std::uint32_t offset, std::uint32_t length, std::uint32_t termDocs,
                           std::uint32_t segmentDocs)
    : m_docCount(termDocs)
{
    const bool fits = section.size() >= PackedPadding && offset <= section.size() - PackedPadding &&
                      length <= section.size() - PackedPadding - offset && termDocs > 0 && termDocs <= segmentDocs;
    SectionReader reader(fits ? section.subspan(offset, length) : Bytes());
    if (!fits || !readDocs(reader, segmentDocs) || !readLayout(reader))
        *this = PostingsView();
}

bool PostingsView::readDocs(SectionReader &reader, std::uint32_t segmentDocs)
{
    if (isDenseList(m_docCount, segmentDocs)) {
        m_words = reader.getArray<std::uint64_t>(wordsFor(segmentDocs));
        m_ranks = reader.getArray<std::uint16_t>(ranksFor(segmentDocs));
        const bool goesBeyondEnd =
            segmentDocs % 64 != 0 && !m_words.empty() && m_words.back() >> (segmentDocs % 64) != 0;
        return !reader.failed() && !goesBeyondEnd;
    } else {
        m_docs = reader.getArray<LocalDoc>(m_docCount);
    }
    return !reader.failed();
}

bool PostingsView::readLayout(SectionReader &reader)
{
    const auto head = reader.get<std::uint8_t>();
    const CountWidth &code = CountWidths[head >> WidthBits];
    m_countWidth = code.width;
    m_hasExceptions = code.hasExceptions;
    m_positionWidth = head & ((1U << WidthBits) - 1);
    if (m_hasExceptions)
        m_exceptions = reader.take(std::uint64_t(reader.get<std::uint32_t>()) * ExceptionSize);
    const std::uint32_t blocks = (m_docCount + BlockDocs - 1) / BlockDocs;
    if (blocks > 1)
        m_blocks = reader.take(std::uint64_t(blocks) * sizeof(std::uint32_t));
    m_counts = reader.take((std::uint64_t(m_docCount) * m_countWidth + 7) / 8).data();
    m_positions = reader.take(reader.remaining());
    return !reader.failed();
}

std::uint32_t PostingsView::denseIndexOf(LocalDoc doc) const noexcept
{
    const std::size_t word = doc / 64;
    if (word >= m_words.size())
        return 0;
    std::uint32_t index = m_ranks[word / RankWords];
    for (std::size_t before = word / RankWords * RankWords; before < word; ++before)
        index += bitCount(m_words[before]);
    index += bitCount(m_words[word] & ((std::uint64_t(1) << (doc % 64)) - 1));
    return std::min(index, m_docCount - 1);
}

std::optional<std::uint32_t> PostingsView::sparseIndexOf(LocalDoc doc, std::uint32_t &hint) const noexcept
{
    std::size_t step = 1;
    std::size_t low = hint;
    while (low + step < m_docs.size() && m_docs[low + step] < doc) {
        low += step;
        step *= 2;
    }
    const auto begin = m_docs.begin() + static_cast<std::ptrdiff_t>(std::min(low, m_docs.size()));
    const auto end = m_docs.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, m_docs.size()));
    const auto found = std::lower_bound(begin, end, doc);
    hint = static_cast<std::uint32_t>(found - m_docs.begin());
    return found != m_docs.end() && *found == doc ? std::optional(hint) : std::nullopt;
}

/// Place of the first exception of an article at `index` or behind it.
std::size_t PostingsView::firstException(std::uint32_t index) const noexcept
{
    std::size_t low = 0;
    std::size_t high = m_exceptions.size() / ExceptionSize;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (valueAt<std::uint32_t>(m_exceptions, 2 * middle) < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::uint32_t PostingsView::exceptionalCount(std::uint32_t index) const noexcept
{
    const std::size_t place = firstException(index);
    const bool isThere =
        place < m_exceptions.size() / ExceptionSize && valueAt<std::uint32_t>(m_exceptions, 2 * place) == index;
    return isThere ? valueAt<std::uint32_t>(m_exceptions, 2 * place + 1) : 0;
}

std::uint32_t PostingsView::countAt(std::uint32_t index) const noexcept
{
    if (m_countWidth == 0)
        return 1;
    const std::uint32_t stored = packedAt(m_counts, std::uint64_t(index) * m_countWidth, m_countWidth);
    if (m_hasExceptions && stored == (1U << m_countWidth) - 1)
        return exceptionalCount(index) + 1;
    return stored + 1;
}

void PostingsView::readCounts(std::uint32_t begin, std::span<std::uint8_t> counts, std::uint8_t most) const noexcept
{
    if (begin > m_docCount || counts.size() > m_docCount - begin)
        counts = counts.first(begin > m_docCount ? 0 : m_docCount - begin);
    switch (m_countWidth) {
    case 1:
        unpackCounts<1>(m_counts, begin, counts, most);
        break;
    case 2:
        unpackCounts<2>(m_counts, begin, counts, most);
        break;
    case 4:
        unpackCounts<4>(m_counts, begin, counts, most);
        break;
    case 8:
        copyCounts(m_counts + begin, counts, most);
        break;
    default:
        std::fill(counts.begin(), counts.end(), std::uint8_t(1));
    }
    if (m_hasExceptions)
        readExceptions(begin, counts, most);
}

void PostingsView::readExceptions(std::uint32_t begin, std::span<std::uint8_t> counts, std::uint8_t most) const noexcept
{
    const std::size_t exceptions = m_exceptions.size() / ExceptionSize;
    for (std::size_t place = firstException(begin); place < exceptions; ++place) {
        const std::uint32_t index = valueAt<std::uint32_t>(m_exceptions, 2 * place) - begin;
        if (index >= counts.size())
            return;
        counts[index] = static_cast<std::uint8_t>(
            std::min<std::uint64_t>(std::uint64_t(valueAt<std::uint32_t>(m_exceptions, 2 * place + 1)) + 1, most));
    }
}

std::uint64_t PostingsView::countsBetween(std::uint32_t begin, std::uint32_t end) const noexcept
{
    if (m_countWidth == 0)
        return end - begin;
    std::uint64_t sum =
        end - begin + sumOfPacked(m_counts + std::size_t(begin) * m_countWidth / 8, end - begin, m_countWidth);
    if (!m_hasExceptions)
        return sum;
    // What stands in the place of an exceptional count has been added: the rest of it is missing.
    const std::uint32_t escape = (1U << m_countWidth) - 1;
    const std::size_t exceptions = m_exceptions.size() / ExceptionSize;
    for (std::size_t place = firstException(begin); place < exceptions; ++place) {
        if (valueAt<std::uint32_t>(m_exceptions, 2 * place) >= end)
            break;
        sum += valueAt<std::uint32_t>(m_exceptions, 2 * place + 1) - std::uint64_t(escape);
    }
    return sum;
}

PositionBlock PostingsView::positionBlock(std::uint32_t number) const noexcept
{
    if (m_blocks.empty())
        return {m_positions.data(), 0, m_positionWidth};
    const auto where = valueAt<std::uint32_t>(m_blocks, number);
    return {m_positions.data(), std::uint64_t(where >> WidthBits) * PositionUnit * 8, where & ((1U << WidthBits) - 1)};
}

void PostingsView::readBegins(std::uint32_t number, PositionBegins &all) const noexcept
{
    const std::uint32_t first = number * BlockDocs;
    const std::span<std::uint64_t> begins = std::span(all).first(std::min(BlockDocs, m_docCount - first) + 1);
    const std::byte *counts = m_counts + std::size_t(first) * m_countWidth / 8;
    switch (m_countWidth) {
    case 1:
        addUpCounts<1>(counts, begins);
        break;
    case 2:
        addUpCounts<2>(counts, begins);
        break;
    case 4:
        addUpCounts<4>(counts, begins);
        break;
    case 8:
        addUpCounts<8>(counts, begins);
        break;
    default:
        std::iota(begins.begin(), begins.end(), std::uint64_t(0));
    }
    // What stands in the place of an exceptional count has been added: the rest of it is missing.
    const std::size_t exceptions = m_exceptions.size() / ExceptionSize;
    for (std::size_t place = m_hasExceptions ? firstException(first) : exceptions; place < exceptions; ++place) {
        const std::uint64_t index = valueAt<std::uint32_t>(m_exceptions, 2 * place);
        if (index < first || index - first + 1 >= begins.size())
            return;
        const std::uint64_t missing =
            valueAt<std::uint32_t>(m_exceptions, 2 * place + 1) - std::uint64_t((1U << m_countWidth) - 1);
        for (std::uint64_t &begin : begins.subspan(index - first + 1))
            begin += missing;
    }
}

bool PostingsView::holdsPositions(const PositionBlock &block, std::uint64_t begin, std::uint64_t count) const noexcept
{
    return count > 0 && count <= MaximumOccurrences && begin <= MaximumSum &&
           block.bit + (begin + count) * block.width <= m_positions.size() * 8;
}

PositionRun PostingsView::positionsAt(std::uint32_t index) const noexcept
{
    const PositionBlock where = positionBlock(index / BlockDocs);
    const std::uint64_t begin = countsBetween(index / BlockDocs * BlockDocs, index);
    const std::uint64_t count = countAt(index);
    return holdsPositions(where, begin, count) ? PositionRun(where, begin, count) : PositionRun();
}

} // namespace lectern
