// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/filter.h"

#include <QAbstractListModel>

namespace lectern {

/// The conditions beside the search field.
class ChipModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HasTypeRole = Qt::UserRole, ///< whether the chip stands for an entity or a value of a type
        TypeRole,
        IsExcludedRole,
    };

    explicit ChipModel(QObject *parent = nullptr);
    void setChips(std::vector<FilterChip> chips);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool isFurtherAlternative(int row) const;

    std::vector<FilterChip> m_chips;
};

} // namespace lectern
