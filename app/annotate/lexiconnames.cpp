// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/lexiconnames.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

struct ClassRule
{
    LexiconClass lexiconClass;
    EntityType type;
    float sure;   ///< strength where the list decides
    float unsure; ///< strength where it does not
};

constexpr std::array<ClassRule, 13> ClassRules = {{
    {LexiconClass::Country, EntityType::Place, 0.93F, 0.60F},
    {LexiconClass::Demonym, EntityType::Nationality, 0.93F, 0.60F},
    {LexiconClass::City, EntityType::Place, 0.85F, 0.40F},
    {LexiconClass::Region, EntityType::Place, 0.85F, 0.42F},
    {LexiconClass::Place, EntityType::Place, 0.88F, 0.44F},
    {LexiconClass::GovernmentBody, EntityType::Organization, 0.92F, 0.56F},
    {LexiconClass::ArmedForces, EntityType::Organization, 0.92F, 0.58F},
    {LexiconClass::Outlet, EntityType::Organization, 0.92F, 0.54F},
    {LexiconClass::OtherOrganization, EntityType::Organization, 0.92F, 0.54F},
    {LexiconClass::Company, EntityType::Company, 0.92F, 0.54F},
    {LexiconClass::Product, EntityType::Product, 0.92F, 0.50F},
    {LexiconClass::Event, EntityType::Event, 0.95F, 0.50F},
    {LexiconClass::Work, EntityType::Work, 0.80F, 0.30F},
}};

const ClassRule *ruleOf(LexiconClass lexiconClass)
{
    const auto found = std::find_if(ClassRules.begin(), ClassRules.end(), [lexiconClass](const ClassRule &rule) {
        return rule.lexiconClass == lexiconClass;
    });
    return found == ClassRules.end() ? nullptr : &*found;
}

bool hasCapitalForm(WordForm form)
{
    return form == WordForm::AllCapitals || form == WordForm::Initial || form == WordForm::Number ||
           form == WordForm::Mark;
}

bool isInCapitals(const PreparedText &text, WordRange words)
{
    for (std::uint32_t i = words.first; i < words.end; ++i) {
        if (!hasCapitalForm(text.word(i).form))
            return false;
    }
    return true;
}

/// Every word that is not a small connecting word has a capital.
bool isCapitalised(const PreparedText &text, WordRange words)
{
    bool any = false;
    for (std::uint32_t i = words.first; i < words.end; ++i) {
        const WordForm form = text.word(i).form;
        if (form == WordForm::Lower && !text.hasFlag(i, WordFlag::Function) && !text.hasFlag(i, WordFlag::Particle))
            return false;
        any |= text.isNameLike(i);
    }
    return any;
}

bool allOrdinary(const PreparedText &text, WordRange words)
{
    for (std::uint32_t i = words.first; i < words.end; ++i) {
        if (text.isNameLike(i) && !text.isOrdinaryWord(i))
            return false;
    }
    return true;
}

bool writtenInSmallLetters(std::string_view canonical)
{
    return !canonical.empty() && canonical.front() >= 'a' && canonical.front() <= 'z';
}

/// "Pita | Limjaroenrat": another name word of no known kind stands beside it.
bool isBesideName(const PreparedText &text, std::uint32_t index)
{
    constexpr std::uint64_t Known = TitleClasses | PlaceClasses | CountryClasses | HeadClasses;
    const auto isUnknown = [&](std::uint32_t beside) {
        return inSentence(text, beside, index) && isNamePart(text, beside) && !text.hasClass(beside, Known);
    };
    return (index > 0 && isUnknown(index - 1)) || isUnknown(index + 1);
}

/// "ICA" is not the town of Ica.
bool isShouted(const PreparedText &text, const LexiconPhrase &match, const LexiconEntry &entry)
{
    return match.words.size() == 1 && (classBit(entry.lexiconClass) & PlaceClasses) != 0 &&
           text.word(match.words.first).form == WordForm::AllCapitals &&
           text.sentenceOf(match.words.first).style == CaseStyle::Ordinary && entry.canonical.size() > 1 &&
           wordForm(entry.canonical, TokenKind::Word) == WordForm::Capitalised;
}

