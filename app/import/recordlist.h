// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"

#include <optional>

namespace lectern {

/// The articles of a file of many, numbered from 1, within the limits for one file. Records without text are counted
/// and named in one sentence.
class RecordList
{
public:
    RecordList(QString path, std::string encoding) : m_path(std::move(path)), m_encoding(std::move(encoding)) {}

    /// The next record: its article, or nothing where it has no text.
    void add(std::optional<SourceText> article);
    void complain(Problem problem) { m_contents.problems.push_back(std::move(problem)); }
    /// Number of the record that comes next.
    [[nodiscard]] int nextNumber() const noexcept { return m_records + 1; }
    [[nodiscard]] bool hasRoom() const noexcept { return m_hasRoom; }
    /// Everything; a file without any article has a problem that says so.
    [[nodiscard]] FileContents take();

private:
    QString m_path;
    std::string m_encoding;
    FileContents m_contents;
    int m_records = 0;
    int m_empty = 0;
    int m_firstEmpty = 0;
    std::size_t m_bytes = 0;
    bool m_hasRoom = true;
};

} // namespace lectern
