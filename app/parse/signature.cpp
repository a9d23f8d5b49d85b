// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/signature.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/parse/names.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t MostWordsOfName = 4;
constexpr std::uint32_t MostWordsOfOutlet = 5;
constexpr std::uint32_t MostWordsOfSignature = 10;

bool isShort(const Unit &unit)
{
    return (unit.kind == UnitKind::Heading || unit.kind == UnitKind::Fragment) && unit.headingLevel == 0;
}

/// The one person a line names, empty where it says anything else.
TextSpan personOf(std::string_view text, const Unit &unit, const Lexicon &lexicon)
{
    if (unit.kind != UnitKind::Heading || unit.words > MostWordsOfName || unit.headingLevel > 0)
        return {};
    const NameList names = readNames(text, nameOfLine(text, unit.span), lexicon);
    const bool isOne = names.people.size() == 1 && names.isComplete && names.outlets.empty();
    return isOne ? names.people.front() : TextSpan{};
}

/// Who signs a line above the text, alone or with others and an outlet; empty where the line says anything else.
TextSpan firstSigner(std::string_view text, const Unit &unit, const Lexicon &lexicon)
{
    if (unit.kind != UnitKind::Heading || unit.words > MostWordsOfSignature || unit.headingLevel > 0)
        return {};
    const NameList names = readNames(text, nameOfLine(text, unit.span), lexicon);
    return names.isComplete && !names.people.empty() ? names.people.front() : TextSpan{};
}

bool hasWordOfClass(std::string_view name, const Lexicon &lexicon, std::initializer_list<LexiconClass> classes)
{
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find(' ', begin), name.size());
        const std::vector<LexiconEntry> entries = lexicon.lookUp(name.substr(begin, end - begin));
        const bool isFound = std::any_of(entries.begin(), entries.end(), [&classes](const LexiconEntry &entry) {
            return std::find(classes.begin(), classes.end(), entry.lexiconClass) != classes.end();
        });
        if (isFound)
            return true;
        begin = end + 1;
    }
    return false;
}

/// "Meridian" below a text that says "told Meridian": the name stands in the text, as a word of its own.
bool isNamedInText(std::string_view text, const Layout &layout, std::string_view name)
{
    const std::size_t begin = layout.units[layout.coreBegin].span.begin;
    const std::size_t end = layout.units[layout.coreEnd - 1].span.end;
    const std::string_view core = text.substr(begin, end - begin);
    const std::size_t at = core.find(name);
    if (at == std::string_view::npos)
        return false;
    const bool endsWord =
        at + name.size() == core.size() || !isWordCharacter(characterClass(codePointAt(core, at + name.size()).value));
    return endsWord && (at == 0 || !isWordCharacter(characterClass(codePointBefore(core, at).value)));
}

} // namespace

bool isNameAboveText(std::string_view text, const Layout &layout, std::size_t index, const Lexicon &lexicon)
{
    if (layout.headline == index)
        return false;
    const bool isList = layout.units[index].words > MostWordsOfName;
    const TextSpan person =
        isList ? firstSigner(text, layout.units[index], lexicon) : personOf(text, layout.units[index], lexicon);
    if (person.isEmpty())
        return false;
    const std::string_view first = person.of(text).substr(0, person.of(text).find(' '));
    const bool isKnown = hasWordOfClass(first, lexicon, {LexiconClass::GivenName});
    const auto isDate = [&layout](std::size_t i) {
        return i < layout.bodyBegin && layout.units[i].kind == UnitKind::DateLine;
    };
    const bool isBesideDate = isDate(index + 1) || (index > 0 && isDate(index - 1));
    const bool isBelowHeadline = layout.headline && index > *layout.headline;
    if (isList)
        return isBelowHeadline && isBesideDate && isKnown;
    if (isBelowHeadline || isKnown)
        return isBesideDate || (isBelowHeadline && isKnown);
    return isBesideDate && !layout.headline && !hasWordOfClass(first, lexicon, {LexiconClass::CommonWord});
}

bool isNameBelowText(std::string_view text, const Layout &layout, std::size_t index, const Lexicon &lexicon)
{
    const TextSpan person = personOf(text, layout.units[index], lexicon);
    if (person.isEmpty() || index > layout.coreEnd + 1)
        return false;
    const std::string_view name = person.of(text);
    if (hasWordOfClass(name, lexicon, {LexiconClass::GivenName, LexiconClass::FamilyName}))
        return true;
    // A name that no list has signs only where nothing of the page follows.
    const bool isLast = index == layout.coreEnd && index + 1 == layout.units.size();
    return isLast && !hasWordOfClass(name, lexicon,
                                     {LexiconClass::CommonWord, LexiconClass::City, LexiconClass::Country,
                                      LexiconClass::OfficeHead, LexiconClass::PlaceHead});
}

bool isOutletLine(std::string_view text, const Layout &layout, std::size_t index, const Lexicon &lexicon)
{
    const Unit &unit = layout.units[index];
    if (!isShort(unit) || unit.words > MostWordsOfOutlet || unit.endsWithColon)
        return false;
    const TextSpan span = nameOfLine(text, unit.span);
    if (span.isEmpty())
        return false;
    const std::string_view name = span.of(text);
    if (isOutletName(name, lexicon))
        return true;
    constexpr std::uint32_t MostWordsOfUnknown = 3;
    return index == layout.coreEnd && layout.hasProse && unit.words <= MostWordsOfUnknown &&
           unit.capitals == unit.words && isNamedInText(text, layout, name);
}

TextSpan nameOfLine(std::string_view text, TextSpan line)
{
    const auto isMark = [](char32_t c) { return !isWordCharacter(characterClass(c)); };
    while (line.begin < line.end && isMark(codePointAt(text, line.begin).value))
        line.begin += static_cast<std::uint32_t>(codePointAt(text, line.begin).size);
    while (line.end > line.begin && isMark(codePointBefore(text, line.end).value))
        line.end -= static_cast<std::uint32_t>(codePointBefore(text, line.end).size);
    return line;
}

} // namespace lectern
