// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/folding.h"
#include "app/query/query.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// One word of a condition, folded: what a word of the text must be equal to, begin with or be near to.
struct TermPattern
{
    enum class Kind { Equal, Prefix, Fuzzy };

    Kind kind = Kind::Equal;
    std::vector<std::string> readings; ///< one, or two where a schwa can be read as e and as a
    int distance = 0;                  ///< edits, of Fuzzy
    std::uint32_t offset = 0;          ///< words after the first word of the phrase
    bool operator==(const TermPattern &) const = default;

    [[nodiscard]] bool matches(std::string_view term) const;
    [[nodiscard]] bool matches(const FoldedTerm &term) const;
};

/// Words that follow each other.
using PhrasePattern = std::vector<TermPattern>;

/// What a Word, Phrase, Prefix, Fuzzy or Exact node, or the value of a text field, looks for. Empty where the text
/// has no word. "Erdoğan'ın" is a phrase of two words, a last word that ends in * a prefix.
[[nodiscard]] PhrasePattern phrasePattern(const QueryNode &node);
/// The same for a bare value: "haluk gor*".
[[nodiscard]] PhrasePattern phrasePattern(std::string_view value);

/// A run of words that a phrase matches: indices into a text's terms, half open.
struct TermRun
{
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const TermRun &) const = default;
};

/// Every place where the phrase stands, in text order. `terms` must be sorted by position.
[[nodiscard]] std::vector<TermRun> findPhrase(std::span<const FoldedTerm> terms, const PhrasePattern &phrase);
/// Every word that takes part in a match of all phrases, each within `distance` words of its neighbour in the list.
[[nodiscard]] std::vector<TermRun> findNear(std::span<const FoldedTerm> terms,
                                            const std::vector<PhrasePattern> &phrases, int distance);
/// Runs of `phrase` that are written exactly like `exact`: same letters, case and accents.
[[nodiscard]] std::vector<TermRun> findExact(std::string_view text, std::span<const FoldedTerm> terms,
                                             std::string_view exact);

} // namespace lectern
