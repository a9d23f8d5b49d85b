// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/token.h"
#include "app/parse/words.h"
#include "app/parse/wordshape.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t LongestWordBytes = 48;

bool isTerminator(char32_t c)
{
    constexpr char32_t Ellipsis = 0x2026, ArabicQuestion = 0x61F, ArabicStop = 0x6D4, ArmenianStop = 0x589,
                       Danda = 0x964, IdeographicStop = 0x3002, WideMark = 0xFF01, WideQuestion = 0xFF1F;
    return c == '.' || c == '!' || c == '?' || c == Ellipsis || c == ArabicQuestion || c == ArabicStop ||
           c == ArmenianStop || c == Danda || c == IdeographicStop || c == WideMark || c == WideQuestion;
}

/// Terminators behind which no space is written.
bool needsNoSpace(char32_t c)
{
    return c == 0x3002 || c == 0xFF01 || c == 0xFF1F;
}

bool isCloser(char32_t c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == '*' || c == '_' || c == 0xBB || c == 0xAB ||
           (c >= 0x2018 && c <= 0x201F) || c == 0x203A || c == 0x300D || c == 0x300F;
}

bool isOpener(char32_t c)
{
    return isCloser(c) || c == '(' || c == '[' || c == '-' || c == '#' || c == '@' || c == '$' || c == 0xA1 ||
           c == 0xBF || (c >= 0x2010 && c <= 0x2015) || c == 0x2022 || c == 0x20AC || c == 0xA3 || c == 0x300C;
}

bool isBullet(char32_t c)
{
    return c == '-' || c == '*' || c == 0x2022 || c == 0x25CF || c == 0x25AA || c == 0x2023 || c == 0xB7 ||
           c == 0x2013 || c == 0x2014;
}

/// Languages that write ordinals with a full stop.
bool writesOrdinalsWithStop(std::string_view language)
{
    constexpr std::string_view Languages[] = {"az", "de", "pl", "tr"};
    return std::find(std::begin(Languages), std::end(Languages), language) != std::end(Languages);
}

class SentenceSplitter
{
public:
    SentenceSplitter(std::string_view text, TextSpan region, std::string_view language)
        : m_text(text.substr(0, region.end)), m_begin(region.begin), m_at(region.begin),
          m_ordinals(writesOrdinalsWithStop(language))
    {
    }

    std::vector<TextSpan> run();

private:
    bool endsAtLineBreak(std::size_t lineBreak) const;
    /// One or more terminators and the quotes and brackets closed behind them.
    struct Terminator
    {
        std::size_t first;
        std::size_t behind;
        std::size_t closed;
        bool isSingle() const { return behind == first + 1; }
    };

    void readTerminator();
    std::size_t closersEnd(std::size_t at) const;
    bool isEnd(const Terminator &mark, std::size_t next) const;
    bool isEndAfterStop(std::size_t stop, std::size_t next) const;
    bool isEndAfterNumber(std::size_t number, std::size_t stop, std::size_t next) const;
    bool isEndWithoutSpace(const Terminator &mark) const;
    bool isStarter(std::size_t at) const;
    bool goesOnWithVerbOfSaying(std::size_t at) const;
    std::string_view wordAt(std::size_t at) const;
    std::size_t wordBegin(std::size_t end) const;
    std::size_t skipSpace(std::size_t at) const;
    char32_t charAt(std::size_t at) const { return at < m_text.size() ? codePointAt(m_text, at).value : 0; }
    void cut(std::size_t end);

    std::string_view m_text;
    std::size_t m_begin; ///< of the sentence being read
    std::size_t m_at;
    bool m_ordinals;
    std::vector<TextSpan> m_sentences;
};

std::vector<TextSpan> SentenceSplitter::run()
{
    m_begin = skipSpace(m_begin);
    while (m_at < m_text.size()) {
        const char byte = m_text[m_at];
        if (byte == '\n') {
            if (endsAtLineBreak(m_at))
                cut(m_at);
            ++m_at;
        } else if (byte == '.' || byte == '!' || byte == '?') {
            readTerminator();
        } else if (static_cast<unsigned char>(byte) < 0x80) {
            ++m_at;
        } else if (const CodePoint point = codePointAt(m_text, m_at); isTerminator(point.value)) {
            readTerminator();
        } else {
            m_at += point.size;
        }
    }
    cut(m_text.size());
    return std::move(m_sentences);
}

