// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/chipmodel.h"

#include <algorithm>

namespace lectern {

ChipModel::ChipModel(QObject *parent) : QAbstractListModel(parent) {}

void ChipModel::setChips(std::vector<FilterChip> chips)
{
    if (chips == m_chips)
        return;
    beginResetModel();
    m_chips = std::move(chips);
    endResetModel();
}

int ChipModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chips.size());
}

bool ChipModel::isFurtherAlternative(int row) const
{
    const auto isAlternative = [](const FilterChip &chip) { return chip.isAlternative; };
    return m_chips[static_cast<std::size_t>(row)].isAlternative &&
           std::any_of(m_chips.begin(), m_chips.begin() + row, isAlternative);
}

QVariant ChipModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FilterChip &chip = m_chips[static_cast<std::size_t>(index.row())];
    const QString label = QString::fromStdString(chip.label);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return chip.isExcluded                     ? tr("not %1").arg(label)
               : isFurtherAlternative(index.row()) ? tr("or %1", "condition of a filter").arg(label)
                                                   : label;
    case Qt::ToolTipRole:
        return QString::fromStdString(chip.condition);
    case HasTypeRole:
        return chip.type.has_value();
    case TypeRole:
        return chip.type ? QVariant(static_cast<int>(*chip.type)) : QVariant();
    case IsExcludedRole:
        return chip.isExcluded;
    default:
        return {};
    }
}

} // namespace lectern
