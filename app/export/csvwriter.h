// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Writes comma-separated values after RFC 4180, in UTF-8. A cell that a spreadsheet would take for a formula gets an
/// apostrophe before it: what a web page says must not run on a reader's machine.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device) : m_device(device) {}

    void row(const std::vector<std::string> &cells);
    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }

private:
    QIODevice &m_device;
    bool m_isGood = true;
};

/// One cell as it stands in the file, quoted where it must be.
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace lectern