/// A blank line and an item of a list end what stands before them; other line breaks are spaces.
bool SentenceSplitter::endsAtLineBreak(std::size_t lineBreak) const
{
    std::size_t next = lineBreak + 1;
    while (next < m_text.size() && (m_text[next] == ' ' || m_text[next] == '\t' || m_text[next] == '\r'))
        ++next;
    if (next >= m_text.size() || m_text[next] == '\n')
        return true;
    const CodePoint mark = codePointAt(m_text, next);
    if (isBullet(mark.value))
        return charAt(next + mark.size) == ' ';
    std::size_t digits = next;
    while (digits < m_text.size() && m_text[digits] >= '0' && m_text[digits] <= '9')
        ++digits;
    return digits > next && digits - next <= 2 && (charAt(digits) == '.' || charAt(digits) == ')') &&
           charAt(digits + 1) == ' ';
}

void SentenceSplitter::readTerminator()
{
    Terminator mark{m_at, m_at, m_at};
    char32_t last = 0;
    while (mark.behind < m_text.size() && isTerminator(charAt(mark.behind))) {
        last = charAt(mark.behind);
        mark.behind += codePointAt(m_text, mark.behind).size;
    }
    mark.closed = closersEnd(mark.behind);
    m_at = mark.closed;
    const std::size_t next = skipSpace(mark.closed);
    const bool isSpaceMissing = next == mark.closed && next < m_text.size() && !needsNoSpace(last);
    if (isSpaceMissing ? isEndWithoutSpace(mark) : isEnd(mark, next))
        cut(mark.closed);
}

std::size_t SentenceSplitter::closersEnd(std::size_t at) const
{
    while (at < m_text.size() && isCloser(charAt(at)))
        at += codePointAt(m_text, at).size;
    // French sets a space before the closing mark.
    constexpr char32_t NoBreakSpace = 0xA0, NarrowNoBreakSpace = 0x202F, Guillemet = 0xBB;
    const char32_t space = charAt(at);
    if (space != NoBreakSpace && space != NarrowNoBreakSpace && space != ' ')
        return at;
    const std::size_t mark = at + codePointAt(m_text, at).size;
    return charAt(mark) == Guillemet ? mark + codePointAt(m_text, mark).size : at;
}

bool SentenceSplitter::isEnd(const Terminator &mark, std::size_t next) const
{
    if (next >= m_text.size())
        return true;
    const char32_t c = charAt(next);
    const CharacterClass kind = characterClass(c);
    if (isSmallLetter(c) || (kind == CharacterClass::Other && !isOpener(c)))
        return false;
    if (mark.isSingle() && m_text[mark.first] == '.')
        return isEndAfterStop(mark.first, next);
    return mark.closed == mark.behind || !goesOnWithVerbOfSaying(next);
}

bool SentenceSplitter::isEndAfterStop(std::size_t stop, std::size_t next) const
{
    const std::size_t begin = wordBegin(stop);
    const std::string_view word = m_text.substr(begin, stop - begin);
    if (word.empty())
        return true;
    const CodePoint first = codePointAt(word, 0);
    if (characterClass(first.value) == CharacterClass::Digit)
        return isEndAfterNumber(begin, stop, next);
    const bool isDigitNext = characterClass(charAt(next)) == CharacterClass::Digit;
    // "He wrote on X. Nobody answered.": the network, not somebody's initial.
    if (word == "X" && m_text.substr(0, begin).ends_with(" on "))
        return true;
    // One letter: an initial, or the end of "U.S.".
    if (first.size == word.size() && (isUppercase(first.value) || (begin > 0 && m_text[begin - 1] == '.')))
        return isStarter(next) || (isDigitNext && !isUppercase(first.value));
    const WordFacts &facts = wordFactsOf(word);
    if (!facts.is(SmallAbbreviation) && !isUppercase(first.value))
        return true;
    if (facts.is(TitleAbbreviation))
        return false;
    if (facts.is(EndingAbbreviation))
        return isStarter(next) || (characterClass(codePointBefore(m_text, begin).value) == CharacterClass::Space &&
                                   first.value >= 0x400 && isUppercase(charAt(next)));
    return !(facts.is(NumberAbbreviation | CalendarAbbreviation) && isDigitNext);
}

