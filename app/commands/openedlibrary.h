// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/index/corpus.h"
#include "app/query/search.h"

#include <QString>

#include <memory>
#include <vector>

namespace lectern {

/// A library opened for looking, as its reader corrected it: its snapshot and its articles. Nothing is written to it.
struct OpenedLibrary
{
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const ArticleSource> articles;
    ReaderMarks marks;             ///< tags, stars and read state, as a search takes them
    std::vector<Problem> problems; ///< articles that are damaged in it

    [[nodiscard]] static Result<OpenedLibrary> open(const QString &path);
    /// Problem: Query, with a mark under the place of the mistake.
    [[nodiscard]] Result<SearchResult> find(const QString &query, HitOrder order, std::uint32_t limit) const;
    /// The articles whose file is `file` or ends in it, oldest first; at least one. Problem: Usage.
    [[nodiscard]] Result<std::vector<DocNumber>> articlesOf(const QString &file) const;
};

} // namespace lectern
