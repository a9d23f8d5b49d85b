// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parse/article.h"
#include "app/parse/token.h"

#include <algorithm>
#include <span>
#include <vector>

namespace lectern {

/// The tokens of each sentence of the article, in text order; `tokens` are those of all sentences.
[[nodiscard]] inline std::vector<std::span<const Token>> tokensOfSentences(const Article &article,
                                                                           std::span<const Token> tokens)
{
    std::vector<std::span<const Token>> sentences;
    sentences.reserve(article.sentences.size());
    auto from = tokens.begin();
    for (const TextSpan &sentence : article.sentences) {
        from = std::find_if(from, tokens.end(), [&](const Token &token) { return token.span.begin >= sentence.begin; });
        const auto to =
            std::find_if(from, tokens.end(), [&](const Token &token) { return token.span.begin >= sentence.end; });
        sentences.emplace_back(from, to);
        from = to;
    }
    return sentences;
}

} // namespace lectern
