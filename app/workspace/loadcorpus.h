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

/// A library of fewer articles is indexed sooner than a reader notices.
inline constexpr std::size_t LeastArticlesOfSnapshot = 1000;

/// The articles as the library keeps them, indexed; nothing is analysed again. Taken from the snapshot beside the
/// library (its name with "-index") where that is of the same articles and was made by this program; else it is made
/// anew and put there, if it can be written. Progress is in articles. Problem: Cancelled.
[[nodiscard]] Result<LoadedCorpus> loadCorpus(const ArticleReader &reader, std::span<const ArticleId> articles,
                                              const Lexicon &lexicon, const JobControl &control,
                                              std::size_t leastArticlesOfSnapshot = LeastArticlesOfSnapshot);

} // namespace lectern
