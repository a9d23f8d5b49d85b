// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/words.h"

#include "app/base/folding.h"

namespace lectern {

namespace {

#include "app/parse/words.inc"

} // namespace

WordNumber wordNumber(std::string_view folded) noexcept
{
    constexpr std::size_t Mask = std::size(WordSlots) - 1;
    for (std::size_t slot = wordHash(folded) & Mask; WordSlots[slot] != 0; slot = (slot + 1) & Mask)
        if (AllWords[WordSlots[slot]].word == folded)
            return WordSlots[slot];
    return 0;
}

const WordFacts &wordFacts(WordNumber number) noexcept
{
    return AllWords[number];
}

const WordFacts &wordFactsOf(std::string_view word)
{
    constexpr std::size_t LongestWord = 40;
    if (word.empty() || word.size() > LongestWord)
        return AllWords[0];
    return wordFacts(fold(word));
}

std::span<const Phrase> phrasesOf(const WordFacts &facts) noexcept
{
    return std::span(AllPhrases).subspan(facts.firstPhrase, facts.phraseCount);
}

std::span<const WordNumber> phraseWords(const Phrase &phrase) noexcept
{
    return std::span(AllPhraseWords).subspan(phrase.firstWord, phrase.wordCount);
}

} // namespace lectern
