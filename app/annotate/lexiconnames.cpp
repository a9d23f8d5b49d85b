// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/lexiconnames.h"

#include "app/annotate/cuewords.h"
#include "app/annotate/namerules.h"

#include "app/base/folding.h"

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
        if (form == WordForm::Lower && !text.hasFlag(i, WordFlag::Function) && !text.hasFlag(i, WordFlag::Particle) &&
            !(i > words.first && text.isPossessive(i))) // "Macy's"
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

/// "sued | Visa": inside a sentence an ordinary word with a capital is a name, and if a company has it, most likely
/// that one.
bool isCapitalisedInside(const PreparedText &text, const LexiconPhrase &match)
{
    constexpr std::uint64_t Others = PlaceClasses | CountryClasses | TitleClasses | HeadClasses |
                                     classMask(LexiconClass::GivenName, LexiconClass::FamilyName, LexiconClass::Month,
                                               LexiconClass::Weekday, LexiconClass::Product);
    const std::uint32_t at = match.words.first;
    const bool hasBefore = at > 0 && inSentence(text, at - 1, at);
    if (match.words.size() > 1 || text.sentenceOf(at).style != CaseStyle::Ordinary || isBesideName(text, at))
        return false;
    const bool isNoun = hasBefore && text.hasFlag(at - 1, WordFlag::Determiner);
    return text.word(at).form == WordForm::Capitalised && !text.word(at).isInitial && !isNoun &&
           text.hasClass(at, classBit(LexiconClass::CommonWord)) && !text.hasClass(at, Others);
}

/// "wrote on | X".
bool isLetterAfterOn(const PreparedText &text, const LexiconPhrase &match)
{
    const std::uint32_t at = match.words.first;
    return match.words.size() == 1 && text.word(at).form == WordForm::Initial && at > 0 &&
           inSentence(text, at - 1, at) && text.is(at - 1, "on");
}

/// "| Shell said", "| Orange has hired": a noun that can be counted does not begin a sentence alone.
bool actsAlone(const PreparedText &text, const LexiconPhrase &match)
{
    const std::uint32_t end = match.words.end;
    if (match.words.size() > 1 || !inSentence(text, end, end - 1) || text.word(end).form != WordForm::Lower ||
        text.word(match.words.first).form != WordForm::Capitalised || text.word(match.words.first).span.size() < 3)
        return false;
    const std::uint32_t cues = cuesOfWord(text.folded(end));
    constexpr auto Verbs = std::to_array<std::string_view>(
        {"adds", "fell", "had", "has", "lost", "needs", "plans", "rose", "sank", "shut", "wants", "will", "won"});
    const std::string_view verb = text.folded(end);
    if ((verb.size() > 4 && verb.ends_with("ed")) || std::find(Verbs.begin(), Verbs.end(), verb) != Verbs.end())
        return true;
    return text.hasClass(end, classBit(LexiconClass::ReportingVerb)) || hasCue(cues, Cue::BusinessVerb) ||
           hasCue(cues, Cue::DealVerb);
}

/// Longer names mean one thing more often; so do large cities, which stand first in their list.
float strengthOf(const PreparedText &text, const ClassRule &rule, const LexiconPhrase &match, const LexiconEntry &entry)
{
    constexpr std::uint32_t LargeCities = 500;
    constexpr std::uint32_t KnownCities = 3000;
    constexpr float LongerName = 0.3F;
    if (entry.decides)
        return rule.sure;
    const bool isTrade = entry.lexiconClass == LexiconClass::Company || entry.lexiconClass == LexiconClass::Product;
    if (isTrade && isLetterAfterOn(text, match))
        return rule.sure;
    if (entry.lexiconClass == LexiconClass::Company && actsAlone(text, match))
        return rule.unsure + 0.34F;
    if (entry.lexiconClass == LexiconClass::Company && isCapitalisedInside(text, match))
        return rule.unsure + 0.22F;
    float strength = rule.unsure + (match.words.size() > 1 ? LongerName : 0.0F) - doubtOf(text, match);
    if (isShouted(text, match, entry))
        strength -= 0.2F;
    if (entry.lexiconClass == LexiconClass::City && entry.line < KnownCities)
        strength += entry.line < LargeCities ? 0.35F : 0.15F;
    return strength;
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
    if (entry.lexiconClass == LexiconClass::Company && actsAlone(text, match))
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

/// "the 2024 | Paris Olympics": the year before an event is part of its name.
void addYearOfEvent(const PreparedText &text, const Candidate &event, Candidates &candidates)
{
    constexpr float Strength = 0.99F; // above a date and an event side by side
    constexpr std::size_t YearDigits = 4;
    const std::uint32_t first = event.words.first;
    if (first > 0 && inSentence(text, first - 1, first) && text.word(first - 1).form == WordForm::Number &&
        text.word(first - 1).span.size() == YearDigits)
        candidates.push_back(
            candidateFor(text, {first - 1, event.words.end}, EntityType::Event, Strength, "dated-event"));
}

/// "Toyota | Hilux": the maker right before its product belongs to the name of the product.
void addMadeProduct(const PreparedText &text, const Candidate &product, std::string_view maker, Candidates &candidates)
{
    constexpr float Strength = 0.97F;
    const std::uint32_t first = product.words.first;
    for (std::uint32_t back = 1; back <= 3 && back <= first && inSentence(text, first - back, first); ++back) {
        const LexiconPhrase *company = text.longestMatch(first - back, classBit(LexiconClass::Company));
        if (!company || company->words.end != first)
            continue;
        const bool isMaker = !maker.empty() && fold(maker).starts_with(text.foldedText(company->words));
        if (isMaker)
            candidates.push_back(candidateFor(text, {first - back, product.words.end}, EntityType::Product, Strength,
                                              "maker-and-product"));
        return;
    }
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
        if (entry.lexiconClass == LexiconClass::Event && entry.decides)
            addYearOfEvent(text, candidate, candidates);
        if (rule->type == EntityType::Product) {
            addVariant(text, candidate, candidates);
            addMadeProduct(text, candidate, entry.attribute, candidates);
        }
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
