// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/segmentmerge.h"

#include "app/index/positioncursor.h"

#include <algorithm>
#include <map>

namespace lectern {

namespace {

/// Smaller segments count as being of this size: they cost about the same in every query.
constexpr std::uint32_t LeastTierDocs = 8;
/// Below so many a segment is not written anew for those that are gone.
constexpr std::uint32_t LeastGoneDocs = 256;
/// Words of a merged segment, as of one that is built.
constexpr std::uint64_t MaximumMergedWords = std::uint64_t(1) << 26;
constexpr std::uint32_t TermsPerCheck = 1024;

/// Segments of one tier are of about the same size: less than MergeFactor times the smallest.
std::uint32_t tierOf(const SegmentSize &size)
{
    std::uint32_t tier = 0;
    for (std::uint32_t docs = LeastTierDocs; docs * MergeFactor <= size.live; docs *= MergeFactor)
        ++tier;
    return tier;
}

bool hasLostMany(const SegmentSize &size)
{
    const std::uint32_t gone = size.docs - size.live;
    return gone >= LeastGoneDocs && gone * 3 >= size.docs;
}

/// The smallest of a tier that make one segment together.
std::vector<std::size_t> smallestThatFit(std::vector<std::size_t> tier, std::span<const SegmentSize> segments)
{
    std::stable_sort(tier.begin(), tier.end(),
                     [&](std::size_t a, std::size_t b) { return segments[a].live < segments[b].live; });
    std::vector<std::size_t> chosen;
    std::uint64_t docs = 0;
    std::uint64_t words = 0;
    for (const std::size_t i : tier) {
        docs += segments[i].live;
        words += segments[i].liveWords;
        if (docs > MaximumSegmentDocs || words > MaximumMergedWords)
            break;
        chosen.push_back(i);
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen.size() > 1 ? chosen : std::vector<std::size_t>();
}

/// Merges lists of words term by term, as sorted runs are merged.
class Merger
{
public:
    Merger(std::span<const SegmentView *const> views, const JobControl &control);
    [[nodiscard]] MergedSegment merge();

private:
    struct Input
    {
        const SegmentView *view;
        TermDictionary::Cursor terms;
        std::vector<LocalDoc> places; ///< in the new segment, of each article that is there
    };
    /// An article of the term at hand.
    struct Posting
    {
        LocalDoc place;
        std::uint16_t list; ///< number in m_lists
        LocalDoc doc;
    };

    void placeDocs(std::span<const SegmentView *const> views);
    [[nodiscard]] const std::string *nextTerm();
    void takeLists();
    void gatherPostings();

    const JobControl &m_control;
    std::vector<Input> m_inputs;
    std::vector<MergedSegment::Source> m_sources;
    std::string m_term;
    std::vector<std::pair<const Input *, PostingsView>> m_lists; ///< of the term
    std::vector<Posting> m_postings;                             ///< of the term
    PostingBuffer m_buffer;
};

Merger::Merger(std::span<const SegmentView *const> views, const JobControl &control) : m_control(control)
{
    for (const SegmentView *view : views)
        m_inputs.push_back({view, view->segment->terms().begin(), std::vector<LocalDoc>(view->segment->docCount())});
    placeDocs(views);
}

/// The numbers of the snapshot tell the order: by date, then id.
void Merger::placeDocs(std::span<const SegmentView *const> views)
{
    for (std::size_t i = 0; i < views.size(); ++i)
        for (std::uint32_t doc = 0; doc < views[i]->segment->docCount(); ++doc)
            if (views[i]->isLive(static_cast<LocalDoc>(doc)))
                m_sources.push_back({i, static_cast<LocalDoc>(doc)});
    const auto number = [&](const MergedSegment::Source &source) { return views[source.view]->docs[source.local]; };
    std::sort(m_sources.begin(), m_sources.end(), [&](const auto &a, const auto &b) { return number(a) < number(b); });
    for (std::size_t place = 0; place < m_sources.size(); ++place)
        m_inputs[m_sources[place].view].places[m_sources[place].local] = static_cast<LocalDoc>(place);
}

MergedSegment Merger::merge()
{
    std::vector<SegmentDoc> docs;
    std::vector<std::vector<StatedOffice>> offices;
    for (const MergedSegment::Source &source : m_sources) {
        const Segment &segment = *m_inputs[source.view].view->segment;
        offices.push_back(segment.offices().row(source.local));
        docs.push_back({segment.id(source.local), segment.date(source.local), segment.words(source.local),
                        segment.record(source.local), offices.back()});
    }
    SegmentWriter writer(docs);
    std::uint32_t terms = 0;
    while (nextTerm()) {
        if (terms++ % TermsPerCheck == 0 && m_control.isCancelled())
            return {};
        takeLists();
        gatherPostings();
        if (m_buffer.docCount() > 0)
            writer.add(m_term, m_buffer);
    }
    return {writer.finish(), std::move(m_sources)};
}

/// The first term that has not been written yet; null behind the last one.
const std::string *Merger::nextTerm()
{
    const Input *first = nullptr;
    for (const Input &input : m_inputs)
        if (!input.terms.isAtEnd() && (!first || input.terms.term() < first->terms.term()))
            first = &input;
    if (!first)
        return nullptr;
    m_term = first->terms.term();
    return &m_term;
}

void Merger::takeLists()
{
    m_lists.clear();
    for (Input &input : m_inputs)
        if (!input.terms.isAtEnd() && input.terms.term() == m_term) {
            m_lists.emplace_back(&input, input.view->segment->postings(input.terms.list()));
            input.terms.next();
        }
}

void Merger::gatherPostings()
{
    m_postings.clear();
    std::vector<PositionCursor> cursors;
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const auto &[input, list] = m_lists[i];
        docsOf(list, input->view->segment->docCount()).forEach([&, from = input](LocalDoc doc) {
            if (from->view->isLive(doc))
                m_postings.push_back({from->places[doc], static_cast<std::uint16_t>(i), doc});
        });
        cursors.emplace_back(list, list.docCount());
    }
    if (m_lists.size() > 1)
        std::sort(m_postings.begin(), m_postings.end(),
                  [](const Posting &a, const Posting &b) { return a.place < b.place; });
    m_buffer.clear();
    for (const Posting &posting : m_postings)
        for (const std::uint32_t position : cursors[posting.list].in(posting.doc))
            m_buffer.add(posting.place, position);
}

} // namespace

std::vector<SegmentSize> sizesOf(const TextIndex &index)
{
    std::vector<SegmentSize> sizes;
    for (const SegmentView &view : index.segments())
        sizes.push_back({view.segment->docCount(), view.liveCount, view.liveWords});
    return sizes;
}

std::vector<std::size_t> segmentsToMerge(std::span<const SegmentSize> segments)
{
    std::map<std::uint32_t, std::vector<std::size_t>> tiers;
    for (std::size_t i = 0; i < segments.size(); ++i)
        tiers[tierOf(segments[i])].push_back(i);
    for (const auto &[number, tier] : tiers)
        if (tier.size() >= MergeFactor)
            if (std::vector<std::size_t> chosen = smallestThatFit(tier, segments); !chosen.empty())
                return chosen;
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (hasLostMany(segments[i]))
            return {i};
    return {};
}

MergedSegment mergeSegments(std::span<const SegmentView *const> views, const JobControl &control)
{
    return Merger(views, control).merge();
}

} // namespace lectern
