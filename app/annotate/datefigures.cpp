// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/datefigures.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace lectern {

namespace {

using Words = std::span<const DateWord>;
using Found = std::optional<DateExpression>;

constexpr int FirstYear = 1000;
constexpr int FirstModernYear = 1900; ///< from here on a figure is likelier a year than a count
constexpr int LastYear = 2100;

bool isAt(Words words, std::size_t at, DateWordKind kind)
{
    return at < words.size() && words[at].is(kind);
}

bool isAt(Words words, std::size_t at, std::string_view word)
{
    return at < words.size() && words[at].is(word);
}

template<std::size_t N>
bool isOneOf(Words words, std::size_t at, const std::array<std::string_view, N> &list)
{
    return at < words.size() && std::find(list.begin(), list.end(), words[at].lower) != list.end();
}

/// The word `back` words before `at`; out of range where there is none.
std::size_t before(std::size_t at, std::size_t back = 1)
{
    return at >= back ? at - back : static_cast<std::size_t>(-1);
}

bool isFigure(Words words, std::size_t at, int digits)
{
    return isAt(words, at, DateWordKind::Figure) && words[at].digits == digits;
}

bool isGlued(Words words, std::size_t at, std::string_view sign)
{
    return isAt(words, at, sign) && !words[at].spaceBefore && at + 1 < words.size() && !words[at + 1].spaceBefore;
}

DateExpression absolute(std::size_t first, std::size_t end, PartialDate date, std::string_view rule)
{
    DateExpression made;
    made.first = first;
    made.end = end;
    made.from = date;
    made.rule = rule;
    return made;
}

Found valid(const DateExpression &date)
{
    return date.from.isValid() && (!date.to || date.to->isValid()) ? Found(date) : std::nullopt;
}

/// "2024-04-02", with or without the time behind it.
Found isoAt(Words words, std::size_t at)
{
    const bool hasDash = isGlued(words, at + 1, "-");
    if (!isYear(words, at) || !(hasDash || isGlued(words, at + 1, "/")) || !isFigure(words, at + 2, 2))
        return std::nullopt;
    if (!isGlued(words, at + 3, words[at + 1].lower))
        return std::nullopt;
    const std::string_view last = words[at + 4].lower;
    int day = 0;
    const auto [end, error] = std::from_chars(last.data(), last.data() + last.size(), day);
    const std::string_view rest = last.substr(static_cast<std::size_t>(end - last.data()));
    if (error != std::errc() || !(rest.empty() || rest.front() == 't') || day == 0)
        return std::nullopt;
    return valid(absolute(at, at + 5, {words[at].value, words[at + 2].value, day}, "date-figures"));
}

/// "4/5/2024": the day first unless that cannot be.
Found slashedAt(Words words, std::size_t at)
{
    if (!isAt(words, at, DateWordKind::Figure) || words[at].digits > 2 || !isGlued(words, at + 1, "/") ||
        !isAt(words, at + 2, DateWordKind::Figure) || words[at + 2].digits > 2 || !isGlued(words, at + 3, "/") ||
        !isYear(words, at + 4))
        return std::nullopt;
    DateExpression date =
        absolute(at, at + 5, {words[at + 4].value, words[at + 2].value, words[at].value}, "date-figures");
    if (date.from.month > 12)
        std::swap(date.from.month, date.from.day);
    else
        date.mayBeMonthFirst = date.from.day <= 12 && date.from.day != date.from.month;
    return date.from.hasDay() && date.from.hasMonth() ? valid(date) : std::nullopt;
}

/// "02.04.2024" or "02.04.24", which is one token.
Found dottedAt(Words words, std::size_t at)
{
    const std::string_view text = words[at].lower;
    std::array<int, 3> parts = {};
    std::array<std::size_t, 3> digits = {};
    const char *from = text.data();
    const char *const end = text.data() + text.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [next, error] = std::from_chars(from, end, parts[i]);
        if (error != std::errc() || *from == '-' || (i < 2 && (next == end || *next != '.')))
            return std::nullopt;
        digits[i] = static_cast<std::size_t>(next - from);
        from = next == end ? end : next + 1;
    }
    constexpr int Century = 2000;
    const bool isShort = digits[0] == 2 && digits[1] == 2 && digits[2] == 2;
    if (from != end || digits[0] > 2 || digits[1] > 2 || !(digits[2] == 4 || isShort) || parts[0] == 0 || parts[1] == 0)
        return std::nullopt;
    return valid(absolute(at, at + 1, {parts[2] + (isShort ? Century : 0), parts[1], parts[0]}, "date-figures"));
}

