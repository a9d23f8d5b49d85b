// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

#include <string_view>
#include <vector>

namespace lectern {

/// A title in the text, whether or not a name stands beside it: "First Deputy Minister of Defence of the Republic of
/// Azerbaijan", "Colonel General", "Mr.", "chief executive of Siemens".
struct OfficePhrase
{
    WordRange words; ///< with country and organisation
    WordRange head;  ///< the title alone, with its field ("Minister of Defence") but without country and organisation
    RoleKind kind = RoleKind::Office;
    WordRange organization;       ///< empty where the phrase names none
    std::string_view countryCode; ///< of the lexicon
};

/// All titles of the text in text order, not overlapping. `names` are guesses made so far; the organisations among them
/// tell where a complement ends.
[[nodiscard]] std::vector<OfficePhrase> findOfficePhrases(const PreparedText &text, const Candidates &names);

/// Guesses that a title is no name, and that the field of a ministry ("Minister of | Defence") is none.
void addTitlesAsNoNames(const PreparedText &text, const std::vector<OfficePhrase> &offices, Candidates &candidates);

} // namespace lectern
