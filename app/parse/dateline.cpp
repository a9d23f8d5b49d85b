// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/dateline.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/names.h"
#include "app/parse/token.h"
#include "app/parse/words.h"
#include "app/parse/wordshape.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t LongestDateline = 140; ///< bytes

bool isDash(std::string_view mark)
{
    return mark == "—" || mark == "–" || mark == "--" || mark == "-" || mark == "―" || mark == "−";
}

/// Reads the parts of a dateline one after another; any word that fits none of them ends the attempt.
class DatelineReader
{
public:
    DatelineReader(std::string_view text, TextSpan paragraph, const Lexicon &lexicon)
        : m_text(text), m_lexicon(lexicon), m_part(cut(text, paragraph)), m_tokens(tokenize(text, m_part))
    {
    }
    std::optional<Dateline> run();

private:
    static TextSpan cut(std::string_view text, TextSpan paragraph);
    bool readPlace();
    bool readAgency();
    bool readDate();
    bool isEnd() const;
    bool isTrusted() const;
    std::string_view word(std::size_t index) const
    {
        return index < m_tokens.size() ? m_tokens[index].span.of(m_text) : std::string_view();
    }
    bool isNameWord(std::size_t index) const
    {
        return index < m_tokens.size() && m_tokens[index].kind == TokenKind::Word &&
               isUppercase(codePointAt(word(index), 0).value);
    }

    std::string_view m_text;
    const Lexicon &m_lexicon;
    TextSpan m_part;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    bool m_hasSlashes = false;
    bool m_isBracketed = false; ///< agency and date in one pair of brackets
    bool m_hasDash = false;
    Dateline m_dateline;
};

TextSpan DatelineReader::cut(std::string_view text, TextSpan paragraph)
{
    std::uint32_t end = std::min(paragraph.end, paragraph.begin + LongestDateline);
    while (!isCodePointBoundary(text, end))
        --end;
    return {paragraph.begin, end};
}

std::optional<Dateline> DatelineReader::run()
{
    if (!readAgency() && !readDate() && !readPlace())
        return {};
    for (;;) {
        m_hasDash = m_at < m_tokens.size() && isDash(word(m_at)) && (word(m_at) != "-" || m_tokens[m_at].spaceBefore);
        if (isEnd())
            break;
        if (m_at >= m_tokens.size())
            return {};
        const bool isMark = word(m_at) == "," || word(m_at) == "." || m_hasDash;
        m_at += isMark ? 1U : 0U;
        if (!readAgency() && !readDate() && !(isMark && !m_dateline.date && readPlace()))
            return {};
    }
    return isTrusted() ? std::optional(m_dateline) : std::nullopt;
}

/// One to four capitalised words; a second place ("Azerbaijan" behind "BAKU") widens the first.
bool DatelineReader::readPlace()
{
    constexpr std::size_t MostWords = 4;
    std::size_t end = m_at;
    while (end - m_at < MostWords && isNameWord(end)) {
        const WordFacts &facts = wordFactsOf(word(end));
        if (facts.month != 0 || facts.is(Weekday) || (facts.is(SentenceStarter) && !isShouted(word(end))))
            return false;
        ++end;
        const bool isHyphen = word(end) == "-" && end < m_tokens.size() && !m_tokens[end].spaceBefore &&
                              isNameWord(end + 1) && !m_tokens[end + 1].spaceBefore &&
                              !isShouted(word(end + 1)) == !isShouted(word(end - 1));
        end += isHyphen ? 1U : 0U;
    }
    if (end == m_at)
        return false;
    const TextSpan place{m_tokens[m_at].span.begin, m_tokens[end - 1].span.end};
    if (m_dateline.place.isEmpty())
        m_dateline.place = place;
    else if (isPlaceName(place.of(m_text), m_lexicon) || !isShouted(word(m_at)))
        m_dateline.place.end = place.end;
    else
        m_dateline.agency = place;
    m_at = end;
    return true;
}

