// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/personnames.h"

#include "app/annotate/namerules.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint64_t NameClasses = classMask(LexiconClass::GivenName, LexiconClass::FamilyName);
constexpr std::uint64_t GivenClass = classBit(LexiconClass::GivenName);
constexpr std::uint64_t FamilyClass = classBit(LexiconClass::FamilyName);
constexpr std::uint32_t MostNameWords = 8;

/// A word that may be part of a personal name: class words of other things only where they are names too.
bool isPersonPart(const PreparedText &text, std::uint32_t index)
{
    if (!isNamePart(text, index) || text.word(index).kind != TokenKind::Word)
        return false;
    if (text.hasClass(index, NameClasses))
        return true;
    return !text.hasClass(index, HeadClasses | TitleClasses |
                                     classMask(LexiconClass::Demonym, LexiconClass::ProductHead, LexiconClass::Month,
                                               LexiconClass::Weekday));
}

/// "Jong-un": the part after the hyphen may be small; in "Ankara-based" the whole is no name.
bool continuesAfterHyphen(const PreparedText &text, std::uint32_t hyphen)
{
    if (!text.isJoiningHyphen(hyphen))
        return false;
    if (text.hasClass(hyphen - 1, CountryClasses) || text.hasClass(hyphen + 1, CountryClasses))
        return false;
    if (text.word(hyphen + 1).form == WordForm::Lower)
        return text.hasClass(hyphen + 1, NameClasses) && !text.hasClass(hyphen + 1, classBit(LexiconClass::CommonWord));
    return isPersonPart(text, hyphen + 1);
}

/// Particles lead on only where a name follows: "Mohammed | bin Salman", "Abdel Fattah | el-Sisi".
std::uint32_t afterParticles(const PreparedText &text, std::uint32_t at)
{
    std::uint32_t next = at;
    while (inSentence(text, next, at) && next < at + 3 && text.hasFlag(next, WordFlag::Particle) &&
           !text.hasFlag(next, WordFlag::Function))
        ++next;
    if (next == at)
        return at;
    if (inSentence(text, next, at) && text.isJoiningHyphen(next))
        ++next;
    return inSentence(text, next, at) && isPersonPart(text, next) ? next + 1 : at;
}

bool isReportingWord(const PreparedText &text, std::uint32_t index, std::uint32_t anchor)
{
    return inSentence(text, index, anchor) && text.word(index).form == WordForm::Lower &&
           text.hasClass(index, classBit(LexiconClass::ReportingVerb));
}

struct NameEvidence
{
    int words = 0;
    bool givenFirst = false;
    bool familyFirst = false;
    bool givenLast = false;
    bool familyLast = false;
    bool hasInitial = false;
    bool hasRelation = false;
    int ordinary = 0; ///< words that are also ordinary words and no known names
    int places = 0;
    int shouted = 0; ///< in capital letters where the rest of the sentence is not
};

NameEvidence evidenceOf(const PreparedText &text, WordRange words)
{
    NameEvidence evidence;
    for (std::uint32_t i = words.first; i < words.end; ++i) {
        const WordForm form = text.word(i).form;
        if (text.word(i).kind != TokenKind::Word || form == WordForm::Lower)
            continue;
        const bool isName = text.hasClass(i, NameClasses);
        ++evidence.words;
        evidence.hasInitial |= form == WordForm::Initial;
        evidence.hasRelation |= text.hasFlag(i, WordFlag::Relation);
        evidence.ordinary += !isName && text.hasClass(i, classBit(LexiconClass::CommonWord));
        evidence.places += !isName && text.hasClass(i, PlaceClasses);
        evidence.shouted += form == WordForm::AllCapitals && text.sentenceOf(i).style == CaseStyle::Ordinary;
    }
    evidence.givenFirst = text.hasClass(words.first, GivenClass);
    evidence.familyFirst = text.hasClass(words.first, FamilyClass);
    evidence.givenLast = text.hasClass(words.end - 1, GivenClass);
    evidence.familyLast = text.hasClass(words.end - 1, FamilyClass);
    return evidence;
}

/// How sure a run of several words is a person by its own words.
float ownStrength(const NameEvidence &name)
{
    float strength = 0.32F;
    if (name.hasRelation)
        strength = 0.95F;
    else if (name.givenFirst && name.familyLast)
        strength = 0.92F;
    else if (name.givenFirst)
        strength = 0.80F;
    else if (name.familyFirst && name.givenLast)
        strength = 0.72F;
    else if (name.hasInitial && (name.familyLast || name.words > 2))
        strength = 0.78F;
    else if (name.familyLast || name.givenLast)
        strength = 0.62F;
    const float faults =
        static_cast<float>(name.ordinary + name.places) * 0.22F + static_cast<float>(name.shouted) * 0.15F;
    return std::max(0.0F, strength - faults);
}

/// "Morgan Stanley": the lexicon knows just these words as a company or a body.
bool isKnownBody(const PreparedText &text, WordRange words)
{
    const LexiconPhrase *body = text.longestMatch(words.first, BodyClasses);
    return body && body->words == words && text.entryOf(*body, BodyClasses)->decides;
}

