// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/termdictionary.h"

#include "app/index/postings.h"

#include <algorithm>
#include <bit>

namespace lectern {

namespace {

/// Lengths of the shared and the own part of a term share a byte; from 15 on the rest follows as a varint.
constexpr std::uint8_t LongLength = 15;

std::uint64_t headKey(std::string_view term)
{
    std::uint64_t key = 0;
    if (!term.empty()) // an empty view may point to nothing
        std::memcpy(&key, term.data(), std::min(term.size(), sizeof key));
    if constexpr (std::endian::native == std::endian::little)
        key = __builtin_bswap64(key);
    return key;
}

std::uint64_t alignedUp(std::uint64_t offset, std::uint64_t alignment)
{
    return (offset + alignment - 1) / alignment * alignment;
}

std::size_t readLength(SectionReader &reader, std::uint8_t nibble)
{
    return nibble < LongLength ? nibble : LongLength + static_cast<std::size_t>(reader.getVarint32());
}

} // namespace

TermDictionary::Cursor::Cursor(const TermDictionary &dictionary, std::uint32_t block)
    : m_dictionary(&dictionary), m_index(block * BlockTerms)
{
    if (block >= dictionary.m_blocks.size()) {
        m_index = dictionary.m_termCount;
        return;
    }
    const std::size_t begin = std::min<std::size_t>(dictionary.m_blocks[block].entries, dictionary.m_entries.size());
    m_entries = SectionReader(dictionary.m_entries.subspan(begin));
    m_list.offset = dictionary.m_blocks[block].lists;
    readEntry();
}

void TermDictionary::Cursor::next()
{
    ++m_index;
    if (!isAtEnd())
        readEntry();
}

void TermDictionary::Cursor::readEntry()
{
    const auto lengths = m_entries.get<std::uint8_t>();
    m_shared = std::min(readLength(m_entries, lengths >> 4), m_term.size());
    const Bytes own = m_entries.take(readLength(m_entries, lengths & LongLength));
    m_term.resize(m_shared);
    m_term.append(reinterpret_cast<const char *>(own.data()), own.size());
    m_list.offset += m_list.length;
    m_list.docs = m_entries.getVarint32();
    m_list.length = m_entries.getVarint32();
    m_list.offset = alignedUp(m_list.offset, listAlignment(m_list.docs, m_dictionary->m_segmentDocs));
    if (m_entries.failed())
        m_index = m_dictionary->m_termCount;
}

std::string_view TermDictionary::headOf(std::uint32_t block) const
{
    const std::size_t begin = std::min<std::size_t>(m_blocks[block].entries, m_entries.size());
    SectionReader reader(m_entries.subspan(begin));
    const Bytes own = reader.take(readLength(reader, reader.get<std::uint8_t>() & LongLength));
    return {reinterpret_cast<const char *>(own.data()), own.size()};
}

/// The last block that begins at or before the term; the first where none does.
std::uint32_t TermDictionary::blockOf(std::string_view term) const
{
    const std::uint64_t key = headKey(term);
    std::uint32_t low = 0;
    std::uint32_t high = static_cast<std::uint32_t>(m_heads.size());
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (m_heads[middle] < key || (m_heads[middle] == key && headOf(middle) <= term))
            low = middle + 1;
        else
            high = middle;
    }
    return low == 0 ? 0 : low - 1;
}

TermDictionary::Cursor TermDictionary::lowerBound(std::string_view term) const
{
    Cursor cursor(*this, blockOf(term));
    while (!cursor.isAtEnd() && cursor.term() < term)
        cursor.next();
    return cursor;
}

std::optional<ListPlace> TermDictionary::find(std::string_view term) const
{
    const Cursor cursor = lowerBound(term);
    return cursor.isAtEnd() || cursor.term() != term ? std::nullopt : std::optional(cursor.list());
}

void TermDictionaryWriter::add(std::string_view term, std::uint32_t docs, std::uint32_t listLength,
                               std::size_t listsSize)
{
    const bool beginsBlock = m_termCount % TermDictionary::BlockTerms == 0;
    std::size_t shared = 0;
    if (beginsBlock) {
        m_heads.push_back(headKey(term));
        m_blocks.push_back({static_cast<std::uint32_t>(m_entries.size()), static_cast<std::uint32_t>(listsSize)});
    } else {
        const auto [own, last] = std::mismatch(term.begin(), term.end(), m_last.begin(), m_last.end());
        shared = static_cast<std::size_t>(own - term.begin());
    }
    const std::size_t own = term.size() - shared;
    const std::size_t sharedNibble = std::min<std::size_t>(shared, LongLength);
    const std::size_t ownNibble = std::min<std::size_t>(own, LongLength);
    m_entries.put(static_cast<std::uint8_t>(sharedNibble << 4 | ownNibble));
    if (sharedNibble == LongLength)
        m_entries.putVarint(shared - LongLength);
    if (ownNibble == LongLength)
        m_entries.putVarint(own - LongLength);
    m_entries.append(term.data() + shared, own);
    m_entries.putVarint(docs);
    m_entries.putVarint(listLength);
    m_last = term;
    ++m_termCount;
}

} // namespace lectern
