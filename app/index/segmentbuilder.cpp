// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/segmentbuilder.h"

#include "app/base/folding.h"
#include "app/index/articlerecords.h"
#include "app/index/indexedtext.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::size_t ChunkTokens = std::size_t(1) << 20;
/// Words of one segment: what is sorted at once stays below half a gigabyte.
constexpr std::size_t MaximumSegmentTokens = std::size_t(1) << 26;

/// Words that are looked up together: enough to wait for memory once, few enough to stay in the nearest cache.
constexpr std::size_t WordsAtOnce = 32;

/// A word's article and position in one number that sorts by article, then position.
template<typename Occurrence>
constexpr unsigned PositionBits = sizeof(Occurrence) * 4;

} // namespace

std::size_t SegmentBuilder::add(ArticleId id, const Article &article, const Annotations &annotations)
{
    m_tokens.clear();
    ArticleRecord record = makeRecord(id, article, annotations);
    addReadableText(article);
    record.words = static_cast<std::uint32_t>(
        std::count_if(m_tokens.begin(), m_tokens.end(), [](std::uint32_t token) { return token < Token::NoTerm; }));
    addWords(TextField::Title, record.title);
    addWords(TextField::Source, record.source);
    for (const MetadataValue &name : article.metadata.byline)
        addWords(TextField::Byline, name.value);
    for (const Role &role : annotations.roles)
        addWords(TextField::Role, role.span.of(article.text));
    std::vector<std::uint32_t> speakers;
    for (const Quote &quote : annotations.quotes)
        if (quote.speaker)
            speakers.push_back(*quote.speaker);

    Doc &doc = m_docs.emplace_back();
    doc.entry = {id, DateKey(record.date, record.published), record.words, {}, {}};
    doc.recordBegin = m_records.size();
    encodeRecord(m_records, record, speakers);
    doc.recordSize = m_records.size() - doc.recordBegin;
    keepTokens(doc);
    keepOffices(doc, article, annotations);
    return m_docs.size() - 1;
}

void SegmentBuilder::addReadableText(const Article &article)
{
    if (const std::string_view title = titleOutsideText(article); !title.empty())
        addWords(TextField::Body, title);
    for (const Region &region : article.regions)
        if (isReadable(region.kind))
            addWords(TextField::Body, region.span.of(article.text));
}

void SegmentBuilder::addWords(TextField field, std::string_view text)
{
    TermReader reader(text);
    const std::size_t before = m_tokens.size();
    while (reader.next()) {
        addWord(field, reader.term(), 0);
        if (!reader.alternate().empty())
            addWord(field, reader.alternate(), Token::SamePosition);
    }
    numberPending();
    if (m_tokens.size() > before)
        m_tokens.insert(m_tokens.end(), RegionGap, Token::NoTerm);
}

void SegmentBuilder::addWord(TextField field, std::string_view word, std::uint32_t flags)
{
    const std::size_t begin = m_pendingText.size();
    if (field != TextField::Body)
        m_pendingText += static_cast<char>(field);
    m_pendingText += word;
    const TermTable::Lookup lookup = m_terms.prepare(std::string_view(m_pendingText).substr(begin));
    m_pending.push_back({lookup, m_pendingText.size(), m_tokens.size()});
    m_tokens.push_back(flags);
    if (m_pending.size() == WordsAtOnce)
        numberPending();
}

void SegmentBuilder::numberPending()
{
    std::size_t begin = 0;
    for (const PendingWord &word : m_pending) {
        const std::string_view term = std::string_view(m_pendingText).substr(begin, word.end - begin);
        m_tokens[word.token] |= m_terms.numberOf(word.lookup, term);
        begin = word.end;
    }
    m_pending.clear();
    m_pendingText.clear();
}

void SegmentBuilder::keepTokens(Doc &doc)
{
    if (m_chunkSize - m_chunkUsed < m_tokens.size()) {
        m_chunkSize = std::max(ChunkTokens, m_tokens.size());
        m_chunkUsed = 0;
        m_chunks.push_back(std::make_unique<std::uint32_t[]>(m_chunkSize));
    }
    if (m_tokens.empty())
        return;
    std::uint32_t *begin = m_chunks.back().get() + m_chunkUsed;
    std::copy(m_tokens.begin(), m_tokens.end(), begin);
    doc.tokens = {begin, m_tokens.size()};
    m_chunkUsed += m_tokens.size();
}

