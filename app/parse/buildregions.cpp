// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/buildregions.h"

#include "app/base/utf8.h"
#include "app/parse/classify.h"
#include "app/parse/names.h"
#include "app/parse/wordshape.h"

#include <algorithm>

namespace lectern {

namespace {

/// End of the title when the words from `tag` on are a tag in capitals or set apart: "... exhibition PHOTO".
bool isTag(std::string_view text, const Unit &unit, TextSpan tag)
{
    const CodePoint before = [text, &unit, at = tag.begin]() mutable {
        while (at > unit.span.begin && text[at - 1] == ' ')
            --at;
        return codePointBefore(text.substr(0, at), at);
    }();
    constexpr char32_t EnDash = 0x2013, EmDash = 0x2014;
    const bool isApart = before.value == '(' || before.value == '[' || before.value == '|' || before.value == '/' ||
                         before.value == '-' || before.value == EnDash || before.value == EmDash || before.value == ':';
    return isApart || (isShouted(tag.of(text)) && !unit.isShouted);
}

std::uint32_t endWithoutMarks(std::string_view text, std::uint32_t begin, std::uint32_t end)
{
    constexpr std::string_view Loose = " ([|/-:,;";
    while (end > begin) {
        const CodePoint last = codePointBefore(text.substr(0, end), end);
        const bool isDash = last.value == 0x2013 || last.value == 0x2014 || last.value == 0xA0;
        if (!isDash && (last.value > 0x7F || Loose.find(static_cast<char>(last.value)) == std::string_view::npos))
            break;
        end -= static_cast<std::uint32_t>(last.size);
    }
    return end;
}

/// Where " | Outlet" or " - Outlet" begins, and the outlet.
std::optional<TextSpan> outletBehindTitle(std::string_view text, TextSpan title, const Lexicon &lexicon)
{
    const std::string_view line = title.of(text);
    constexpr std::string_view Bars[] = {" | ", " - ", " – ", " — ", " :: ", " » "};
    for (const std::string_view bar : Bars) {
        const std::size_t at = line.rfind(bar);
        if (at == std::string_view::npos || at == 0)
            continue;
        const TextSpan outlet{title.begin + static_cast<std::uint32_t>(at + bar.size()), title.end};
        if (isOutletName(outlet.of(text), lexicon))
            return outlet;
    }
    return {};
}

std::uint32_t headingMarksEnd(std::string_view text, const Unit &unit)
{
    std::uint32_t begin = unit.span.begin;
    while (begin < unit.span.end && (text[begin] == '#' || text[begin] == ' '))
        ++begin;
    return begin;
}

class RegionBuilder
{
public:
    RegionBuilder(std::string_view text, const Layout &layout, const Lexicon &lexicon)
        : m_text(text), m_layout(layout), m_lexicon(lexicon)
    {
    }
    std::vector<Region> run();

private:
    void addHeadline(const Unit &unit, const Placement &placement);
    void addDateLine(const Unit &unit, const Placement &placement);
    void addSubheading(const Unit &unit, const Placement &placement);
    void add(TextSpan span, RegionKind kind, std::string_view rule, bool isSubheading = false);

    std::string_view m_text;
    const Layout &m_layout;
    const Lexicon &m_lexicon;
    std::vector<Region> m_regions;
};

std::vector<Region> RegionBuilder::run()
{
    m_regions.reserve(m_layout.units.size() + 2);
    for (std::size_t i = 0; i < m_layout.units.size(); ++i) {
        const Unit &unit = m_layout.units[i];
        const Placement &placement = m_layout.placements[i];
        if (placement.kind == RegionKind::Headline)
            addHeadline(unit, placement);
        else if (unit.kind == UnitKind::DateLine && placement.kind == RegionKind::Metadata)
            addDateLine(unit, placement);
        else if (unit.headingLevel > 0 && placement.kind == RegionKind::Body)
            addSubheading(unit, placement);
        else
            add(unit.span, placement.kind, placement.rule, placement.isSubheading);
    }
    return std::move(m_regions);
}

/// Cuts made inside a unit may leave nothing but space between them.
void RegionBuilder::add(TextSpan span, RegionKind kind, std::string_view rule, bool isSubheading)
{
    const TextSpan part = trimmed(m_text, span);
    if (!part.isEmpty())
        m_regions.push_back({kind, part, std::string(rule), isSubheading});
}

void RegionBuilder::addHeadline(const Unit &unit, const Placement &placement)
{
    const HeadlineParts parts = readHeadline(m_text, unit, m_lexicon);
    add({unit.span.begin, parts.title.begin}, RegionKind::Boilerplate, "markdown-mark");
    add(parts.title, RegionKind::Headline, placement.rule);
    add({parts.title.end, unit.span.end}, RegionKind::Boilerplate,
        parts.outlet ? "outlet-behind-headline" : "media-tag");
}

void RegionBuilder::addSubheading(const Unit &unit, const Placement &placement)
{
    const std::uint32_t begin = headingMarksEnd(m_text, unit);
    add({unit.span.begin, begin}, RegionKind::Boilerplate, "markdown-mark");
    add({begin, unit.span.end}, placement.kind, placement.rule, placement.isSubheading);
}

/// "date 2021-05-03 By Agency": the name is the byline, with the word before it.
void RegionBuilder::addDateLine(const Unit &unit, const Placement &placement)
{
    std::vector<UnitWord> words;
    Unit copy = unit;
    copy.words = 0;
    readUnit(m_text, copy, words);
    const std::vector<PhraseMatch> matches = matchPhrases(m_text, copy, words);
    const auto parts = readDateLine(m_text, copy, words, matches, m_lexicon);
    if (!parts || parts->names.isEmpty()) {
        add(unit.span, placement.kind, placement.rule);
        return;
    }
    const TextSpan aside = parts->aside;
    add({unit.span.begin, aside.begin}, placement.kind, placement.rule);
    add(aside, RegionKind::Byline, "name-beside-date");
    add({aside.end, unit.span.end}, placement.kind, placement.rule);
}

} // namespace

HeadlineParts readHeadline(std::string_view text, const Unit &unit, const Lexicon &lexicon)
{
    HeadlineParts parts;
    parts.title = {unit.headingLevel > 0 ? headingMarksEnd(text, unit) : unit.span.begin, unit.span.end};
    std::vector<UnitWord> words;
    Unit copy = unit;
    copy.words = 0;
    readUnit(text, copy, words);
    constexpr std::uint32_t LeastWordsOfTitle = 2;
    std::uint32_t first = copy.words;
    for (const PhraseMatch &match : matchPhrases(text, copy, words))
        if (match.rule == PhraseRule::MediaTag && match.firstWord >= LeastWordsOfTitle && match.firstWord < first &&
            isTag(text, unit, {words[match.firstWord].span.begin, words.back().span.end}))
            first = match.firstWord;
    if (first < copy.words)
        parts.title.end = endWithoutMarks(text, parts.title.begin, words[first].span.begin);
    parts.outlet = outletBehindTitle(text, parts.title, lexicon);
    if (parts.outlet)
        parts.title.end = endWithoutMarks(text, parts.title.begin, parts.outlet->begin);
    parts.title = trimmed(text, parts.title);
    return parts;
}

std::vector<Region> buildRegions(std::string_view text, const Layout &layout, const Lexicon &lexicon)
{
    return RegionBuilder(text, layout, lexicon).run();
}

} // namespace lectern