/// How much less a reading without trust is worth where the words may be something else.
float doubtOf(const PreparedText &text, const LexiconPhrase &match)
{
    const std::uint32_t first = match.words.first;
    float doubt = 0.0F;
    if ((match.classes & classBit(LexiconClass::CommonWord)) != 0)
        doubt += text.word(first).isInitial ? 0.14F : 0.06F;
    if ((match.classes & classMask(LexiconClass::GivenName, LexiconClass::FamilyName)) != 0)
        doubt += 0.08F;
    if (match.words.size() == 1 && isBesideName(text, first))
        doubt += 0.12F;
    return doubt;
}

/// Longer names mean one thing more often; so do large cities, which stand first in their list.
float strengthOf(const PreparedText &text, const ClassRule &rule, const LexiconPhrase &match, const LexiconEntry &entry)
{
    constexpr std::uint32_t LargeCities = 500;
    constexpr std::uint32_t KnownCities = 3000;
    constexpr float LongerName = 0.3F;
    if (entry.decides)
        return rule.sure;
    float strength = rule.unsure + (match.words.size() > 1 ? LongerName : 0.0F) - doubtOf(text, match);
    if (isShouted(text, match, entry))
        strength -= 0.2F;
    if (entry.lexiconClass == LexiconClass::City && entry.line < KnownCities)
        strength += entry.line < LargeCities ? 0.35F : 0.15F;
    return strength;
}

/// "the Gulf": articles stand outside a name, but for names that begin with one ("The Hague").
WordRange withoutArticle(const PreparedText &text, WordRange words)
{
    if (words.size() > 1 && text.is(words.first, "the") && !text.is(words.first + 1, "hague"))
        ++words.first;
    return words;
}

/// "Enel | Chile", "Toyota | Türkiye": a company and the country right after it are its company there.
void addNationalCompany(const PreparedText &text, const Candidate &company, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    const std::uint32_t end = company.words.end;
    if (!inSentence(text, end, company.words.first) || !text.isNameLike(end) ||
        text.sentenceOf(end).style != CaseStyle::Ordinary)
        return;
    const LexiconPhrase *country = text.longestMatch(end, classBit(LexiconClass::Country));
    if (!country || (inSentence(text, country->words.end, end) && text.isPossessive(country->words.end)))
        return;
    Candidate candidate = candidateFor(text, {company.words.first, country->words.end}, EntityType::Company, Strength,
                                       "company-and-country");
    candidate.evidence = company.span;
    candidates.push_back(std::move(candidate));
}

} // namespace

bool isWrittenAs(const PreparedText &text, const LexiconPhrase &match, const LexiconEntry &entry)
{
    const CaseStyle style = text.sentenceOf(match.words.first).style;
    if (entry.capitalsOnly) {
        if (!isInCapitals(text, match.words))
            return false;
        return style != CaseStyle::AllCapitals || !allOrdinary(text, match.words);
    }
    const bool maybeSmall = entry.lexiconClass == LexiconClass::Event && match.words.size() > 1 && entry.decides;
    if (!maybeSmall && !writtenInSmallLetters(entry.canonical) && !isCapitalised(text, match.words))
        return false;
    if (entry.decides && match.words.size() > 1)
        return true;
    return !allOrdinary(text, match.words) || (entry.decides && !text.hasFlag(match.words.first, WordFlag::Function) &&
                                               text.formOf(match.words.first).lower == 0);
}

namespace {

/// "CEO", "MOU", "GDP": abbreviations that name nothing.
void addPlainAbbreviations(const PreparedText &text, Candidates &candidates)
{
    constexpr float Strength = 0.78F;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        if (text.word(i).form == WordForm::AllCapitals && !text.word(i).isInitial &&
            text.hasClass(i, classBit(LexiconClass::CommonWord)))
            candidates.push_back(candidateFor(text, {i, i + 1}, std::nullopt, Strength, "abbreviation"));
    }
}