/// The day of a month in figures, 0 where there is none.
int dayAt(Words words, std::size_t at)
{
    const bool isDay = isAt(words, at, DateWordKind::Figure) || isAt(words, at, DateWordKind::Ordinal);
    if (!isDay || words[at].digits == 0 || words[at].digits > 2 || words[at].value > 31)
        return 0;
    const bool isPartOfMore = isAt(words, at + 1, ":") || isAt(words, at + 1, "%");
    return isPartOfMore ? 0 : words[at].value;
}

/// "2024", ", 2024", "of 2024", "this year" behind a day or month.
void takeYear(Words words, DateExpression &date)
{
    std::size_t at = date.end;
    if (isAt(words, at, ",") || isAt(words, at, "of"))
        ++at;
    if (isYear(words, at)) {
        (date.to ? *date.to : date.from).year = words[at].value;
        date.end = at + 1;
    } else if (isAt(words, at, DateWordKind::Shift) && isAt(words, at + 1, "year")) {
        date.shift = static_cast<DateShift>(words[at].value);
        date.unit = CalendarUnit::Year;
        date.end = at + 2;
    }
}

/// "to", "-", or "and" between neighbouring days or after "between".
bool joinsDays(Words words, std::size_t at, std::size_t first)
{
    if (isAt(words, at, DateWordKind::Joint))
        return true;
    return isAt(words, at, "and") &&
           (isAt(words, before(first), "between") || dayAt(words, at + 1) == dayAt(words, at - 1) + 1);
}

/// "April 2", "April 2 to 5", "April".
Found monthFirstAt(Words words, std::size_t at)
{
    if (!isAt(words, at, DateWordKind::Month))
        return std::nullopt;
    DateExpression date = absolute(at, at + 1, {0, words[at].value, 0}, "date-month");
    const int day = dayAt(words, at + 1);
    // "In April 20 people": a day takes "on".
    const bool isCount = isAt(words, before(at), "in") && !isAt(words, at + 2, ",");
    if (day == 0 || !words[at + 1].spaceBefore || isCount)
        return date;
    date.rule = "date-day";
    date.from.day = day;
    date.end = at + 2;
    const int lastDay = dayAt(words, at + 3);
    if (lastDay > day && joinsDays(words, at + 2, at) && !isAt(words, at + 4, DateWordKind::Month)) {
        date.to = PartialDate{0, date.from.month, lastDay};
        date.end = at + 4;
    }
    return date;
}

/// "2 April", "2nd of April", "2-5 April".
Found dayFirstAt(Words words, std::size_t at)
{
    const int day = dayAt(words, at);
    if (day == 0)
        return std::nullopt;
    std::size_t month = at + 1;
    int lastDay = dayAt(words, at + 2);
    if (lastDay > day && joinsDays(words, at + 1, at))
        month = at + 3;
    else
        lastDay = 0;
    month += isAt(words, month, "of") ? 1 : 0;
    if (!isAt(words, month, DateWordKind::Month))
        return std::nullopt;
    DateExpression date = absolute(at, month + 1, {0, words[month].value, day}, "date-day");
    if (lastDay != 0)
        date.to = PartialDate{0, date.from.month, lastDay};
    return date;
}

Found pieceAt(Words words, std::size_t at)
{
    Found piece = dayFirstAt(words, at);
    if (!piece)
        piece = monthFirstAt(words, at);
    if (piece)
        takeYear(words, *piece);
    return piece;
}

/// The year is said once, at the end: "December 28 - January 3, 2024".
void shareYear(DateExpression &date)
{
    if (!date.to || !date.to->hasYear() || date.from.hasYear())
        return;
    const bool isTurn = date.from.month > date.to->month;
    date.from.year = date.to->year - (isTurn ? 1 : 0);
}

/// Adds "to 5 May 2024" where it follows.
void takeEnd(Words words, DateExpression &date)
{
    if (date.to || !isAt(words, date.end, DateWordKind::Joint))
        return;
    const Found end = pieceAt(words, date.end + 1);
    if (!end || end->to || end->from.hasDay() != date.from.hasDay())
        return;
    date.to = end->from;
    if (!end->from.hasYear() && date.from.hasYear())
        date.to->year = date.from.year;
    date.shift = end->shift ? end->shift : date.shift;
    date.end = end->end;
}

bool isName(Words words, std::size_t at)
{
    return at < words.size() && words[at].token == TokenKind::Word && words[at].hasCapital &&
           words[at].kind == DateWordKind::Other;
}

