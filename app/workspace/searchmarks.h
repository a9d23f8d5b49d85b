// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/search.h"
#include "app/store/readermarks.h"

#include <unordered_set>

namespace lectern {

/// Tags, stars and read state as a search of this snapshot asks for them. Marks of words count for their article, those
/// of things for nothing here.
[[nodiscard]] ReaderMarks searchMarks(const Corpus &corpus, const LibraryMarks &marks,
                                      const std::unordered_set<ArticleId> &read);
/// Whether the query asks for any of them.
[[nodiscard]] bool asksForMarks(const QueryNode &node);

} // namespace lectern
