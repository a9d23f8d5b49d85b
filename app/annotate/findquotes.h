// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/annotate/findroles.h"
#include "app/annotate/preparedtext.h"

#include <vector>

namespace lectern {

/// Who said what: text between quotation marks with the cue and the speaker beside it, and what reporting verbs
/// report ("Hasanov said that ..."). A speaker who cannot be told stays absent; so does a group of people.
[[nodiscard]] std::vector<Quote> findQuotes(const PreparedText &text, const std::vector<PlacedMention> &mentions,
                                            const std::vector<Role> &roles);

} // namespace lectern
