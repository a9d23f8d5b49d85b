// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/modelnames.h"

#include "app/annotate/entitymodellattice.h"
#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>
#include <span>

namespace lectern {

namespace {

/// What the model is worth among the rules: its doubts are real, its certainty is not complete.
float strengthOf(const ModelSpan &span)
{
    constexpr float Least = 0.15F;
    constexpr float Scale = 0.75F;
    return Least + Scale * span.confidence;
}

/// "Azerbaijan-Türkiye": hyphens join names of countries, they do not make one.
bool joinsCountries(const PreparedText &text, WordRange words)
{
    for (std::uint32_t i = words.first + 1; i + 1 < words.end; ++i) {
        if (text.isJoiningHyphen(i) && (text.hasClass(i - 1, CountryClasses) || text.hasClass(i + 1, CountryClasses)))
            return true;
    }
    return false;
}

/// "Commander of the | Navy", "President | Aliyev": what follows the title, the whole where no title leads it.
WordRange withoutTitle(const PreparedText &text, WordRange words, const std::vector<OfficePhrase> &offices)
{
    const auto office = std::lower_bound(offices.begin(), offices.end(), words.first,
                                         [](const OfficePhrase &a, std::uint32_t at) { return a.head.end <= at; });
    if (office == offices.end() || office->head.first > words.first || office->head.end >= words.end)
        return words;
    WordRange rest{office->head.end, words.end};
    while (rest.size() > 1 &&
           (text.hasFlag(rest.first, WordFlag::Preposition) || text.hasFlag(rest.first, WordFlag::Determiner)))
        ++rest.first;
    return rest;
}

/// What the model is asked about a guess: whether a body is a company is for the whole document to say.
std::span<const EntityType> typesAskedFor(const Candidate &guess)
{
    static constexpr std::array<EntityType, 2> Bodies = {EntityType::Company, EntityType::Organization};
    if (guess.type == EntityType::Company || guess.type == EntityType::Organization)
        return Bodies;
    const auto type = guess.type ? std::find(ModelTypes.begin(), ModelTypes.end(), *guess.type) : ModelTypes.end();
    return {type, type == ModelTypes.end() ? std::size_t{0} : std::size_t{1}};
}

/// Rules as sure as this are believed whatever the model thinks: what the lists know it has often never seen.
constexpr float SureRule = 0.86F;

/// The guesses of the rules as questions for the model, in text order, and which guess each is about.
struct Questions
{
    std::vector<ModelOpinion> asked;
    std::vector<std::size_t> guesses;
};

Questions questionsAbout(const PreparedText &text, const Candidates &guesses)
{
    Questions questions;
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        const WordRange words = guesses[i].words;
        if (guesses[i].strength < SureRule && !typesAskedFor(guesses[i]).empty() && words.size() > 0 &&
            inSentence(text, words.end - 1, words.first))
            questions.guesses.push_back(i);
    }
    std::stable_sort(questions.guesses.begin(), questions.guesses.end(), [&guesses](std::size_t a, std::size_t b) {
        return guesses[a].words.first < guesses[b].words.first;
    });
    for (const std::size_t guess : questions.guesses)
        questions.asked.push_back(
            {guesses[guess].words.first, guesses[guess].words.size(), typesAskedFor(guesses[guess])});
    return questions;
}

/// Rules that are not sure themselves count for less where the model is sure that no name stands there ("Great
/// Service"), or that other names do ("London | St Pancras" for a person). Of products and events it has seen too few
/// to be asked about the latter.
void weaken(Candidate &guess, const ModelOpinion &opinion)
{
    constexpr float SureOfNone = 0.8F;
    constexpr float HardlySo = 0.05F;
    constexpr float FactorOfNone = 0.5F;
    constexpr float FactorOfOther = 0.7F;
    constexpr std::array<EntityType, 3> SeldomSeen = {EntityType::Product, EntityType::Event, EntityType::Nationality};
    const bool isSeldomSeen = std::find(SeldomSeen.begin(), SeldomSeen.end(), *guess.type) != SeldomSeen.end();
    if (opinion.outside > SureOfNone)
        guess.strength *= 1.0F - (1.0F - FactorOfNone) * (opinion.outside - SureOfNone) / (1.0F - SureOfNone);
    else if (opinion.probability < HardlySo && !isSeldomSeen)
        guess.strength *= 1.0F - (1.0F - FactorOfOther) * (1.0F - opinion.probability / HardlySo);
}

} // namespace

void addModelNames(const PreparedText &text, const EntityModel &model, const std::vector<OfficePhrase> &offices,
                   Candidates &candidates)
{
    std::vector<std::uint32_t> sentenceEnds;
    sentenceEnds.reserve(text.sentences().size());
    for (const SentenceInfo &sentence : text.sentences())
        sentenceEnds.push_back(sentence.words.end);
    std::vector<LexiconHit> hits;
    hits.reserve(text.matches().size());
    for (const LexiconPhrase &match : text.matches())
        hits.push_back({match.words.first, match.words.size(), static_cast<std::uint32_t>(match.classes)});
    const ModelDocument document{text.article().text, text.tokens(), sentenceEnds, hits};
    Questions questions = questionsAbout(text, candidates);
    const std::vector<ModelSpan> spans = model.tag(document, questions.asked);
    for (std::size_t i = 0; i < questions.asked.size(); ++i)
        weaken(candidates[questions.guesses[i]], questions.asked[i]);
    for (const ModelSpan &span : spans) {
        const WordRange whole{span.firstToken, span.firstToken + span.tokenCount};
        const WordRange words = withoutArticle(text, withoutTitle(text, whole, offices));
        if (!joinsCountries(text, words))
            candidates.push_back(candidateFor(text, words, span.type, strengthOf(span), "model"));
    }
}

} // namespace lectern
