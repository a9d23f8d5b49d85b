// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodellattice.h"
#include "app/annotate/features.h"
#include "app/parse/token.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lectern::train {

/// Set of model types, one bit each by its index in ModelTypes.
using TypeSet = std::uint8_t;

[[nodiscard]] TypeSet typeSetOf(EntityType type);

/// A name as its source tells it: which types it may have is often not all known ("ORG" is a company or another
/// organisation), and a source's "other" may be no name of ours at all.
struct TrainingSpan
{
    std::uint32_t firstToken = 0;
    std::uint32_t tokenCount = 0;
    TypeSet types = 0;
    bool mayBeNone = false;
    std::string sourceLabel;
};

/// An annotated text. Offsets are bytes of `text`, tokens are counted over the document.
struct TrainingDocument
{
    std::string name;
    std::string text;
    std::vector<Token> tokens;
    std::vector<std::uint32_t> sentenceEnds;
    std::vector<TrainingSpan> spans; ///< in text order, not overlapping
    TypeSet openTypes = 0;           ///< types the source does not annotate: what it leaves unmarked may be of them
    std::vector<LexiconHit> lexiconHits;
    std::vector<std::uint8_t> leftOutSentences; ///< 1: not to be trained on; empty: all are
    std::vector<TypeSet> lostSpans;             ///< types of names that do not begin and end with a token

    [[nodiscard]] ModelDocument view() const { return {text, tokens, sentenceEnds, lexiconHits}; }
    [[nodiscard]] std::string_view tokenText(std::uint32_t token) const { return tokens[token].span.of(text); }
};

/// Whether open types are used or what is unmarked is taken as no name.
enum class OpenTypes : std::uint8_t { Closed, Open };

/// Labels each token may have. Where the source is silent a token that begins with a capital may be of an open type.
[[nodiscard]] std::vector<LabelSet> allowedLabels(const TrainingDocument &document, OpenTypes openTypes);

/// Tokenises one sentence into the document. `sentence` must be the end of document.text.
void appendSentence(TrainingDocument &document, TextSpan sentence);
/// Adds a name given in bytes to the end of the spans; drops it where it does not fit the tokens or overlaps the last.
void appendSpan(TrainingDocument &document, TextSpan name, TypeSet types, bool mayBeNone, std::string_view sourceLabel);
/// Finds the phrases of the lexicon in every sentence.
void addLexiconHits(TrainingDocument &document, const Lexicon &lexicon);

} // namespace lectern::train
