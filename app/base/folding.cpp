// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/folding.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"

namespace lectern {

namespace {

enum class Schwa { AsE, AsA };

constexpr char32_t FirstSyllable = 0xAC00;
constexpr char32_t LastSyllable = 0xD7A3;

/// Korean syllables decompose by arithmetic (Unicode, chapter 3.12) and would be most of the table.
void appendJamo(std::string &folded, char32_t syllable)
{
    constexpr char32_t FirstLead = 0x1100, FirstVowel = 0x1161, BeforeFirstTail = 0x11A7;
    constexpr char32_t Vowels = 21, Tails = 28;
    const char32_t index = syllable - FirstSyllable;
    appendUtf8(folded, FirstLead + index / (Vowels * Tails));
    appendUtf8(folded, FirstVowel + index % (Vowels * Tails) / Tails);
    if (index % Tails != 0)
        appendUtf8(folded, BeforeFirstTail + index % Tails);
}

void appendFolded(std::string &folded, std::string_view original, char32_t codePoint, const FoldingEntry &entry,
                  Schwa schwa)
{
    if (schwa == Schwa::AsA && entry.isSchwa())
        folded.push_back('a');
    else if (!entry.foldsToItself())
        folded.append(foldedText(entry));
    else if (codePoint >= FirstSyllable && codePoint <= LastSyllable)
        appendJamo(folded, codePoint);
    else
        folded.append(original);
}

void lowerAscii(std::string &text, std::size_t from)
{
    for (std::size_t i = from; i < text.size(); ++i) {
        const char c = text[i];
        text[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c == '`' ? '\'' : c;
    }
}

std::size_t asciiEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

std::string folded(std::string_view utf8, Schwa schwa)
{
    std::string result;
    result.reserve(utf8.size() + utf8.size() / 8);
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = asciiEnd(utf8, at);
        if (end > at) {
            const std::size_t from = result.size();
            result.append(utf8.substr(at, end - at));
            lowerAscii(result, from);
            at = end;
            continue;
        }
        const CodePoint point = codePointAt(utf8, at);
        appendFolded(result, utf8.substr(at, point.size), point.value, foldingEntry(point.value), schwa);
        at += point.size;
    }
    return result;
}

bool hasSchwa(std::string_view utf8)
{
    for (std::size_t at = asciiEnd(utf8, 0); at < utf8.size(); at = asciiEnd(utf8, at)) {
        const CodePoint point = codePointAt(utf8, at);
        if (foldingEntry(point.value).isSchwa())
            return true;
        at += point.size;
    }
    return false;
}

bool isAsciiWord(char c)
{
    return ByteClasses[static_cast<unsigned char>(c)] >= CharacterClass::Letter;
}

} // namespace

std::string fold(std::string_view utf8)
{
    return folded(utf8, Schwa::AsE);
}

std::string foldSchwaAsA(std::string_view utf8)
{
    return hasSchwa(utf8) ? folded(utf8, Schwa::AsA) : std::string();
}

bool TermReader::next()
{
    m_term.clear();
    m_alternate.clear();
    if (!skipToWord())
        return false;
    const std::size_t begin = m_at;
    readWord();
    m_span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(m_end)};
    ++m_position;
    return true;
}

std::string_view TermReader::alternate()
{
    if (m_hasSchwa && m_alternate.empty())
        m_alternate = folded(m_span.of(m_text), Schwa::AsA);
    return m_alternate;
}

bool TermReader::skipToWord()
{
    while (m_at < m_text.size()) {
        if (isAsciiWord(m_text[m_at]))
            return true;
        if (static_cast<unsigned char>(m_text[m_at]) < 0x80) {
            ++m_at;
            continue;
        }
        const CodePoint point = codePointAt(m_text, m_at);
        const CharacterClass found = foldingEntry(point.value).characterClass();
        if (found == CharacterClass::Letter || found == CharacterClass::Digit || found == CharacterClass::Ideograph)
            return true;
        m_at += point.size;
    }
    return false;
}

void TermReader::readWord()
{
    m_hasSchwa = false;
    bool ideograph = false;
    while (m_at < m_text.size()) {
        std::size_t end = m_at;
        while (end < m_text.size() && isAsciiWord(m_text[end]) && !ideograph)
            ++end;
        if (end > m_at) {
            const std::size_t from = m_term.size();
            m_term.append(m_text.substr(m_at, end - m_at));
            lowerAscii(m_term, from);
            m_at = m_end = end;
            continue;
        }
        const CodePoint point = codePointAt(m_text, m_at);
        const FoldingEntry &entry = foldingEntry(point.value);
        const CharacterClass found = entry.characterClass();
        const bool goesOn = found == CharacterClass::Mark || found == CharacterClass::Invisible;
        // An ideograph is a word by itself: it neither continues a word nor is continued but by its marks.
        if (!isWordCharacter(found) ||
            (!goesOn && (ideograph || (found == CharacterClass::Ideograph && !m_term.empty()))))
            break;
        ideograph = ideograph || found == CharacterClass::Ideograph;
        m_hasSchwa = m_hasSchwa || entry.isSchwa();
        appendFolded(m_term, m_text.substr(m_at, point.size), point.value, entry, Schwa::AsE);
        m_at += point.size;
        if (found != CharacterClass::Invisible)
            m_end = m_at;
    }
}

std::vector<FoldedTerm> foldedTerms(std::string_view utf8)
{
    std::vector<FoldedTerm> terms;
    TermReader reader(utf8);
    while (reader.next())
        terms.push_back(
            {std::string(reader.term()), std::string(reader.alternate()), reader.span(), reader.position()});
    return terms;
}

} // namespace lectern
