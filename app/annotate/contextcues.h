// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// Guesses from the words beside a name: "in X", "the carmaker X", "shares of X", "X-produced", "X told reporters".
/// Weak one by one; the document layer adds them up for each name.
void addContextCues(const PreparedText &text, Candidates &candidates);

} // namespace lectern
