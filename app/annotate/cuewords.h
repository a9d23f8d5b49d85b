// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace lectern {

/// What an ordinary word beside a name says the name is. A word may say several things.
enum class Cue : std::uint32_t {
    CompanyNoun = 1U << 0,      ///< chipmaker, lender, start-up
    OrganizationNoun = 1U << 1, ///< agency, party, club
    PlaceNoun = 1U << 2,        ///< town, province, village
    ProductNoun = 1U << 3,      ///< vaccine, app, rover
    EventNoun = 1U << 4,        ///< hurricane, festival
    PersonNoun = 1U << 5,       ///< farmer, student, economist
    Asset = 1U << 6,            ///< what companies have: shares, revenue, stores
    Headship = 1U << 7,         ///< whom companies have: founder, chief, spokeswoman
    Membership = 1U << 8,       ///< whom parties and movements have: members, militants
    DealVerb = 1U << 9,         ///< acquire, invest: done to companies
    EmployVerb = 1U << 10,      ///< joined, founded, quit: done by a person to a company or a body
    BusinessVerb = 1U << 11,    ///< employs, sells, raised: done by companies
    PersonVerb = 1U << 12,      ///< joked, recalled, died: done by persons
    Kin = 1U << 13,             ///< mother, husband
    TeamNoun = 1U << 14,        ///< coach, striker, fans
    MatchVerb = 1U << 15,       ///< beat, defeated, host
    SportWord = 1U << 16,       ///< words that tell a report on sport
    Direction = 1U << 17,       ///< north of, outskirts of
    MakingVerb = 1U << 18,      ///< built by, owned by
    DealNoun = 1U << 19,        ///< deal with, talks with
};

/// The cues of a folded word as bits.
[[nodiscard]] std::uint32_t cuesOfWord(std::string_view folded);

[[nodiscard]] constexpr bool hasCue(std::uint32_t cues, Cue cue) noexcept
{
    return (cues & static_cast<std::uint32_t>(cue)) != 0;
}

} // namespace lectern
