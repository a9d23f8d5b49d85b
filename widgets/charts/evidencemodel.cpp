// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/evidencemodel.h"

namespace lectern {

EvidenceModel::EvidenceModel(QObject *parent) : QAbstractListModel(parent) {}

void EvidenceModel::setRows(std::vector<EvidenceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const EvidenceRow &EvidenceModel::rowAt(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())];
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EvidenceRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case NoteRole:
        return row.note;
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)").arg(row.text, row.note);
    default:
        return {};
    }
}

} // namespace lectern
