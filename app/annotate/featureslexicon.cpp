// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/features.h"

#include <unordered_map>

namespace lectern {

std::vector<LexiconHit> lexiconHits(const Lexicon &lexicon, std::span<const LexiconMatch> matches)
{
    std::vector<LexiconHit> hits;
    hits.reserve(matches.size());
    std::unordered_map<std::uint32_t, std::uint32_t> classesOfPhrase;
    for (const LexiconMatch &match : matches) {
        const auto [known, isNew] = classesOfPhrase.try_emplace(match.phrase, 0U);
        if (isNew) {
            for (const LexiconEntry &entry : lexicon.entries(match.phrase))
                known->second |= 1U << static_cast<unsigned>(entry.lexiconClass);
        }
        hits.push_back({match.firstToken, match.tokenCount, known->second});
    }
    return hits;
}

} // namespace lectern
