// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/layout.h"

#include "app/base/utf8.h"
#include "app/parse/classify.h"
#include "app/parse/datestamp.h"

#include <algorithm>

namespace lectern {

namespace {

/// "date 2021-11-07 Ministers meet in Baku": a stamp that a scraper set before the first line is a unit of its own.
bool splitLeadingStamp(std::string_view text, std::vector<Unit> &units, const std::vector<UnitWord> &words)
{
    const Unit &first = units.front();
    if (first.kind == UnitKind::DateLine || words.empty())
        return false;
    const std::vector<PhraseMatch> matches = matchPhrases(text, first, words);
    const bool hasLabel = std::any_of(matches.begin(), matches.end(), [](const PhraseMatch &match) {
        return match.firstWord == 0 && match.rule == PhraseRule::PublishedLabel;
    });
    constexpr std::uint32_t LongestStamp = 60;
    std::uint32_t end = std::min(first.span.end, first.span.begin + LongestStamp);
    while (!isCodePointBoundary(text, end))
        --end;
    const std::vector<DateStamp> stamps = findDateStamps(text, {first.span.begin, end});
    const std::uint32_t begin = hasLabel && words.size() > 1 ? words[1].span.begin : first.span.begin;
    const bool isStamped = !stamps.empty() && stamps.front().date.hasYear() && stamps.front().span.begin == begin &&
                           (hasLabel || text[begin] == '2' || text[begin] == '1');
    if (!isStamped || stamps.front().span.end >= first.span.end)
        return false;
    Unit rest;
    rest.span = trimmed(text, {stamps.front().span.end, first.span.end});
    rest.blankBefore = 1;
    Unit stamp;
    stamp.span = {first.span.begin, stamps.front().span.end};
    stamp.blankBefore = first.blankBefore;
    units.front() = stamp;
    units.insert(units.begin() + 1, rest);
    return true;
}

} // namespace

Layout findLayout(std::string_view text, std::vector<Unit> units, const Lexicon &lexicon)
{
    Layout layout;
    layout.units = std::move(units);
    findCore(layout);
    findHeadline(text, layout, lexicon);
    placeUnits(text, layout, lexicon);
    return layout;
}

Layout findLayout(std::string_view text, const Lexicon &lexicon)
{
    std::vector<Unit> units = splitUnits(text);
    std::vector<UnitWord> words;
    const auto read = [text, &words, &lexicon](Unit &unit) {
        readUnit(text, unit, words);
        classifyUnit(text, unit, words, lexicon);
    };
    if (!units.empty()) {
        Unit first = units.front();
        read(first);
        units.front().kind = first.kind;
        splitLeadingStamp(text, units, words);
    }
    for (Unit &unit : units)
        read(unit);
    return findLayout(text, std::move(units), lexicon);
}

} // namespace lectern
