// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// What one place of an article says about the others: the same name elsewhere, surnames after full names, acronyms
/// in brackets, and the type that most of a name's guesses agree on. `chosen` is the best set so far; `all` are all
/// guesses, to which new ones are added.
void addDocumentEvidence(const PreparedText &text, const Candidates &chosen, Candidates &all);

} // namespace lectern
