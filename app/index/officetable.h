// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"
#include "app/index/bytes.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern {

/// An office that an article says somebody holds (Role of RoleKind::Office): what a chart of offices needs without
/// opening the article. Who the mentions stand for is asked of the Corpus, so that a correction of it changes nothing
/// here.
struct StatedOffice
{
    std::uint32_t person = 0;                  ///< index into Annotations::mentions
    std::optional<std::uint32_t> organization; ///< likewise
    std::string_view title;                    ///< as the article writes it
    std::string_view countryCode;              ///< ISO 3166; empty where none is known
    TextSpan span;                             ///< the whole phrase, in bytes of the article's text
    auto operator<=>(const StatedOffice &) const = default;
};

/// The offices stated in the articles of a segment, read where they lie. A title or country is there once, however
/// many articles have it; an article without offices costs four bytes.
class OfficeTable
{
public:
    OfficeTable() = default;
    /// Nothing where the bytes, which must be aligned to 4 and outlive the table, are no table of `docCount` rows.
    [[nodiscard]] static std::optional<OfficeTable> open(Bytes bytes, std::uint32_t docCount);

    /// In the order of the text. The words are as long-lived as the bytes.
    [[nodiscard]] std::vector<StatedOffice> row(std::uint32_t doc) const;

private:
    [[nodiscard]] std::string_view word(std::uint64_t number) const;

    std::span<const std::uint32_t> m_wordOffsets;
    std::span<const std::uint32_t> m_rowOffsets;
    Bytes m_letters;
    Bytes m_rows;
};

/// Puts such a table together, row after row.
class OfficeTableWriter
{
public:
    /// The offices of the next article, in any order.
    void add(std::span<const StatedOffice> offices);
    [[nodiscard]] std::vector<std::byte> take();

private:
    [[nodiscard]] std::uint64_t numberOf(std::string_view word);

    std::deque<std::string> m_words; ///< do not move, for the numbers are kept by view
    std::unordered_map<std::string_view, std::uint64_t> m_numbers;
    std::vector<std::uint32_t> m_rowOffsets{0};
    SectionWriter m_rows;
};

} // namespace lectern