/// Whether a month without day and year is one: "May" is a verb and a name, "March" a verb, "June" a name.
bool standsAsMonth(Words words, std::size_t at)
{
    static constexpr std::array<std::string_view, 5> Doubtful = {"march", "april", "may", "june", "august"};
    static constexpr std::array<std::string_view, 16> Leading = {"the", "a",    "an",    "his",   "her",  "its",
                                                                 "our", "'s",   "’s",    "their", "last", "this",
                                                                 "for", "next", "until", "till"};
    static constexpr std::array<std::string_view, 5> AfterAMarch = {"on", "for", "to", "against", "of"};
    const DateWord &month = words[at];
    const bool isShort = month.lower.size() < 5 && !isOneOf(words, at, Doubtful) && month.lower != "july";
    if (isShort)
        return false;
    const std::size_t previous = before(at);
    const bool isPossessive = at + 1 < words.size() && !words[at + 1].spaceBefore &&
                              words[at + 1].lower.ends_with('s') && words[at + 1].lower.size() <= 4;
    const bool isLed = isAt(words, previous, DateWordKind::Preposition) || isOneOf(words, previous, Leading) ||
                       isAt(words, previous, DateWordKind::Part) || isAt(words, previous, DateWordKind::Joint);
    const bool isFollowedByName = isName(words, at + 1) && !isPossessive;
    if (isOneOf(words, at, Doubtful)) {
        const bool isMarch = !isAt(words, previous, DateWordKind::Preposition) && isOneOf(words, at + 1, AfterAMarch);
        return isLed && !isFollowedByName && !isMarch;
    }
    return isLed || (!isFollowedByName && !isName(words, previous));
}

/// "on the 5th": a bare ordinal is a day only there, and only where nothing is counted by it.
Found bareDayAt(Words words, std::size_t at)
{
    static constexpr std::array<std::string_view, 9> Leading = {"on",    "from",   "until", "till", "by",
                                                                "since", "before", "after", "to"};
    static constexpr std::array<std::string_view, 8> Following = {",", ".", ";", ")", "and", "at", "when", "for"};
    if (!isAt(words, at, DateWordKind::Ordinal) || dayAt(words, at) == 0 || !isAt(words, before(at), "the") ||
        !isOneOf(words, before(at, 2), Leading))
        return std::nullopt;
    DateExpression date = absolute(at, at + 1, {0, 0, words[at].value}, "date-day-of-month");
    if (isAt(words, at + 1, "of") && isAt(words, at + 2, DateWordKind::Shift) && isAt(words, at + 3, "month")) {
        date.shift = static_cast<DateShift>(words[at + 2].value);
        date.unit = CalendarUnit::Month;
        date.end = at + 4;
        return date;
    }
    return at + 1 == words.size() || isOneOf(words, at + 1, Following) ? Found(date) : std::nullopt;
}

/// "2000 people" is no year.
bool isCounted(Words words, std::size_t at, bool afterStrong)
{
    static constexpr std::array<std::string_view, 14> Counted = {
        "people", "men", "women", "children", "personnel", "%",     "percent",
        "per",    "km",  "kg",    "gmt",      "aircraft",  "local", "kilometers"};
    if (at >= words.size() || words[at].hasCapital || words[at].token != TokenKind::Word)
        return isAt(words, at, "%");
    if (isOneOf(words, at, Counted))
        return true;
    static constexpr std::array<std::string_view, 6> Harmless = {"was", "is", "has", "as", "plus", "'s"};
    return !afterStrong && words[at].lower.ends_with('s') && !isOneOf(words, at, Harmless);
}

bool isModern(const DateWord &word)
{
    return word.value >= FirstModernYear;
}

/// Whether the words around a figure of four digits make it a year.
bool standsAsYear(Words words, std::size_t at)
{
    static constexpr std::array<std::string_view, 8> Strong = {"in",   "since", "during",     "until",
                                                               "till", "year",  "throughout", "fiscal"};
    static constexpr std::array<std::string_view, 8> Owner = {"the", "a", "this", "its", "their", "his", "her", "'s"};
    static constexpr std::array<std::string_view, 3> List = {",", "and", "or"};
    static constexpr std::array<std::string_view, 4> Weak = {"for", "with", "than", "versus"};
    static constexpr std::array<std::string_view, 3> BeforeTo = {"prior", "up", "back"};
    static constexpr std::array<std::string_view, 2> Bound = {"least", "earliest"};
    const bool isBounded =
        isOneOf(words, before(at), Bound) && isAt(words, before(at, 2), "at"); // "until at least 2027"
    const std::size_t previous = isBounded ? before(at, 3) : before(at);
    const bool isStrong = isOneOf(words, previous, Strong);
    const bool isOwned = isOneOf(words, previous, Owner) || isAt(words, previous, "’s");
    if (isCounted(words, at + 1, (isStrong || isOwned) && isModern(words[at])))
        return false;
    if (isStrong || isAt(words, previous, DateWordKind::Preposition))
        return isStrong || isModern(words[at]) || isAt(words, previous, "from") || isAt(words, previous, "by");
    if (!isModern(words[at]))
        return false;
    if (isAt(words, previous, "("))
        return isAt(words, at + 1, ")") || isAt(words, at + 1, ",");
    if (isOneOf(words, previous, Weak) || (isAt(words, previous, "to") && isOneOf(words, before(at, 2), BeforeTo)))
        return true;
    if (isOneOf(words, previous, List) || isAt(words, previous, DateWordKind::Joint))
        return previous > 0 && isYear(words, previous - 1) && isModern(words[previous - 1]) &&
               standsAsYear(words, previous - 1);
    return isOwned && at + 1 < words.size() && words[at + 1].token == TokenKind::Word;
}

