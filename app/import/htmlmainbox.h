// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/htmlblocks.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lectern {

/// Where the article of a page is.
struct MainBox
{
    std::uint32_t firstBlock = 0;
    std::uint32_t endBlock = 0;
    std::optional<std::uint32_t> title; ///< block of the headline; may stand before firstBlock
    std::vector<bool> unwanted;         ///< for each box: nothing of it belongs to the article
};

[[nodiscard]] MainBox findMainBox(const PageBlocks &page, std::string_view title);

} // namespace lectern
