// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/knownnames.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lectern {

namespace {

bool standsAt(const PreparedText &text, std::uint32_t first, const KnownName &name)
{
    const auto size = static_cast<std::uint32_t>(name.forms.size());
    if (first + size > text.size() || !inSentence(text, first + size - 1, first))
        return false;
    for (std::uint32_t i = 0; i < size; ++i) {
        const std::uint32_t at = first + i;
        const bool small = text.word(at).form == WordForm::Lower && !text.hasFlag(at, WordFlag::Function) &&
                           !text.hasFlag(at, WordFlag::Particle);
        if (text.word(at).formId != name.forms[i] || small)
            return false;
    }
    return true;
}

/// "Bayraktar | TB3": what a model number follows is the name of a product.
bool isBeforeDesignator(const PreparedText &text, WordRange words)
{
    if (!inSentence(text, words.end, words.first) || text.word(words.end).kind != TokenKind::Word)
        return false;
    const std::string_view next = text.text(words.end);
    return next.front() >= 'A' && next.front() <= 'Z' && next.find_first_of("0123456789") != next.npos;
}

/// A part of a name stands alone where no other name word is beside it.
bool standsAlone(const PreparedText &text, WordRange words)
{
    const std::uint32_t first = words.first;
    const bool before = first > 0 && inSentence(text, first - 1, first) && isNamePart(text, first - 1) &&
                        !text.hasClass(first - 1, TitleClasses | CountryClasses);
    const bool after =
        inSentence(text, words.end, first) && isNamePart(text, words.end) && !text.hasClass(words.end, TitleClasses);
    return !before && !after && !isBeforeDesignator(text, words);
}

/// "in | March", "since | May", "| June 2021": the month, whoever has its name.
bool isInTime(const PreparedText &text, std::uint32_t month)
{
    constexpr auto Before = std::to_array<std::string_view>(
        {"by", "during", "early", "in", "last", "late", "mid", "next", "of", "since", "through", "till", "until"});
    const bool isAfter = month > 0 && inSentence(text, month - 1, month) &&
                         text.word(month - 1).form == WordForm::Lower &&
                         std::find(Before.begin(), Before.end(), text.folded(month - 1)) != Before.end();
    return isAfter || (inSentence(text, month + 1, month) && text.word(month + 1).form == WordForm::Number);
}

/// Whether a surname may stand here: not after an article unless a noun follows ("the Biden plan", but "at the
/// Hilton"), not where a country or a nation is spoken of.
float fitOfPerson(const PreparedText &text, const KnownName &name, WordRange words)
{
    constexpr float Doubtful = 0.62F;
    const bool hasBefore = words.first > 0 && inSentence(text, words.first - 1, words.first);
    const bool hasAfter = inSentence(text, words.end, words.first);
    const bool nounFollows = hasAfter && text.word(words.end).form == WordForm::Lower &&
                             !text.hasFlag(words.end, WordFlag::Function) && !text.isPossessive(words.end) &&
                             !text.hasClass(words.end, classBit(LexiconClass::ReportingVerb));
    if (hasBefore && text.is(words.first - 1, "the") && (!nounFollows || name.isGiven))
        return 0.0F;
    const bool isTown = words.size() == 1 && text.hasClass(words.first, PlaceClasses);
    if (isTown && name.isPlaceBefore && words.first < name.introduced)
        return 0.0F;
    if (words.size() == 1 && text.hasClass(words.first, classBit(LexiconClass::Month)) && isInTime(text, words.first))
        return 0.0F;
    if (words.size() > 1 || !text.hasClass(words.first, PlaceClasses | CountryClasses))
        return 1.0F;
    const bool inPlace = hasBefore && (text.is(words.first - 1, "in") || text.is(words.first - 1, "near") ||
                                       text.is(words.first - 1, "to") || text.is(words.first - 1, "into"));
    if (inPlace)
        return Doubtful;
    if (!text.hasClass(words.first, CountryClasses))
        return 1.0F;
    const bool speaks = hasAfter && text.hasClass(words.end, classBit(LexiconClass::ReportingVerb));
    return speaks                                                        ? 1.0F
           : nounFollows                                                 ? 0.0F
           : text.hasClass(words.first, classBit(LexiconClass::Country)) ? Doubtful
                                                                         : 1.0F;
}

/// At the beginning of a sentence a word that the article also writes small is taken for that word.
bool isRatherOrdinary(const PreparedText &text, std::uint32_t index)
{
    const FoldedForm &form = text.formOf(index);
    return text.word(index).isInitial && form.lower > 0 && form.capital == 0;
}

/// "Shell to buy back shares" as a heading over an article that knows a company of that name for certain.
bool isSureCompany(const PreparedText &text, const KnownName &name, std::uint32_t index)
{
    constexpr float Sure = 0.6F;
    return name.type == EntityType::Company && name.strength >= Sure &&
           text.sentenceOf(index).kind == RegionKind::Headline && text.sentenceOf(index).words.first == index;
}

} // namespace

std::size_t NameFormsHash::operator()(const NameForms &forms) const noexcept
{
    std::size_t hash = 1469598103934665603U; // FNV-1a
    for (const std::uint32_t form : forms)
        hash = (hash ^ form) * 1099511628211U;
    return hash;
}

NameForms formsOf(const PreparedText &text, WordRange words)
{
    NameForms forms;
    forms.reserve(words.size());
    for (std::uint32_t i = words.first; i < words.end; ++i)
        forms.push_back(text.word(i).formId);
    return forms;
}

void KnownNames::learn(KnownName name)
{
    std::vector<std::uint32_t> &alike = m_byFirst[name.forms.front()];
    for (const std::uint32_t index : alike) {
        KnownName &known = m_names[index];
        if (known.forms != name.forms || known.type != name.type || known.isPart != name.isPart)
            continue;
        name.introduced = std::min(known.introduced, name.introduced);
        known.introduced = name.introduced;
        if (known.strength < name.strength)
            known = std::move(name);
        return;
    }
    alike.push_back(static_cast<std::uint32_t>(m_names.size()));
    m_names.push_back(std::move(name));
}

void KnownNames::propose(const PreparedText &text, Candidates &candidates) const
{
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const auto found = m_byFirst.find(text.word(i).formId);
        if (found == m_byFirst.end() || text.word(i).form == WordForm::Lower)
            continue;
        for (const std::uint32_t index : found->second) {
            const KnownName &name = m_names[index];
            const WordRange words{i, i + static_cast<std::uint32_t>(name.forms.size())};
            if (!standsAt(text, i, name) || (name.isPart && !standsAlone(text, words)) ||
                (name.type == EntityType::Person && words.size() == 1 && isBeforeDesignator(text, words)) ||
                (words.size() == 1 && isRatherOrdinary(text, i) && !isSureCompany(text, name, i)))
                continue;
            const bool isPerson = name.isPart && name.type == EntityType::Person;
            const float fit = isPerson ? fitOfPerson(text, name, words) : 1.0F;
            if (fit <= 0.0F)
                continue;
            Candidate candidate = candidateFor(text, words, name.type, name.strength * fit, name.rule);
            candidate.evidence = name.evidence;
            candidate.lexiconId = name.lexiconId;
            candidate.countryCode = name.countryCode;
            candidates.push_back(std::move(candidate));
        }
    }
}

} // namespace lectern
