// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconview.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cstring>

namespace lectern {

using namespace lexiconformat;

namespace {

Problem damaged()
{
    return {Problem::Kind::Damaged, QCoreApplication::translate("Lexicon", "The lexicon is damaged."), {}, -1};
}

bool isAscending(std::span<const std::uint32_t> numbers, std::size_t end)
{
    return !numbers.empty() && numbers.front() == 0 && numbers.back() == end &&
           std::is_sorted(numbers.begin(), numbers.end());
}

} // namespace

std::string_view LexiconView::section(Section section) const
{
    return m_bytes.substr(m_header.offsets[section], m_header.sizes[section]);
}

std::span<const std::uint32_t> LexiconView::numbers(Section which) const
{
    const std::string_view bytes = section(which);
    return {reinterpret_cast<const std::uint32_t *>(bytes.data()), bytes.size() / sizeof(std::uint32_t)};
}

bool LexiconView::readHeader()
{
    if (m_bytes.size() < sizeof(Header))
        return false;
    std::memcpy(&m_header, m_bytes.data(), sizeof(Header));
    if (std::string_view(m_header.magic.data(), m_header.magic.size()) != Magic || m_header.fileSize != m_bytes.size())
        return false;
    for (std::size_t i = 0; i < SectionCount; ++i) {
        const std::uint32_t offset = m_header.offsets[i];
        if (offset % 4 != 0 || offset > m_bytes.size() || m_header.sizes[i] > m_bytes.size() - offset)
            return false;
    }
    return checksum(m_bytes.substr(sizeof(Header))) == m_header.checksum;
}

std::optional<Problem> LexiconView::attach(std::string_view bytes)
{
    m_bytes = bytes;
    std::uint32_t formatVersion = FormatVersion;
    if (bytes.size() >= offsetof(Header, fileSize))
        std::memcpy(&formatVersion, bytes.data() + offsetof(Header, formatVersion), sizeof formatVersion);
    if (bytes.starts_with(Magic) && formatVersion != FormatVersion)
        return Problem{Problem::Kind::Unsupported,
                       QCoreApplication::translate("Lexicon", "The lexicon is of another version of the program."),
                       {},
                       -1};
    if (!readHeader())
        return damaged();
    m_words = numbers(Words);
    m_table = numbers(Table);
    m_firstEdge = numbers(FirstEdge);
    m_firstEntry = numbers(FirstEntry);
    m_edges = numbers(Edges);
    m_masks = numbers(Masks);
    m_lists = numbers(Lists);
    m_entries = section(Entries);
    m_text = section(Text);
    if (!hasSoundWords() || !hasSoundTrie() || !hasSoundEntries())
        return damaged();
    return std::nullopt;
}

bool LexiconView::hasSoundWords() const
{
    if (m_words.empty() || m_words.front() != 0 || m_words.back() > m_text.size() ||
        !std::is_sorted(m_words.begin(), m_words.end()))
        return false;
    const std::size_t wordCount = m_words.size() - 1;
    // A probe ends at an empty slot: the table must have one.
    return std::has_single_bit(m_table.size()) && m_table.size() > wordCount &&
           std::all_of(m_table.begin(), m_table.end(), [&](std::uint32_t slot) { return slot <= wordCount; }) &&
           std::find(m_table.begin(), m_table.end(), 0U) != m_table.end();
}

bool LexiconView::hasSoundTrie() const
{
    const std::size_t wordCount = m_words.size() - 1;
    const std::size_t nodeCount = wordCount + m_edges.size();
    return m_firstEdge.size() == nodeCount + 1 && m_firstEntry.size() == nodeCount + 1 &&
           isAscending(m_firstEdge, m_edges.size()) && isAscending(m_firstEntry, m_entries.size());
}

bool LexiconView::hasSoundEntries() const
{
    if (!std::all_of(m_lists.begin(), m_lists.end(), [this](std::uint32_t offset) { return isSoundString(offset); }))
        return false;
    for (std::size_t node = 0; node + 1 < m_firstEntry.size(); ++node) {
        std::size_t at = m_firstEntry[node];
        const std::size_t end = m_firstEntry[node + 1];
        if (at == end)
            continue;
        if (readVarint(m_entries, at) >= m_masks.size())
            return false;
        for (bool isLast = false; !isLast;) {
            if (at >= end || !isSoundReading(at, isLast))
                return false;
        }
        if (at != end)
            return false;
    }
    return true;
}

bool LexiconView::isSoundReading(std::size_t &at, bool &isLast) const
{
    isLast = (static_cast<unsigned char>(m_entries[at++]) & first::Last) != 0;
    const std::uint32_t flags = readVarint(m_entries, at);
    if ((flags >> second::ListShift) >= m_lists.size())
        return false;
    readVarint(m_entries, at);
    if ((flags & second::HasThing) != 0 &&
        (!isSoundString(readVarint(m_entries, at)) || !isSoundString(readVarint(m_entries, at))))
        return false;
    if ((flags & second::HasAttribute) != 0 && !isSoundString(readVarint(m_entries, at)))
        return false;
    return at <= m_entries.size();
}

bool LexiconView::isSoundString(std::size_t offset) const
{
    const std::uint32_t length = readVarint(m_text, offset);
    return offset <= m_text.size() && length <= m_text.size() - offset;
}

std::string_view LexiconView::stringAt(std::size_t offset) const
{
    const std::uint32_t length = readVarint(m_text, offset);
    return m_text.substr(offset, length);
}

std::string LexiconView::version() const
{
    static constexpr std::string_view Digits = "0123456789abcdef";
    std::string hex;
    for (int shift = 60; shift >= 0; shift -= 4)
        hex += Digits[m_header.checksum >> shift & 15U];
    return hex;
}

std::uint32_t LexiconView::wordOf(std::string_view atom) const noexcept
{
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t slot = hashAtom(atom) & mask;; slot = (slot + 1) & mask) {
        if (m_table[slot] == 0)
            return None;
        const std::uint32_t word = m_table[slot] - 1;
        const std::uint32_t begin = m_words[word];
        if (m_words[word + 1] - begin == atom.size() && m_text.compare(begin, atom.size(), atom) == 0)
            return word;
    }
}

