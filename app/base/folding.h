// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// The one folding of the program, used by the index, the query, the lexicon and the resolver alike: compatibility
/// decomposition, marks removed, case folded, dotless and dotted i alike, sharp s as ss, o-stroke as o, l-stroke as l,
/// schwa as e, quotes and dashes of all shapes alike. Works on any valid UTF-8 and never fails.
[[nodiscard]] std::string fold(std::string_view utf8);

/// The other reading of schwa: `Əliyev` folds to `eliyev` and also to `aliyev`. Empty where `utf8` has no schwa.
[[nodiscard]] std::string foldSchwaAsA(std::string_view utf8);

/// A word of a text in folded form.
struct FoldedTerm
{
    std::string term;      ///< folded
    std::string alternate; ///< second reading (schwa as a), empty where there is none; same position
    TextSpan span;         ///< bytes of the original
    std::uint32_t position = 0;
};

/// Words of a text as the index and the query see them: runs of letters and digits, folded. An apostrophe ends a word
/// and what follows it is a word of its own, so that `Erdoğan'ın` is found by `erdogan` and `Zürich’te` by `zurich`;
/// a query word that contains one becomes a phrase.
[[nodiscard]] std::vector<FoldedTerm> foldedTerms(std::string_view utf8);

} // namespace lectern