void addName(const PreparedText &text, WordRange words, const OfficePhrase *title, Candidates &candidates)
{
    if (!title && isKnownBody(text, words))
        return;
    const NameEvidence name = evidenceOf(text, words);
    const bool reports = isReportingWord(text, words.end, words.first);
    Candidate candidate = candidateFor(text, words, EntityType::Person, 0.0F, "name-sequence");
    candidate.evidence = candidate.span;
    if (title) {
        const bool known = name.givenFirst || name.familyFirst || name.familyLast;
        const bool lone = name.words == 1;
        candidate.strength = known ? 0.95F : 0.84F;
        candidate.strength -= static_cast<float>(name.ordinary) * (lone ? 0.45F : 0.2F);
        candidate.strength -= static_cast<float>(name.places) * (lone ? 0.4F : 0.15F);
        candidate.strength -= static_cast<float>(name.shouted) * (lone ? 0.3F : 0.1F);
        candidate.rule = "title-before-name";
        candidate.evidence = text.spanOf(title->words);
    } else if (name.words > 1) {
        candidate.strength = ownStrength(name) + (reports ? 0.15F : 0.0F);
    } else {
        const bool known = name.givenFirst || name.familyFirst;
        candidate.strength = (known ? 0.40F : 0.20F) + (reports ? 0.2F : 0.0F) -
                             static_cast<float>(name.ordinary + name.places + name.shouted) * 0.2F;
    }
    candidate.strength = std::clamp(candidate.strength, 0.0F, 0.97F);
    if (candidate.strength > 0.0F)
        candidates.push_back(std::move(candidate));
}

/// "Rival Rapidus": the first word of a sentence that is an ordinary word rather than a name.
bool isOpeningWord(const PreparedText &text, std::uint32_t index)
{
    constexpr int VeryCommon = 20;
    if (!text.isNameLike(index) || !text.isOrdinaryWord(index))
        return false;
    if (text.formOf(index).lower == 0 && text.formOf(index).commonness > VeryCommon)
        return false;
    return !text.hasClass(index, NameClasses) || text.formOf(index).lower > 0;
}

/// Whether a name without a title may begin at a word: not at class words and titles, nor at the job that opens a
/// sentence ("Miner | Celal Kara").
bool mayBegin(const PreparedText &text, std::uint32_t index)
{
    const bool givenFollows =
        inSentence(text, index + 1, index) && text.isNameLike(index + 1) && text.hasClass(index + 1, GivenClass);
    if (text.hasClass(index, GivenClass))
        return !isOpeningWord(text, index) && !(givenFollows && text.hasClass(index, TitleClasses));
    if (isOpeningWord(text, index) || text.hasClass(index, HeadClasses))
        return false;
    const bool isJob = text.hasClass(index, TitleClasses) ||
                       (text.word(index).isInitial && text.hasClass(index, classBit(LexiconClass::CommonWord)));
    return !(givenFollows && isJob);
}

/// The title phrase that ends just before a word; null where there is none.
const OfficePhrase *titleBefore(const std::vector<OfficePhrase> &offices, const PreparedText &text, std::uint32_t first)
{
    const auto after =
        std::lower_bound(offices.begin(), offices.end(), first,
                         [](const OfficePhrase &office, std::uint32_t at) { return office.words.first < at; });
    if (after == offices.begin())
        return nullptr;
    const OfficePhrase &office = *std::prev(after);
    return office.words.end == first && inSentence(text, office.words.first, first) ? &office : nullptr;
}

/// "Mumtaz Zahra | Baloch": a nation right after given names, at the end of a run.
bool isNationAsSurname(const PreparedText &text, std::uint32_t first, std::uint32_t index)
{
    if (!text.isNameLike(index) || !text.hasClass(index, classBit(LexiconClass::Demonym)) ||
        !text.hasClass(first, GivenClass) || !text.hasClass(index - 1, NameClasses))
        return false;
    return !inSentence(text, index + 1, index) || !isNamePart(text, index + 1);
}

/// "Ferdinand Marcos | Jr", "Carl Gustaf | XVI".
bool isGeneration(const PreparedText &text, std::uint32_t index)
{
    return text.hasFlag(index, WordFlag::Generation) && text.isNameLike(index);
}

} // namespace

std::uint32_t endOfPersonName(const PreparedText &text, std::uint32_t first)
{
    std::uint32_t end = afterParticles(text, first);
    if (end == first) {
        if (!isPersonPart(text, first))
            return first;
        end = first + 1;
    }
    while (inSentence(text, end, first) && end < first + MostNameWords) {
        if (continuesAfterHyphen(text, end)) {
            end += 2;
            continue;
        }
        const std::uint32_t next = afterParticles(text, end);
        if (next > end)
            end = next;
        else if (isPersonPart(text, end) || text.hasFlag(end, WordFlag::Relation) || isGeneration(text, end) ||
                 isNationAsSurname(text, first, end))
            ++end;
        else
            break;
    }
    return end;
}

void addPersonNames(const PreparedText &text, const std::vector<OfficePhrase> &offices, Candidates &candidates)
{
    std::uint32_t runEnd = 0;
    for (std::uint32_t i = 0; i < text.size(); ++i) {
        const OfficePhrase *title = titleBefore(offices, text, i);
        const bool beginsRun = i >= runEnd;
        if (!title && !beginsRun && !text.hasClass(i, GivenClass))
            continue;
        if (!title && !mayBegin(text, i))
            continue;
        const std::uint32_t end = endOfPersonName(text, i);
        if (end == i)
            continue;
        addName(text, {i, end}, title, candidates);
        if (beginsRun)
            runEnd = end;
    }
}

} // namespace lectern
