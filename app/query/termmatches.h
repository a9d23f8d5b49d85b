// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/index/textindex.h"
#include "app/query/termpattern.h"

#include <cstdint>
#include <vector>

namespace lectern {

/// Where one word of a condition stands in one segment.
struct TermMatches
{
    /// The lists of the terms that match: one for a plain word, many for a prefix.
    std::vector<PostingsView> lists;
    LocalSet docs; ///< articles that are there and have one of them
    /// How often, by article, at most 255; only where there are several lists.
    std::vector<std::uint8_t> counts;
    [[nodiscard]] bool isSingle() const { return lists.size() <= 1 && counts.empty(); }
};

/// Whether the single lists are needed later, to look for positions in them.
enum class KeepLists { Yes, No };

/// Returns early, with less than all, when the job is cancelled.
[[nodiscard]] TermMatches matchTerm(const SegmentView &view, TextField field, const TermPattern &pattern,
                                    KeepLists keep, const JobControl &control);

/// Only the articles of `set` that have not been deleted.
[[nodiscard]] LocalSet onlyLive(const SegmentView &view, const LocalSet &set);
/// All articles of the segment that have not been deleted.
[[nodiscard]] LocalSet allLive(const SegmentView &view);

} // namespace lectern
