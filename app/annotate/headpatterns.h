// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// Names made by a class word: "Defence Industry Agency of the Republic of Turkiye", "Gulf Holding", "Lake Baikal",
/// "5th Anniversary Azerbaijan International Defense Exhibition".
void addHeadPatterns(const PreparedText &text, Candidates &candidates);

} // namespace lectern
