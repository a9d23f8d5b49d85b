// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/headpatterns.h"

#include "app/annotate/namerules.h"

#include <array>

namespace lectern {

namespace {

/// How a class word makes a name.
struct HeadRule
{
    LexiconClass head;
    EntityType type;
    bool takesLeft;    ///< "Defence | Ministry"
    bool takesOf;      ///< "Ministry | of Defence"
    bool takesName;    ///< "Lake | Baikal", "Baykar Technology | Azerbaijan"
    bool takesNumbers; ///< "5th", "2024" in front
    float strength;
    std::string_view rule;
};

constexpr std::array<HeadRule, 5> HeadRules = {{
    {LexiconClass::OrganizationHead, EntityType::Organization, true, true, false, false, 0.86F, "organization-head"},
    {LexiconClass::CompanyHead, EntityType::Company, true, false, true, false, 0.80F, "company-head"},
    {LexiconClass::CompanySuffix, EntityType::Company, true, false, false, false, 0.92F, "company-suffix"},
    {LexiconClass::EventHead, EntityType::Event, true, true, false, true, 0.84F, "event-head"},
    {LexiconClass::PlaceHead, EntityType::Place, true, true, true, false, 0.80F, "place-head"},
}};

/// Words that stand before a name without being part of it, though capitalised at the beginning of a sentence.
bool isLeadingModifier(const PreparedText &text, std::uint32_t index)
{
    return text.word(index).isInitial && text.hasFlag(index, WordFlag::Modifier) &&
           !text.hasClass(index, PlaceClasses | CountryClasses) && !text.is(index, "national") &&
           !text.is(index, "federal") && !text.is(index, "first");
}

bool isEventNumber(const PreparedText &text, std::uint32_t index)
{
    return text.hasFlag(index, WordFlag::Ordinal) || text.word(index).form == WordForm::Number;
}

bool isTitleBefore(const PreparedText &text, std::uint32_t index)
{
    return text.hasClass(index, classMask(LexiconClass::Rank, LexiconClass::OfficeHead)) &&
           !text.hasClass(index, HeadClasses);
}

/// Where the name begins whose class word begins at `head`.
std::uint32_t leftOf(const PreparedText &text, std::uint32_t head, const HeadRule &rule)
{
    std::uint32_t first = beginOfRun(text, head);
    for (std::uint32_t i = head; i > first; --i) {
        if (isTitleBefore(text, i - 1)) {
            first = i;
            break;
        }
    }
    while (rule.takesNumbers && first > 0 && inSentence(text, first - 1, head) && isEventNumber(text, first - 1))
        --first;
    while (first < head && (isLeadingModifier(text, first) || text.is(first, "-")))
        ++first;
    return first;
}

/// Where the name ends whose class word ends at `end`.
std::uint32_t rightOf(const PreparedText &text, std::uint32_t end, const HeadRule &rule)
{
    if (rule.takesOf) {
        const std::uint32_t complement = endOfComplement(text, end);
        if (complement > end)
            return complement;
    }
    return end;
}

std::uint32_t nameAfter(const PreparedText &text, std::uint32_t end, const HeadRule &rule)
{
    if (!rule.takesName || !inSentence(text, end, end - 1) || !isNamePart(text, end))
        return end;
    if (rule.type == EntityType::Company) {
        const PhraseMatch *place = text.longestMatch(end, PlaceClasses);
        return place ? place->words.end : end;
    }
    return endOfRun(text, end);
}

void addHead(const PreparedText &text, const PhraseMatch &match, const HeadRule &rule, Candidates &candidates)
{
    const std::uint32_t first = rule.takesLeft ? leftOf(text, match.words.first, rule) : match.words.first;
    const std::uint32_t end = rightOf(text, match.words.end, rule);
    const bool extended = first < match.words.first || end > match.words.end;
    const TextSpan evidence = text.spanOf(match.words);
    const auto add = [&](WordRange words, float strength) {
        Candidate candidate = candidateFor(text, words, rule.type, strength, rule.rule);
        candidate.evidence = evidence;
        candidates.push_back(std::move(candidate));
    };
    if (extended)
        add({first, end}, rule.strength);
    if (end > match.words.end && first < match.words.first)
        add({first, match.words.end}, rule.strength - 0.1F);
    const std::uint32_t named = nameAfter(text, match.words.end, rule);
    if (named > match.words.end && (rule.type == EntityType::Place || first < match.words.first))
        add({rule.type == EntityType::Place ? match.words.first : first, named}, rule.strength - 0.05F);
}

} // namespace

void addHeadPatterns(const PreparedText &text, Candidates &candidates)
{
    for (const PhraseMatch &match : text.matches()) {
        if ((match.classes & HeadClasses) == 0 || !text.isNameLike(match.words.first))
            continue;
        for (const HeadRule &rule : HeadRules) {
            if ((match.classes & classBit(rule.head)) != 0)
                addHead(text, match, rule, candidates);
        }
    }
}

} // namespace lectern
