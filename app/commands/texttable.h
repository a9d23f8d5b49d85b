// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/terminal.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lectern {

/// A table for people: columns aligned with spaces, numbers to the right, long words cut with an ellipsis.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString head;
        Align align = Align::Left;
        int mostCharacters = 60;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    /// One cell a column.
    void addRow(const QStringList &cells);
    void print(Terminal &terminal) const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace lectern
