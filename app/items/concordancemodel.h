// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/concordance.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace lectern {

/// A concordance as a table: what stands before the hit ends where it begins. Sorting by the first column goes by the
/// word before the hit, and so on outwards.
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

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::vector<std::size_t> placesBy(int column) const;

    std::vector<Row> m_rows;
};

/// `today` decides which dates are shown without their year.
[[nodiscard]] std::vector<ConcordanceModel::Row> concordanceRows(const Corpus &corpus, const Concordance &found,
                                                                 const QDate &today);

} // namespace lectern
