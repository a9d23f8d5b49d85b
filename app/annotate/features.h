// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/parse/token.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lectern {

/// What the lexicon says about a run of tokens: bit N set means LexiconClass N.
struct LexiconHit
{
    std::uint32_t firstToken = 0;
    std::uint32_t tokenCount = 0;
    std::uint32_t classes = 0;
};

/// The classes of `matches`; each phrase is looked up once. Any order of matches is fine.
[[nodiscard]] std::vector<LexiconHit> lexiconHits(const Lexicon &lexicon, std::span<const LexiconMatch> matches);

/// What the model sees of one document. Views only: the caller keeps everything alive.
struct ModelDocument
{
    std::string_view text;         ///< the tokens' spans point into it
    std::span<const Token> tokens; ///< of all sentences, in text order
    std::span<const std::uint32_t>
        sentenceEnds;                        ///< index past the last token of each sentence; the last is tokens.size()
    std::span<const LexiconHit> lexiconHits; ///< may be empty; hits that cross a sentence are ignored
};

} // namespace lectern
