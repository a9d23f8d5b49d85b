// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/parse/layout.h"

#include <string_view>
#include <vector>

namespace lectern {

/// Units at the end of the text that tell who its author is: "Jane Doe" and "Jane Doe was a professor of ...". The
/// author is named by the byline, or by a line of its own right above.
[[nodiscard]] std::vector<std::size_t> findAuthorNotes(std::string_view text, const Layout &layout,
                                                       const Lexicon &lexicon);

} // namespace lectern
