// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/featureswords.h"

#include "app/base/utf8.h"

#include <QChar>

#include <cstring>
#include <string>

namespace lectern {

namespace {

enum class CharKind : char { Upper = 'X', Lower = 'x', Digit = '9', Mark = '-' };

CharKind kindOf(char32_t value)
{
    if (value < 0x80) {
        if (value >= U'a' && value <= U'z')
            return CharKind::Lower;
        if (value >= U'A' && value <= U'Z')
            return CharKind::Upper;
        return value >= U'0' && value <= U'9' ? CharKind::Digit : CharKind::Mark;
    }
    if (QChar::isUpper(value) || QChar::isTitleCase(value))
        return CharKind::Upper;
    if (QChar::isLetter(value) || QChar::isMark(value))
        return CharKind::Lower;
    return QChar::isDigit(value) ? CharKind::Digit : CharKind::Mark;
}

LetterCase markCase(std::string_view word)
{
    switch (codePointAt(word, 0).value) {
    case U',':
        return LetterCase::Comma;
    case U'.':
    case U'!':
    case U'?':
    case U':':
    case U';':
        return LetterCase::Stop;
    case U'-':
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'/':
        return LetterCase::Hyphen;
    case U'(':
    case U'[':
        return LetterCase::Opening;
    case U')':
    case U']':
        return LetterCase::Closing;
    case U'"':
    case U'\'':
    case U'\u2018':
    case U'\u2019':
    case U'\u201C':
    case U'\u201D':
    case U'\u00AB':
    case U'\u00BB':
        return LetterCase::Quote;
    default:
        return LetterCase::OtherMark;
    }
}

/// Letters of a word, counted by kind, with the shape they draw.
struct Drawing
{
    std::string shape;      ///< runs cut at four
    std::string shortShape; ///< runs cut at one
    int upper = 0;
    int lower = 0;
    int digits = 0;
    bool beginsUpper = false;
};

Drawing draw(std::string_view word)
{
    constexpr int LongestRun = 4;
    Drawing drawing;
    int run = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = codePointAt(word, at);
        const CharKind kind = kindOf(point.value);
        const char drawn =
            kind == CharKind::Mark && point.value < 0x80 ? static_cast<char>(point.value) : static_cast<char>(kind);
        run = !drawing.shortShape.empty() && drawing.shortShape.back() == drawn ? run + 1 : 1;
        if (run == 1)
            drawing.shortShape += drawn;
        if (run <= LongestRun)
            drawing.shape += drawn;
        drawing.upper += kind == CharKind::Upper ? 1 : 0;
        drawing.lower += kind == CharKind::Lower ? 1 : 0;
        drawing.digits += kind == CharKind::Digit ? 1 : 0;
        drawing.beginsUpper = drawing.beginsUpper || (at == 0 && kind == CharKind::Upper);
        at += point.size;
    }
    return drawing;
}

LetterCase caseOf(std::string_view word, const Drawing &drawing)
{
    if (drawing.upper + drawing.lower == 0)
        return drawing.digits > 0 ? LetterCase::Number : markCase(word);
    if (drawing.digits > 0)
        return drawing.upper > 0 ? LetterCase::AlphaNumeric : LetterCase::Number;
    if (drawing.upper == 0)
        return LetterCase::Lower;
    if (drawing.lower == 0)
        return drawing.upper == 1 ? LetterCase::SingleCapital : LetterCase::AllCapitals;
    return drawing.beginsUpper && drawing.upper == 1 ? LetterCase::Capitalized : LetterCase::Mixed;
}

void addAffixes(std::string_view folded, WordShape &shape)
{
    std::size_t prefix = 0;
    std::size_t suffix = folded.size();
    for (std::size_t length = 0; length < WordShape::AffixLengths && prefix < folded.size(); ++length) {
        prefix += codePointAt(folded, prefix).size;
        suffix -= codePointBefore(folded, suffix).size;
        shape.prefixes[length] = hashBytes(folded.substr(0, prefix));
        shape.suffixes[length] = hashBytes(folded.substr(suffix));
    }
}

} // namespace

FeatureHash hashBytes(std::string_view bytes) noexcept
{
    constexpr std::uint64_t Factor = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = bytes.size() * Factor + 0x632BE59BD9B4E019ULL;
    while (!bytes.empty()) {
        const std::size_t count = bytes.size() < 8 ? bytes.size() : 8;
        std::uint64_t part = 0;
        std::memcpy(&part, bytes.data(), count);
        hash = (hash ^ part) * Factor;
        hash ^= hash >> 32;
        bytes.remove_prefix(count);
    }
    hash *= 0xFF51AFD7ED558CCDULL;
    return hash ^ (hash >> 33);
}

WordCluster WordClusters::lookUp(FeatureHash foldedWord) const noexcept
{
    if (m_slots.empty())
        return {};
    const auto key = static_cast<std::uint32_t>(foldedWord >> 32) | 1U;
    for (std::size_t at = home(foldedWord, m_slots.size()); m_slots[at].key != 0;
         at = at + 1 == m_slots.size() ? 0 : at + 1) {
        if (m_slots[at].key == key && m_slots[at].fine < m_parents.size()) {
            const Parent &parent = m_parents[m_slots[at].fine];
            return {m_slots[at].finest, m_slots[at].fine, parent.coarse, parent.coarsest};
        }
    }
    return {};
}

void WordClusters::prefetch(FeatureHash foldedWord) const noexcept
{
    if (!m_slots.empty())
        __builtin_prefetch(&m_slots[home(foldedWord, m_slots.size())]);
}

WordShape describeWord(std::string_view word, std::string_view folded, const WordClusters &clusters)
{
    WordShape shape;
    shape.folded = hashBytes(folded);
    clusters.prefetch(shape.folded);
    const Drawing drawing = draw(word);
    shape.written = hashBytes(word);
    shape.shape = hashBytes(drawing.shape);
    shape.shortShape = hashBytes(drawing.shortShape);
    shape.letterCase = caseOf(word, drawing);
    if (shape.letterCase <= LetterCase::Mixed || shape.letterCase == LetterCase::AlphaNumeric)
        addAffixes(folded, shape);
    shape.cluster = clusters.lookUp(shape.folded);
    return shape;
}

} // namespace lectern
