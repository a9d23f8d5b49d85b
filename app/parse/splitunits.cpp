// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/unit.h"
#include "app/parse/wordshape.h"

#include <algorithm>

namespace lectern {

namespace {

bool isBlankCharacter(char32_t c)
{
    const CharacterClass found = characterClass(c);
    return found == CharacterClass::Space || found == CharacterClass::Invisible;
}

/// Texts of old Macintoshes end their lines with a carriage return alone.
char lineEndOf(std::string_view text)
{
    return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos ? '\r' : '\n';
}

std::vector<Unit> splitLines(std::string_view text)
{
    const char lineEnd = lineEndOf(text);
    std::vector<Unit> lines;
    std::uint16_t blank = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(lineEnd, at), text.size());
        const TextSpan span = trimmed(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        if (span.isEmpty()) {
            blank = blank < UINT16_MAX ? static_cast<std::uint16_t>(blank + 1) : blank;
        } else {
            Unit line;
            line.span = span;
            line.blankBefore = blank;
            lines.push_back(line);
            blank = 0;
        }
        at = end + 1;
    }
    return lines;
}

bool isTerminated(std::string_view text, TextSpan span)
{
    constexpr std::string_view Marks = ".!?:;\"')";
    return Marks.find(text[span.end - 1]) != std::string_view::npos;
}

bool beginsSmall(std::string_view text, TextSpan span)
{
    return isSmallLetter(codePointAt(text, span.begin).value);
}

bool beginsItem(std::string_view text, TextSpan span)
{
    const std::string_view line = span.of(text);
    constexpr std::string_view Bullets[] = {"- ", "* ", "• ", "– ", "# ", "> "};
    if (std::any_of(std::begin(Bullets), std::end(Bullets), [line](auto bullet) { return line.starts_with(bullet); }))
        return true;
    const std::size_t digits = line.find_first_not_of("0123456789");
    return digits > 0 && digits <= 2 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
           line[digits + 1] == ' ';
}

/// Lines of a text that was wrapped by hand have about this many bytes at most.
constexpr std::size_t LeastWrapWidth = 40;
constexpr std::size_t MostWrapWidth = 140;

/// Width at which the text was wrapped, 0 where it was not: most lines that have a line right below them are of middle
/// length, end without a mark and go on with a small letter.
std::size_t wrapWidth(std::string_view text, const std::vector<Unit> &lines)
{
    std::size_t pairs = 0;
    std::size_t wrapped = 0;
    std::vector<std::size_t> lengths;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i + 1].blankBefore > 0)
            continue;
        const std::size_t length = lines[i].span.size();
        ++pairs;
        if (length < LeastWrapWidth || length > MostWrapWidth)
            continue;
        lengths.push_back(length);
        wrapped += !isTerminated(text, lines[i].span) && beginsSmall(text, lines[i + 1].span) ? 1U : 0U;
    }
    constexpr std::size_t LeastWrapped = 3;
    if (wrapped < LeastWrapped || wrapped * 3 < pairs)
        return 0;
    const auto high = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() * 9 / 10);
    std::nth_element(lengths.begin(), high, lengths.end());
    return *high;
}

std::vector<Unit> joinWrapped(std::string_view text, std::vector<Unit> lines, std::size_t width)
{
    std::vector<Unit> units;
    std::size_t lastLength = 0;
    for (const Unit &line : lines) {
        // A line that goes on with a small letter may be shorter than one that ends a sentence.
        const std::size_t leastTenths = beginsSmall(text, line.span) ? 6 : 8;
        const bool isFull = lastLength * 10 >= width * leastTenths && lastLength <= MostWrapWidth * 2;
        if (!units.empty() && line.blankBefore == 0 && isFull && !beginsItem(text, line.span))
            units.back().span.end = line.span.end;
        else
            units.push_back(line);
        lastLength = line.span.size();
    }
    return units;
}

/// Links torn out of a page leave their words in lines of their own: "ministers of", "Norway", "and Sweden met on ...".
/// A line of some length that goes on with a small letter or a mark belongs to the line above it, and so do short lines
/// between it and a longer one that did not end.
std::vector<Unit> joinTorn(std::string_view text, std::vector<Unit> lines)
{
    constexpr std::size_t LeastRest = 25;
    constexpr std::size_t LongestPiece = 30;
    constexpr std::size_t MostPieces = 4;
    const auto isOpen = [text, &lines](std::size_t i) {
        return i + 1 < lines.size() && lines[i + 1].blankBefore == 0 && !isTerminated(text, lines[i].span) &&
               !beginsItem(text, lines[i + 1].span);
    };
    std::vector<bool> joins(lines.size());
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const bool goesOn = beginsSmall(text, lines[i].span) || text[lines[i].span.begin] == ',';
        if (!goesOn || lines[i].span.size() < LeastRest || !isOpen(i - 1))
            continue;
        joins[i] = true;
        std::size_t first = i - 1;
        while (first > 0 && i - first <= MostPieces && lines[first].span.size() < LongestPiece && isOpen(first - 1))
            --first;
        if (i - first > 1 && lines[first].span.size() >= LongestPiece)
            std::fill(joins.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                      joins.begin() + static_cast<std::ptrdiff_t>(i), true);
    }
    std::vector<Unit> units;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (joins[i])
            units.back().span.end = lines[i].span.end;
        else
            units.push_back(lines[i]);
    }
    return units;
}

/// "# Heading" and headings underlined with "===" or "---"; the marks become units of their own.
void findMarkdownHeadings(std::string_view text, std::vector<Unit> &units)
{
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::string_view line = units[i].span.of(text);
        const std::size_t marks = line.find_first_not_of('#');
        constexpr std::size_t DeepestLevel = 6;
        if (marks != std::string_view::npos && marks >= 1 && marks <= DeepestLevel && line[marks] == ' ')
            units[i].headingLevel = static_cast<std::uint8_t>(marks);
        const bool isUnderline = line.size() >= 3 && (line.find_first_not_of('=') == std::string_view::npos ||
                                                      line.find_first_not_of('-') == std::string_view::npos);
        if (isUnderline && i > 0 && units[i].blankBefore == 0 && units[i - 1].headingLevel == 0)
            units[i - 1].headingLevel = line.front() == '=' ? 1 : 2;
    }
}

} // namespace

TextSpan trimmed(std::string_view text, TextSpan span)
{
    while (span.begin < span.end) {
        const CodePoint point = codePointAt(text, span.begin);
        if (!isBlankCharacter(point.value))
            break;
        span.begin += static_cast<std::uint32_t>(point.size);
    }
    while (span.end > span.begin) {
        const CodePoint point = codePointBefore(text, span.end);
        if (!isBlankCharacter(point.value))
            break;
        span.end -= static_cast<std::uint32_t>(point.size);
    }
    return span;
}

std::vector<Unit> splitUnits(std::string_view text)
{
    std::vector<Unit> units = splitLines(text);
    if (const std::size_t width = wrapWidth(text, units); width > 0)
        units = joinWrapped(text, std::move(units), width);
    else
        units = joinTorn(text, std::move(units));
    findMarkdownHeadings(text, units);
    for (Unit &unit : units)
        unit.isListItem = unit.headingLevel == 0 && beginsItem(text, unit.span);
    return units;
}

} // namespace lectern