/// "U.S. | Air National Guard", "Swiss | Federal Council": a country before a body of state belongs to its name.
void addBodyOfCountry(const PreparedText &text, const Candidate &body, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    const std::uint32_t first = body.words.first;
    for (std::uint32_t back = 1; back <= 3 && back <= first && inSentence(text, first - back, first); ++back) {
        const LexiconPhrase *country = countryAt(text, first - back);
        if (!country || country->words.end != first)
            continue;
        Candidate candidate =
            candidateFor(text, {first - back, body.words.end}, body.type, Strength, "body-of-country");
        candidate.countryCode = countryCodeAt(text, *country);
        candidate.evidence = body.span;
        candidates.push_back(std::move(candidate));
        return;
    }
}

/// "Pixel 8 | Pro", "Boeing 737 | MAX 9": words and numbers that tell one model of a product from another.
void addVariant(const PreparedText &text, const Candidate &product, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    constexpr auto Variants = std::to_array<std::string_view>(
        {"air", "class", "lite", "max", "mini", "neo", "plus", "pro", "se", "series", "ultra"});
    const auto isVariant = [&](std::uint32_t at) {
        if (!inSentence(text, at, product.words.first))
            return false;
        const WordForm form = text.word(at).form;
        const bool isNumber = form == WordForm::Number && text.word(at).span.size() <= 3 &&
                              !(inSentence(text, at + 1, at) && text.word(at + 1).form == WordForm::Lower);
        return isNumber ||
               (text.isNameLike(at) && std::find(Variants.begin(), Variants.end(), text.folded(at)) != Variants.end());
    };
    std::uint32_t end = product.words.end;
    while (isVariant(end))
        ++end;
    if (end > product.words.end)
        candidates.push_back(
            candidateFor(text, {product.words.first, end}, EntityType::Product, Strength, "product-variant"));
}

/// Adds a reading, or lets it replace a weaker one of the same type: ten towns of a name do not make it surer.
void addReading(Candidate reading, std::size_t firstOfMatch, Candidates &candidates)
{
    for (std::size_t i = firstOfMatch; i < candidates.size(); ++i) {
        if (candidates[i].type != reading.type || candidates[i].words != reading.words)
            continue;
        if (candidates[i].strength < reading.strength)
            candidates[i] = std::move(reading);
        return;
    }
    candidates.push_back(std::move(reading));
}

void addMatch(const PreparedText &text, const LexiconPhrase &match, Candidates &candidates)
{
    const std::size_t firstOfMatch = candidates.size();
    for (const LexiconEntry &entry : text.entries(match)) {
        const ClassRule *rule = ruleOf(entry.lexiconClass);
        if (!rule || !isWrittenAs(text, match, entry))
            continue;
        Candidate candidate = candidateFor(text, withoutArticle(text, match.words), rule->type,
                                           strengthOf(text, *rule, match, entry), "lexicon");
        candidate.lexiconId = entry.id;
        candidate.countryCode = countryCodeOf(entry);
        candidate.evidence = candidate.span;
        if (entry.lexiconClass == LexiconClass::Company && entry.decides)
            addNationalCompany(text, candidate, candidates);
        if (entry.lexiconClass == LexiconClass::ArmedForces || entry.lexiconClass == LexiconClass::GovernmentBody)
            addBodyOfCountry(text, candidate, candidates);
        if (rule->type == EntityType::Product)
            addVariant(text, candidate, candidates);
        addReading(std::move(candidate), firstOfMatch, candidates);
    }
}

} // namespace

void addLexiconNames(const PreparedText &text, Candidates &candidates)
{
    addPlainAbbreviations(text, candidates);
    for (const LexiconPhrase &match : text.matches())
        addMatch(text, match, candidates);
}

} // namespace lectern
