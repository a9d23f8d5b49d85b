// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/lexicon.h"
#include "app/index/corpus.h"
#include "app/store/articlereader.h"

#include <memory>
#include <span>
#include <vector>

namespace lectern {

/// A snapshot of a library, and the articles that are damaged in it and therefore missing.
struct LoadedCorpus
{
    std::shared_ptr<const Corpus> corpus;
    std::vector<Problem> problems;
};

/// Indexes articles as the library keeps them; nothing is analysed again. Progress is in articles. Problem: Cancelled.
[[nodiscard]] Result<LoadedCorpus> loadCorpus(const ArticleReader &reader, std::span<const ArticleId> articles,
                                              const Lexicon &lexicon, const JobControl &control);

} // namespace lectern
