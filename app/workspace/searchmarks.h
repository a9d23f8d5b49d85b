// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/search.h"
#include "app/store/readermarks.h"
#include "app/workspace/correctedcorpus.h"

#include <optional>
#include <unordered_set>

namespace lectern {

/// The thing a mark is about, if it is in the snapshot.
[[nodiscard]] std::optional<EntityId> entityOf(const MarkTarget &target, const CorrectedCorpus &shown);

/// Tags, notes, stars and read state as a search of this snapshot asks for them. Marks of words count for their
/// article; tags and notes of a thing count for every article that names it, its star for none.
[[nodiscard]] ReaderMarks searchMarks(const CorrectedCorpus &shown, const LibraryMarks &marks,
                                      const std::unordered_set<ArticleId> &read);
/// Whether the query asks for any of them.
[[nodiscard]] bool asksForMarks(const QueryNode &node);

} // namespace lectern
