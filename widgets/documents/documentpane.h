// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/articlelistmodel.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QListView;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace lectern {

class EmptyState;
class PaneHeader;

/// The document list: what the filter leaves, its order, and a place to drop files on.
class DocumentPane final : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the pane.
    explicit DocumentPane(ArticleListModel *model, QWidget *parent = nullptr);

    /// The line above the list; may be given to a dock as its title bar.
    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] QListView *view() const { return m_view; }
    /// How many articles the library has, filter or not: decides what an empty list says.
    void setLibraryCount(int articles);
    /// The order the rows have; shown in the header.
    void setOrder(HitOrder order);
    /// The groups the model has; shown in the menu.
    void setGrouping(ArticleGrouping grouping);
    /// Selects an article without announcing it; nothing where it is not in the list. One that was not selected before
    /// unfolds its group.
    void selectArticle(std::optional<ArticleId> id);
    /// Selects the next or the previous article and announces it; headings are passed over, folded groups unfolded.
    void step(int articles);
    void setAllFolded(bool isFolded);

Q_SIGNALS:
    void articleActivated(lectern::ArticleId id);
    void orderChosen(lectern::HitOrder order);
    void groupingChosen(lectern::ArticleGrouping grouping);
    void pathsDropped(const QStringList &paths);
    void openRequested();
    void clearFilterRequested();
    void readStateRequested(lectern::ArticleId id, bool isRead);
    void starRequested(lectern::ArticleId id, bool isStarred);
    void tagsRequested(lectern::ArticleId id);
    void noteRequested(lectern::ArticleId id);
    void metadataRequested(lectern::ArticleId id);
    void binRequested(lectern::ArticleId id);
    void comparisonRequested(lectern::ArticleId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createHeader();
    void createGroupMenu();
    void createView();
    [[nodiscard]] bool handleKey(int key);
    void showHeadingMenu(const QModelIndex &heading, const QPoint &position);
    void connectModel();
    void updateState();
    void showContextMenu(const QPoint &position);
    void setDropping(bool isDropping);

    ArticleListModel *m_model;
    PaneHeader *m_header;
    QToolButton *m_sort = nullptr;
    QMenu *m_groupMenu = nullptr;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    HitOrder m_order = HitOrder::Newest;
    std::optional<ArticleId> m_selected;
    int m_libraryCount = 0;
    bool m_isAnnouncing = true;
    bool m_isDropping = false;
};

} // namespace lectern
