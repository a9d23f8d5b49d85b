// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// Names the lexicon knows, where the text writes them as names.
void addLexiconNames(const PreparedText &text, Candidates &candidates);

/// Whether the words of a match are written as its reading asks: capitals where it is written in capitals, a capital
/// where a name begins, and not merely an ordinary word at the beginning of a sentence.
[[nodiscard]] bool isWrittenAs(const PreparedText &text, const LexiconPhrase &match, const LexiconEntry &entry);

} // namespace lectern