/// The year after a hyphen or "to": 2023 of "2021-2023" and "2021-23"; 0 where it is none.
int lastYearAt(Words words, std::size_t at, int first)
{
    if (!isAt(words, at, DateWordKind::Figure))
        return 0;
    const int century = first / 100 * 100;
    const int year = words[at].digits == 2 ? century + words[at].value : words[at].value;
    return (words[at].digits == 2 || words[at].digits == 4) && year > first && year <= LastYear ? year : 0;
}

Found yearRangeAt(Words words, std::size_t at)
{
    const bool isSlash = isGlued(words, at + 1, "/");
    if (!isYear(words, at) || !(isSlash || isAt(words, at + 1, DateWordKind::Joint)))
        return std::nullopt;
    const int last = lastYearAt(words, at + 2, words[at].value);
    const bool isGluedRange = !words[at + 1].spaceBefore && !isAt(words, at + 3, "-");
    const bool isNext = last == words[at].value + 1;
    const bool isPlain = isGluedRange && isModern(words[at]) && (words[at + 2].digits == 4 || isNext);
    if (last == 0 || (isSlash && !isNext) || !(isPlain || standsAsYear(words, at)) || isCounted(words, at + 3, false))
        return std::nullopt;
    DateExpression date = absolute(at, at + 3, {words[at].value, 0, 0}, "date-year");
    date.to = PartialDate{last, 0, 0};
    return date;
}

/// "FY2024" is one word.
Found fiscalYearAt(Words words, std::size_t at)
{
    const std::string_view word = words[at].lower;
    int year = 0;
    if (!word.starts_with("fy") || word.size() != 6)
        return std::nullopt;
    const auto [end, error] = std::from_chars(word.data() + 2, word.data() + word.size(), year);
    if (error != std::errc() || end != word.data() + word.size() || year < FirstModernYear || year > LastYear)
        return std::nullopt;
    return absolute(at, at + 1, {year, 0, 0}, "date-year");
}

} // namespace

bool isYear(std::span<const DateWord> words, std::size_t at)
{
    return isFigure(words, at, 4) && words[at].value >= FirstYear && words[at].value <= LastYear;
}

std::optional<DateExpression> yearAfterPartAt(std::span<const DateWord> words, std::size_t at)
{
    if (!isYear(words, at) || isCounted(words, at + 1, true))
        return std::nullopt;
    return absolute(at, at + 1, {words[at].value, 0, 0}, "date-year");
}

std::optional<DateExpression> figuresAt(std::span<const DateWord> words, std::size_t at)
{
    if (words[at].lower.front() < '0' || words[at].lower.front() > '9')
        return std::nullopt;
    if (const Found iso = isoAt(words, at))
        return iso;
    if (const Found slashed = slashedAt(words, at))
        return slashed;
    return dottedAt(words, at);
}

std::optional<DateExpression> dayAndMonthAt(std::span<const DateWord> words, std::size_t at)
{
    std::size_t first = at;
    if (isAt(words, at, DateWordKind::Weekday)) {
        first += isAt(words, at + 1, ",") ? 2 : 1;
        first += isAt(words, first, "the") ? 1 : 0;
    }
    if (const Found bare = bareDayAt(words, at))
        return bare;
    Found date = pieceAt(words, first);
    if (!date || (first != at && !date->from.hasDay()))
        return std::nullopt;
    takeEnd(words, *date);
    shareYear(*date);
    const bool isBare = !date->from.hasDay() && !date->from.hasYear() && !date->to && !date->shift;
    if (isBare && !standsAsMonth(words, first))
        return std::nullopt;
    date->first = at;
    return valid(*date);
}

std::optional<DateExpression> yearsAt(std::span<const DateWord> words, std::size_t at)
{
    if (const Found range = yearRangeAt(words, at))
        return range;
    if (const Found fiscal = fiscalYearAt(words, at))
        return fiscal;
    if (!isYear(words, at) || !standsAsYear(words, at))
        return std::nullopt;
    return absolute(at, at + 1, {words[at].value, 0, 0}, "date-year");
}

} // namespace lectern
