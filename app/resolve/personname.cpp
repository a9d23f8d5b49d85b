// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/personname.h"

#include "app/base/folding.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lectern {

namespace {

struct Respelling
{
    std::string_view from;
    std::string_view to;
};

/// Ways of writing one sound in Latin letters, longest first. Source: the romanisations of Russian, Azerbaijani and
/// Arabic names by BGN/PCGN and ISO 9, as far as they differ.
constexpr Respelling Respellings[] = {
    {"shch", "s"}, {"iye", "ie"}, {"yev", "ev"}, {"kh", "h"}, {"gh", "g"}, {"sh", "s"}, {"ch", "c"},
    {"zh", "j"},   {"dj", "j"},   {"dz", "z"},   {"ph", "f"}, {"ou", "u"}, {"iy", "i"}, {"yi", "i"},
    {"ey", "ei"},  {"ay", "ai"},  {"q", "g"},    {"w", "v"},  {"y", "i"},
};

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row[b.size()];
}

bool isInitialOf(const std::string &initial, const std::string &word)
{
    return initial.size() == 1 && word.size() > 1 && word.front() == initial.front();
}

/// Whether every word of `few` stands in `many` in the same order, an initial standing for its word.
bool isSubsequence(const std::vector<std::string> &few, const std::vector<std::string> &many)
{
    std::size_t next = 0;
    for (const std::string &word : many)
        if (next < few.size() && (few[next] == word || isInitialOf(few[next], word) || isInitialOf(word, few[next])))
            ++next;
    return next == few.size();
}

/// "King, | Jr.": what follows a comma without being the given name.
bool isAddition(std::string_view part)
{
    constexpr std::array<std::string_view, 10> Additions = {"jr",  "sr", "ii",  "iii", "iv",
                                                            "esq", "md", "phd", "mp",  "qc"};
    const std::vector<FoldedTerm> terms = foldedTerms(part);
    return terms.empty() || std::find(Additions.begin(), Additions.end(), terms.front().term) != Additions.end();
}

} // namespace

std::string nameSkeleton(std::string_view foldedWord)
{
    std::string skeleton;
    while (!foldedWord.empty()) {
        const auto *found = std::find_if(std::begin(Respellings), std::end(Respellings),
                                         [&](const Respelling &r) { return foldedWord.starts_with(r.from); });
        const bool respelled = found != std::end(Respellings);
        const std::string_view sound = respelled ? found->to : foldedWord.substr(0, 1);
        for (const char letter : sound)
            if (skeleton.empty() || skeleton.back() != letter)
                skeleton += letter;
        foldedWord.remove_prefix(respelled ? found->from.size() : 1);
    }
    return skeleton;
}

PersonName personName(std::string_view surface)
{
    PersonName name;
    const auto add = [&name](std::string_view part) {
        for (const FoldedTerm &term : foldedTerms(part))
            name.words.push_back(nameSkeleton(term.alternate.empty() ? term.term : term.alternate));
    };
    const std::size_t comma = surface.find(',');
    if (comma == std::string_view::npos || isAddition(surface.substr(comma + 1))) {
        add(surface);
    } else { // "Karsund, Mette"
        add(surface.substr(comma + 1));
        add(surface.substr(0, comma));
    }
    return name;
}

bool mayBeMisspelling(std::string_view a, std::string_view b)
{
    constexpr std::size_t LeastLetters = 6;
    constexpr std::size_t LettersForTwoEdits = 9;
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < LeastLetters || a == b || a.starts_with(b) || b.starts_with(a))
        return false;
    if (std::max(a.size(), b.size()) - shorter > 2)
        return false;
    return editDistance(a, b) <= (shorter >= LettersForTwoEdits ? 2u : 1u);
}

NameRelation relate(const PersonName &a, const PersonName &b)
{
    if (a == b)
        return NameRelation::Same;
    if (a.family() != b.family())
        return a.given() == b.given() && a.given().size() > 1 && mayBeMisspelling(a.family(), b.family())
                   ? NameRelation::Misspelling
                   : NameRelation::Different;
    const bool aIsShorter = a.words.size() <= b.words.size();
    if (!isSubsequence(aIsShorter ? a.words : b.words, aIsShorter ? b.words : a.words))
        return NameRelation::Different;
    return a.given() == b.given() ? NameRelation::Subset : NameRelation::Initial;
}

} // namespace lectern
