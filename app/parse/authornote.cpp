// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/authornote.h"

#include "app/base/folding.h"
#include "app/parse/names.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t MostNoteUnits = 4;
constexpr std::size_t LeastBodyUnits = 3;

std::vector<std::string> namesInHeader(std::string_view text, const Layout &layout, const Lexicon &lexicon)
{
    std::vector<std::string> names;
    for (std::size_t i = layout.headerBegin(); i < layout.bodyBegin; ++i) {
        if (layout.placements[i].kind != RegionKind::Byline)
            continue;
        for (const TextSpan person : readNames(text, layout.units[i].span, lexicon).people)
            names.push_back(fold(person.of(text)));
    }
    return names;
}

/// "Jane Doe is", "Jane Doe was": a small word, not a verb of saying, follows the name.
bool introduces(std::string_view text, const Unit &unit, const std::string &name)
{
    if (unit.kind != UnitKind::Paragraph)
        return false;
    TermReader reader(unit.span.of(text).substr(0, 200));
    std::string seen;
    while (seen.size() < name.size() && reader.next())
        seen.append(seen.empty() ? "" : " ").append(reader.term());
    constexpr std::string_view Verbs[] = {"is", "was", "ist", "war", "est", "es", "covers", "writes", "reports", "has"};
    return seen == name && reader.next() &&
           std::find(std::begin(Verbs), std::end(Verbs), reader.term()) != std::end(Verbs);
}

} // namespace

std::vector<std::size_t> findAuthorNotes(std::string_view text, const Layout &layout, const Lexicon &lexicon)
{
    const std::vector<std::string> authors = namesInHeader(text, layout, lexicon);
    std::vector<std::size_t> found;
    const std::size_t last = std::max(layout.bodyBegin + LeastBodyUnits, layout.coreEnd);
    for (std::size_t i = last - std::min(last, MostNoteUnits); i < layout.coreEnd; ++i) {
        if (i < layout.bodyBegin + LeastBodyUnits)
            continue;
        const bool isAuthor = std::any_of(authors.begin(), authors.end(), [text, &layout, i](const std::string &name) {
            return introduces(text, layout.units[i], name);
        });
        const Unit &above = layout.units[i - 1];
        const NameList name = above.kind == UnitKind::Heading ? readNames(text, above.span, lexicon) : NameList();
        const bool isNamedAbove =
            name.people.size() == 1 && introduces(text, layout.units[i], fold(name.people[0].of(text)));
        if (isNamedAbove)
            found.push_back(i - 1);
        if (isNamedAbove || isAuthor)
            found.push_back(i);
    }
    return found;
}

} // namespace lectern