/// "1. First" in a list, "3. Oktober", "am 24. September" go on.
bool SentenceSplitter::isEndAfterNumber(std::size_t number, std::size_t stop, std::size_t next) const
{
    constexpr std::size_t LongestOrdinal = 2;
    if (stop - number > LongestOrdinal || characterClass(charAt(next)) != CharacterClass::Letter)
        return true;
    const bool isListNumber = m_begin == number;
    const bool isDay = wordFactsOf(wordAt(next)).month != 0;
    return !isListNumber && !isDay && (!m_ordinals || isStarter(next));
}

/// "in Baku.The talks": a space is missing; "Caliber.Az" and "3.5" are no ends.
bool SentenceSplitter::isEndWithoutSpace(const Terminator &mark) const
{
    const std::string_view following = wordAt(mark.behind);
    if (!mark.isSingle() || mark.closed != mark.behind || following.empty() || !isUppercase(charAt(mark.behind)))
        return false;
    const std::size_t second = mark.behind + codePointAt(following, 0).size;
    const std::size_t begin = wordBegin(mark.first);
    const char32_t before = codePointBefore(m_text, mark.first).value;
    const bool isWord = isSmallLetter(before) && mark.first - begin > 1;
    return (isWord || isCloser(before)) && isSmallLetter(charAt(second)) &&
           (m_text[mark.first] != '.' || !isFollowedByDomain(m_text, mark.first));
}

bool SentenceSplitter::isStarter(std::size_t at) const
{
    std::size_t begin = at;
    while (begin < m_text.size() && isOpener(charAt(begin)))
        begin += codePointAt(m_text, begin).size;
    const std::string_view word = wordAt(begin);
    return !word.empty() && isUppercase(charAt(begin)) && charAt(begin + word.size()) != '.' &&
           wordFactsOf(word).is(SentenceStarter);
}

/// `"Why?" Hasanov asked.` is one sentence.
bool SentenceSplitter::goesOnWithVerbOfSaying(std::size_t at) const
{
    constexpr int MostNames = 4;
    for (int i = 0; i < MostNames; ++i) {
        const std::string_view word = wordAt(at);
        if (word.empty())
            return false;
        if (wordFactsOf(word).is(VerbOfSaying))
            return true;
        if (!isUppercase(charAt(at)) && i > 0)
            return false;
        at = skipSpace(at + word.size());
    }
    return false;
}

std::string_view SentenceSplitter::wordAt(std::size_t at) const
{
    std::size_t end = at;
    while (end < m_text.size() && end - at < LongestWordBytes) {
        const CodePoint point = codePointAt(m_text, end);
        if (!isWordCharacter(characterClass(point.value)))
            break;
        end += point.size;
    }
    return m_text.substr(at, end - at);
}

std::size_t SentenceSplitter::wordBegin(std::size_t end) const
{
    std::size_t begin = end;
    while (begin > m_begin && end - begin < LongestWordBytes) {
        const CodePoint point = codePointBefore(m_text, begin);
        if (!isWordCharacter(characterClass(point.value)))
            break;
        begin -= point.size;
    }
    return begin;
}

std::size_t SentenceSplitter::skipSpace(std::size_t at) const
{
    while (at < m_text.size()) {
        const CodePoint point = codePointAt(m_text, at);
        const CharacterClass kind = characterClass(point.value);
        if (kind != CharacterClass::Space && kind != CharacterClass::Invisible)
            break;
        at += point.size;
    }
    return at;
}

/// Ends the sentence being read; the next one begins behind the space.
void SentenceSplitter::cut(std::size_t end)
{
    if (end <= m_begin)
        return;
    const std::size_t begin = m_begin;
    std::size_t last = end;
    while (last > begin) {
        const CodePoint point = codePointBefore(m_text, last);
        const CharacterClass kind = characterClass(point.value);
        if (kind != CharacterClass::Space && kind != CharacterClass::Invisible)
            break;
        last -= point.size;
    }
    if (last > begin)
        m_sentences.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(last)});
    m_begin = skipSpace(end);
}

} // namespace

std::vector<TextSpan> splitSentences(std::string_view text, TextSpan region, std::string_view language)
{
    return SentenceSplitter(text, region, language).run();
}

} // namespace lectern
