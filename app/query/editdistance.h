// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace lectern {

/// Insertions, deletions, replacements and swaps of neighbours, in code points, that make `a` of `b`; `limit + 1` as
/// soon as it is known to be more than `limit`.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b, int limit);

} // namespace lectern
