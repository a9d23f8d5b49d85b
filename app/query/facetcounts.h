// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/index/articleset.h"
#include "app/index/corpus.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lectern {

/// Ways to count in how many articles of a filter each entity is named. All count the same; which is the cheapest
/// depends on how much of the library the filter leaves.
enum class FacetStrategy {
    Touched,    ///< remembers which entities occur: for few articles
    Forward,    ///< counts, then looks at all entities
    Complement, ///< takes the articles outside from the counts of the whole library: for most articles
};

/// By the pairs of article and entity each would look at, and the entities it would look through.
[[nodiscard]] FacetStrategy cheapestStrategy(const Corpus &corpus, std::uint32_t articles);

/// Articles and mentions of entities in a filter.
struct EntityCounts
{
    /// By EntityId: articles in the upper half of the number, mentions in the lower, so that one addition counts
    /// both and one comparison sorts by both.
    std::vector<std::uint64_t> counts;
    /// Those that occur, ascending, where they are few enough to be remembered.
    std::optional<std::vector<std::uint32_t>> touched;

    /// Calls `visit(entity, count)` for those that occur, ascending.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        if (touched) {
            for (const std::uint32_t entity : *touched)
                visit(entity, counts[entity]);
            return;
        }
        for (std::uint32_t entity = 0; entity < counts.size(); ++entity)
            if (counts[entity] != 0)
                visit(entity, counts[entity]);
    }
    [[nodiscard]] static Frequency frequency(std::uint64_t count)
    {
        return {static_cast<std::uint32_t>(count >> 32), static_cast<std::uint32_t>(count)};
    }
};

/// Of no use once `control` is cancelled.
[[nodiscard]] EntityCounts countEntities(const Corpus &corpus, const ArticleSet &articles, FacetStrategy strategy,
                                         const JobControl &control);

} // namespace lectern
