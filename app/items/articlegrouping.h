// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/items/groupedrows.h"
#include "app/query/search.h"

#include <string>

namespace lectern {

/// Under which headings the list of articles puts them.
enum class ArticleGrouping { None, Story, Outlet, Month };

/// The hits of a search in groups. Stories and months stand where the first of their articles stands in the order of
/// the list, outlets by name and articles without one last.
[[nodiscard]] RowPartition partition(const Corpus &corpus, const std::vector<Hit> &hits, ArticleGrouping grouping);
/// What tells the group of an article from others, and stays the same from filter to filter and from snapshot to
/// snapshot.
[[nodiscard]] std::string groupKey(const Corpus &corpus, DocNumber doc, ArticleGrouping grouping);
/// The month an article belongs to, the year where no more is known; nothing without a date.
[[nodiscard]] std::optional<PartialDate> monthOf(const Corpus &corpus, DocNumber doc);

} // namespace lectern
