// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/termmatches.h"

#include "app/query/fuzzymatcher.h"

#include <algorithm>
#include <limits>

namespace lectern {

namespace {

/// Terms looked at between two questions whether to stop: below a millisecond.
constexpr std::uint32_t TermsPerCheck = 1024;

/// Gathers the lists of all terms that match into one set with counts.
class Gatherer
{
public:
    Gatherer(const SegmentView &view, KeepLists keep)
        : m_segment(*view.segment), m_keep(keep), m_docs(m_segment.docCount())
    {
        m_matches.counts.resize(m_segment.docCount());
    }

    void add(const PostingsView &list)
    {
        constexpr std::uint8_t Most = std::numeric_limits<std::uint8_t>::max();
        list.forEachCount(Most, [this](LocalDoc doc, std::uint32_t more) {
            if (doc >= m_matches.counts.size())
                return;
            std::uint8_t &count = m_matches.counts[doc];
            count = static_cast<std::uint8_t>(std::min<std::uint32_t>(count + more, Most));
            m_docs.insert(doc);
        });
        if (m_keep == KeepLists::Yes)
            m_matches.lists.push_back(list);
    }
    TermMatches take(const SegmentView &view)
    {
        m_matches.docs = onlyLive(view, m_docs.take());
        return std::move(m_matches);
    }

private:
    const Segment &m_segment;
    KeepLists m_keep;
    LocalBitmap m_docs;
    TermMatches m_matches;
};

void gatherPrefix(Gatherer &gatherer, const Segment &segment, const std::string &prefix, const JobControl &control)
{
    std::uint32_t looked = 0;
    for (auto cursor = segment.terms().lowerBound(prefix); !cursor.isAtEnd() && cursor.term().starts_with(prefix);
         cursor.next()) {
        if (++looked % TermsPerCheck == 0 && control.isCancelled())
            return;
        gatherer.add(segment.postings(cursor.list()));
    }
}

void gatherFuzzy(Gatherer &gatherer, const Segment &segment, TextField field, const TermPattern &pattern,
                 const JobControl &control)
{
    const std::string begin = field == TextField::Body ? std::string(1, FirstBodyByte) : fieldTerm(field, {});
    std::uint32_t looked = 0;
    std::vector<FuzzyMatcher> matchers;
    for (const std::string &reading : pattern.readings)
        matchers.emplace_back(reading, pattern.distance);
    const std::size_t skipped = field == TextField::Body ? 0 : begin.size();
    for (auto cursor = segment.terms().lowerBound(begin);
         !cursor.isAtEnd() && (field == TextField::Body || cursor.term().starts_with(begin)); cursor.next()) {
        if (++looked % TermsPerCheck == 0 && control.isCancelled())
            return;
        const std::string_view term = cursor.term().substr(skipped);
        bool isMatch = false;
        for (FuzzyMatcher &matcher : matchers)
            isMatch = matcher.matches(term) || isMatch;
        if (isMatch)
            gatherer.add(segment.postings(cursor.list()));
    }
}

} // namespace

TermMatches matchTerm(const SegmentView &view, TextField field, const TermPattern &pattern, KeepLists keep,
                      const JobControl &control)
{
    const Segment &segment = *view.segment;
    if (pattern.kind == TermPattern::Kind::Equal && pattern.readings.size() == 1) {
        TermMatches matches;
        matches.lists.push_back(segment.postings(fieldTerm(field, pattern.readings.front())));
        matches.docs = onlyLive(view, docsOf(matches.lists.front(), segment.docCount()));
        return matches;
    }
    Gatherer gatherer(view, keep);
    if (pattern.kind == TermPattern::Kind::Fuzzy)
        gatherFuzzy(gatherer, segment, field, pattern, control);
    else
        for (const std::string &reading : pattern.readings) {
            const std::string term = fieldTerm(field, reading);
            if (pattern.kind == TermPattern::Kind::Prefix)
                gatherPrefix(gatherer, segment, term, control);
            else if (const PostingsView list = segment.postings(term); list.docCount() > 0)
                gatherer.add(list);
        }
    return gatherer.take(view);
}

LocalSet onlyLive(const SegmentView &view, const LocalSet &set)
{
    return view.live ? intersection(set, allLive(view)) : set;
}

LocalSet allLive(const SegmentView &view)
{
    return view.live ? LocalSet::viewOf(*view.live, view.liveCount, view.segment->docCount())
                     : LocalSet::all(view.segment->docCount());
}

} // namespace lectern
