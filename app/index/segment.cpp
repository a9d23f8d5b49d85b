// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/segment.h"

#include "app/index/bitpacking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lectern {

namespace {

constexpr std::size_t SectionAlignment = 8;
constexpr float StepsPerDoubling = 4;

} // namespace

/// What the sections behind it hold; they follow each other in the order of the members of Segment.
struct Segment::Header
{
    static constexpr std::uint32_t Magic = 0x4745534C; // "LSEG"
    std::uint32_t magic = Magic;
    std::uint32_t docs = 0;
    std::uint32_t terms = 0;
    std::uint32_t reserved = 0;
    std::uint64_t allWords = 0;
    std::uint64_t recordsSize = 0;
    std::uint64_t entriesSize = 0;
    std::uint64_t listsSize = 0;
    std::uint64_t officesSize = 0;
};

std::uint8_t lengthCode(std::uint32_t words) noexcept
{
    const float steps = StepsPerDoubling * std::log2(static_cast<float>(std::max(words, 1U)));
    return static_cast<std::uint8_t>(std::min(std::lround(steps), static_cast<long>(LengthCodes - 1)));
}

float codedLength(std::uint8_t code) noexcept
{
    return std::exp2(static_cast<float>(code) / StepsPerDoubling);
}

std::shared_ptr<const Segment> Segment::open(Bytes bytes, std::shared_ptr<const void> owner)
{
    std::shared_ptr<Segment> segment(new Segment);
    segment->m_bytes = bytes;
    segment->m_owner = std::move(owner);
    return segment->read() ? segment : nullptr;
}

bool Segment::read()
{
    SectionReader reader(m_bytes);
    const auto header = reader.get<Header>();
    if (header.magic != Header::Magic || header.docs == 0 || header.docs > MaximumSegmentDocs)
        return false;
    m_docCount = header.docs;
    m_allWords = header.allWords;
    const std::uint32_t blocks = TermDictionary::blocksFor(header.terms);
    const auto section = [&reader]<typename T>(std::span<const T> &values, std::uint64_t count) {
        reader.alignTo(SectionAlignment);
        values = reader.getArray<T>(count);
    };
    section(m_dates, header.docs);
    section(m_ids, header.docs);
    section(m_byId, header.docs);
    section(m_words, header.docs);
    section(m_lengthCodes, header.docs);
    section(m_recordOffsets, std::uint64_t(header.docs) + 1);
    section(m_records, header.recordsSize);
    std::span<const std::uint64_t> heads;
    std::span<const TermDictionary::Block> places;
    Bytes entries;
    section(heads, blocks);
    section(places, blocks);
    section(entries, header.entriesSize);
    section(m_lists, header.listsSize);
    Bytes offices;
    section(offices, header.officesSize);
    const std::optional<OfficeTable> table = OfficeTable::open(offices, header.docs);
    if (!table)
        return false;
    m_offices = *table;
    m_officeBytes = offices.size();
    m_terms = TermDictionary(header.terms, header.docs, heads, places, entries);
    return !reader.failed() && m_lists.size() >= PackedPadding;
}

std::optional<LocalDoc> Segment::docOf(ArticleId id) const
{
    const auto found =
        std::lower_bound(m_byId.begin(), m_byId.end(), id.value(), [this](LocalDoc doc, std::uint32_t wanted) {
            return doc < m_docCount && m_ids[doc] < wanted;
        });
    return found != m_byId.end() && *found < m_docCount && m_ids[*found] == id.value() ? std::optional(*found)
                                                                                       : std::nullopt;
}

Bytes Segment::record(std::uint32_t doc) const
{
    const std::uint32_t begin = m_recordOffsets[doc];
    const std::uint32_t end = m_recordOffsets[doc + 1];
    return begin <= end && end <= m_records.size() ? m_records.subspan(begin, end - begin) : Bytes();
}

PostingsView Segment::postings(const ListPlace &list) const
{
    if (list.offset > m_lists.size())
        return {};
    return {m_lists, static_cast<std::uint32_t>(list.offset), list.length, list.docs, m_docCount};
}

PostingsView Segment::postings(std::string_view term) const
{
    const std::optional<ListPlace> list = m_terms.find(term);
    return list ? postings(*list) : PostingsView();
}

SegmentWriter::SegmentWriter(std::span<const SegmentDoc> docs)
    : m_docs(docs), m_encoder(static_cast<std::uint32_t>(docs.size()))
{
}

void SegmentWriter::add(std::string_view term, const PostingBuffer &list)
{
    const Bytes packed = m_encoder.encode(list);
    m_terms.add(term, list.docCount(), static_cast<std::uint32_t>(packed.size()), m_lists.size());
    m_lists.alignTo(listAlignment(list.docCount(), static_cast<std::uint32_t>(m_docs.size())));
    m_lists.append(packed.data(), packed.size());
}

void SegmentWriter::putDocs(SectionWriter &out) const
{
    const auto column = [&](auto valueOf) {
        out.alignTo(SectionAlignment);
        for (std::size_t doc = 0; doc < m_docs.size(); ++doc)
            out.put(valueOf(doc));
    };
    std::vector<LocalDoc> byId(m_docs.size());
    std::iota(byId.begin(), byId.end(), LocalDoc(0));
    std::sort(byId.begin(), byId.end(), [this](LocalDoc a, LocalDoc b) { return m_docs[a].id < m_docs[b].id; });
    column([this](std::size_t doc) { return m_docs[doc].date.number(); });
    column([this](std::size_t doc) { return m_docs[doc].id.value(); });
    column([&byId](std::size_t doc) { return byId[doc]; });
    column([this](std::size_t doc) { return m_docs[doc].words; });
    column([this](std::size_t doc) { return lengthCode(m_docs[doc].words); });
    std::uint32_t offset = 0;
    column([&](std::size_t doc) {
        const std::uint32_t begin = offset;
        offset += static_cast<std::uint32_t>(m_docs[doc].record.size());
        return begin;
    });
    out.put(offset);
    out.alignTo(SectionAlignment);
    for (const SegmentDoc &doc : m_docs)
        out.append(doc.record.data(), doc.record.size());
}

std::shared_ptr<const Segment> SegmentWriter::finish()
{
    for (std::size_t i = 0; i < PackedPadding; ++i)
        m_lists.put(std::uint8_t(0));
    Segment::Header header;
    header.docs = static_cast<std::uint32_t>(m_docs.size());
    header.terms = m_terms.termCount();
    header.entriesSize = m_terms.entries().size();
    header.listsSize = m_lists.size();
    for (const SegmentDoc &doc : m_docs) {
        header.allWords += doc.words;
        header.recordsSize += doc.record.size();
    }
    OfficeTableWriter officeRows;
    for (const SegmentDoc &doc : m_docs)
        officeRows.add(doc.offices);
    const std::vector<std::byte> offices = officeRows.take();
    header.officesSize = offices.size();
    SectionWriter out;
    out.reserve(sizeof header + header.recordsSize + header.entriesSize + header.listsSize + header.officesSize +
                m_docs.size() * 32 + m_terms.blocks().size_bytes() * 2);
    out.put(header);
    putDocs(out);
    const auto section = [&out](auto values) {
        out.alignTo(SectionAlignment);
        out.putArray(values);
    };
    section(m_terms.heads());
    section(m_terms.blocks());
    section(m_terms.entries());
    section(m_lists.bytes());
    section(std::span<const std::byte>(offices));
    m_lists = SectionWriter();
    const auto bytes = std::make_shared<const std::vector<std::byte>>(out.take());
    return Segment::open(*bytes, bytes);
}

} // namespace lectern
