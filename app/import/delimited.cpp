// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/delimited.h"

#include "app/import/columnmap.h"
#include "app/import/limits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace lectern {

namespace {

Problem lineProblem(Problem::Kind kind, const char *sentence, int line)
{
    return {kind, QCoreApplication::translate("Import", sentence).arg(line), {}};
}

} // namespace

void DelimitedReader::skipBlankLines()
{
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r')) {
        m_line += m_text[m_at] == '\n' ? 1 : 0;
        ++m_at;
    }
}

Result<std::string> DelimitedReader::quotedField()
{
    const int begin = m_line;
    std::string field;
    for (++m_at;;) {
        const std::size_t quote = m_text.find('"', m_at);
        if (quote == std::string_view::npos)
            return lineProblem(Problem::Kind::Damaged,
                               QT_TRANSLATE_NOOP("Import", "The quotation mark in line %1 is never closed."), begin);
        const std::string_view part = m_text.substr(m_at, quote - m_at);
        if (field.size() + part.size() > MaximumFieldBytes)
            return lineProblem(Problem::Kind::TooLarge,
                               QT_TRANSLATE_NOOP("Import", "The field in line %1 is larger than 100 MB."), begin);
        m_line += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
        field += part;
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            break;
        field += '"';
        ++m_at;
    }
    // What stands behind the closing quote against the rules still belongs to the field.
    field += plainField();
    return field;
}

std::string DelimitedReader::plainField()
{
    const std::array<char, 3> ends{m_separator, '\n', '\r'};
    const std::size_t end =
        std::min(m_text.find_first_of(std::string_view(ends.data(), ends.size()), m_at), m_text.size());
    std::string field(m_text.substr(m_at, end - m_at));
    m_at = end;
    return field;
}

Result<std::vector<std::string>> DelimitedReader::next()
{
    skipBlankLines();
    m_rowLine = m_line;
    std::vector<std::string> fields;
    if (m_at >= m_text.size())
        return fields;
    for (;;) {
        Result<std::string> field =
            m_at < m_text.size() && m_text[m_at] == '"' ? quotedField() : Result<std::string>(plainField());
        if (!field)
            return field.error();
        fields.push_back(*std::move(field));
        if (isAtLineEnd())
            return fields;
        ++m_at; // the separator
    }
}

char separatorOf(std::string_view text)
{
    constexpr std::size_t LookedRows = 5;
    constexpr std::array Separators = {',', ';', '\t', '|'};
    char best = ',';
    std::size_t bestFields = 1;
    for (const char separator : Separators) {
        DelimitedReader reader(text, separator);
        std::optional<std::size_t> fields;
        bool isSame = true;
        for (std::size_t row = 0; row < LookedRows; ++row) {
            const Result<std::vector<std::string>> next = reader.next();
            if (!next || next->empty())
                break;
            isSame = isSame && (!fields || *fields == next->size());
            fields = fields ? std::min(*fields, next->size()) : next->size();
        }
        const std::size_t count = fields.value_or(1) * (isSame ? 10 : 1);
        if (fields.value_or(1) > 1 && count > bestFields) {
            best = separator;
            bestFields = count;
        }
    }
    return best;
}

bool looksLikeTable(std::string_view text)
{
    const std::string_view head = text.substr(0, text.find_first_of("\r\n"));
    constexpr std::size_t LongestHead = 2000, LongestName = 40, LeastKnown = 2;
    if (head.size() > LongestHead || head.size() == text.size())
        return false;
    for (const char separator : {',', ';', '\t', '|'}) {
        DelimitedReader reader(text, separator);
        const Result<std::vector<std::string>> names = reader.next();
        const bool areNames =
            names && names->size() >= LeastKnown &&
            std::all_of(names->begin(), names->end(), [](const std::string &n) { return n.size() <= LongestName; });
        if (!areNames || mappedColumns(*names, {}).size() < LeastKnown)
            continue;
        // A menu may have the same words; its next line is no row. The text may be cut off in the middle of one.
        const Result<std::vector<std::string>> row = reader.next();
        if (!row || row->size() == names->size() || reader.isAtEnd())
            return true;
    }
    return false;
}

} // namespace lectern
