// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/historymodel.h"

namespace lectern {

HistoryModel::HistoryModel(QObject *parent) : QAbstractTableModel(parent) {}

void HistoryModel::setRows(std::vector<EditRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::size_t HistoryModel::stepOf(const QModelIndex &index) const
{
    return m_rows.size() - 1 - static_cast<std::size_t>(index.row());
}

bool HistoryModel::isRevocable(const QModelIndex &index) const
{
    return index.isValid() && m_rows[stepOf(index)].isRevocable && !m_rows[stepOf(index)].isUndone;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::stateWords(const EditRow &row) const
{
    if (row.isUndone)
        return tr("undone");
    return row.problems.isEmpty() ? QString() : tr("does not apply");
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EditRow &row = m_rows[stepOf(index)];
    if (role == Qt::ToolTipRole)
        return row.problems.isEmpty() ? row.sentence : row.problems.join(u'\n');
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return row.sentence;
    case When:
        return row.made;
    default:
        return stateWords(row);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("What you did"), tr("When"), tr("State")};
    return titles[section];
}

} // namespace lectern
