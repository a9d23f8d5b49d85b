// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/wordshape.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/words.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

/// Domains that are also English words count only where they are written small.
constexpr std::array<std::string_view, 22> Domains = {"am",   "az",  "be", "biz", "by",   "com", "de", "edu",
                                                      "eu",   "fr",  "ge", "gov", "info", "ir",  "kz", "net",
                                                      "news", "org", "ru", "tr",  "ua",   "uk"};
constexpr std::size_t LongestDomain = 6;

char32_t at(std::string_view text, std::size_t index)
{
    return index < text.size() ? codePointAt(text, index).value : 0;
}

bool isLetterAt(std::string_view text, std::size_t index)
{
    const CharacterClass found = characterClass(at(text, index));
    return found == CharacterClass::Letter || found == CharacterClass::Ideograph;
}

bool isDigitAt(std::string_view text, std::size_t index)
{
    return index < text.size() && characterClass(at(text, index)) == CharacterClass::Digit;
}

std::size_t skipSpace(std::string_view text, std::size_t index)
{
    while (index < text.size() && characterClass(at(text, index)) == CharacterClass::Space)
        index += codePointAt(text, index).size;
    return index;
}

/// A run of word characters.
struct Run
{
    std::size_t end = 0;
    std::size_t letters = 0;
    std::size_t digits = 0;
};

Run readRun(std::string_view text, std::size_t begin)
{
    Run run{begin};
    bool ideograph = false;
    while (run.end < text.size()) {
        const CodePoint point = codePointAt(text, run.end);
        const CharacterClass found = characterClass(point.value);
        if (!isWordCharacter(found))
            break;
        // An ideograph is a word of its own.
        const bool isLetter = found == CharacterClass::Letter || found == CharacterClass::Ideograph;
        if (run.end > begin && (isLetter || found == CharacterClass::Digit) &&
            (ideograph || found == CharacterClass::Ideograph))
            break;
        ideograph = ideograph || found == CharacterClass::Ideograph;
        run.letters += isLetter ? 1 : 0;
        run.digits += found == CharacterClass::Digit ? 1 : 0;
        run.end += point.size;
    }
    return run;
}

bool isSeparatorOfDigits(char32_t mark)
{
    constexpr char32_t ArabicDecimal = 0x066B, ArabicThousands = 0x066C;
    return mark == '.' || mark == ',' || mark == ArabicDecimal || mark == ArabicThousands;
}

bool isSpaceInNumbers(char32_t mark)
{
    constexpr char32_t NoBreak = 0xA0, Thin = 0x2009, NarrowNoBreak = 0x202F;
    return mark == NoBreak || mark == Thin || mark == NarrowNoBreak;
}

/// Extends a run of digits over ",500", ".5" and no-break spaces between groups of three; "2.5m" is a word.
WordReach numberShape(std::string_view text, std::size_t end)
{
    while (end < text.size()) {
        const CodePoint mark = codePointAt(text, end);
        const std::size_t next = end + mark.size;
        if (!isDigitAt(text, next))
            break;
        const Run group = readRun(text, next);
        const bool thousands = isSpaceInNumbers(mark.value) && group.digits == 3 && group.letters == 0;
        if (!thousands && !isSeparatorOfDigits(mark.value))
            break;
        end = group.end;
        if (group.letters > 0)
            return {end, false, false};
    }
    return {end, true, false};
}

bool isAddressByte(char c)
{
    return static_cast<unsigned char>(c) > ' ' && c != '<' && c != '>' && c != '"' && c != '(' && c != ')';
}

/// End of a web or mail address that begins at `begin`, 0 where none does.
std::size_t addressEnd(std::string_view text, std::size_t begin, std::size_t wordEnd)
{
    const std::string_view word = text.substr(begin, wordEnd - begin);
    const bool isWeb = ((word == "http" || word == "https") && text.substr(wordEnd, 3) == "://") ||
                       (word == "www" && text.substr(wordEnd, 1) == ".");
    std::size_t end = wordEnd;
    const std::size_t limit = std::min(text.size(), begin + 2000);
    if (!isWeb) {
        while (end < limit && (ByteClasses[static_cast<unsigned char>(text[end])] >= CharacterClass::Letter ||
                               text[end] == '.' || text[end] == '_' || text[end] == '-' || text[end] == '+'))
            ++end;
        if (end >= limit || text[end] != '@' || !isLetterAt(text, end + 1))
            return 0;
    }
    while (end < limit && isAddressByte(text[end]) && static_cast<unsigned char>(text[end]) < 0x80)
        ++end;
    while (end > wordEnd && std::string_view(".,;:!?'").find(text[end - 1]) != std::string_view::npos)
        --end;
    return end;
}

/// Whether ".az" or the like follows: the word is the name of a site ("Caliber.Az", "report.pdf").
bool isDomain(std::string_view part)
{
    if (part.size() < 2 || part.size() > LongestDomain)
        return false;
    std::string folded;
    for (const char c : part) {
        if (ByteClasses[static_cast<unsigned char>(c)] != CharacterClass::Letter)
            return false;
        folded.push_back(static_cast<char>(c | 0x20));
    }
    if (folded == part)
        return true;
    const bool isWord = folded == "am" || folded == "be" || folded == "by" || folded == "news" || folded == "de";
    return !isWord && std::binary_search(Domains.begin(), Domains.end(), folded);
}

/// Extends a word over ".az", "&T", "'Brien".
std::size_t compoundEnd(std::string_view text, std::size_t end)
{
    while (end < text.size()) {
        const CodePoint mark = codePointAt(text, end);
        const std::size_t next = end + mark.size;
        if (!isLetterAt(text, next))
            return end;
        const Run part = readRun(text, next);
        const bool joins = (isApostrophe(mark.value) && endOfPossessive(text, end) == 0) || mark.value == '&' ||
                           (mark.value == '.' && isDomain(text.substr(next, part.end - next)));
        if (!joins)
            return end;
        end = part.end;
    }
    return end;
}

