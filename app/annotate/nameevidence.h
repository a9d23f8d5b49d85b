// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/officephrases.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// Judges each name by the words beside all its places in the article: a company that is taken for a person once is
/// betrayed by its shares in another sentence. Where the words speak for another type than `chosen` has, that type is
/// proposed and the other guesses lose strength. `chosen` is the best set of `all` so far.
void weighNameEvidence(const PreparedText &text, const std::vector<OfficePhrase> &offices, const Candidates &chosen,
                       Candidates &all);

} // namespace lectern
