// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/officetable.h"

#include <algorithm>

namespace lectern {

namespace {

/// What the arrays behind it hold: offsets of words, offsets of rows, letters, rows.
struct Counts
{
    std::uint32_t words = 0;
    std::uint32_t letters = 0;
    std::uint32_t rows = 0;
    std::uint32_t rowBytes = 0;
};

/// Whether offsets cut `size` bytes into pieces that follow each other.
bool areOffsets(std::span<const std::uint32_t> offsets, std::size_t size)
{
    return !offsets.empty() && offsets.front() == 0 && offsets.back() == size &&
           std::is_sorted(offsets.begin(), offsets.end());
}

} // namespace

std::optional<OfficeTable> OfficeTable::open(Bytes bytes, std::uint32_t docCount)
{
    SectionReader reader(bytes);
    const auto counts = reader.get<Counts>();
    OfficeTable table;
    table.m_wordOffsets = reader.getArray<std::uint32_t>(std::uint64_t(counts.words) + 1);
    table.m_rowOffsets = reader.getArray<std::uint32_t>(std::uint64_t(counts.rows) + 1);
    table.m_letters = reader.take(counts.letters);
    table.m_rows = reader.take(counts.rowBytes);
    const bool isWhole = !reader.failed() && reader.remaining() == 0 && counts.rows == docCount &&
                         areOffsets(table.m_wordOffsets, counts.letters) &&
                         areOffsets(table.m_rowOffsets, counts.rowBytes);
    return isWhole ? std::optional(table) : std::nullopt;
}

std::vector<StatedOffice> OfficeTable::row(std::uint32_t doc) const
{
    std::vector<StatedOffice> offices;
    SectionReader reader(m_rows.subspan(m_rowOffsets[doc], m_rowOffsets[doc + 1] - m_rowOffsets[doc]));
    std::uint32_t begin = 0;
    while (reader.remaining() > 0 && !reader.failed()) {
        StatedOffice office;
        office.person = reader.getVarint32();
        if (const std::uint32_t organization = reader.getVarint32(); organization > 0)
            office.organization = organization - 1;
        office.title = word(reader.getVarint());
        office.countryCode = word(reader.getVarint());
        begin += reader.getVarint32();
        office.span = {begin, begin + reader.getVarint32()};
        offices.push_back(office);
    }
    return offices;
}

/// Damaged bytes may name a word that is not there.
std::string_view OfficeTable::word(std::uint64_t number) const
{
    if (number >= m_wordOffsets.size() - 1)
        return {};
    const std::uint32_t begin = m_wordOffsets[number];
    return {reinterpret_cast<const char *>(m_letters.data()) + begin, m_wordOffsets[number + 1] - begin};
}

std::uint64_t OfficeTableWriter::numberOf(std::string_view word)
{
    if (const auto known = m_numbers.find(word); known != m_numbers.end())
        return known->second;
    const std::uint64_t number = m_words.size();
    m_numbers.emplace(m_words.emplace_back(word), number);
    return number;
}

/// Beginnings are kept as distances, for which the offices must stand in the order of the text.
void OfficeTableWriter::add(std::span<const StatedOffice> offices)
{
    std::vector<StatedOffice> sorted(offices.begin(), offices.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const StatedOffice &a, const StatedOffice &b) { return a.span < b.span; });
    std::uint32_t begin = 0;
    for (const StatedOffice &office : sorted) {
        m_rows.putVarint(office.person);
        m_rows.putVarint(office.organization ? std::uint64_t(*office.organization) + 1 : 0);
        m_rows.putVarint(numberOf(office.title));
        m_rows.putVarint(numberOf(office.countryCode));
        m_rows.putVarint(office.span.begin - begin);
        m_rows.putVarint(office.span.size());
        begin = office.span.begin;
    }
    m_rowOffsets.push_back(static_cast<std::uint32_t>(m_rows.size()));
}

std::vector<std::byte> OfficeTableWriter::take()
{
    std::vector<std::uint32_t> wordOffsets{0};
    std::string letters;
    for (const std::string &word : m_words) {
        letters += word;
        wordOffsets.push_back(static_cast<std::uint32_t>(letters.size()));
    }
    SectionWriter out;
    out.put(Counts{static_cast<std::uint32_t>(m_words.size()), static_cast<std::uint32_t>(letters.size()),
                   static_cast<std::uint32_t>(m_rowOffsets.size() - 1), static_cast<std::uint32_t>(m_rows.size())});
    out.putArray(std::span<const std::uint32_t>(wordOffsets));
    out.putArray(std::span<const std::uint32_t>(m_rowOffsets));
    out.append(letters.data(), letters.size());
    out.append(m_rows.bytes().data(), m_rows.size());
    *this = OfficeTableWriter();
    return out.take();
}

} // namespace lectern
