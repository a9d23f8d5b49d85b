// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/base/lexiconformat.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace lectern {

/// A reading as LexiconEntry has it, its strings as numbers of LexiconContents::strings.
struct LexiconReading
{
    LexiconClass lexiconClass = LexiconClass::CommonWord;
    bool decides = false;
    bool capitalsOnly = false;
    std::uint32_t id = 0;
    std::uint32_t canonical = 0;
    std::uint32_t attribute = 0;
    std::uint32_t list = 0; ///< number of LexiconContents::lists
    std::uint32_t line = 0;
};

/// The atoms of a phrase, see lexiconformat::AtomReader.
using LexiconPhrase = std::vector<std::string>;

struct LexiconContents
{
    std::map<LexiconPhrase, std::vector<LexiconReading>> phrases;
    std::vector<std::string> strings = {std::string()}; ///< number 0 is the empty string
    std::vector<std::uint32_t> lists;                   ///< their names, as numbers of `strings`
};

/// Lays contents out as app/base/lexiconformat.h describes.
class LexiconWriter
{
public:
    explicit LexiconWriter(const LexiconContents &contents) : m_contents(contents) {}
    [[nodiscard]] std::string write();

private:
    using Readings = std::vector<LexiconReading>;
    struct Node
    {
        std::map<std::uint32_t, std::uint32_t> children; ///< word -> index of m_nodes
        const Readings *readings = nullptr;
    };

    void writeWords();
    void writeTable();
    void writeStrings();
    void growTrie();
    void writeTrie();
    void writeEntries(const Readings &readings);
    void writeReading(const LexiconReading &reading, bool isLast);
    std::uint32_t maskNumber(const Readings &readings);
    void appendNumber(lexiconformat::Section section, std::uint32_t number);
    [[nodiscard]] std::string assemble() const;

    const LexiconContents &m_contents;
    std::map<std::string_view, std::uint32_t> m_words;
    std::vector<Node> m_nodes; ///< the first are the words
    std::vector<std::uint32_t> m_stringOffsets;
    std::unordered_map<std::uint32_t, std::uint32_t> m_maskNumbers;
    std::array<std::string, lexiconformat::SectionCount> m_sections;
};

} // namespace lectern
