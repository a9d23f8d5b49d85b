// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/articlesource.h"
#include "app/query/phrasematches.h"
#include "app/query/queryplan.h"

#include <optional>
#include <vector>

namespace lectern {

/// A text condition in one segment: where it holds and how often.
struct TextHits
{
    enum class Counts { Absent, InList, Aligned, ByDoc };

    LocalSet docs;
    Counts counts = Counts::Absent;   ///< Absent: the condition was not looked at, because it could not matter
    PostingsView list;                ///< InList: counts of articles of this list
    std::vector<std::uint8_t> values; ///< Aligned: of each of docs.docs(); ByDoc: by article
    std::optional<LocalSet> scope;    ///< where the conditions joined to it with AND hold; absent: in all results
};

/// Finds the articles of a planned query, segment by segment.
class Evaluator
{
public:
    Evaluator(const TextIndex &index, const QueryPlan &plan, const ArticleSource &source, const JobControl &control);

    /// Problem: Cancelled, or that of an article that had to be read.
    [[nodiscard]] Result<void> run();
    /// By segment.
    [[nodiscard]] const std::vector<LocalSet> &results() const { return m_results; }
    [[nodiscard]] const TextHits &hits(std::size_t text, std::size_t segment) const
    {
        return m_hits[text * m_index.segments().size() + segment];
    }
    /// How much a text condition is worth: the rarer its words, the more.
    [[nodiscard]] float weight(std::size_t text) const { return m_weights[text]; }

private:
    using Node = QueryPlan::Node;
    using Phrases = std::vector<BoundPhrase>;
    enum class Joined { Always, Sometimes }; ///< whether a node holds in every result

    void bind();
    void weigh();
    [[nodiscard]] LocalSet evaluate(const Node &node, const LocalSet &within, Joined joined);
    [[nodiscard]] LocalSet evaluateAnd(const Node &node, const LocalSet &within, Joined joined);
    [[nodiscard]] LocalSet evaluateText(std::size_t text, const LocalSet &within);
    [[nodiscard]] LocalSet verifyExact(std::size_t text, const CountedDocs &candidates);
    [[nodiscard]] int costOf(const Node &node) const;
    void limitScope(const Node &node, const LocalSet &scope);
    [[nodiscard]] bool mustStop() const { return m_problem.has_value() || m_control.isCancelled(); }
    [[nodiscard]] const SegmentView &view() const { return m_index.segments()[m_segment]; }
    [[nodiscard]] TextHits &hitsHere(std::size_t text) { return m_hits[text * m_index.segments().size() + m_segment]; }
    [[nodiscard]] const Phrases &phrasesHere(std::size_t text) const
    {
        return m_bound[text * m_index.segments().size() + m_segment];
    }

    const TextIndex &m_index;
    const QueryPlan &m_plan;
    const ArticleSource &m_source;
    const JobControl &m_control;
    std::vector<Phrases> m_bound; ///< by text and segment
    std::vector<TextHits> m_hits; ///< by text and segment
    std::vector<float> m_weights; ///< by text
    std::vector<LocalSet> m_results;
    std::size_t m_segment = 0; ///< being evaluated
    std::optional<Problem> m_problem;
};

} // namespace lectern
