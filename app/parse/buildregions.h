// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/parse/article.h"
#include "app/parse/layout.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lectern {

/// A headline without what surrounds it in its line.
struct HeadlineParts
{
    TextSpan title;
    std::optional<TextSpan> outlet; ///< "Title | Outlet"
};

[[nodiscard]] HeadlineParts readHeadline(std::string_view text, const Unit &unit, const Lexicon &lexicon);

/// The regions of a page. Units become one region each, but for a headline with its tags and date lines with a name.
[[nodiscard]] std::vector<Region> buildRegions(std::string_view text, const Layout &layout, const Lexicon &lexicon);

} // namespace lectern
