// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/evaluator.h"

#include "app/index/indexedtext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lectern {

namespace {

using Kind = QueryPlan::Node::Kind;

bool isSingleWord(const TextCondition &condition)
{
    return condition.phrases.size() == 1 && condition.phrases.front().size() == 1 && !condition.exact;
}

float inverseFrequency(std::uint32_t docs, std::uint64_t with)
{
    const auto all = static_cast<float>(docs);
    const auto some = static_cast<float>(with);
    return std::log(1 + (all - some + 0.5F) / (some + 0.5F));
}

} // namespace

Evaluator::Evaluator(const TextIndex &index, const QueryPlan &plan, const ArticleSource &source,
                     const JobControl &control)
    : m_index(index), m_plan(plan), m_source(source), m_control(control)
{
}

Result<void> Evaluator::run()
{
    bind();
    weigh();
    for (m_segment = 0; m_segment < m_index.segments().size() && !mustStop(); ++m_segment) {
        const LocalSet live = allLive(view());
        m_results.push_back(evaluate(m_plan.root, live, Joined::Always));
    }
    if (m_problem)
        return *m_problem;
    if (m_control.isCancelled())
        return Problem{Problem::Kind::Cancelled, {}, {}};
    return {};
}

/// Looks all words up in all segments; what is found tells how much each condition is worth.
void Evaluator::bind()
{
    m_hits.resize(m_plan.texts.size() * m_index.segments().size());
    for (const TextCondition &condition : m_plan.texts) {
        const KeepLists keep = isSingleWord(condition) ? KeepLists::No : KeepLists::Yes;
        for (const SegmentView &segment : m_index.segments()) {
            Phrases &phrases = m_bound.emplace_back();
            for (const PhrasePattern &pattern : condition.phrases) {
                BoundPhrase &phrase = phrases.emplace_back();
                for (const TermPattern &word : pattern)
                    phrase.words.push_back({matchTerm(segment, condition.field, word, keep, m_control), word.offset});
                if (mustStop())
                    return;
            }
        }
    }
}

void Evaluator::weigh()
{
    const std::size_t segments = m_index.segments().size();
    for (std::size_t text = 0; text < m_plan.texts.size() && !mustStop(); ++text) {
        float weight = 0;
        for (std::size_t i = 0; i < m_plan.texts[text].phrases.size(); ++i)
            for (std::size_t word = 0; word < m_plan.texts[text].phrases[i].size(); ++word) {
                std::uint64_t docs = 0;
                for (std::size_t segment = 0; segment < segments; ++segment)
                    docs += m_bound[text * segments + segment][i].words[word].matches.docs.count();
                weight += inverseFrequency(m_index.docCount(), docs);
            }
        m_weights.push_back(weight);
    }
}

LocalSet Evaluator::evaluate(const Node &node, const LocalSet &within, Joined joined)
{
    const std::uint32_t docs = view().segment->docCount();
    if (mustStop())
        return LocalSet::none(docs);
    switch (node.kind) {
    case Kind::All:
        return within;
    case Kind::None:
        return LocalSet::none(docs);
    case Kind::Known:
        return m_plan.known[node.index][m_segment];
    case Kind::Text:
        return evaluateText(node.index, within);
    case Kind::And:
        return evaluateAnd(node, within, joined);
    case Kind::Or: {
        std::vector<LocalSet> sets;
        for (const Node &child : node.children)
            sets.push_back(evaluate(child, within, Joined::Sometimes));
        return unionOf(sets, docs);
    }
    case Kind::Not:
        return difference(within, evaluate(node.children.front(), within, Joined::Sometimes));
    }
    return LocalSet::none(docs);
}

/// Words and known sets narrow the articles down before phrases are looked for, and those before texts are read.
int Evaluator::costOf(const Node &node) const
{
    if (node.kind == Kind::Text)
        return m_plan.texts[node.index].exact ? 2 : isSingleWord(m_plan.texts[node.index]) ? 0 : 1;
    int cost = 0;
    for (const Node &child : node.children)
        cost = std::max(cost, costOf(child));
    return cost;
}

LocalSet Evaluator::evaluateAnd(const Node &node, const LocalSet &within, Joined joined)
{
    std::vector<const Node *> order;
    for (const Node &child : node.children)
        order.push_back(&child);
    std::stable_sort(order.begin(), order.end(), [this](const Node *a, const Node *b) {
        return std::pair(costOf(*a), a->kind == Kind::Not) < std::pair(costOf(*b), b->kind == Kind::Not);
    });
    LocalSet left = within;
    for (const Node *child : order) {
        left = child->kind == Kind::Not ? difference(left, evaluate(child->children.front(), left, Joined::Sometimes))
                                        : intersection(left, evaluate(*child, left, joined));
        if (left.isEmpty())
            break;
    }
    if (joined == Joined::Sometimes)
        limitScope(node, left);
    return left;
}

/// Words that are only wanted together count in an article only where all of them are.
void Evaluator::limitScope(const Node &node, const LocalSet &scope)
{
    if (node.kind == Kind::Text) {
        std::optional<LocalSet> &limited = hitsHere(node.index).scope;
        limited = limited ? intersection(*limited, scope) : scope;
    }
    for (const Node &child : node.children)
        limitScope(child, scope);
}

LocalSet Evaluator::evaluateText(std::size_t text, const LocalSet &within)
{
    const TextCondition &condition = m_plan.texts[text];
    const Phrases &phrases = phrasesHere(text);
    TextHits &hits = hitsHere(text);
    if (isSingleWord(condition)) {
        const TermMatches &matches = phrases.front().words.front().matches;
        hits.docs = matches.docs;
        hits.counts = matches.isSingle() ? TextHits::Counts::InList : TextHits::Counts::ByDoc;
        if (matches.isSingle())
            hits.list = matches.lists.front();
        else
            hits.values = matches.counts;
        return hits.docs;
    }
    CountedDocs found = phrases.size() == 1 ? matchPhrase(phrases.front(), within, m_control)
                                            : matchNear(phrases, condition.distance, within, m_control);
    if (condition.exact)
        return verifyExact(text, found);
    hits.counts = TextHits::Counts::Aligned;
    hits.docs = LocalSet::ofDocs(std::move(found.docs), view().segment->docCount());
    hits.values = std::move(found.counts);
    return hits.docs;
}

LocalSet Evaluator::verifyExact(std::size_t text, const CountedDocs &candidates)
{
    CountedDocs found;
    for (const LocalDoc doc : candidates.docs) {
        if (mustStop())
            break;
        const Result<AnnotatedArticle> read = m_source.article(view().segment->id(doc));
        if (!read) {
            m_problem = read.error();
            break;
        }
        const std::size_t count =
            findExact(read->article.text, indexedTerms(read->article), *m_plan.texts[text].exact).size();
        if (count == 0)
            continue;
        found.docs.push_back(doc);
        constexpr std::size_t Most = std::numeric_limits<std::uint8_t>::max();
        found.counts.push_back(static_cast<std::uint8_t>(std::min(count, Most)));
    }
    TextHits &hits = hitsHere(text);
    hits.counts = TextHits::Counts::Aligned;
    hits.docs = LocalSet::ofDocs(std::move(found.docs), view().segment->docCount());
    hits.values = std::move(found.counts);
    return hits.docs;
}

} // namespace lectern
