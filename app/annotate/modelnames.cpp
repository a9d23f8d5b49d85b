// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/modelnames.h"

#include "app/annotate/entitymodellattice.h"
#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <unordered_set>

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

/// A question for the model: what it thinks of a guess of the rules, or of a word that may be a name.
struct Question
{
    WordRange words;
    std::span<const EntityType> types;
    std::optional<std::size_t> guess; ///< absent: no rule has guessed anything
};

/// Words with a capital that no guess takes in and that are no ordinary words.
void askAboutUnclaimed(const PreparedText &text, const Candidates &guesses, std::vector<Question> &questions)
{
    std::vector<bool> isClaimed(text.size(), false);
    for (const Candidate &guess : guesses)
        std::fill_n(isClaimed.begin() + guess.words.first, guess.words.size(), true);
    for (std::uint32_t i = 0; i < text.size();) {
        const std::uint32_t end = std::max(i + 1, endOfRun(text, i));
        while (i + 1 < end && text.isOrdinaryWord(i)) // "Insurer | Gard"
            ++i;
        if (i + 1 == end && text.isNameLike(i) && !text.isOrdinaryWord(i) && !isClaimed[i])
            questions.push_back({{i, end}, {}, std::nullopt});
        i = end;
    }
}

/// All questions, in text order.
std::vector<Question> questionsAbout(const PreparedText &text, const Candidates &guesses)
{
    std::vector<Question> questions;
    for (std::size_t i = 0; i < guesses.size(); ++i) {
        const WordRange words = guesses[i].words;
        if (guesses[i].strength < SureRule && !typesAskedFor(guesses[i]).empty() && words.size() > 0 &&
            inSentence(text, words.end - 1, words.first))
            questions.push_back({words, typesAskedFor(guesses[i]), i});
    }
    askAboutUnclaimed(text, guesses, questions);
    std::stable_sort(questions.begin(), questions.end(),
                     [](const Question &a, const Question &b) { return a.words.first < b.words.first; });
    return questions;
}

/// Words nobody takes for a name and of which the model is sure, wherever they stand, that they are none: "Section 7".
/// Without a type they keep away what is proposed later for the words beside them.
void addNoNames(const PreparedText &text, std::span<const Question> questions, std::span<const ModelOpinion> opinions,
                Candidates &candidates)
{
    constexpr float SureOfNone = 0.95F;
    constexpr float Strength = 0.1F; // what others have guessed by then stays
    std::unordered_set<std::uint32_t> unsure;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (!questions[i].guess && opinions[i].outside <= SureOfNone)
            unsure.insert(text.word(questions[i].words.first).formId);
    }
    for (const Question &question : questions) {
        if (!question.guess && !unsure.contains(text.word(question.words.first).formId))
            candidates.push_back(candidateFor(text, question.words, std::nullopt, Strength, "model"));
    }
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
    const std::vector<Question> questions = questionsAbout(text, candidates);
    std::vector<ModelOpinion> opinions;
    opinions.reserve(questions.size());
    for (const Question &question : questions)
        opinions.push_back({question.words.first, question.words.size(), question.types});
    const std::vector<ModelSpan> spans = model.tag(document, opinions);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (questions[i].guess)
            weaken(candidates[*questions[i].guess], opinions[i]);
    }
    addNoNames(text, questions, opinions, candidates);
    for (const ModelSpan &span : spans) {
        const WordRange whole{span.firstToken, span.firstToken + span.tokenCount};
        const WordRange words = withoutArticle(text, withoutTitle(text, whole, offices));
        if (!joinsCountries(text, words))
            candidates.push_back(candidateFor(text, words, span.type, strengthOf(span), "model"));
    }
}

} // namespace lectern
