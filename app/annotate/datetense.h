// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/datewords.h"

#include <span>

namespace lectern {

enum class DateTense : std::uint8_t { Unknown, Past, Future };

/// Whether the clause around words [first, end) tells of what was or of what will be; the verb before the date counts
/// first. "was held on Monday" is past, "will be held", "is to meet" and "opens on Monday" are future.
[[nodiscard]] DateTense tenseAround(std::span<const DateWord> words, std::size_t first, std::size_t end);

} // namespace lectern
