// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/annotate/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A guess of one rule that some words are a name of some type. Rules propose freely; selectBest() decides.
struct Candidate
{
    WordRange words;
    TextSpan span; ///< of the words, or less where an amount ends inside one
    /// Absent: the words are not a name ("Defence Minister"). Keeps weaker guesses away and is never shown.
    std::optional<EntityType> type;
    float strength = 0.0F; ///< how sure the rule is, 0 to 1
    std::string_view rule; ///< static, or of a mention that outlives the candidate
    TextSpan evidence;
    std::string_view lexiconId;   ///< of the lexicon
    std::string_view countryCode; ///< of the lexicon
    std::string normalized;
    std::vector<std::string> alsoNames;
};

using Candidates = std::vector<Candidate>;

/// The set of non-overlapping candidates with the highest sum of strength times words, in text order; among equal sums
/// the one that begins with the earlier rule. Guesses of several rules on the same words and type strengthen each
/// other.
[[nodiscard]] Candidates selectBest(Candidates candidates);

} // namespace lectern
