// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/datewords.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace lectern {

namespace {

struct KnownWord
{
    std::string_view word;
    DateWordKind kind;
    int value;
};

constexpr int unit(CalendarUnit unit)
{
    return static_cast<int>(unit);
}

constexpr int shift(DateShift shift)
{
    return static_cast<int>(shift);
}

constexpr int distance(DateDistance distance)
{
    return static_cast<int>(distance);
}

using Kind = DateWordKind;

constexpr std::array KnownWords = [] {
    std::array words = std::to_array<KnownWord>({
        {"january", Kind::Month, 1},
        {"jan", Kind::Month, 1},
        {"february", Kind::Month, 2},
        {"feb", Kind::Month, 2},
        {"march", Kind::Month, 3},
        {"mar", Kind::Month, 3},
        {"april", Kind::Month, 4},
        {"apr", Kind::Month, 4},
        {"may", Kind::Month, 5},
        {"june", Kind::Month, 6},
        {"jun", Kind::Month, 6},
        {"july", Kind::Month, 7},
        {"jul", Kind::Month, 7},
        {"august", Kind::Month, 8},
        {"aug", Kind::Month, 8},
        {"september", Kind::Month, 9},
        {"sept", Kind::Month, 9},
        {"sep", Kind::Month, 9},
        {"october", Kind::Month, 10},
        {"oct", Kind::Month, 10},
        {"november", Kind::Month, 11},
        {"nov", Kind::Month, 11},
        {"december", Kind::Month, 12},
        {"dec", Kind::Month, 12},
        {"monday", Kind::Weekday, 1},
        {"mon", Kind::Weekday, 1},
        {"tuesday", Kind::Weekday, 2},
        {"tue", Kind::Weekday, 2},
        {"tues", Kind::Weekday, 2},
        {"wednesday", Kind::Weekday, 3},
        {"wed", Kind::Weekday, 3},
        {"thursday", Kind::Weekday, 4},
        {"thu", Kind::Weekday, 4},
        {"thur", Kind::Weekday, 4},
        {"thurs", Kind::Weekday, 4},
        {"friday", Kind::Weekday, 5},
        {"fri", Kind::Weekday, 5},
        {"saturday", Kind::Weekday, 6},
        {"sat", Kind::Weekday, 6},
        {"sunday", Kind::Weekday, 7},
        {"sun", Kind::Weekday, 7},
        {"day", Kind::Unit, unit(CalendarUnit::Day)},
        {"days", Kind::Unit, unit(CalendarUnit::Day)},
        {"week", Kind::Unit, unit(CalendarUnit::Week)},
        {"weeks", Kind::Unit, unit(CalendarUnit::Week)},
        {"weekend", Kind::Unit, unit(CalendarUnit::Weekend)},
        {"month", Kind::Unit, unit(CalendarUnit::Month)},
        {"months", Kind::Unit, unit(CalendarUnit::Month)},
        {"quarter", Kind::Unit, unit(CalendarUnit::Quarter)},
        {"year", Kind::Unit, unit(CalendarUnit::Year)},
        {"years", Kind::Unit, unit(CalendarUnit::Year)},
        {"decade", Kind::Unit, unit(CalendarUnit::Decade)},
        {"decades", Kind::Unit, unit(CalendarUnit::Decade)},
        {"century", Kind::Unit, unit(CalendarUnit::Century)},
        {"centuries", Kind::Unit, unit(CalendarUnit::Century)},
        {"morning", Kind::DayPart, 0},
        {"afternoon", Kind::DayPart, 0},
        {"evening", Kind::DayPart, 0},
        {"night", Kind::DayPart, 0},
        {"spring", Kind::Season, 3},
        {"summer", Kind::Season, 6},
        {"autumn", Kind::Season, 9},
        {"fall", Kind::Season, 9},
        {"winter", Kind::Season, 12},
        {"last", Kind::Shift, shift(DateShift::Last)},
        {"this", Kind::Shift, shift(DateShift::This)},
        {"current", Kind::Shift, shift(DateShift::This)},
        {"next", Kind::Shift, shift(DateShift::Next)},
        {"coming", Kind::Shift, shift(DateShift::Next)},
        {"previous", Kind::Shift, shift(DateShift::Previous)},
        {"preceding", Kind::Shift, shift(DateShift::Previous)},
        {"same", Kind::Shift, shift(DateShift::Same)},
        {"following", Kind::Shift, shift(DateShift::Following)},
        {"early", Kind::Part, 0},
        {"mid", Kind::Part, 0},
        {"late", Kind::Part, 0},
        {"beginning", Kind::Edge, 0},
        {"start", Kind::Edge, 0},
        {"middle", Kind::Edge, 0},
        {"end", Kind::Edge, 0},
        {"today", Kind::Reference, 0},
        {"tonight", Kind::Reference, 0},
        {"yesterday", Kind::Reference, -1},
        {"tomorrow", Kind::Reference, 1},
        {"ago", Kind::Distance, distance(DateDistance::Ago)},
        {"earlier", Kind::Distance, distance(DateDistance::Earlier)},
        {"later", Kind::Distance, distance(DateDistance::Later)},
        {"a", Kind::Count, 1},
        {"an", Kind::Count, 1},
        {"one", Kind::Count, 1},
        {"two", Kind::Count, 2},
        {"three", Kind::Count, 3},
        {"four", Kind::Count, 4},
        {"five", Kind::Count, 5},
        {"six", Kind::Count, 6},
        {"seven", Kind::Count, 7},
        {"eight", Kind::Count, 8},
        {"nine", Kind::Count, 9},
        {"ten", Kind::Count, 10},
        {"eleven", Kind::Count, 11},
        {"twelve", Kind::Count, 12},
        {"fifteen", Kind::Count, 15},
        {"twenty", Kind::Count, 20},
        {"thirty", Kind::Count, 30},
        {"forty", Kind::Count, 40},
        {"fifty", Kind::Count, 50},
        {"first", Kind::Ordinal, 1},
        {"second", Kind::Ordinal, 2},
        {"third", Kind::Ordinal, 3},
        {"fourth", Kind::Ordinal, 4},
        {"sixteenth", Kind::Ordinal, 16},
        {"seventeenth", Kind::Ordinal, 17},
        {"eighteenth", Kind::Ordinal, 18},
        {"nineteenth", Kind::Ordinal, 19},
        {"twentieth", Kind::Ordinal, 20},
        {"half", Kind::Half, 0},
        {"h1", Kind::Half, 1},
        {"h2", Kind::Half, 2},
        {"q1", Kind::Quarter, 1},
        {"q2", Kind::Quarter, 2},
        {"q3", Kind::Quarter, 3},
        {"q4", Kind::Quarter, 4},
        {"to", Kind::Joint, 0},
        {"through", Kind::Joint, 0},
        {"thru", Kind::Joint, 0},
        {"until", Kind::Joint, 0},
        {"till", Kind::Joint, 0},
        {"-", Kind::Joint, 0},
        {"–", Kind::Joint, 0},
        {"—", Kind::Joint, 0},
        {"‑", Kind::Joint, 0},
        {"in", Kind::Preposition, 0},
        {"since", Kind::Preposition, 0},
        {"by", Kind::Preposition, 0},
        {"during", Kind::Preposition, 0},
        {"before", Kind::Preposition, 0},
        {"after", Kind::Preposition, 0},
        {"from", Kind::Preposition, 0},
        {"of", Kind::Preposition, 0},
        {"throughout", Kind::Preposition, 0},
        {"between", Kind::Preposition, 0},
        {"around", Kind::Preposition, 0},
        {"circa", Kind::Preposition, 0},
    });
    std::sort(words.begin(), words.end(), [](const KnownWord &a, const KnownWord &b) { return a.word < b.word; });
    return words;
}();

const KnownWord *knownWord(std::string_view lower)
{
    const auto found =
        std::lower_bound(KnownWords.begin(), KnownWords.end(), lower,
                         [](const KnownWord &known, std::string_view word) { return known.word < word; });
    return found != KnownWords.end() && found->word == lower ? &*found : nullptr;
}

constexpr std::size_t LongestWord = 11; // "seventeenth"

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lowered(std::string_view word)
{
    std::string lower(word);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    if (lower.size() > 1 && lower.back() == '.')
        lower.pop_back();
    return lower;
}

/// The number at the front of the word and how many digits it has; up to four.
std::optional<int> leadingNumber(std::string_view word, int &digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    digits = static_cast<int>(end - word.data());
    if (error != std::errc() || word.front() == '-' || digits > 4)
        return std::nullopt;
    return value;
}

/// "5", "5th", "1990s", "90s".
void classifyFigure(DateWord &word)
{
    const std::optional<int> value = leadingNumber(word.lower, word.digits);
    if (!value)
        return;
    const std::string_view rest = std::string_view(word.lower).substr(static_cast<std::size_t>(word.digits));
    word.value = *value;
    if (rest.empty())
        word.kind = DateWordKind::Figure;
    else if (rest == "st" || rest == "nd" || rest == "rd" || rest == "th")
        word.kind = DateWordKind::Ordinal;
    else if (rest == "s" && *value % 10 == 0 && (word.digits == 4 || word.digits == 2))
        word.kind = DateWordKind::Decade;
}

void classify(DateWord &word)
{
    if (isDigit(word.lower.front()))
        return classifyFigure(word);
    const KnownWord *known = word.lower.size() <= LongestWord ? knownWord(word.lower) : nullptr;
    if (!known)
        return;
    const bool needsCapital = known->kind == DateWordKind::Month || known->kind == DateWordKind::Weekday;
    if (needsCapital && !word.hasCapital)
        return;
    word.kind = known->kind;
    word.value = known->value;
}

} // namespace

std::vector<DateWord> dateWords(std::string_view text, std::span<const Token> tokens)
{
    std::vector<DateWord> words;
    words.reserve(tokens.size());
    for (const Token &token : tokens) {
        const std::string_view original = token.span.of(text);
        DateWord word;
        word.lower = lowered(original);
        word.hasCapital = original.front() >= 'A' && original.front() <= 'Z';
        word.spaceBefore = token.spaceBefore;
        word.token = token.kind;
        word.span = token.span;
        classify(word);
        words.push_back(std::move(word));
    }
    return words;
}

bool mayHoldDate(std::string_view text, std::span<const Token> tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [text](const Token &token) {
        const std::string_view word = token.span.of(text);
        if (isDigit(word.front()) || isDigit(word.back()))
            return true;
        if (token.kind != TokenKind::Word || word.size() < 3 || word.size() > LongestWord)
            return false;
        const KnownWord *known = knownWord(lowered(word));
        return known && known->kind != DateWordKind::Joint && known->kind != DateWordKind::Preposition &&
               known->kind != DateWordKind::Count;
    });
}

} // namespace lectern