/// "(Reuters)", "/Trend/", "REPORT.AZ/"; a date may stand in the brackets with it.
bool DatelineReader::readAgency()
{
    const std::string_view open = word(m_at);
    if (isNameWord(m_at) && word(m_at + 1) == "/" && !m_dateline.place.isEmpty() &&
        isShouted(open.substr(0, open.find('.')))) {
        m_dateline.agency = m_tokens[m_at].span;
        m_hasSlashes = true;
        m_at += 2;
        return true;
    }
    if ((open != "(" && open != "/") || !isNameWord(m_at + 1))
        return false;
    const std::string_view close = open == "(" ? ")" : "/";
    constexpr std::size_t MostTokens = 14;
    std::size_t end = m_at + 1;
    while (end - m_at <= MostTokens && end < m_tokens.size() && word(end) != close)
        ++end;
    if (word(end) != close || end - m_at > MostTokens)
        return false;
    TextSpan agency{m_tokens[m_at + 1].span.begin, m_tokens[end - 1].span.end};
    const std::vector<DateStamp> dates = findDateStamps(m_text, agency);
    if (!dates.empty()) {
        m_dateline.date = dates.front();
        m_isBracketed = true;
        agency.end = std::max(agency.begin, dates.front().span.begin);
        while (agency.end > agency.begin && !isWordCharacter(characterClass(codePointBefore(m_text, agency.end).value)))
            agency.end -= static_cast<std::uint32_t>(codePointBefore(m_text, agency.end).size);
    }
    m_dateline.agency = agency;
    m_hasSlashes = m_hasSlashes || open == "/";
    m_at = end + 1;
    return true;
}

bool DatelineReader::readDate()
{
    if (m_at >= m_tokens.size() || m_dateline.date)
        return false;
    const TextSpan rest{m_tokens[m_at].span.begin, m_part.end};
    const std::vector<DateStamp> stamps = findDateStamps(m_text, rest);
    const bool beginsHere = !stamps.empty() && stamps.front().span.begin <= m_tokens[m_at].span.begin;
    if (!beginsHere)
        return false;
    m_dateline.date = stamps.front();
    while (m_at < m_tokens.size() && m_tokens[m_at].span.begin < stamps.front().span.end)
        ++m_at;
    return true;
}

/// Behind the dash, or behind an agency and its full stop, the text begins with a capital.
bool DatelineReader::isEnd() const
{
    // A dateline in a line of its own.
    if (m_at >= m_tokens.size())
        return m_dateline.date || !m_dateline.agency.isEmpty();
    std::size_t next = m_at;
    const bool hasAgency = !m_dateline.agency.isEmpty();
    const bool isStop = hasAgency && (word(m_at) == "." || word(m_at) == "-" || word(m_at) == ":");
    if (m_hasDash || isStop)
        ++next;
    else if (!m_isBracketed && (!hasAgency || !m_hasSlashes))
        return false;
    while (isDash(word(next)) || word(next) == "\"" || word(next) == "“" || word(next) == "'")
        ++next;
    if (next >= m_tokens.size())
        return false;
    const char32_t first = codePointAt(word(next), 0).value;
    const bool isText = isUppercase(first) || characterClass(first) == CharacterClass::Digit;
    const std::vector<DateStamp> dates =
        m_dateline.date ? std::vector<DateStamp>() : findDateStamps(m_text, {m_tokens[next].span.begin, m_part.end});
    const bool isDate = !dates.empty() && dates.front().span.begin == m_tokens[next].span.begin;
    return isText && !isDate;
}

/// Capitals, a known place, a date or an agency make it a dateline; a subject before a dash does not.
bool DatelineReader::isTrusted() const
{
    if (m_dateline.place.isEmpty())
        return m_dateline.date ? !m_dateline.agency.isEmpty() : isOutletName(m_dateline.agency.of(m_text), m_lexicon);
    const std::string_view place = m_dateline.place.of(m_text);
    const std::string_view first = place.substr(0, place.find(','));
    if (isPlaceName(first, m_lexicon))
        return true;
    const bool isOther = !m_lexicon.lookUp(first).empty();
    return m_dateline.date || !m_dateline.agency.isEmpty() ||
           (isShouted(place.substr(0, place.find_first_of(" ,"))) && !isOther);
}

} // namespace

std::optional<Dateline> readDateline(std::string_view text, TextSpan paragraph, const Lexicon &lexicon)
{
    return DatelineReader(text, paragraph, lexicon).run();
}

} // namespace lectern
