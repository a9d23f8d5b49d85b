// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/scorer.h"

#include "app/index/bitcount.h"

#include <algorithm>
#include <bit>

namespace lectern {

namespace {

/// Calls `visit(bit)` for each bit that is set, lowest first.
template<typename Visit>
void forEachBit(std::uint64_t word, Visit visit)
{
    for (; word != 0; word &= word - 1)
        visit(static_cast<std::uint32_t>(std::countr_zero(word)));
}

std::uint64_t wordAt(std::span<const std::uint64_t> words, std::size_t index)
{
    return index < words.size() ? words[index] : 0;
}

} // namespace

Scorer::Scorer(const TextIndex &index, const QueryPlan &plan, const Evaluator &evaluator)
    : m_index(index), m_plan(plan), m_evaluator(evaluator), m_results(WindowWords), m_sums(WindowDocs),
      m_counts(WindowDocs)
{
}

void Scorer::score(std::size_t segment, TopHits &top)
{
    const SegmentView &view = m_index.segments()[segment];
    const LocalSet &results = m_evaluator.results()[segment];
    if (results.isEmpty())
        return;
    collectLeaves(segment);
    if (isOneWord()) {
        scoreOneWord(view, results, top);
        return;
    }
    if (areFew(results)) {
        scoreFew(view, results, top);
        return;
    }
    std::for_each(m_leaves.begin(), m_leaves.end(), openSorted);
    m_nextResult = 0;
    for (std::uint32_t first = 0; first < view.segment->docCount(); first += WindowDocs)
        scoreWindow(view, results, first, top);
}

void Scorer::collectLeaves(std::size_t segment)
{
    m_leaves.clear();
    for (std::size_t text = 0; text < m_plan.texts.size(); ++text) {
        const TextHits &hits = m_evaluator.hits(text, segment);
        if (m_plan.texts[text].isScored && hits.counts != TextHits::Counts::Absent && !hits.docs.isEmpty())
            m_leaves.push_back({&hits, m_evaluator.weight(text), {}, {}, {}, 0});
    }
}

/// A sorted list is short, so all its counts are unpacked at once.
void Scorer::openSorted(Leaf &leaf)
{
    if (leaf.hits->counts == TextHits::Counts::Aligned) {
        leaf.docs = leaf.hits->docs.docs();
        leaf.counts = leaf.hits->values;
    } else if (leaf.hits->counts == TextHits::Counts::InList) {
        leaf.docs = leaf.hits->list.docs(); // none of a dense list
        leaf.unpacked.resize(leaf.docs.size());
        leaf.hits->list.readCounts(0, leaf.unpacked, ScoreTable::MaximumCount);
        leaf.counts = leaf.unpacked;
    }
}

/// Whether one list tells what all results are worth.
bool Scorer::isOneWord() const
{
    return m_leaves.size() == 1 && m_leaves.front().hits->counts == TextHits::Counts::InList &&
           !m_leaves.front().hits->scope;
}

/// Offers the articles of the list for which `isResult(doc)` holds; it is asked in descending order.
template<typename IsResult>
void Scorer::offerCounted(const SegmentView &view, const Leaf &leaf, IsResult isResult, TopHits &top) const
{
    const std::span<const std::uint8_t> codes = view.segment->lengthCodes();
    TopHits best = top.newestFirst();
    leaf.hits->list.forEachCount(ScoreTable::MaximumCount, [&](LocalDoc doc, std::uint32_t count) {
        if (doc >= codes.size() || !isResult(doc))
            return;
        if (const float score = leaf.weight * m_index.scores().at(count, codes[doc]); score >= best.least())
            best.offer(score, view.docs[doc]);
    });
    top.add(std::move(best));
}

void Scorer::scoreOneWord(const SegmentView &view, const LocalSet &results, TopHits &top) const
{
    const Leaf &leaf = m_leaves.front();
    if (leaf.hits->docs == results && leaf.hits->list.docCount() == results.count()) {
        offerCounted(
            view, leaf, [](LocalDoc) { return true; }, top);
        return;
    }
    std::uint32_t offered = 0;
    if (results.isDense()) {
        const auto isResult = [&](LocalDoc doc) {
            const bool isIn = results.contains(doc);
            offered += isIn ? 1 : 0;
            return isIn;
        };
        offerCounted(view, leaf, isResult, top);
    } else {
        const std::span<const LocalDoc> docs = results.docs();
        std::size_t left = docs.size();
        const auto isResult = [&](LocalDoc doc) {
            while (left > 0 && docs[left - 1] > doc)
                --left;
            const bool isIn = left > 0 && docs[left - 1] == doc;
            offered += isIn ? 1 : 0;
            return isIn;
        };
        offerCounted(view, leaf, isResult, top);
    }
    if (offered < results.count()) // what something else than the word has found is worth nothing
        difference(results, leaf.hits->docs).forEach([&](LocalDoc doc) { top.offer(0, view.docs[doc]); });
}

/// Whether looking each result up in the lists is less work than going through the lists.
bool Scorer::areFew(const LocalSet &results) const
{
    constexpr std::uint64_t LookUpCost = 4; // against going on in a list
    std::uint64_t listed = 0;
    for (const Leaf &leaf : m_leaves)
        listed += leaf.hits->docs.count();
    return !results.isDense() && results.count() * m_leaves.size() * LookUpCost < listed;
}

void Scorer::scoreFew(const SegmentView &view, const LocalSet &results, TopHits &top)
{
    m_few.assign(results.count(), 0);
    for (const Leaf &leaf : m_leaves) {
        std::uint32_t hint = 0;
        for (std::size_t i = 0; i < m_few.size(); ++i) {
            const LocalDoc doc = results.docs()[i];
            if (leaf.hits->scope && !leaf.hits->scope->contains(doc))
                continue;
            if (const std::uint32_t count = countIn(leaf, doc, hint); count > 0 && doc < view.segment->docCount())
                m_few[i] += worth(view, leaf, doc, ScoreTable::capped(count));
        }
    }
    for (std::size_t i = 0; i < m_few.size(); ++i)
        top.offer(m_few[i], view.docs[results.docs()[i]]);
}

/// How often a condition holds in an article; 0 where it does not. Articles must ascend from call to call.
std::uint32_t Scorer::countIn(const Leaf &leaf, LocalDoc doc, std::uint32_t &hint)
{
    const TextHits &hits = *leaf.hits;
    switch (hits.counts) {
    case TextHits::Counts::InList: {
        if (hits.list.isDense())
            return hits.docs.contains(doc) ? hits.list.countAt(hits.list.denseIndexOf(doc)) : 0;
        const std::optional<std::uint32_t> index = hits.list.sparseIndexOf(doc, hint);
        return index ? hits.list.countAt(*index) : 0;
    }
    case TextHits::Counts::Aligned: {
        const std::span<const LocalDoc> docs = hits.docs.docs();
        while (hint < docs.size() && docs[hint] < doc)
            ++hint;
        return hint < docs.size() && docs[hint] == doc ? hits.values[hint] : 0;
    }
    case TextHits::Counts::ByDoc:
        return doc < hits.values.size() ? hits.values[doc] : 0;
    case TextHits::Counts::Absent:
        break;
    }
    return 0;
}

void Scorer::scoreWindow(const SegmentView &view, const LocalSet &results, std::uint32_t first, TopHits &top)
{
    std::uint64_t any = 0;
    if (results.isDense()) {
        for (std::size_t i = 0; i < WindowWords; ++i)
            any |= m_results[i] = wordAt(results.words(), first / 64 + i);
    } else {
        std::fill(m_results.begin(), m_results.end(), 0);
        for (; m_nextResult < results.count() && results.docs()[m_nextResult] < first + WindowDocs; ++m_nextResult) {
            const std::uint32_t at = results.docs()[m_nextResult] - first;
            if (at >= WindowDocs)
                continue;
            any |= m_results[at / 64] |= std::uint64_t(1) << (at % 64);
        }
    }
    if (any == 0)
        return;
    for (std::size_t i = 0; i < WindowWords; ++i)
        if (m_results[i] != 0)
            std::fill_n(m_sums.begin() + static_cast<std::ptrdiff_t>(i * 64), 64, 0.0F);
    for (Leaf &leaf : m_leaves)
        addLeaf(view, leaf, first);
    for (std::size_t i = 0; i < WindowWords; ++i)
        forEachBit(m_results[i], [&](std::uint32_t bit) {
            const std::size_t at = i * 64 + bit;
            if (m_sums[at] >= top.least())
                top.offer(m_sums[at], view.docs[first + at]);
        });
}

void Scorer::addLeaf(const SegmentView &view, Leaf &leaf, std::uint32_t first)
{
    if (leaf.hits->counts == TextHits::Counts::ByDoc)
        addByDoc(view, leaf, first);
    else if (leaf.hits->counts == TextHits::Counts::InList && leaf.hits->list.isDense())
        addDense(view, leaf, first);
    else
        addSorted(view, leaf, first);
}

/// Articles of a word of the window in which the leaf counts.
std::uint64_t Scorer::wanted(const Leaf &leaf, std::size_t word, std::uint32_t first) const
{
    if (!leaf.hits->scope || m_results[word] == 0)
        return m_results[word];
    if (leaf.hits->scope->isDense())
        return m_results[word] & wordAt(leaf.hits->scope->words(), first / 64 + word);
    std::uint64_t inScope = 0;
    forEachBit(m_results[word], [&](std::uint32_t bit) {
        if (leaf.hits->scope->contains(static_cast<LocalDoc>(first + word * 64 + bit)))
            inScope |= std::uint64_t(1) << bit;
    });
    return inScope;
}

void Scorer::addDense(const SegmentView &view, const Leaf &leaf, std::uint32_t first)
{
    const PostingsView &list = leaf.hits->list;
    constexpr std::size_t GroupDocs = 512;
    const std::uint32_t begin = list.docsBefore(first / GroupDocs);
    const std::uint32_t end = std::max(begin, list.docsBefore(first / GroupDocs + WindowDocs / GroupDocs));
    const std::size_t size = std::min<std::size_t>(end - begin, m_counts.size());
    list.readCounts(begin, std::span(m_counts).first(size), ScoreTable::MaximumCount);
    std::size_t rank = 0;
    for (std::size_t i = 0; i < WindowWords; ++i) {
        const std::uint64_t bits = wordAt(list.words(), first / 64 + i);
        const std::uint64_t counted = bits & wanted(leaf, i, first);
        std::size_t place = rank;
        const auto add = [&](std::uint32_t bit) {
            const std::size_t at = i * 64 + bit;
            m_sums[at] += worth(view, leaf, first + static_cast<std::uint32_t>(at),
                                m_counts[std::min(place, m_counts.size() - 1)]);
        };
        if (counted == bits)
            forEachBit(bits, [&](std::uint32_t bit) {
                add(bit);
                ++place;
            });
        else
            forEachBit(counted, [&](std::uint32_t bit) {
                place = rank + bitCount(bits & ((std::uint64_t(1) << bit) - 1));
                add(bit);
            });
        rank += bitCount(bits);
    }
}

void Scorer::addSorted(const SegmentView &view, Leaf &leaf, std::uint32_t first)
{
    for (; leaf.next < leaf.docs.size() && leaf.docs[leaf.next] < first + WindowDocs; ++leaf.next) {
        const LocalDoc doc = leaf.docs[leaf.next];
        if (doc < first || doc >= view.segment->docCount())
            continue;
        const std::uint32_t at = doc - first;
        if (((wanted(leaf, at / 64, first) >> (at % 64)) & 1) != 0)
            m_sums[at] += worth(view, leaf, doc, ScoreTable::capped(leaf.counts[leaf.next]));
    }
}

void Scorer::addByDoc(const SegmentView &view, const Leaf &leaf, std::uint32_t first)
{
    for (std::size_t i = 0; i < WindowWords; ++i)
        forEachBit(wanted(leaf, i, first), [&](std::uint32_t bit) {
            const std::size_t at = i * 64 + bit;
            const std::uint32_t doc = first + static_cast<std::uint32_t>(at);
            if (doc < leaf.hits->values.size() && leaf.hits->values[doc] > 0)
                m_sums[at] += worth(view, leaf, doc, ScoreTable::capped(leaf.hits->values[doc]));
        });
}

} // namespace lectern
