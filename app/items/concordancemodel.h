// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/concordance.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>
#include <set>
#include <vector>

namespace lectern {

/// A concordance as a table: what stands before the hit ends where it begins. Sorting by the first column goes by the
/// word before the hit, and so on outwards. Rows may be grouped by a column, each group below a heading that can be
/// folded; the largest group comes first.
class ConcordanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Before, Hit, After, Source, Date, ColumnCount };

    /// A line and what is said of its article.
    struct Row
    {
        ConcordanceLine line;
        QString source;
        QString title;
        QString date;
        int day = 0; ///< of `date`, for sorting; the lowest number where there is none
    };

    explicit ConcordanceModel(QObject *parent = nullptr);
    void setRows(std::vector<Row> rows);
    /// In the order they are shown in, also those below folded headings.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// By the word before the hit, the hit, the word after it or the source; not at all where nothing is given.
    void setGrouping(std::optional<Column> column);
    /// Nothing happens where the row is no heading.
    void setShown(int row, bool isShown);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString key;
        std::size_t begin = 0; ///< in m_rows
        std::size_t end = 0;
    };
    /// A row of the table: a heading, or one of m_rows.
    struct Entry
    {
        bool isHeading = false;
        std::size_t index = 0; ///< in m_groups or m_rows
    };

    [[nodiscard]] std::vector<std::size_t> placesBy(int column) const;
    [[nodiscard]] QString groupOf(const Row &row) const;
    [[nodiscard]] QVariant heading(const Group &group, int role) const;
    void arrange(const std::vector<std::size_t> &places);
    void group();
    void listEntries();

    std::vector<Row> m_rows;
    std::optional<Column> m_grouping;
    std::vector<Group> m_groups;
    std::set<QString> m_folded; ///< keys of groups
    std::vector<Entry> m_entries;
};

/// `today` decides which dates are shown without their year.
[[nodiscard]] std::vector<ConcordanceModel::Row> concordanceRows(const Corpus &corpus, const Concordance &found,
                                                                 const QDate &today);

} // namespace lectern
