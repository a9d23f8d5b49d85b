// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/termmatches.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lectern {

/// A phrase in one segment: its words with their distance from the first one.
struct BoundPhrase
{
    struct Word
    {
        TermMatches matches;
        std::uint32_t offset = 0;
    };
    std::vector<Word> words;
    /// Words from its beginning to its end.
    [[nodiscard]] std::uint32_t length() const { return words.back().offset + 1; }
};

/// Articles of a segment and how often something stands in each.
struct CountedDocs
{
    std::vector<LocalDoc> docs;
    std::vector<std::uint8_t> counts; ///< of each of `docs`, at most 255
};

/// Articles of `within` that hold the phrase.
[[nodiscard]] CountedDocs matchPhrase(const BoundPhrase &phrase, const LocalSet &within, const JobControl &control);
/// Articles of `within` that hold all phrases, each at most `distance` words from its neighbour in the list, in either
/// order and not overlapping. Counts the places of the last phrase.
[[nodiscard]] CountedDocs matchNear(std::span<const BoundPhrase> phrases, std::uint32_t distance,
                                    const LocalSet &within, const JobControl &control);
/// Articles of `within` that have all words of the phrases, wherever they stand.
[[nodiscard]] LocalSet docsWithAllWords(std::span<const BoundPhrase> phrases, const LocalSet &within);

} // namespace lectern
