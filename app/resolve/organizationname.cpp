// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/organizationname.h"

#include "app/base/folding.h"
#include "app/base/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <vector>

namespace lectern {

namespace {

struct Spelling
{
    std::string_view british;
    std::string_view common;
};

/// Words of names of bodies that are spelled or numbered in two ways.
constexpr Spelling Spellings[] = {
    {"defence", "defense"},   {"centre", "center"},   {"labour", "labor"},   {"organisation", "organization"},
    {"programme", "program"}, {"theatre", "theater"}, {"harbour", "harbor"}, {"industries", "industry"},
    {"forces", "force"},      {"affairs", "affair"},  {"second", "2nd"},     {"first", "1st"},
    {"third", "3rd"},
};

constexpr std::array<std::string_view, 12> Unnamed = {"of", "the", "for", "and",      "in",    "to",
                                                      "s",  "a",   "an",  "republic", "state", "on"};

bool has(const std::vector<LexiconEntry> &entries, LexiconClass wanted)
{
    return std::any_of(entries.begin(), entries.end(), [&](const LexiconEntry &e) { return e.lexiconClass == wanted; });
}

bool isClassWord(std::string_view word, const Lexicon &lexicon)
{
    const std::vector<LexiconEntry> entries = lexicon.lookUp(word);
    return has(entries, LexiconClass::CompanyHead) || has(entries, LexiconClass::CompanySuffix);
}

/// Country code that a phrase of the lexicon stands for, as name or as demonym; empty where it is none.
std::string_view countryOf(const std::vector<LexiconEntry> &entries)
{
    for (const LexiconEntry &entry : entries)
        if ((entry.lexiconClass == LexiconClass::Country || entry.lexiconClass == LexiconClass::Demonym) &&
            entry.id.starts_with("country:"))
            return entry.id.substr(8);
    return {};
}

std::string commonSpelling(const std::string &word)
{
    const auto *found = std::find_if(std::begin(Spellings), std::end(Spellings),
                                     [&](const Spelling &spelling) { return spelling.british == word; });
    return found == std::end(Spellings) ? word : std::string(found->common);
}

std::vector<std::string_view> termViews(const std::vector<FoldedTerm> &terms)
{
    std::vector<std::string_view> views;
    for (const FoldedTerm &term : terms)
        views.push_back(term.term);
    return views;
}

/// Words of the name with each country phrase replaced by "@" and its code.
std::vector<std::string> wordsWithCountries(std::string_view surface, const Lexicon &lexicon)
{
    const std::vector<FoldedTerm> terms = foldedTerms(surface);
    const std::vector<std::string_view> views = termViews(terms);
    std::vector<std::string> words;
    std::uint32_t next = 0;
    for (const LexiconMatch &match : lexicon.matches(views)) {
        const std::string_view country =
            match.firstToken < next ? std::string_view() : countryOf(lexicon.entries(match.phrase));
        if (country.empty())
            continue;
        for (; next < match.firstToken; ++next)
            words.push_back(commonSpelling(terms[next].term));
        words.push_back('@' + std::string(country));
        next += match.tokenCount;
    }
    for (; next < terms.size(); ++next)
        words.push_back(commonSpelling(terms[next].term));
    return words;
}

bool namesBody(const LexiconMatch &match)
{
    return match.has(LexiconClass::OrganizationHead) || match.has(LexiconClass::ArmedForces);
}

/// Whether the name begins or ends with a class word of bodies ("Air Force", "Ministry of Defence").
bool isBodyOfAState(std::string_view surface, const Lexicon &lexicon)
{
    const std::vector<FoldedTerm> terms = foldedTerms(surface);
    const std::vector<LexiconMatch> matches = lexicon.matches(termViews(terms));
    return std::any_of(matches.begin(), matches.end(), [&](const LexiconMatch &match) {
        return namesBody(match) && (match.firstToken == 0 || match.firstToken + match.tokenCount == terms.size());
    });
}

void removeLegalForms(std::vector<std::string> &words, const Lexicon &lexicon)
{
    while (words.size() > 1 &&
           (words.back() == "company" || has(lexicon.lookUp(words.back()), LexiconClass::CompanySuffix)))
        words.pop_back();
}

} // namespace

std::string nameForm(std::string_view surface, EntityType type, std::string_view countryCode, const Lexicon &lexicon)
{
    std::vector<std::string> words = wordsWithCountries(surface, lexicon);
    const bool isOrganization = type == EntityType::Organization;
    if (type == EntityType::Company)
        removeLegalForms(words, lexicon);
    if (words.size() > 1)
        std::erase_if(words, [](const std::string &word) {
            return std::find(Unnamed.begin(), Unnamed.end(), word) != Unnamed.end();
        });
    const bool namesCountry = std::any_of(words.begin(), words.end(), [](const auto &w) { return w.starts_with('@'); });
    if (isOrganization && !namesCountry && !countryCode.empty() && isBodyOfAState(surface, lexicon))
        words.push_back('@' + std::string(countryCode));
    const bool isMinistry = std::find(words.begin(), words.end(), "ministry") != words.end();
    if (isOrganization && isMinistry)
        std::erase(words, "national");
    if (isOrganization)
        std::sort(words.begin(), words.end());
    std::string form;
    for (const std::string &word : words)
        form += (form.empty() ? "" : " ") + word;
    return form.empty() ? fold(surface) : form;
}

bool isClassName(std::string_view surface, const Lexicon &lexicon)
{
    // A body the lexicon knows the country of is one body, whatever its words.
    const std::vector<LexiconEntry> readings = lexicon.lookUp(surface);
    if (std::any_of(readings.begin(), readings.end(), [](const LexiconEntry &entry) {
            return entry.lexiconClass != LexiconClass::CommonWord && !entry.id.empty() && !entry.attribute.empty();
        }))
        return false;
    const std::vector<FoldedTerm> terms = foldedTerms(surface);
    std::vector<bool> isCovered(terms.size());
    bool hasBody = false;
    for (const LexiconMatch &match : lexicon.matches(termViews(terms))) {
        hasBody = hasBody || namesBody(match);
        if (namesBody(match) || match.has(LexiconClass::CommonWord))
            std::fill_n(isCovered.begin() + match.firstToken, match.tokenCount, true);
    }
    return hasBody && std::find(isCovered.begin(), isCovered.end(), false) == isCovered.end();
}

bool isShortForm(std::string_view shorter, std::string_view longer, const Lexicon &lexicon)
{
    const std::vector<FoldedTerm> few = foldedTerms(shorter);
    const std::vector<FoldedTerm> many = foldedTerms(longer);
    if (few.empty() || few.size() >= many.size())
        return false;
    for (std::size_t i = 0; i < few.size(); ++i)
        if (few[i].term != many[i].term)
            return false;
    return std::all_of(many.begin() + static_cast<std::ptrdiff_t>(few.size()), many.end(),
                       [&](const FoldedTerm &term) { return isClassWord(term.term, lexicon); });
}

std::string initialsOf(std::string_view surface)
{
    std::string initials;
    for (const FoldedTerm &term : foldedTerms(surface))
        if (QChar::isUpper(codePointAt(surface, term.span.begin).value))
            initials += term.term.front();
    return initials;
}

} // namespace lectern
