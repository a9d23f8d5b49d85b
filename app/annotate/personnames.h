// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/officephrases.h"
#include "app/annotate/preparedtext.h"

#include <vector>

namespace lectern {

/// Persons by title ("Mr. Haluk Gorgun"), by given and family names of the lexicon, by initials and by what stands
/// beside them.
void addPersonNames(const PreparedText &text, const std::vector<OfficePhrase> &offices, Candidates &candidates);

/// End of the personal name that begins at `first`: name parts, initials, particles ("bin Salman"), hyphens
/// ("Jong-un"), generations ("Jr."). `first` where none begins there.
[[nodiscard]] std::uint32_t endOfPersonName(const PreparedText &text, std::uint32_t first);

} // namespace lectern
