// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/tally.h"

#include <functional>
#include <vector>

namespace lectern {

/// Two entities of a ranking, by their rank, and how often they share an article.
struct PairCount
{
    std::size_t first = 0; ///< less than `second`
    std::size_t second = 0;
    Frequency frequency; ///< mentions: of both, in the articles they share
    std::uint32_t stories = 0;
    bool operator==(const PairCount &other) const
    {
        return first == other.first && second == other.second && frequency.articles == other.frequency.articles &&
               frequency.mentions == other.frequency.mentions && stories == other.stories;
    }
};

/// Every two of the ranked entities that share an article of the filter, by rank of the first, then of the second.
/// Needs memory for the entities, not for the pairs: of a large library there are millions. Problem: Cancelled.
[[nodiscard]] Result<void> countPairs(const Corpus &corpus, const ArticleSet &filter, const std::vector<Tally> &ranked,
                                      const JobControl &control, const std::function<void(const PairCount &)> &visit);

} // namespace lectern
