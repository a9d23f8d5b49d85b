// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/evaluator.h"
#include "app/query/tophits.h"

#include <span>
#include <vector>

namespace lectern {

/// Ranks the results of a query: the sum over its wanted words of what each is worth in the article (BM25). Goes
/// through a segment window by window, so that the sums of a window stay in the nearest cache.
class Scorer
{
public:
    Scorer(const TextIndex &index, const QueryPlan &plan, const Evaluator &evaluator);

    /// Offers the results of one segment.
    void score(std::size_t segment, TopHits &top);

private:
    static constexpr std::uint32_t WindowDocs = 4096;
    static constexpr std::size_t WindowWords = WindowDocs / 64;

    /// A condition that counts in the segment at hand.
    struct Leaf
    {
        const TextHits *hits = nullptr;
        float weight = 0;
        // Of a sorted list:
        std::span<const LocalDoc> docs;
        std::span<const std::uint8_t> counts; ///< of each of `docs`
        std::vector<std::uint8_t> unpacked;   ///< what `counts` views where the list is packed
        std::size_t next = 0;                 ///< first of `docs` that is not in a window before
    };
    void collectLeaves(std::size_t segment);
    static void openSorted(Leaf &leaf);
    [[nodiscard]] bool isOneWord() const;
    void scoreOneWord(const SegmentView &view, const LocalSet &results, TopHits &top) const;
    template<typename IsResult>
    void offerCounted(const SegmentView &view, const Leaf &leaf, IsResult isResult, TopHits &top) const;
    [[nodiscard]] bool areFew(const LocalSet &results) const;
    void scoreFew(const SegmentView &view, const LocalSet &results, TopHits &top);
    [[nodiscard]] static std::uint32_t countIn(const Leaf &leaf, LocalDoc doc, std::uint32_t &hint);
    void scoreWindow(const SegmentView &view, const LocalSet &results, std::uint32_t first, TopHits &top);
    void addLeaf(const SegmentView &view, Leaf &leaf, std::uint32_t first);
    void addDense(const SegmentView &view, const Leaf &leaf, std::uint32_t first);
    void addSorted(const SegmentView &view, Leaf &leaf, std::uint32_t first);
    void addByDoc(const SegmentView &view, const Leaf &leaf, std::uint32_t first);
    [[nodiscard]] std::uint64_t wanted(const Leaf &leaf, std::size_t word, std::uint32_t first) const;
    [[nodiscard]] float worth(const SegmentView &view, const Leaf &leaf, std::uint32_t doc, std::uint32_t count) const
    {
        return leaf.weight * m_index.scores().at(count, view.segment->lengthCodes()[doc]);
    }

    const TextIndex &m_index;
    const QueryPlan &m_plan;
    const Evaluator &m_evaluator;
    std::vector<Leaf> m_leaves;
    std::vector<std::uint64_t> m_results; ///< of the window
    std::vector<float> m_sums;            ///< of the window
    std::vector<std::uint8_t> m_counts;
    std::vector<float> m_few;     ///< of each result, where they are few
    std::size_t m_nextResult = 0; ///< of a sorted result
};

} // namespace lectern
