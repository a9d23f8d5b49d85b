// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/htmlblocks.h"

#include <string>
#include <string_view>

namespace lectern {

/// The readable text of the article of a page: headline, standfirst, byline, paragraphs, captions, quotes and tables in
/// the order of the page, with a blank line between two. What stands around it is left out: menus, notices, teasers,
/// comments. `title` is what the page declares its title to be; it heads the text if the page does not show it.
///
/// The article is the smallest box that holds nearly all sentences outside of links (density and punctuation, as in
/// Kohlschuetter et al., Boilerplate Detection using Shallow Text Features, 2010), helped by what the markup says.
[[nodiscard]] std::string articleText(const PageBlocks &page, std::string_view title);

} // namespace lectern
