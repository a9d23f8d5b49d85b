// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"
#include "app/parse/article.h"

#include <cstddef>
#include <vector>

namespace lectern {

/// A sentence of one article beside the one of another article that says the same. Spans are bytes of the articles'
/// texts.
struct ComparedSentence
{
    enum class Kind {
        Same,    ///< the same words; accents, case and punctuation apart
        Changed, ///< other words
        OnlyLeft,
        OnlyRight
    };
    Kind kind = Kind::Same;
    TextSpan left;  ///< empty where the left article has none
    TextSpan right; ///< empty where the right article has none
    /// Runs of words that the other sentence does not have, of Kind::Changed.
    std::vector<TextSpan> leftWords;
    std::vector<TextSpan> rightWords;
};

/// Two articles told apart sentence by sentence, in the order of both texts.
struct ArticleComparison
{
    std::vector<ComparedSentence> sentences;
    [[nodiscard]] std::size_t count(ComparedSentence::Kind kind) const;
};

/// Aligns the sentences of headline, standfirst and body so that the sum of their likeness is the largest (Needleman
/// and Wunsch 1970), where likeness is the share of common words (Dice 1945) and sentences of less than half are not
/// the same; headlines are set against each other whatever they say. Of an article of more than MostCompared sentences
/// the rest counts as not there.
[[nodiscard]] ArticleComparison compareArticles(const Article &left, const Article &right);
inline constexpr std::size_t MostCompared = 1000;

} // namespace lectern
