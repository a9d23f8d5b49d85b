// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconwriter.h"

#include <bit>

namespace lectern {

using namespace lexiconformat;

std::string LexiconWriter::write()
{
    writeWords();
    writeTable();
    writeStrings();
    growTrie();
    writeTrie();
    return assemble();
}

void LexiconWriter::appendNumber(Section section, std::uint32_t number)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        m_sections[section].push_back(static_cast<char>(number >> shift & 0xFFU));
}

void LexiconWriter::writeWords()
{
    for (const auto &[phrase, readings] : m_contents.phrases) {
        for (const std::string &atom : phrase)
            m_words.try_emplace(atom, 0);
    }
    std::uint32_t number = 0;
    for (auto &[atom, word] : m_words) {
        word = number++;
        appendNumber(Words, static_cast<std::uint32_t>(m_sections[Text].size()));
        m_sections[Text].append(atom);
    }
    appendNumber(Words, static_cast<std::uint32_t>(m_sections[Text].size()));
}

void LexiconWriter::writeTable()
{
    // At most three quarters full, so that a probe for an unknown word is short.
    const std::size_t size = std::bit_ceil(m_words.size() * 4 / 3 + 1);
    std::vector<std::uint32_t> table(size, 0);
    for (const auto &[atom, word] : m_words) {
        std::size_t slot = hashAtom(atom) & (size - 1);
        while (table[slot] != 0)
            slot = (slot + 1) & (size - 1);
        table[slot] = word + 1;
    }
    for (const std::uint32_t slot : table)
        appendNumber(Table, slot);
}

void LexiconWriter::writeStrings()
{
    for (const std::string &text : m_contents.strings) {
        m_stringOffsets.push_back(static_cast<std::uint32_t>(m_sections[Text].size()));
        appendVarint(m_sections[Text], static_cast<std::uint32_t>(text.size()));
        m_sections[Text].append(text);
    }
    for (const std::uint32_t list : m_contents.lists)
        appendNumber(Lists, m_stringOffsets[list]);
}

void LexiconWriter::growTrie()
{
    m_nodes.resize(m_words.size());
    for (const auto &[phrase, readings] : m_contents.phrases) {
        std::uint32_t node = m_words.at(phrase.front());
        for (std::size_t i = 1; i < phrase.size(); ++i) {
            const auto next = static_cast<std::uint32_t>(m_nodes.size());
            const auto [child, isNew] = m_nodes[node].children.try_emplace(m_words.at(phrase[i]), next);
            node = child->second;
            if (isNew)
                m_nodes.emplace_back();
        }
        m_nodes[node].readings = &readings;
    }
}

/// Numbers the nodes again, so that the children of a node follow each other in the order of the edges to them.
void LexiconWriter::writeTrie()
{
    std::vector<std::uint32_t> order;
    order.reserve(m_nodes.size());
    for (std::uint32_t word = 0; word < m_words.size(); ++word)
        order.push_back(word);
    std::uint32_t edges = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Node &node = m_nodes[order[i]];
        appendNumber(FirstEdge, edges);
        appendNumber(FirstEntry, static_cast<std::uint32_t>(m_sections[Entries].size()));
        for (const auto &[word, child] : node.children) {
            appendNumber(Edges, word);
            order.push_back(child);
            ++edges;
        }
        if (node.readings)
            writeEntries(*node.readings);
    }
    appendNumber(FirstEdge, edges);
    appendNumber(FirstEntry, static_cast<std::uint32_t>(m_sections[Entries].size()));
}

void LexiconWriter::writeEntries(const Readings &readings)
{
    appendVarint(m_sections[Entries], maskNumber(readings));
    for (const LexiconReading &reading : readings)
        writeReading(reading, &reading == &readings.back());
}

void LexiconWriter::writeReading(const LexiconReading &reading, bool isLast)
{
    std::string &bytes = m_sections[Entries];
    unsigned bits = static_cast<unsigned>(reading.lexiconClass);
    bits |= (reading.decides ? first::Decides : 0U) | (reading.capitalsOnly ? first::CapitalsOnly : 0U) |
            (isLast ? first::Last : 0U);
    bytes.push_back(static_cast<char>(bits));
    const std::uint32_t flags =
        (reading.id != 0 ? second::HasThing : 0U) | (reading.attribute != 0 ? second::HasAttribute : 0U);
    appendVarint(bytes, flags | reading.list << second::ListShift);
    appendVarint(bytes, reading.line);
    if (reading.id != 0) {
        appendVarint(bytes, m_stringOffsets[reading.id]);
        appendVarint(bytes, m_stringOffsets[reading.canonical]);
    }
    if (reading.attribute != 0)
        appendVarint(bytes, m_stringOffsets[reading.attribute]);
}

std::uint32_t LexiconWriter::maskNumber(const Readings &readings)
{
    std::uint32_t mask = 0;
    for (const LexiconReading &reading : readings)
        mask |= 1U << static_cast<unsigned>(reading.lexiconClass);
    const auto next = static_cast<std::uint32_t>(m_maskNumbers.size());
    const auto [known, isNew] = m_maskNumbers.try_emplace(mask, next);
    if (isNew)
        appendNumber(Masks, mask);
    return known->second;
}

std::string LexiconWriter::assemble() const
{
    Header header;
    Magic.copy(header.magic.data(), header.magic.size());
    header.formatVersion = FormatVersion;
    std::string body;
    for (std::size_t i = 0; i < SectionCount; ++i) {
        header.offsets[i] = static_cast<std::uint32_t>(sizeof(Header) + body.size());
        header.sizes[i] = static_cast<std::uint32_t>(m_sections[i].size());
        body.append(m_sections[i]);
        body.append((4 - body.size() % 4) % 4, '\0');
    }
    header.fileSize = static_cast<std::uint32_t>(sizeof(Header) + body.size());
    header.checksum = checksum(body);
    return std::string(reinterpret_cast<const char *>(&header), sizeof(Header)).append(body);
}

} // namespace lectern
