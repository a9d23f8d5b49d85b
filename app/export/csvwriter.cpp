// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/csvwriter.h"

namespace lectern {

std::string csvCell(std::string_view text)
{
    // Tab and carriage return too: spreadsheets pass over them before they look for a formula.
    constexpr std::string_view BeginsFormula = "=+-@\t\r";
    const bool isFormula = !text.empty() && BeginsFormula.find(text.front()) != std::string_view::npos;
    const std::string cell = isFormula ? "'" + std::string(text) : std::string(text);
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"')
            quoted.push_back('"');
        quoted.push_back(c);
    }
    quoted.push_back('"');
    return quoted;
}

void CsvWriter::row(const std::vector<std::string> &cells)
{
    std::string line;
    for (const std::string &cell : cells) {
        if (&cell != &cells.front())
            line.push_back(',');
        line += csvCell(cell);
    }
    line += "\r\n";
    const auto size = static_cast<qint64>(line.size());
    if (m_device.write(line.data(), size) != size)
        m_isGood = false;
}

} // namespace lectern
