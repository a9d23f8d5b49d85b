// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/index/localset.h"
#include "app/index/segment.h"
#include "app/index/textfield.h"

#include <array>
#include <limits>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace lectern {

/// Words that have been deleted stay in their segment until it is merged: a bit for each article that is still there.
using LiveDocs = std::shared_ptr<const std::vector<std::uint64_t>>;

/// A segment as one snapshot sees it: which of its articles are there and what they are numbered.
struct SegmentView
{
    static constexpr std::uint32_t NoDoc = std::numeric_limits<std::uint32_t>::max();

    std::shared_ptr<const Segment> segment;
    LiveDocs live; ///< null where all are there
    std::uint32_t liveCount = 0;
    std::uint64_t liveWords = 0;
    /// DocNumber of each article, ascending; NoDoc for deleted ones.
    std::vector<std::uint32_t> docs;
    /// Whether `docs` is firstDoc, firstDoc + 1, ... without gaps, as it is while no other segment is of that time.
    bool isContiguous = false;
    std::uint32_t firstDoc = 0;

    [[nodiscard]] bool isLive(LocalDoc doc) const { return !live || (((*live)[doc / 64U] >> (doc % 64U)) & 1) != 0; }
};

/// What a word adds to the score of an article, by how often it stands there and how long the article is: BM25 without
/// the part that depends on the word.
class ScoreTable
{
public:
    static constexpr float Saturation = 1.2F;
    static constexpr float LengthWeight = 0.75F;
    /// From here on more occurrences count no more: the difference to the limit is below 4 %.
    static constexpr std::uint32_t MaximumCount = 31;

    ScoreTable() = default;
    explicit ScoreTable(float averageLength);
    /// `count` must not exceed MaximumCount.
    [[nodiscard]] float at(std::uint32_t count, std::uint8_t lengthCode) const
    {
        return m_values[count * LengthCodes + lengthCode];
    }
    [[nodiscard]] static std::uint32_t capped(std::uint32_t count)
    {
        return count < MaximumCount ? count : MaximumCount;
    }

private:
    std::array<float, (MaximumCount + 1) * LengthCodes> m_values{};
};

/// The folded words of all articles with their positions, in segments. Immutable: articles are added and removed by
/// making another index that shares the segments.
class TextIndex
{
public:
    TextIndex() = default;
    [[nodiscard]] TextIndex with(std::vector<std::shared_ptr<const Segment>> added) const;
    /// Ids that are not there are passed over.
    [[nodiscard]] TextIndex without(std::span<const ArticleId> ids) const;
    /// The same articles in the given segments, for a merge or a snapshot. `live` is null where all are there.
    struct Part
    {
        std::shared_ptr<const Segment> segment;
        LiveDocs live;
    };
    [[nodiscard]] static TextIndex of(std::vector<Part> parts);

    [[nodiscard]] std::uint32_t docCount() const noexcept { return static_cast<std::uint32_t>(m_slots.size()); }
    [[nodiscard]] const std::vector<SegmentView> &segments() const noexcept { return m_segments; }
    [[nodiscard]] const ScoreTable &scores() const noexcept { return m_scores; }

    [[nodiscard]] ArticleId id(DocNumber doc) const { return segmentOf(doc).id(localOf(doc)); }
    [[nodiscard]] DateKey date(DocNumber doc) const { return segmentOf(doc).date(localOf(doc)); }
    [[nodiscard]] Bytes record(DocNumber doc) const { return segmentOf(doc).record(localOf(doc)); }
    [[nodiscard]] std::optional<DocNumber> docOf(ArticleId id) const;
    /// Articles of which only the month or year is known, ascending.
    [[nodiscard]] const std::vector<DocNumber> &coarselyDated() const noexcept { return m_coarselyDated; }
    /// The first article published on that day or later; docCount() where there is none.
    [[nodiscard]] std::uint32_t firstDocFrom(int day) const;

    /// Place of each article in the order of the folded titles, older first where they are alike. Made when first asked
    /// for; all that share this index share it.
    [[nodiscard]] const std::vector<std::uint32_t> &titleRanks() const;

    /// Place of an article: number of its segment and its number in it.
    struct Slot
    {
        std::uint16_t segment = 0;
        LocalDoc local = 0;
    };
    [[nodiscard]] Slot slot(DocNumber doc) const { return m_slots[doc.value()]; }

private:
    [[nodiscard]] const Segment &segmentOf(DocNumber doc) const
    {
        return *m_segments[m_slots[doc.value()].segment].segment;
    }
    [[nodiscard]] LocalDoc localOf(DocNumber doc) const { return m_slots[doc.value()].local; }
    void number();
    void numberRun(std::size_t segment, std::uint32_t begin, std::uint32_t end);

    struct TitleRanks
    {
        std::once_flag once;
        std::vector<std::uint32_t> ranks;
    };

    std::vector<SegmentView> m_segments;
    std::vector<Slot> m_slots; ///< by DocNumber
    std::shared_ptr<TitleRanks> m_titleRanks = std::make_shared<TitleRanks>();
    std::vector<DocNumber> m_coarselyDated;
    ScoreTable m_scores;
};

} // namespace lectern
