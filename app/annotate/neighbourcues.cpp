// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/neighbourcues.h"

#include "app/annotate/cuewords.h"
#include "app/annotate/namerules.h"

namespace lectern {

namespace {

/// The chosen name that covers a word of the same sentence; null where none does.
const Candidate *ownerOf(const PreparedText &text, const NameOwners &owners, std::uint32_t word, std::uint32_t anchor)
{
    if (!inSentence(text, word, anchor) || owners.byWord[word] == NoCandidate)
        return nullptr;
    return &owners.chosen[owners.byWord[word]];
}

/// "| Kelsund, Volvo and": what is listed beside a name is most likely of its kind.
void addListed(const PreparedText &text, const NameOwners &owners, WordRange name, TypeScores &scores)
{
    constexpr float Weight = 0.7F;
    const auto add = [&](std::uint32_t mark, std::uint32_t word) {
        if (!inSentence(text, mark, name.first) || !(text.is(mark, ",") || text.is(mark, "and") || text.is(mark, "or")))
            return;
        const Candidate *neighbour = ownerOf(text, owners, word, name.first);
        if (neighbour && neighbour->type && isJudged(*neighbour->type) && neighbour->strength > SureName)
            scoreOf(scores, *neighbour->type) += Weight;
    };
    add(name.end, name.end + 1);
    if (name.first > 1)
        add(name.first - 1, name.first - 2);
}

/// "from Hanoi to | Vinh": a road or a line ends in a place.
void addRoute(const PreparedText &text, const NameOwners &owners, WordRange name, TypeScores &scores)
{
    constexpr float Weight = 2.0F;
    if (name.first < 2 || !text.is(name.first - 1, "to"))
        return;
    const Candidate *begin = ownerOf(text, owners, name.first - 2, name.first);
    if (begin && begin->type == EntityType::Place && begin->words.first > 0 && text.is(begin->words.first - 1, "from"))
        scoreOf(scores, EntityType::Place) += Weight;
}

/// "Microsoft's | Defender": what a company owns by name is what it makes.
void addOwner(const PreparedText &text, const NameOwners &owners, WordRange name, TypeScores &scores)
{
    constexpr float Weight = 1.0F;
    if (name.first < 2 || !text.isPossessive(name.first - 1))
        return;
    const Candidate *owner = ownerOf(text, owners, name.first - 2, name.first);
    if (owner && owner->type && isBody(*owner->type))
        scoreOf(scores, EntityType::Product) += Weight;
}

/// "| Dell founder Michael Dell", "| Ford shares": a company the lists know, whoever else has its name.
void addKnownCompany(const PreparedText &text, WordRange name, TypeScores &scores)
{
    constexpr float Weight = 3.0F;
    if (name.size() != 1 || !inSentence(text, name.end, name.first) || text.word(name.end).form != WordForm::Lower ||
        !text.hasClass(name.first, classBit(LexiconClass::Company)))
        return;
    const std::uint32_t cues = cuesOfWord(text.folded(name.end));
    if (hasCue(cues, Cue::Headship) || hasCue(cues, Cue::Asset))
        scoreOf(scores, EntityType::Company) += Weight;
}

} // namespace

void addNeighbourCues(const PreparedText &text, const NameOwners &owners, WordRange name, TypeScores &scores)
{
    addListed(text, owners, name, scores);
    addRoute(text, owners, name, scores);
    addOwner(text, owners, name, scores);
    addKnownCompany(text, name, scores);
}

} // namespace lectern
