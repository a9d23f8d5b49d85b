// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/folding.h"
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/unit.h"

#include <algorithm>

namespace lectern {

namespace {

bool hasSmallLetter(std::string_view word)
{
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = codePointAt(word, at);
        if (characterClass(point.value) == CharacterClass::Letter && !isUppercase(point.value))
            return true;
        at += point.size;
    }
    return false;
}

bool isClosing(char32_t c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == '*' || c == '_' || c == 0xBB ||
           (c >= 0x2018 && c <= 0x201F) || c == 0x300D;
}

/// What the last marks of the unit say.
void readEnd(std::string_view text, Unit &unit)
{
    std::size_t end = unit.span.end;
    while (end > unit.span.begin) {
        const CodePoint point = codePointBefore(text, end);
        if (!isClosing(point.value) && characterClass(point.value) != CharacterClass::Space)
            break;
        end -= point.size;
    }
    const char32_t last = end > unit.span.begin ? codePointBefore(text, end).value : 0;
    constexpr char32_t Ellipsis = 0x2026, ArabicQuestion = 0x61F, ArabicStop = 0x6D4, Danda = 0x964, WideStop = 0x3002,
                       WideMark = 0xFF01, WideQuestion = 0xFF1F, WideColon = 0xFF1A;
    unit.endsWithColon = last == ':' || last == WideColon;
    unit.endsWithEllipsis = last == Ellipsis || text.substr(unit.span.begin, end - unit.span.begin).ends_with("..");
    unit.endsWithStop = last == '.' || last == WideStop || last == ArabicStop || last == Danda;
    unit.endsSentence = unit.endsWithStop || last == '!' || last == '?' || last == Ellipsis || last == ArabicQuestion ||
                        last == WideMark || last == WideQuestion;
}

/// Whether the phrase stands at word `at`.
bool fits(const Phrase &phrase, const std::vector<UnitWord> &words, std::size_t at)
{
    const std::span<const WordNumber> wanted = phraseWords(phrase);
    if (at + wanted.size() > words.size())
        return false;
    for (std::size_t i = 1; i < wanted.size(); ++i)
        if (words[at + i].number != wanted[i])
            return false;
    return true;
}

/// Whether a colon or the like follows, or nothing.
bool isLabelEnd(std::string_view text, const Unit &unit, std::size_t at)
{
    while (at < unit.span.end && (text[at] == ' ' || text[at] == ')' || text[at] == '*'))
        ++at;
    if (at >= unit.span.end)
        return true;
    const char32_t c = codePointAt(text, at).value;
    return c == ':' || c == '|' || c == '/' || c == 0xBB || c == 0xFF1A || c == '#' || c == 0x203A || c == '>' ||
           characterClass(c) == CharacterClass::Digit;
}

} // namespace

void readUnit(std::string_view text, Unit &unit, std::vector<UnitWord> &words)
{
    words.clear();
    readEnd(text, unit);
    unit.isShouted = true;
    TermReader reader(unit.span.of(text));
    while (reader.next()) {
        const TextSpan span{unit.span.begin + reader.span().begin, unit.span.begin + reader.span().end};
        const char32_t first = codePointAt(text, span.begin).value;
        const bool isNumber = characterClass(first) == CharacterClass::Digit;
        const WordNumber number = wordNumber(reader.term());
        ++unit.words;
        unit.wordsHash = unit.wordsHash * 31U + wordHash(reader.term());
        unit.functionWords += wordFacts(number).languages != 0 ? 1U : 0U;
        unit.capitals += isUppercase(first) ? 1U : 0U;
        unit.letters += isNumber ? 0U : span.size();
        unit.isShouted = unit.isShouted && !hasSmallLetter(span.of(text));
        if (words.size() < MostUnitWords)
            words.push_back({number, span, isNumber, codePointAt(text, span.begin).size == span.size()});
    }
}

std::vector<PhraseMatch> matchPhrases(std::string_view text, const Unit &unit, const std::vector<UnitWord> &words)
{
    std::vector<PhraseMatch> matches;
    const bool isWhole = words.size() == unit.words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const Phrase &phrase : phrasesOf(wordFacts(words[i].number))) {
            const std::size_t end = i + phrase.wordCount;
            const bool mayStand = phrase.place == PhrasePlace::Begins ? i == 0
                                  : phrase.place == PhrasePlace::Ends ? isWhole && end == words.size()
                                                                      : true;
            if (!mayStand || !fits(phrase, words, i))
                continue;
            matches.push_back({phrase.rule, phrase.place, static_cast<std::uint32_t>(i), phrase.wordCount,
                               isLabelEnd(text, unit, words[end - 1].span.end)});
        }
    }
    return matches;
}

} // namespace lectern
