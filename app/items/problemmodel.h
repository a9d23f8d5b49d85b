// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QAbstractTableModel>

#include <vector>

namespace lectern {

/// What could not be read, and why.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Reason, ColumnCount };
    enum Role { KindRole = Qt::UserRole };

    explicit ProblemModel(QObject *parent = nullptr);
    void setProblems(std::vector<Problem> problems);
    void addProblem(const Problem &problem);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Problem> m_problems;
};

} // namespace lectern