std::uint32_t LexiconView::childOf(std::uint32_t node, std::uint32_t word) const noexcept
{
    const auto begin = m_edges.begin() + m_firstEdge[node];
    const auto end = m_edges.begin() + m_firstEdge[node + 1];
    const auto edge = std::lower_bound(begin, end, word);
    if (edge == end || *edge != word)
        return None;
    return static_cast<std::uint32_t>(m_words.size() - 1 + static_cast<std::size_t>(edge - m_edges.begin()));
}

bool LexiconView::isPhrase(std::uint32_t node) const noexcept
{
    return m_firstEntry[node] != m_firstEntry[node + 1];
}

std::uint32_t LexiconView::classesOf(std::uint32_t node) const noexcept
{
    std::size_t at = m_firstEntry[node];
    return m_masks[readVarint(m_entries, at)];
}

std::vector<LexiconEntry> LexiconView::entriesOf(std::uint32_t node) const
{
    std::vector<LexiconEntry> entries;
    if (!isPhrase(node))
        return entries;
    std::size_t at = m_firstEntry[node];
    readVarint(m_entries, at);
    for (bool isLast = false; !isLast;)
        entries.push_back(readEntry(at, isLast));
    return entries;
}

LexiconEntry LexiconView::readEntry(std::size_t &at, bool &isLast) const
{
    LexiconEntry entry;
    const auto bits = static_cast<unsigned char>(m_entries[at++]);
    entry.lexiconClass = static_cast<LexiconClass>(bits & first::ClassBits);
    entry.decides = (bits & first::Decides) != 0;
    entry.capitalsOnly = (bits & first::CapitalsOnly) != 0;
    isLast = (bits & first::Last) != 0;
    const std::uint32_t flags = readVarint(m_entries, at);
    entry.list = stringAt(m_lists[flags >> second::ListShift]);
    entry.line = readVarint(m_entries, at);
    if ((flags & second::HasThing) != 0) {
        entry.id = stringAt(readVarint(m_entries, at));
        entry.canonical = stringAt(readVarint(m_entries, at));
    }
    if ((flags & second::HasAttribute) != 0)
        entry.attribute = stringAt(readVarint(m_entries, at));
    return entry;
}

} // namespace lectern
