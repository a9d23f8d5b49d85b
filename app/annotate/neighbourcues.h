// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/namecues.h"
#include "app/annotate/preparedtext.h"

#include <cstdint>
#include <span>

namespace lectern {

inline constexpr std::uint32_t NoCandidate = 0xFFFFFFFFU;
/// From this strength on a chosen name tells something of the names beside it.
inline constexpr float SureName = 0.8F;

/// Types that the words beside a name tell apart.
[[nodiscard]] constexpr bool isJudged(EntityType type) noexcept
{
    return type == EntityType::Person || type == EntityType::Company || type == EntityType::Organization ||
           type == EntityType::Place || type == EntityType::Product || type == EntityType::Event;
}

/// Words tell a company or a body from persons and places better than from each other.
[[nodiscard]] constexpr bool isBody(EntityType type) noexcept
{
    return type == EntityType::Company || type == EntityType::Organization;
}

/// The names an article has been found to hold so far.
struct NameOwners
{
    const Candidates &chosen;
    std::span<const std::uint32_t> byWord; ///< index into `chosen` by word, NoCandidate where none is
};

/// Adds to `scores` what the names beside one place of a name say of it, and what the lists know of the name itself:
/// "Volvo and X", "from Hanoi to X", "Microsoft's X", "X shares".
void addNeighbourCues(const PreparedText &text, const NameOwners &owners, WordRange name, TypeScores &scores);

} // namespace lectern
