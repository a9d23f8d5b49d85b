// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/index/datekey.h"
#include "app/index/officetable.h"
#include "app/index/postings.h"
#include "app/index/termdictionary.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace lectern {

/// Up to 65 536 articles in the order of their dates with their terms: one immutable run of bytes, built in memory or
/// mapped from a file, and read where it lies.
class Segment
{
public:
    /// `owner` keeps the bytes alive, which must be aligned to 8. Nothing where they are no whole segment.
    [[nodiscard]] static std::shared_ptr<const Segment> open(Bytes bytes, std::shared_ptr<const void> owner);

    [[nodiscard]] Bytes bytes() const noexcept { return m_bytes; }
    [[nodiscard]] std::uint32_t docCount() const noexcept { return m_docCount; }
    [[nodiscard]] ArticleId id(std::uint32_t doc) const { return ArticleId(m_ids[doc]); }
    [[nodiscard]] DateKey date(std::uint32_t doc) const { return DateKey::fromNumber(m_dates[doc]); }
    [[nodiscard]] std::uint32_t words(std::uint32_t doc) const { return m_words[doc]; } ///< length of the article
    [[nodiscard]] std::uint64_t allWords() const noexcept { return m_allWords; }
    /// lengthCode() of each article.
    [[nodiscard]] std::span<const std::uint8_t> lengthCodes() const noexcept { return m_lengthCodes; }
    [[nodiscard]] std::optional<LocalDoc> docOf(ArticleId id) const;
    [[nodiscard]] Bytes record(std::uint32_t doc) const;                                ///< for decodeRecord()
    [[nodiscard]] std::size_t recordBytes() const noexcept { return m_records.size(); } ///< of all records
    [[nodiscard]] std::size_t officeBytes() const noexcept { return m_officeBytes; }    ///< of all offices
    [[nodiscard]] const OfficeTable &offices() const noexcept { return m_offices; }

    [[nodiscard]] const TermDictionary &terms() const noexcept { return m_terms; }
    [[nodiscard]] PostingsView postings(const ListPlace &list) const;
    /// The list of a term; an empty one where the term is not there.
    [[nodiscard]] PostingsView postings(std::string_view term) const;

private:
    friend class SegmentWriter;
    struct Header;
    Segment() = default;
    [[nodiscard]] bool read();

    std::shared_ptr<const void> m_owner;
    Bytes m_bytes;
    std::uint32_t m_docCount = 0;
    std::uint64_t m_allWords = 0;
    std::span<const std::uint32_t> m_ids;
    std::span<const LocalDoc> m_byId; ///< articles in the order of their ids
    std::span<const std::uint64_t> m_dates;
    std::span<const std::uint32_t> m_words;
    std::span<const std::uint8_t> m_lengthCodes;
    std::span<const std::uint32_t> m_recordOffsets;
    Bytes m_records;
    TermDictionary m_terms;
    Bytes m_lists;
    std::size_t m_officeBytes = 0;
    OfficeTable m_offices;
};

/// One article on its way into a segment.
struct SegmentDoc
{
    ArticleId id{0};
    DateKey date;
    std::uint32_t words = 0;
    Bytes record;
    std::span<const StatedOffice> offices; ///< whose words outlive the writer
};

/// Puts a segment together: articles in the order of their dates first, then the terms in the order of their bytes.
class SegmentWriter
{
public:
    explicit SegmentWriter(std::span<const SegmentDoc> docs);
    void add(std::string_view term, const PostingBuffer &list);
    [[nodiscard]] std::shared_ptr<const Segment> finish();

private:
    void putDocs(SectionWriter &out) const;

    std::span<const SegmentDoc> m_docs;
    TermDictionaryWriter m_terms;
    PostingEncoder m_encoder;
    SectionWriter m_lists;
};

/// Length of an article on a scale of 64 steps, four to a doubling; and the length such a step stands for.
[[nodiscard]] std::uint8_t lengthCode(std::uint32_t words) noexcept;
[[nodiscard]] float codedLength(std::uint8_t code) noexcept;
inline constexpr std::uint32_t LengthCodes = 64;

} // namespace lectern