bool isCapitalAfterSpace(std::string_view text, std::size_t index)
{
    const std::size_t next = skipSpace(text, index);
    return next > index && isUppercase(at(text, next));
}

/// End of "U.S.", "J.", "Ph.D." and "a.m.", 0 where none begins: short parts, each with its full stop. Longer parts
/// must be capitals, or sentences without a space between them would be joined.
std::size_t initialsEnd(std::string_view text, std::size_t begin)
{
    constexpr std::size_t LongestPart = 3;
    std::size_t end = begin;
    std::size_t parts = 0;
    bool allSingle = true;
    for (;; ++parts) {
        const Run run = readRun(text, end);
        if (run.digits > 0 || run.letters == 0 || run.letters > LongestPart || at(text, run.end) != '.' ||
            at(text, run.end + 1) == '.')
            break;
        const bool isSingle = run.letters == 1;
        if (!isSingle &&
            (!isUppercase(at(text, end)) || wordFactsOf(text.substr(end, run.end - end)).is(TitleAbbreviation)))
            break;
        allSingle = allSingle && isSingle;
        end = run.end + 1;
    }
    if (parts == 0)
        return 0;
    // "U.N" with its last full stop forgotten.
    const Run last = readRun(text, end);
    if (allSingle && last.letters == 1 && last.digits == 0 &&
        isUppercase(at(text, end)) == isUppercase(at(text, begin)))
        return last.end;
    if (parts == 1)
        return allSingle && isUppercase(at(text, begin)) && isCapitalAfterSpace(text, end) ? end : 0;
    return end;
}

bool isAbbreviation(std::string_view text, std::size_t begin, std::size_t dot)
{
    const WordFacts &facts = wordFactsOf(text.substr(begin, dot - begin));
    if (!facts.is(SmallAbbreviation) && !isUppercase(at(text, begin)))
        return false;
    const std::size_t next = skipSpace(text, dot + 1);
    if (facts.is(TitleAbbreviation))
        return next < text.size();
    return facts.is(EndingAbbreviation) ||
           (facts.is(NumberAbbreviation | CalendarAbbreviation) && isDigitAt(text, next));
}

} // namespace

bool isFollowedByDomain(std::string_view text, std::size_t dot)
{
    return isLetterAt(text, dot + 1) && isDomain(text.substr(dot + 1, readRun(text, dot + 1).end - dot - 1));
}

bool isSmallLetter(char32_t c) noexcept
{
    const bool hasCase = c < 0x590 || (c >= 0x1E00 && c <= 0x1FFF);
    return hasCase && characterClass(c) == CharacterClass::Letter && !isUppercase(c);
}

bool isShouted(std::string_view word)
{
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = codePointAt(word, at);
        if (characterClass(point.value) == CharacterClass::Letter && !isUppercase(point.value))
            return false;
        ++letters;
        at += point.size;
    }
    return letters >= 2;
}

bool isApostrophe(char32_t codePoint) noexcept
{
    constexpr char32_t RightQuote = 0x2019, ModifierLetter = 0x02BC;
    return codePoint == '\'' || codePoint == RightQuote || codePoint == ModifierLetter;
}

bool isPunctuation(char32_t codePoint) noexcept
{
    constexpr std::string_view Ascii = ".,;:!?'\"()[]{}-/\\";
    if (codePoint < 0x80)
        return Ascii.find(static_cast<char>(codePoint)) != std::string_view::npos;
    // General punctuation, CJK punctuation, guillemets, inverted marks, Arabic comma, semicolon, question mark, dandas.
    return (codePoint >= 0x2010 && codePoint <= 0x2027) || (codePoint >= 0x2030 && codePoint <= 0x205E) ||
           (codePoint >= 0x3001 && codePoint <= 0x3011) || codePoint == 0xAB || codePoint == 0xBB ||
           codePoint == 0xA1 || codePoint == 0xBF || codePoint == 0xB7 || codePoint == 0x60C || codePoint == 0x61B ||
           codePoint == 0x61F || codePoint == 0x6D4 || codePoint == 0x589 || codePoint == 0x964 || codePoint == 0x965 ||
           (codePoint >= 0xFF01 && codePoint <= 0xFF0F) || codePoint == 0xFF1A || codePoint == 0xFF1B ||
           codePoint == 0xFF1F;
}

std::size_t endOfPossessive(std::string_view text, std::size_t begin)
{
    const CodePoint mark = codePointAt(text, begin);
    const std::size_t letter = begin + mark.size;
    if (!isApostrophe(mark.value) || letter >= text.size() || (text[letter] != 's' && text[letter] != 'S'))
        return 0;
    const bool ends = letter + 1 >= text.size() || !isWordCharacter(characterClass(at(text, letter + 1)));
    return ends ? letter + 1 : 0;
}

WordReach readWordShape(std::string_view text, std::size_t begin)
{
    const Run run = readRun(text, begin);
    if (run.letters == 0 && run.digits > 0)
        return numberShape(text, run.end);
    if (const std::size_t end = addressEnd(text, begin, run.end); end != 0)
        return {end, false, false};
    if (const std::size_t end = at(text, run.end) == '.' ? initialsEnd(text, begin) : 0; end != 0)
        return {end, false, text[end - 1] == '.'};
    const std::size_t end = compoundEnd(text, run.end);
    if (at(text, end) == '.' && at(text, end + 1) != '.' && isAbbreviation(text, begin, end))
        return {end + 1, false, true};
    return {end, false, false};
}

} // namespace lectern
