// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Reads a table of separated values row by row (RFC 4180, with any separator): quoted fields may hold separators, line
/// ends and doubled quotes. Blank lines are no rows. Views the text, which must outlive it.
class DelimitedReader
{
public:
    DelimitedReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

    /// The fields of the next row; none at the end. Problem: Damaged for a quote that is never closed, TooLarge for an
    /// oversized field; both name the line and end the reading.
    [[nodiscard]] Result<std::vector<std::string>> next();
    [[nodiscard]] bool isAtEnd() const noexcept { return m_at >= m_text.size(); }
    /// 1-based line on which the row that was read last begins.
    [[nodiscard]] int line() const noexcept { return m_rowLine; }

private:
    [[nodiscard]] Result<std::string> quotedField();
    [[nodiscard]] std::string plainField();
    void skipBlankLines();
    [[nodiscard]] bool isAtLineEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text[m_at] == '\r';
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
};

/// The separator of a table: of comma, semicolon, tab and bar the one that cuts its first lines into the same number of
/// fields, most of them.
[[nodiscard]] char separatorOf(std::string_view text);

/// Whether a text begins like a table of articles: a head with at least two columns of known names, and a row.
[[nodiscard]] bool looksLikeTable(std::string_view text);

} // namespace lectern
