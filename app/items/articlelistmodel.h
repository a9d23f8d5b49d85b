// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/articlerows.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace lectern {

/// What the reader stuck onto an article.
struct ArticleMarks
{
    bool isStarred = false;
    bool hasNote = false;
    QStringList tags;
    bool operator==(const ArticleMarks &) const = default;
};

/// The document list: the articles of the filter in their order. Sorting and filtering give new rows; there is no
/// proxy.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ArticleIdRole = Qt::UserRole,
        OutletRole,
        DateRole,
        SnippetRole,
        OutletsRole, ///< int: outlets that tell the same story
        IsReadRole,
        IsStarredRole,
        HasNoteRole,
        TagsRole, ///< QStringList
        HitsRole, ///< QList<int>: begin and end of each hit in the snippet, in turn
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    /// Null empties the list.
    void setRows(std::shared_ptr<const ArticleRows> rows);
    void setReadArticles(std::unordered_set<ArticleId> read);
    void setRead(ArticleId id, bool isRead);
    /// Articles without an entry have no marks.
    void setMarks(std::unordered_map<ArticleId, ArticleMarks> marks);
    /// Invalid where the article is not in the list.
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;
    [[nodiscard]] std::optional<ArticleId> articleAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const ArticleRow &rowAt(int row) const;
    [[nodiscard]] const ArticleMarks &marksOf(ArticleId id) const;
    [[nodiscard]] QString accessibleText(const ArticleRow &row) const;

    std::shared_ptr<const ArticleRows> m_rows;
    std::unordered_set<ArticleId> m_read;
    std::unordered_map<ArticleId, ArticleMarks> m_marks;
    /// The row asked for last: a view asks for all roles of one row in turn.
    mutable ArticleRow m_cached;
    mutable int m_cachedRow = -1;
};

} // namespace lectern
