// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/index/corpus.h"

#include <memory>

namespace lectern {

/// Merges the segments that many additions and removals leave behind: the same articles with the same numbers, found
/// in fewer places. Works on the snapshot alone, so it may run beside everything else.
class CorpusCompaction
{
public:
    /// Whether a merge is worth its while.
    [[nodiscard]] static bool isDue(const Corpus &corpus);
    /// All merges that are due, one after another. Null where none is, or cancelled.
    [[nodiscard]] static std::shared_ptr<const Corpus> compacted(const Corpus &corpus, const JobControl &control);
};

} // namespace lectern
