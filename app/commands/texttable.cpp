// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include <algorithm>

namespace lectern {

namespace {

/// Characters a terminal shows as one each; marks stand on the letter before them.
int width(const QString &text)
{
    const auto isShown = [](QChar c) { return !c.isMark() && !c.isLowSurrogate(); };
    return static_cast<int>(std::count_if(text.begin(), text.end(), isShown));
}

/// On one line, and no longer than the column.
QString fitted(const QString &text, int most)
{
    QString line = text.simplified();
    if (width(line) <= most)
        return line;
    while (width(line) >= most)
        line.chop(line.back().isLowSurrogate() ? 2 : 1);
    return line.trimmed() + u'…';
}

} // namespace

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(cells.size() == static_cast<qsizetype>(m_columns.size()));
    QStringList row;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        row += fitted(cells.at(static_cast<qsizetype>(i)), m_columns[i].mostCharacters);
    m_rows.push_back(row);
}

void TextTable::print(Terminal &terminal) const
{
    QStringList head;
    for (const Column &column : m_columns)
        head += column.head;
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        widths.push_back(width(m_columns[i].head));
        for (const QStringList &row : m_rows)
            widths[i] = std::max(widths[i], width(row.at(static_cast<qsizetype>(i))));
    }
    const auto printRow = [&](const QStringList &row) {
        QString line;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString &cell = row.at(static_cast<qsizetype>(i));
            const QString padding(widths[i] - width(cell), u' ');
            line += (i == 0 ? QString() : QStringLiteral("  ")) +
                    (m_columns[i].align == Align::Right ? padding + cell : cell + padding);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        terminal.print(line);
    };
    printRow(head);
    for (const QStringList &row : m_rows)
        printRow(row);
}

} // namespace lectern
