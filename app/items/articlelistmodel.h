// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/articlerows.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>
#include <string>
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

/// The document list: the articles of the filter in their order, if wanted under headings that can be folded. Sorting
/// and filtering give new rows; there is no proxy. Groups are lines of the same flat list, so that a million articles
/// under headings scroll as ten do.
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
        IsHeadingRole,
        IsFoldedRole,       ///< of a heading
        IsUnderHeadingRole, ///< of an article
    };

    explicit ArticleListModel(QObject *parent = nullptr);

    /// Null empties the list.
    void setRows(std::shared_ptr<const ArticleRows> rows);
    void setReadArticles(std::unordered_set<ArticleId> read);
    void setRead(ArticleId id, bool isRead);
    /// Articles without an entry have no marks.
    void setMarks(std::unordered_map<ArticleId, ArticleMarks> marks);
    /// Articles, folded ones too; rowCount() counts lines.
    [[nodiscard]] int articleCount() const { return m_rows ? m_rows->count() : 0; }
    /// What was folded stays so as long as its group exists.
    void setGrouping(ArticleGrouping grouping);
    [[nodiscard]] ArticleGrouping grouping() const { return m_grouping; }
    /// Folds or unfolds the group of a heading or of an article; nothing for an article without a heading.
    void setFolded(const QModelIndex &index, bool isFolded);
    void setAllFolded(bool isFolded);
    /// Of the group of an article or of a heading itself; invalid without one.
    [[nodiscard]] QModelIndex headingOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex headingOf(ArticleId id) const;

    /// Invalid where the article is not in the list, or its group is folded.
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;
    /// The same after unfolding its group.
    [[nodiscard]] QModelIndex reveal(ArticleId id);
    /// The article `steps` after that of an index, passing headings over; the nearest at the ends. Its group may be
    /// folded.
    [[nodiscard]] std::optional<ArticleId> articleBeside(const QModelIndex &index, int steps) const;
    /// Nothing for a heading.
    [[nodiscard]] std::optional<ArticleId> articleAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// An article is dragged out as its title, outlet and date, and as its file while that is still there.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void regroup();
    [[nodiscard]] bool isFoldedBefore(std::uint32_t group) const;
    [[nodiscard]] QVariant articleData(int row, int role) const;
    [[nodiscard]] QVariant headingData(std::uint32_t group, int role) const;
    [[nodiscard]] QString headingNote(std::uint32_t group) const;
    [[nodiscard]] const ArticleRow &rowAt(int row) const;
    [[nodiscard]] const ArticleMarks &marksOf(ArticleId id) const;
    [[nodiscard]] QString accessibleText(const ArticleRow &row) const;

    std::shared_ptr<const ArticleRows> m_rows;
    std::unordered_set<ArticleId> m_read;
    std::unordered_map<ArticleId, ArticleMarks> m_marks;
    /// The row asked for last: a view asks for all roles of one row in turn.
    mutable ArticleRow m_cached;
    mutable int m_cachedRow = -1;

    ArticleGrouping m_grouping = ArticleGrouping::None;
    std::optional<GroupedRows> m_groups; ///< absent without grouping
    bool m_foldsAll = false;             ///< what groups do that are not among the exceptions
    std::unordered_set<std::string> m_exceptions;
};

} // namespace lectern
