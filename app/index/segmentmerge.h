// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/index/textindex.h"

#include <span>
#include <vector>

namespace lectern {

/// How much a segment holds.
struct SegmentSize
{
    std::uint32_t docs = 0; ///< those that are gone, too
    std::uint32_t live = 0;
    std::uint64_t liveWords = 0;
};
[[nodiscard]] std::vector<SegmentSize> sizesOf(const TextIndex &index);

/// Numbers of the segments, ascending, that are worth one merge now; none where nothing is. The tiered policy of
/// Lucene's TieredMergePolicy in short: segments of about one size wait until there are MergeFactor of them, and one
/// that has lost a third of its articles is written anew. An article is written a handful of times in its life, and a
/// query meets a few dozens of segments at most beside the full ones.
[[nodiscard]] std::vector<std::size_t> segmentsToMerge(std::span<const SegmentSize> segments);
inline constexpr std::size_t MergeFactor = 8;

/// One segment made of the articles of others that are still there.
struct MergedSegment
{
    /// Where an article comes from: number of the view, and of the article in its segment.
    struct Source
    {
        std::size_t view = 0;
        LocalDoc local = 0;
    };
    std::shared_ptr<const Segment> segment; ///< null where cancelled
    std::vector<Source> sources;            ///< of each article of the new segment
};

/// Reads the lists of words as they are packed; no text is needed. `views` must not hold more than MaximumSegmentDocs
/// articles in all.
[[nodiscard]] MergedSegment mergeSegments(std::span<const SegmentView *const> views, const JobControl &control);

} // namespace lectern
