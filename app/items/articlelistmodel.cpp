// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlelistmodel.h"

#include <QFileInfo>
#include <QMimeData>
#include <QStringList>
#include <QUrl>

#include <algorithm>

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
    regroup();
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
    const int line = row >= 0 && m_groups ? m_groups->lineOf(row) : row;
    return line < 0 ? QModelIndex() : index(line);
}

std::optional<ArticleId> ArticleListModel::articleAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return std::nullopt;
    const std::optional<int> row = m_groups ? m_groups->line(index.row()).row : index.row();
    return row ? std::optional(m_rows->id(*row)) : std::nullopt;
}

std::optional<ArticleId> ArticleListModel::articleBeside(const QModelIndex &index, int steps) const
{
    if (rowCount() == 0)
        return std::nullopt;
    if (m_groups)
        return m_rows->id(m_groups->rowBeside(index.isValid() ? index.row() : 0, index.isValid() ? steps : 0));
    return m_rows->id(index.isValid() ? std::clamp(index.row() + steps, 0, rowCount() - 1) : 0);
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_rows)
        return 0;
    return m_groups ? m_groups->count() : m_rows->count();
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (!m_groups)
        return articleData(index.row(), role);
    const GroupedRows::Line line = m_groups->line(index.row());
    if (!line.row)
        return headingData(line.group, role);
    return role == IsUnderHeadingRole ? m_groups->hasHeading(line.group) : articleData(*line.row, role);
}

QVariant ArticleListModel::articleData(int at, int role) const
{
    const ArticleRow &row = rowAt(at);
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

Qt::ItemFlags ArticleListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return articleAt(index) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ArticleListModel::mimeTypes() const
{
    return {QStringLiteral("text/plain"), QStringLiteral("text/uri-list")};
}

QMimeData *ArticleListModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList lines;
    QList<QUrl> files;
    for (const QModelIndex &index : indexes) {
        const std::optional<ArticleId> id = articleAt(index);
        if (!id)
            continue;
        const ArticleRow &row = rowAt(m_rows->rowOf(*id));
        QStringList words{row.title, row.outlet, row.date};
        words.removeAll(QString());
        lines << words.join(QStringLiteral(", "));
        if (const QFileInfo file(row.file); file.isAbsolute() && file.exists())
            files << QUrl::fromLocalFile(row.file);
    }
    auto *data = new QMimeData; // the drag owns it
    data->setText(lines.join(u'\n'));
    if (!files.isEmpty())
        data->setUrls(files);
    return data;
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
