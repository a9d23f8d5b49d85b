// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/datestamp.h"

#include "app/base/folding.h"
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/words.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lectern {

namespace {

/// A number, a word or a mark of the line.
struct Piece
{
    enum class Kind : std::uint8_t { Number, Word, Mark };
    Kind kind = Kind::Mark;
    bool spaceBefore = false;
    TextSpan span;
    int value = 0;    ///< of a number of at most four digits, else -1
    int digits = 0;   ///< how many
    char mark = 0;    ///< ASCII marks only
    std::string word; ///< folded

    bool isNumber(int leastDigits, int mostDigits) const
    {
        return kind == Kind::Number && digits >= leastDigits && digits <= mostDigits;
    }
    bool is(char c) const { return kind == Kind::Mark && mark == c; }
    bool is(std::string_view folded) const { return kind == Kind::Word && word == folded; }
    int month() const { return kind == Kind::Word ? wordFacts(word).month : 0; }
};

std::vector<Piece> piecesOf(std::string_view text, TextSpan line)
{
    std::vector<Piece> pieces;
    bool space = false;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const CodePoint point = codePointAt(text, at);
        const CharacterClass found = characterClass(point.value);
        const auto size = static_cast<std::uint32_t>(point.size);
        if (found == CharacterClass::Space || found == CharacterClass::Invisible) {
            space = true;
            at += size;
            continue;
        }
        Piece piece;
        piece.spaceBefore = space;
        piece.span = {at, at + size};
        space = false;
        if (!isWordCharacter(found)) {
            const std::string folded = fold(text.substr(at, size));
            piece.mark = folded.size() == 1 ? folded.front() : '\0';
        } else {
            const bool isNumber = found == CharacterClass::Digit;
            piece.kind = isNumber ? Piece::Kind::Number : Piece::Kind::Word;
            while (piece.span.end < line.end) {
                const CodePoint next = codePointAt(text, piece.span.end);
                const CharacterClass kind = characterClass(next.value);
                if (!isWordCharacter(kind) || (kind == CharacterClass::Digit) != isNumber)
                    break;
                piece.span.end += static_cast<std::uint32_t>(next.size);
            }
            piece.word = fold(piece.span.of(text));
            piece.digits = isNumber ? static_cast<int>(piece.word.size()) : 0;
            piece.value = isNumber && piece.digits <= 4 ? std::atoi(piece.word.c_str()) : -1;
        }
        at = piece.span.end;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

struct NamedZone
{
    std::string_view name;
    int minutes;
};

/// Only names that mean one thing; "CST" and "IST" do not.
constexpr std::array<NamedZone, 17> Zones = {{{"utc", 0},
                                              {"gmt", 0},
                                              {"z", 0},
                                              {"wet", 0},
                                              {"cet", 60},
                                              {"mez", 60},
                                              {"cest", 120},
                                              {"mesz", 120},
                                              {"eet", 120},
                                              {"eest", 180},
                                              {"msk", 180},
                                              {"trt", 180},
                                              {"tsi", 180},
                                              {"est", -300},
                                              {"edt", -240},
                                              {"pst", -480},
                                              {"pdt", -420}}};

/// Reads the pieces of one line from left to right.
class StampReader
{
public:
    StampReader(std::string_view text, TextSpan line, DayOrder order) : m_pieces(piecesOf(text, line)), m_order(order)
    {
    }
    std::vector<DateStamp> run();

private:
    using Kind = Piece::Kind;
    bool readDate();
    std::optional<PartialDate> yearMonthDay();
    std::optional<PartialDate> numbers();
    std::optional<PartialDate> dayMonth();
    std::optional<PartialDate> monthDay();
    std::optional<PartialDate> ordered(int first, int second, int year, char separator) const;
    bool readTime();
    bool readZone();
    void add(const PartialDate &date, std::size_t first);
    void addTime(int minutes, std::optional<int> second, std::size_t first);
    bool accepts(const Piece &piece) const;

    const Piece &at(std::size_t index) const
    {
        static const Piece None;
        return index < m_pieces.size() ? m_pieces[index] : None;
    }
    bool isYear(std::size_t index) const
    {
        return at(index).isNumber(4, 4) && at(index).value >= 1900 && at(index).value <= 2100;
    }

    std::vector<Piece> m_pieces;
    DayOrder m_order;
    std::size_t m_at = 0;
    std::size_t m_gap = 0;                 ///< words since the last part of a stamp
    std::optional<DateStamp> m_timeBefore; ///< a time that waits for its date
    std::vector<DateStamp> m_stamps;
};

/// Words between a date and its time that tie them together; others loosen them.
constexpr std::size_t WidestGap = 2;

std::vector<DateStamp> StampReader::run()
{
    while (m_at < m_pieces.size()) {
        if (readDate() || readTime() || readZone()) {
            m_gap = 0;
            continue;
        }
        if (m_pieces[m_at].kind == Kind::Word && !wordFacts(m_pieces[m_at].word).is(Weekday))
            ++m_gap;
        ++m_at;
    }
    return std::move(m_stamps);
}

bool StampReader::readDate()
{
    const std::size_t first = m_at;
    std::optional<PartialDate> date = yearMonthDay();
    if (!date)
        date = numbers();
    if (!date)
        date = dayMonth();
    if (!date)
        date = monthDay();
    if (!date || !date->isValid()) {
        m_at = first;
        return false;
    }
    add(*date, first);
    return true;
}

/// "2024-04-03", "2024/4/3", "2024.04.03", and "2024 April 3".
std::optional<PartialDate> StampReader::yearMonthDay()
{
    if (!isYear(m_at))
        return {};
    const Piece &separator = at(m_at + 1);
    if (const int month = separator.month(); month != 0 && at(m_at + 2).isNumber(1, 2)) {
        const PartialDate date{at(m_at).value, month, at(m_at + 2).value};
        m_at += 3;
        return date;
    }
    const bool isSeparator = separator.is('-') || separator.is('/') || separator.is('.');
    if (!isSeparator || !at(m_at + 2).isNumber(1, 2) || !at(m_at + 3).is(separator.mark) ||
        !at(m_at + 4).isNumber(1, 2))
        return {};
    const PartialDate date{at(m_at).value, at(m_at + 2).value, at(m_at + 4).value};
    m_at += 5;
    // The T of "2024-04-03T10:00".
    if (at(m_at).is("t") && !at(m_at).spaceBefore && at(m_at + 1).kind == Kind::Number)
        ++m_at;
    return date;
}

/// "24.09.2024", "24/09/2024", "24-09-2024".
std::optional<PartialDate> StampReader::numbers()
{
    const Piece &separator = at(m_at + 1);
    const bool isSeparator = separator.is('-') || separator.is('/') || separator.is('.');
    if (!at(m_at).isNumber(1, 2) || !isSeparator || !at(m_at + 2).isNumber(1, 2) || !at(m_at + 3).is(separator.mark) ||
        !isYear(m_at + 4))
        return {};
    const auto date = ordered(at(m_at).value, at(m_at + 2).value, at(m_at + 4).value, separator.mark);
    m_at += 5;
    return date;
}

/// Full stops stand in dates that begin with the day; slashes and hyphens say nothing.
std::optional<PartialDate> StampReader::ordered(int first, int second, int year, char separator) const
{
    const PartialDate dayFirst{year, second, first};
    const PartialDate monthFirst{year, first, second};
    if (first == second || separator == '.' || !monthFirst.isValid() || m_order == DayOrder::DayFirst)
        return dayFirst;
    if (!dayFirst.isValid() || m_order == DayOrder::MonthFirst)
        return monthFirst;
    return {};
}

/// "24 September 2024", "24. September", "3rd of April 2024", "3 de abril de 2024", "3-Apr-2024", "3 апреля 2024 г.".
std::optional<PartialDate> StampReader::dayMonth()
{
    if (!at(m_at).isNumber(1, 2) || at(m_at).value > 31)
        return {};
    const int day = at(m_at).value;
    std::size_t next = m_at + 1;
    constexpr std::string_view Ordinals[] = {"st", "nd", "rd", "th", "er", "o"};
    if (!at(next).spaceBefore &&
        std::find(std::begin(Ordinals), std::end(Ordinals), at(next).word) != std::end(Ordinals))
        ++next;
    if (at(next).is('.') || at(next).is('-') || at(next).is('/') || at(next).is(','))
        ++next;
    if (at(next).is("of") || at(next).is("de"))
        ++next;
    const int month = at(next).month();
    if (month == 0)
        return {};
    PartialDate date{0, month, day};
    ++next;
    std::size_t year = next;
    while (at(year).is('.') || at(year).is(',') || at(year).is('-') || at(year).is('/') || at(year).is("de") ||
           at(year).is("del") || at(year).is("of"))
        ++year;
    if (isYear(year) && !at(year + 1).is(':')) {
        date.year = at(year).value;
        next = year + 1;
        if (at(next).is("г") || at(next).is("р"))
            ++next;
    }
    m_at = next;
    return date;
}

/// "September 24, 2024", "Sept. 24th".
std::optional<PartialDate> StampReader::monthDay()
{
    const int month = at(m_at).month();
    std::size_t next = m_at + 1;
    if (month == 0)
        return {};
    if (at(next).is('.'))
        ++next;
    if (!at(next).isNumber(1, 2) || at(next + 1).is(':') || at(next).value > 31)
        return {};
    PartialDate date{0, month, at(next).value};
    ++next;
    if (at(next).kind == Kind::Word && !at(next).spaceBefore)
        ++next;
    std::size_t year = next;
    while (at(year).is(',') || at(year).is('.'))
        ++year;
    if (isYear(year) && !at(year + 1).is(':')) {
        date.year = at(year).value;
        next = year + 1;
    }
    m_at = next;
    return date;
}

/// "20:34", "20:34:05", "8:34 p.m.", "8 pm", "20h34", "20.34 Uhr".
bool StampReader::readTime()
{
    const std::size_t first = m_at;
    if (!at(m_at).isNumber(1, 2) || at(m_at).value > 24)
        return false;
    int minutes = at(m_at).value * 60;
    std::optional<int> second;
    const Piece &separator = at(m_at + 1);
    const bool isColon = separator.is(':') || (separator.is("h") && !separator.spaceBefore);
    const Piece &afterStop = at(m_at + 3);
    const bool isStop =
        separator.is('.') && !separator.spaceBefore &&
        (afterStop.is("uhr") || afterStop.is("am") || afterStop.is("pm") || afterStop.is("bst") ||
         std::any_of(Zones.begin(), Zones.end(),
                     [&](const NamedZone &zone) { return zone.minutes != 0 && afterStop.is(zone.name); }) ||
         afterStop.is("gmt") || afterStop.is("utc"));
    std::size_t next = m_at + 1;
    bool isTime = false;
    if ((isColon || isStop) && at(m_at + 2).isNumber(2, 2) && at(m_at + 2).value < 60) {
        minutes += at(m_at + 2).value;
        next = m_at + 3;
        isTime = true;
        if (at(next).is(':') && at(next + 1).isNumber(2, 2)) {
            second = at(next + 1).value;
            next += 2;
            // Fractions of a second.
            if (at(next).is('.') && !at(next).spaceBefore && at(next + 1).kind == Kind::Number)
                next += 2;
        }
    }
    const Piece &half = at(next);
    const bool isSplit = (half.is("a") || half.is("p")) && at(next + 1).is('.') && at(next + 2).is("m");
    if ((half.is("am") || half.is("pm") || isSplit) && minutes <= 12 * 60 + 59) {
        const bool isAfternoon = half.word.front() == 'p';
        minutes = minutes % (12 * 60) + (isAfternoon ? 12 * 60 : 0);
        next += isSplit ? 3 : 1;
        if (isSplit && at(next).is('.'))
            ++next;
        isTime = true;
    }
    if (!isTime || minutes >= 24 * 60)
        return false;
    if (at(next).is("uhr"))
        ++next;
    m_at = next;
    addTime(minutes, second, first);
    return true;
}

/// "+03:00", "UTC+3", "(GMT)", "Z"; only behind a time.
bool StampReader::readZone()
{
    if (m_stamps.empty() || !m_stamps.back().minuteOfDay || m_gap > 0)
        return false;
    DateStamp &stamp = m_stamps.back();
    std::optional<int> zone;
    std::size_t next = m_at;
    const auto named =
        std::find_if(Zones.begin(), Zones.end(), [this](const NamedZone &z) { return at(m_at).is(z.name); });
    if (named != Zones.end()) {
        zone = named->minutes;
        ++next;
    }
    const bool mayHaveOffset = !zone || *zone == 0;
    if (mayHaveOffset && (at(next).is('+') || at(next).is('-')) && at(next + 1).isNumber(1, 4) &&
        (zone || at(next + 1).digits >= 2) && !(at(next).spaceBefore && !zone && at(next).is('-'))) {
        const Piece &hours = at(next + 1);
        int offset = hours.digits > 2 ? hours.value / 100 * 60 + hours.value % 100 : hours.value * 60;
        const int sign = at(next).is('-') ? -1 : 1;
        next += 2;
        if (hours.digits <= 2 && at(next).is(':') && at(next + 1).isNumber(2, 2)) {
            offset += at(next + 1).value;
            next += 2;
        }
        zone = sign * offset;
    }
    constexpr int MostZoneMinutes = 14 * 60;
    if (!zone || std::abs(*zone) > MostZoneMinutes || next == m_at)
        return false;
    // "(UTC+3 MSK)": the second name says the same again.
    stamp.zoneMinutes = stamp.zoneMinutes ? stamp.zoneMinutes : zone;
    m_at = next;
    if (at(m_at).is(')'))
        ++m_at;
    stamp.span.end = at(m_at - 1).span.end;
    return true;
}

bool sameWhereStated(const PartialDate &a, const PartialDate &b)
{
    const auto agree = [](int x, int y) { return x == 0 || y == 0 || x == y; };
    return agree(a.year, b.year) && agree(a.month, b.month) && agree(a.day, b.day);
}

void StampReader::add(const PartialDate &date, std::size_t first)
{
    const TextSpan span{m_pieces[first].span.begin, m_pieces[m_at - 1].span.end};
    const bool isAgain = !m_stamps.empty() && m_gap <= WidestGap && !m_stamps.back().minuteOfDay &&
                         sameWhereStated(m_stamps.back().date, date);
    if (isAgain) {
        DateStamp &stamp = m_stamps.back();
        stamp.date = stamp.date.hasYear() ? stamp.date : date;
        stamp.span.end = span.end;
        return;
    }
    DateStamp stamp;
    stamp.date = date;
    stamp.span = span;
    if (m_timeBefore && m_gap <= WidestGap) {
        stamp.minuteOfDay = m_timeBefore->minuteOfDay;
        stamp.second = m_timeBefore->second;
        stamp.span.begin = m_timeBefore->span.begin;
    }
    m_timeBefore.reset();
    m_stamps.push_back(stamp);
}

void StampReader::addTime(int minutes, std::optional<int> second, std::size_t first)
{
    const TextSpan span{m_pieces[first].span.begin, m_pieces[m_at - 1].span.end};
    if (!m_stamps.empty() && !m_stamps.back().minuteOfDay && m_gap <= WidestGap) {
        m_stamps.back().minuteOfDay = minutes;
        m_stamps.back().second = second;
        m_stamps.back().span.end = span.end;
        return;
    }
    DateStamp time;
    time.minuteOfDay = minutes;
    time.second = second;
    time.span = span;
    m_timeBefore = time;
}

std::string twoDigits(int number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

} // namespace

std::string DateStamp::toIso() const
{
    std::string iso = date.toIso();
    if (!minuteOfDay)
        return iso;
    iso += 'T' + twoDigits(*minuteOfDay / 60) + ':' + twoDigits(*minuteOfDay % 60);
    if (second)
        iso += ':' + twoDigits(*second);
    if (zoneMinutes) {
        const int minutes = std::abs(*zoneMinutes);
        iso += (*zoneMinutes < 0 ? '-' : '+') + twoDigits(minutes / 60) + ':' + twoDigits(minutes % 60);
    }
    return iso;
}

std::vector<DateStamp> findDateStamps(std::string_view text, TextSpan line, DayOrder order)
{
    return StampReader(text, line, order).run();
}

} // namespace lectern
