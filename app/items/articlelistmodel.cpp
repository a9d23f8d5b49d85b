// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlelistmodel.h"

#include <QStringList>

namespace lectern {

namespace {

QList<int> hitsOf(const ArticleRow &row)
{
    QList<int> hits;
    for (const TextRange &hit : row.hits)
        hits << hit.begin << hit.end;
    return hits;
}

} // namespace

ArticleListModel::ArticleListModel(QObject *parent) : QAbstractListModel(parent) {}

void ArticleListModel::setRows(std::shared_ptr<const ArticleRows> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_cachedRow = -1;
    endResetModel();
}

void ArticleListModel::setReadArticles(std::unordered_set<ArticleId> read)
{
    m_read = std::move(read);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {IsReadRole, Qt::AccessibleTextRole});
}

void ArticleListModel::setRead(ArticleId id, bool isRead)
{
    const bool hasChanged = isRead ? m_read.insert(id).second : m_read.erase(id) > 0;
    const QModelIndex changed = indexOf(id);
    if (hasChanged && changed.isValid())
        Q_EMIT dataChanged(changed, changed, {IsReadRole, Qt::AccessibleTextRole});
}

void ArticleListModel::setMarks(std::unordered_map<ArticleId, ArticleMarks> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {IsStarredRole, HasNoteRole, TagsRole, Qt::AccessibleTextRole});
}

const ArticleMarks &ArticleListModel::marksOf(ArticleId id) const
{
    static const ArticleMarks none;
    const auto found = m_marks.find(id);
    return found == m_marks.end() ? none : found->second;
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    const int row = m_rows ? m_rows->rowOf(id) : -1;
    return row < 0 ? QModelIndex() : index(row);
}

std::optional<ArticleId> ArticleListModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return std::nullopt;
    return m_rows->id(index.row());
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : m_rows->count();
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArticleRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case ArticleIdRole:
        return row.id.value();
    case OutletRole:
        return row.outlet;
    case DateRole:
        return row.date;
    case SnippetRole:
        return row.snippet;
    case OutletsRole:
        return row.outlets;
    case IsReadRole:
        return m_read.count(row.id) > 0;
    case IsStarredRole:
        return marksOf(row.id).isStarred;
    case HasNoteRole:
        return marksOf(row.id).hasNote;
    case TagsRole:
        return marksOf(row.id).tags;
    case HitsRole:
        return QVariant::fromValue(hitsOf(row));
    default:
        return {};
    }
}

const ArticleRow &ArticleListModel::rowAt(int row) const
{
    if (m_cachedRow != row) {
        m_cached = m_rows->row(row);
        m_cachedRow = row;
    }
    return m_cached;
}

QString ArticleListModel::accessibleText(const ArticleRow &row) const
{
    QStringList parts{row.title};
    for (const QString &part : {row.outlet, row.date})
        if (!part.isEmpty())
            parts.append(part);
    if (m_read.count(row.id) == 0)
        parts.append(tr("unread"));
    if (row.outlets > 1)
        parts.append(tr("story in %n outlet(s)", nullptr, row.outlets));
    const ArticleMarks &marks = marksOf(row.id);
    if (marks.isStarred)
        parts.append(tr("starred"));
    if (marks.hasNote)
        parts.append(tr("has a note"));
    parts.append(marks.tags);
    return parts.join(QStringLiteral(", "));
}

} // namespace lectern
