// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/parse/article.h"
#include "app/parse/unit.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lectern {

/// What a unit turned out to be among its neighbours.
struct Placement
{
    RegionKind kind = RegionKind::Boilerplate;
    std::string_view rule = "page-furniture";
    bool isSubheading = false;
};

/// The parts of a page: what stands above the text, the text, what stands below.
struct Layout
{
    std::vector<Unit> units;
    std::size_t coreBegin = 0; ///< first unit of the text; standfirst and byline may be among its units
    std::size_t coreEnd = 0;   ///< behind its last unit
    std::size_t bodyBegin = 0; ///< first paragraph of the body
    std::size_t footerEnd = 0; ///< units from coreEnd to here may still speak of the article
    bool hasProse = true;      ///< false where no paragraph was found and all lines are taken for text
    std::optional<std::size_t> headline;
    std::vector<Placement> placements; ///< for each unit

    /// First unit that may speak of the article: a few above the headline.
    [[nodiscard]] std::size_t headerBegin() const;
};

[[nodiscard]] Layout findLayout(std::string_view text, const Lexicon &lexicon);
/// The layout of units whose kinds are known.
[[nodiscard]] Layout findLayout(std::string_view text, std::vector<Unit> units, const Lexicon &lexicon);

// The steps of findLayout(), each upon what the ones before it found.
void findCore(Layout &layout);
void findHeadline(std::string_view text, Layout &layout, const Lexicon &lexicon);
void placeUnits(std::string_view text, Layout &layout, const Lexicon &lexicon);

} // namespace lectern
