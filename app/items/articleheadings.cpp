// SPDX-License-Identifier: GPL-3.0-or-later
// The headings of the document list: what stands over a group of articles, and folding.
#include "app/items/articlelistmodel.h"

namespace lectern {

void ArticleListModel::setGrouping(ArticleGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_foldsAll = false;
    m_exceptions.clear();
    regroup();
    endResetModel();
}

void ArticleListModel::regroup()
{
    m_groups.reset();
    if (!m_rows || m_grouping == ArticleGrouping::None)
        return;
    m_groups.emplace(m_rows->partition(m_grouping));
    if (!m_foldsAll && m_exceptions.empty())
        return;
    std::vector<bool> isFolded(m_groups->groupCount());
    for (std::uint32_t group = 0; group < m_groups->groupCount(); ++group)
        isFolded[group] = isFoldedBefore(group);
    m_groups->setFolded(isFolded);
}

bool ArticleListModel::isFoldedBefore(std::uint32_t group) const
{
    if (m_exceptions.empty())
        return m_foldsAll;
    const auto first = static_cast<int>(m_groups->rows(group).front());
    return m_exceptions.contains(m_rows->groupKey(m_grouping, first)) != m_foldsAll;
}

void ArticleListModel::setFolded(const QModelIndex &index, bool isFolded)
{
    const QModelIndex heading = headingOf(index);
    if (!heading.isValid())
        return;
    const std::uint32_t group = m_groups->line(heading.row()).group;
    if (m_groups->isFolded(group) == isFolded)
        return;
    const auto members = m_groups->rows(group);
    const std::string key = m_rows->groupKey(m_grouping, static_cast<int>(members.front()));
    if (isFolded == m_foldsAll)
        m_exceptions.erase(key);
    else
        m_exceptions.insert(key);
    const int first = heading.row() + 1;
    const int last = heading.row() + static_cast<int>(members.size());
    if (isFolded)
        beginRemoveRows({}, first, last);
    else
        beginInsertRows({}, first, last);
    m_groups->setFolded(group, isFolded);
    if (isFolded)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(heading, heading, {IsFoldedRole, Qt::AccessibleTextRole});
}

void ArticleListModel::setAllFolded(bool isFolded)
{
    if (!m_groups)
        return;
    beginResetModel();
    m_foldsAll = isFolded;
    m_exceptions.clear();
    m_groups->setFolded(std::vector<bool>(m_groups->groupCount(), isFolded));
    endResetModel();
}

QModelIndex ArticleListModel::headingOf(const QModelIndex &index) const
{
    if (!m_groups || !index.isValid() || !checkIndex(index))
        return {};
    const int heading = m_groups->headingOf(m_groups->line(index.row()).group);
    return heading < 0 ? QModelIndex() : this->index(heading);
}

QModelIndex ArticleListModel::headingOf(ArticleId id) const
{
    const int row = m_rows && m_groups ? m_rows->rowOf(id) : -1;
    const int heading = row < 0 ? -1 : m_groups->headingOf(m_groups->groupOf(row));
    return heading < 0 ? QModelIndex() : index(heading);
}

QModelIndex ArticleListModel::reveal(ArticleId id)
{
    setFolded(headingOf(id), false);
    return indexOf(id);
}

QVariant ArticleListModel::headingData(std::uint32_t group, int role) const
{
    const auto first = static_cast<int>(m_groups->rows(group).front());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_rows->groupName(m_grouping, first);
    case Qt::AccessibleTextRole:
        return QStringList{m_rows->groupName(m_grouping, first), tr("heading"), headingNote(group),
                           m_groups->isFolded(group) ? tr("folded") : tr("unfolded")}
            .join(QStringLiteral(", "));
    case SnippetRole:
        return headingNote(group);
    case DateRole:
        return m_grouping == ArticleGrouping::Story ? rowAt(first).date : QString();
    case IsHeadingRole:
        return true;
    case IsFoldedRole:
        return m_groups->isFolded(group);
    default:
        return {};
    }
}

/// "5 articles · 3 outlets"; counts only, so that a heading over half a million articles costs no more than another.
QString ArticleListModel::headingNote(std::uint32_t group) const
{
    const auto members = m_groups->rows(group);
    const QString articles = tr("%Ln article(s)", nullptr, static_cast<int>(members.size()));
    const int outlets = m_grouping == ArticleGrouping::Story ? rowAt(static_cast<int>(members.front())).outlets : 0;
    return outlets > 1 ? tr("%1 · %2", "5 articles · 3 outlets").arg(articles, tr("%n outlet(s)", nullptr, outlets))
                       : articles;
}

} // namespace lectern
