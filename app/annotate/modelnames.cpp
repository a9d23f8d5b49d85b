// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/modelnames.h"

#include "app/annotate/namerules.h"

#include <algorithm>

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
    for (const ModelSpan &span : model.tag(document)) {
        const WordRange words = withoutTitle(text, {span.firstToken, span.firstToken + span.tokenCount}, offices);
        if (!joinsCountries(text, words))
            candidates.push_back(candidateFor(text, words, span.type, strengthOf(span), "model"));
    }
}

} // namespace lectern
