// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/textindex.h"

#include "app/base/folding.h"
#include "app/index/articlerecords.h"

#include <algorithm>
#include <bit>

namespace lectern {

namespace {

/// What articles are sorted by.
struct DocOrder
{
    DateKey date;
    ArticleId id{0};
    auto operator<=>(const DocOrder &) const = default;
};

DocOrder orderOf(const Segment &segment, std::uint32_t doc)
{
    return {segment.date(doc), segment.id(doc)};
}

/// The first article of the segment from `begin` on that does not come before `limit`, by steps that double: segments
/// of different times are run through in a few steps.
std::uint32_t endOfRun(const Segment &segment, std::uint32_t begin, const DocOrder &limit)
{
    std::uint32_t step = 1;
    std::uint32_t low = begin;
    while (low + step < segment.docCount() && orderOf(segment, low + step) < limit) {
        low += step;
        step *= 2;
    }
    std::uint32_t high = std::min(low + step, segment.docCount());
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (orderOf(segment, middle) < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

ScoreTable::ScoreTable(float averageLength)
{
    for (std::uint32_t count = 1; count <= MaximumCount; ++count)
        for (std::uint8_t code = 0; code < LengthCodes; ++code) {
            const auto times = static_cast<float>(count);
            const float length = codedLength(code) / std::max(averageLength, 1.0F);
            m_values[count * LengthCodes + code] =
                times / (times + Saturation * (1 - LengthWeight + LengthWeight * length));
        }
}

TextIndex TextIndex::of(std::vector<Part> parts)
{
    TextIndex index;
    for (Part &part : parts) {
        const auto isGone = [](std::uint64_t word) { return word == 0; };
        if (part.live && std::all_of(part.live->begin(), part.live->end(), isGone))
            continue;
        SegmentView &view = index.m_segments.emplace_back();
        view.segment = std::move(part.segment);
        view.live = std::move(part.live);
    }
    index.number();
    return index;
}

TextIndex TextIndex::with(std::vector<std::shared_ptr<const Segment>> added) const
{
    std::vector<Part> parts;
    for (const SegmentView &view : m_segments)
        parts.push_back({view.segment, view.live});
    for (std::shared_ptr<const Segment> &segment : added)
        parts.push_back({std::move(segment), nullptr});
    return of(std::move(parts));
}

TextIndex TextIndex::without(std::span<const ArticleId> ids) const
{
    std::vector<std::vector<std::uint64_t>> live(m_segments.size());
    for (const ArticleId id : ids) {
        const std::optional<DocNumber> doc = docOf(id);
        if (!doc)
            continue;
        const Slot place = slot(*doc);
        const SegmentView &view = m_segments[place.segment];
        std::vector<std::uint64_t> &words = live[place.segment];
        if (words.empty()) {
            const LocalSet all = LocalSet::all(view.segment->docCount());
            words = view.live ? *view.live : std::vector<std::uint64_t>(all.words().begin(), all.words().end());
        }
        words[place.local / 64U] &= ~(std::uint64_t(1) << (place.local % 64U));
    }
    std::vector<Part> parts;
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        parts.push_back({m_segments[i].segment,
                         live[i].empty() ? m_segments[i].live
                                         : std::make_shared<const std::vector<std::uint64_t>>(std::move(live[i]))});
    return of(std::move(parts));
}

/// Gives all articles their numbers: always the longest run of one segment that comes before all others.
void TextIndex::number()
{
    std::vector<std::uint32_t> next(m_segments.size(), 0);
    for (SegmentView &view : m_segments)
        view.docs.assign(view.segment->docCount(), SegmentView::NoDoc);
    for (;;) {
        constexpr auto None = std::numeric_limits<std::size_t>::max();
        std::size_t first = None;
        std::size_t second = None;
        const auto comesBefore = [&](std::size_t a, std::size_t b) {
            return b == None || orderOf(*m_segments[a].segment, next[a]) < orderOf(*m_segments[b].segment, next[b]);
        };
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            if (next[i] == m_segments[i].segment->docCount())
                continue;
            if (comesBefore(i, first))
                second = std::exchange(first, i);
            else if (comesBefore(i, second))
                second = i;
        }
        if (first == None)
            break;
        const Segment &segment = *m_segments[first].segment;
        const std::uint32_t end =
            second == None ? segment.docCount()
                           : std::max(next[first] + 1, endOfRun(segment, next[first],
                                                                orderOf(*m_segments[second].segment, next[second])));
        numberRun(first, next[first], end);
        next[first] = end;
    }
    std::uint64_t words = 0;
    for (SegmentView &view : m_segments) {
        words += view.liveWords;
        view.isContiguous = view.liveCount == view.segment->docCount() &&
                            view.docs.back() - view.docs.front() + 1 == view.segment->docCount();
        view.firstDoc = view.docs.front();
    }
    m_scores = ScoreTable(static_cast<float>(words) / static_cast<float>(std::max(docCount(), 1U)));
}

void TextIndex::numberRun(std::size_t segment, std::uint32_t begin, std::uint32_t end)
{
    SegmentView &view = m_segments[segment];
    for (std::uint32_t local = begin; local < end; ++local) {
        const auto doc = static_cast<LocalDoc>(local);
        if (!view.isLive(doc))
            continue;
        if (view.segment->date(local).isCoarse())
            m_coarselyDated.emplace_back(docCount());
        view.docs[local] = docCount();
        m_slots.push_back({static_cast<std::uint16_t>(segment), doc});
        ++view.liveCount;
        view.liveWords += view.segment->words(local);
    }
}

std::optional<DocNumber> TextIndex::docOf(ArticleId id) const
{
    for (const SegmentView &view : m_segments)
        if (const std::optional<LocalDoc> local = view.segment->docOf(id); local && view.isLive(*local))
            return DocNumber(view.docs[*local]);
    return std::nullopt;
}

std::uint32_t TextIndex::firstDocFrom(int day) const
{
    std::uint32_t low = 0;
    std::uint32_t high = docCount();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        const DateKey found = date(DocNumber(middle));
        if (!found.hasDate() || found.firstDay() < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const std::vector<std::uint32_t> &TextIndex::titleRanks() const
{
    std::call_once(m_titleRanks->once, [this] {
        struct Titled
        {
            std::string title;
            std::uint32_t doc;
            auto operator<=>(const Titled &) const = default;
        };
        std::vector<Titled> titled;
        titled.reserve(docCount());
        for (std::uint32_t doc = 0; doc < docCount(); ++doc)
            titled.push_back({fold(decodeTitle(record(DocNumber(doc)))), doc});
        std::sort(titled.begin(), titled.end());
        m_titleRanks->ranks.resize(docCount());
        for (std::uint32_t rank = 0; rank < titled.size(); ++rank)
            m_titleRanks->ranks[titled[rank].doc] = rank;
    });
    return m_titleRanks->ranks;
}

} // namespace lectern
