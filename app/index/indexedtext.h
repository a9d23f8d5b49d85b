// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/folding.h"
#include "app/index/corpus.h"

#include <string_view>
#include <vector>

namespace lectern {

/// Words skipped between two regions, so that no phrase begins in a headline and ends in the body.
inline constexpr std::uint32_t RegionGap = 2;

/// The stated title where it does not stand in the readable text (a column of a table, a tag of a page); else empty.
[[nodiscard]] std::string_view titleOutsideText(const Article &article);

/// The words by which an article is found: those of its readable regions in text order, before them those of a title
/// that does not stand in them. The spans of such title words are empty. Index, highlights and concordance all see
/// an article through this one function.
[[nodiscard]] std::vector<FoldedTerm> indexedTerms(const Article &article);

/// What lists and filters need of an article; the story is left to the resolution.
[[nodiscard]] ArticleRecord makeRecord(ArticleId id, const Article &article, const Annotations &annotations);

} // namespace lectern