void SegmentBuilder::keepOffices(Doc &doc, const Article &article, const Annotations &annotations)
{
    const auto kept = [this](std::string_view word) { return std::string_view(*m_officeWords.emplace(word).first); };
    doc.officesBegin = m_offices.size();
    for (const Role &role : annotations.roles)
        if (role.kind == RoleKind::Office)
            m_offices.push_back(
                {role.person, role.organization, kept(role.head.of(article.text)), kept(role.countryCode), role.span});
    doc.officeCount = m_offices.size() - doc.officesBegin;
}

std::vector<std::shared_ptr<const Segment>> SegmentBuilder::finish()
{
    std::erase_if(m_docs, [](const Doc &doc) { return doc.isDropped; });
    for (Doc &doc : m_docs) {
        doc.entry.record = m_records.bytes().subspan(doc.recordBegin, doc.recordSize);
        doc.entry.offices = std::span<const StatedOffice>(m_offices).subspan(doc.officesBegin, doc.officeCount);
    }
    std::sort(m_docs.begin(), m_docs.end(), [](const Doc &a, const Doc &b) {
        return std::pair(a.entry.date, a.entry.id) < std::pair(b.entry.date, b.entry.id);
    });
    const std::vector<TermNumber> alphabet = m_terms.sorted();
    std::vector<std::shared_ptr<const Segment>> segments;
    for (const std::span<const Doc> docs : split()) {
        const std::size_t longest = std::max_element(docs.begin(), docs.end(), [](const Doc &a, const Doc &b) {
                                        return a.tokens.size() < b.tokens.size();
                                    })->tokens.size();
        segments.push_back(longest < (std::size_t(1) << PositionBits<std::uint32_t>)
                               ? build<std::uint32_t>(docs, alphabet)
                               : build<std::uint64_t>(docs, alphabet));
    }
    *this = SegmentBuilder();
    return segments;
}

/// Stretches of the sorted articles that make a segment each, about equal so that none is left tiny.
std::vector<std::span<const SegmentBuilder::Doc>> SegmentBuilder::split() const
{
    std::vector<std::span<const Doc>> parts;
    const std::size_t wanted = (m_docs.size() + MaximumSegmentDocs - 1) / MaximumSegmentDocs;
    const std::size_t size = wanted == 0 ? 0 : (m_docs.size() + wanted - 1) / wanted;
    for (std::size_t begin = 0; begin < m_docs.size();) {
        std::size_t end = begin;
        for (std::size_t tokens = 0; end < m_docs.size() && end - begin < size; ++end) {
            tokens += m_docs[end].tokens.size();
            if (end > begin && tokens > MaximumSegmentTokens)
                break;
        }
        parts.push_back(std::span<const Doc>(m_docs).subspan(begin, end - begin));
        begin = end;
    }
    return parts;
}

/// A counting sort: how often each term occurs, where its occurrences begin, and then each one to its place.
template<typename Occurrence>
std::shared_ptr<const Segment> SegmentBuilder::build(std::span<const Doc> docs,
                                                     std::span<const TermNumber> alphabet) const
{
    std::vector<std::uint32_t> ends(m_terms.size() + 1, 0);
    for (const Doc &doc : docs)
        for (const std::uint32_t token : doc.tokens)
            if (const TermNumber term = token & Token::NoTerm; term != Token::NoTerm)
                ++ends[term + 1];
    for (std::size_t term = 0; term < m_terms.size(); ++term)
        ends[term + 1] += ends[term];

    // `ends[term]` is where the term's occurrences begin and moves to where they end.
    std::vector<Occurrence> occurrences(ends.back());
    for (std::size_t local = 0; local < docs.size(); ++local) {
        Occurrence at = static_cast<Occurrence>(local) << PositionBits<Occurrence>;
        for (const std::uint32_t token : docs[local].tokens) {
            if ((token & Token::SamePosition) != 0)
                --at;
            if (const TermNumber term = token & Token::NoTerm; term != Token::NoTerm)
                occurrences[ends[term]++] = at;
            ++at;
        }
    }

    std::vector<SegmentDoc> entries;
    for (const Doc &doc : docs)
        entries.push_back(doc.entry);
    SegmentWriter writer(entries);
    PostingBuffer list;
    for (const TermNumber term : alphabet) {
        list.clear();
        for (std::uint32_t i = term == 0 ? 0 : ends[term - 1]; i < ends[term]; ++i)
            list.add(static_cast<LocalDoc>(occurrences[i] >> PositionBits<Occurrence>),
                     static_cast<std::uint32_t>(occurrences[i] & ((Occurrence(1) << PositionBits<Occurrence>)-1)));
        if (list.docCount() > 0)
            writer.add(m_terms.term(term), list);
    }
    return writer.finish();
}

} // namespace lectern
