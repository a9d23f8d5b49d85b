// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/problemmodel.h"

namespace lectern {

ProblemModel::ProblemModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProblemModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

void ProblemModel::addProblem(const Problem &problem)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_problems.push_back(problem);
    endInsertRows();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Place ? problem.place : problem.message;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return problem.text();
    case KindRole:
        return static_cast<int>(problem.kind);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Place ? tr("File") : tr("Reason");
}

} // namespace lectern
