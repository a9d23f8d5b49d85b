// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/documents/documentpane.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/paneheader.h"
#include "widgets/common/tokens.h"
#include "widgets/common/viewsetup.h"
#include "widgets/documents/articledelegate.h"

#include <QActionGroup>
#include <QDragEnterEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern {

namespace {

QString orderName(HitOrder order)
{
    switch (order) {
    case HitOrder::Relevance:
        return DocumentPane::tr("Best match");
    case HitOrder::Newest:
        return DocumentPane::tr("Newest first");
    case HitOrder::Oldest:
        return DocumentPane::tr("Oldest first");
    case HitOrder::Title:
        break;
    }
    return DocumentPane::tr("Title");
}

QString groupingName(ArticleGrouping grouping)
{
    switch (grouping) {
    case ArticleGrouping::None:
        return DocumentPane::tr("No Groups");
    case ArticleGrouping::Story:
        return DocumentPane::tr("Group by Story");
    case ArticleGrouping::Outlet:
        return DocumentPane::tr("Group by Outlet");
    case ArticleGrouping::Month:
        break;
    }
    return DocumentPane::tr("Group by Month");
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

DocumentPane::DocumentPane(ArticleListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(new PaneHeader(tr("Articles"), this)), m_view(new QListView(this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedLayout)
{
    setAccessibleName(tr("Articles"));
    setAcceptDrops(true);
    setFocusProxy(m_view);
    createHeader();
    createView();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_stack, 1);
    connectModel();
    updateState();
}

void DocumentPane::createHeader()
{
    m_sort = new QToolButton(m_header);
    m_sort->setAccessibleName(tr("Order of the articles"));
    m_sort->setToolTip(tr("Order of the articles"));
    m_sort->setFont(fontOf(TextRole::Caption));
    m_sort->setAutoRaise(true);
    m_sort->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_sort);
    auto *group = new QActionGroup(menu);
    for (const HitOrder order : {HitOrder::Relevance, HitOrder::Newest, HitOrder::Oldest, HitOrder::Title}) {
        QAction *action = menu->addAction(orderName(order));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(int(order));
        action->setChecked(order == m_order);
        connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderChosen(order); });
    }
    m_sort->setMenu(menu);
    m_sort->setText(orderName(m_order));
    m_header->addControl(m_sort);
    createGroupMenu();
}

void DocumentPane::createGroupMenu()
{
    QToolButton *button = m_header->addButton(QStringLiteral("view-more"), tr("Groups of the articles"));
    m_groupMenu = new QMenu(button);
    auto *group = new QActionGroup(m_groupMenu);
    for (const ArticleGrouping grouping :
         {ArticleGrouping::None, ArticleGrouping::Story, ArticleGrouping::Outlet, ArticleGrouping::Month}) {
        QAction *action = m_groupMenu->addAction(groupingName(grouping));
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(int(grouping));
        connect(action, &QAction::triggered, this, [this, grouping] { Q_EMIT groupingChosen(grouping); });
    }
    m_groupMenu->addSeparator();
    m_groupMenu->addAction(tr("Fold All"), this, [this] { setAllFolded(true); });
    m_groupMenu->addAction(tr("Unfold All"), this, [this] { setAllFolded(false); });
    button->setMenu(m_groupMenu);
    button->setPopupMode(QToolButton::InstantPopup);
    setGrouping(m_model->grouping());
}

void DocumentPane::createView()
{
    setUpList(m_view, tr("List of articles"));
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setDragDropMode(QAbstractItemView::DragOnly); // what is dropped goes to the pane
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DocumentPane::showContextMenu);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(ArticleListModel::IsHeadingRole).toBool())
            m_model->setFolded(index, !index.data(ArticleListModel::IsFoldedRole).toBool());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto id = m_model->articleAt(index);
        if (!id || !m_isAnnouncing)
            return;
        m_selected = id;
        Q_EMIT articleActivated(*id);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_libraryCount == 0)
            Q_EMIT openRequested();
        else
            Q_EMIT clearFilterRequested();
    });
}

void DocumentPane::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // A list that comes into sight again makes its first row the current one; that is nobody's choice.
        const QScopedValueRollback<bool> silent(m_isAnnouncing, false);
        const auto selected = m_selected;
        updateState();
        selectArticle(selected);
    });
}

void DocumentPane::setLibraryCount(int articles)
{
    m_libraryCount = articles;
    updateState();
}

void DocumentPane::setOrder(HitOrder order)
{
    m_order = order;
    m_sort->setText(orderName(order));
    for (QAction *action : m_sort->menu()->actions())
        action->setChecked(action->data().toInt() == int(order));
}

void DocumentPane::setGrouping(ArticleGrouping grouping)
{
    for (QAction *action : m_groupMenu->actions())
        if (action->isCheckable())
            action->setChecked(action->data().toInt() == int(grouping));
        else
            action->setEnabled(grouping != ArticleGrouping::None);
}

void DocumentPane::setAllFolded(bool isFolded)
{
    m_model->setAllFolded(isFolded);
}

void DocumentPane::updateState()
{
    const int rows = m_model->articleCount();
    m_header->setNote(m_libraryCount > 0 ? QLocale().toString(rows) : QString());
    if (m_libraryCount == 0 && rows == 0)
        m_empty->setContent(QStringLiteral("document-open"), tr("No articles yet"),
                            tr("Drop files or a folder here, or open a folder of articles."),
                            tr("Open a folder of articles"));
    else
        m_empty->setContent(QStringLiteral("view-filter"), tr("No article matches"),
                            tr("The search and the conditions beside it leave nothing."), tr("Remove the filter"));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void DocumentPane::selectArticle(std::optional<ArticleId> id)
{
    const bool isAnother = id != m_selected;
    m_selected = id;
    const QScopedValueRollback<bool> silent(m_isAnnouncing, false);
    QModelIndex index = !id ? QModelIndex() : isAnother ? m_model->reveal(*id) : m_model->indexOf(*id);
    if (id && !index.isValid())
        index = m_model->headingOf(*id); // folded away by the reader
    if (!index.isValid())
        return m_view->selectionModel()->clear();
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void DocumentPane::step(int articles)
{
    if (const auto id = m_model->articleBeside(m_view->currentIndex(), articles))
        m_view->setCurrentIndex(m_model->reveal(*id));
}

bool DocumentPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// As in a tree: left folds a heading or goes to it, right unfolds it or goes into its group.
bool DocumentPane::handleKey(int key)
{
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex heading = m_model->headingOf(current);
    if (!heading.isValid())
        return false;
    const bool isFolded = heading.data(ArticleListModel::IsFoldedRole).toBool();
    const bool isOnHeading = current == heading;
    const bool isForward = key == (layoutDirection() == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left);
    if (isOnHeading && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        m_model->setFolded(heading, !isFolded);
    else if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    else if (isOnHeading && isForward == isFolded)
        m_model->setFolded(heading, !isForward);
    else if (isOnHeading && isForward)
        m_view->setCurrentIndex(m_model->index(heading.row() + 1));
    else if (!isOnHeading && !isForward)
        m_view->setCurrentIndex(heading);
    return true;
}

void DocumentPane::showHeadingMenu(const QModelIndex &heading, const QPoint &position)
{
    const bool isFolded = heading.data(ArticleListModel::IsFoldedRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(isFolded ? tr("Unfold") : tr("Fold"), this,
                    [this, at = QPersistentModelIndex(heading), isFolded] { m_model->setFolded(at, !isFolded); });
    menu->addSeparator();
    menu->addAction(tr("Fold All"), this, [this] { setAllFolded(true); });
    menu->addAction(tr("Unfold All"), this, [this] { setAllFolded(false); });
    menu->popup(position);
}

void DocumentPane::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (index.data(ArticleListModel::IsHeadingRole).toBool())
        return showHeadingMenu(index, m_view->viewport()->mapToGlobal(position));
    const auto id = m_model->articleAt(index);
    if (!id)
        return;
    const bool isRead = index.data(ArticleListModel::IsReadRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(isRead ? QStringLiteral("mail-unread") : QStringLiteral("mail-read")),
                    isRead ? tr("Mark as Unread") : tr("Mark as Read"), this,
                    [this, id, isRead] { Q_EMIT readStateRequested(*id, !isRead); });
    const bool isStarred = index.data(ArticleListModel::IsStarredRole).toBool();
    menu->addAction(icon(isStarred ? QStringLiteral("non-starred") : QStringLiteral("starred")),
                    isStarred ? tr("Remove the Star") : tr("Star"), this,
                    [this, id, isStarred] { Q_EMIT starRequested(*id, !isStarred); });
    menu->addAction(icon(QStringLiteral("tag")), tr("Tag…"), this, [this, id] { Q_EMIT tagsRequested(*id); });
    menu->addAction(icon(QStringLiteral("lectern-note")), tr("Note…"), this, [this, id] { Q_EMIT noteRequested(*id); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("lectern-story")), tr("Compare with the Open One"), this,
                    [this, id] { Q_EMIT comparisonRequested(*id); });
    menu->addAction(icon(QStringLiteral("document-properties")), tr("Title, Date and Source…"), this,
                    [this, id] { Q_EMIT metadataRequested(*id); });
    menu->addAction(icon(QStringLiteral("edit-delete")), tr("Move to the Bin"), this,
                    [this, id] { Q_EMIT binRequested(*id); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void DocumentPane::setDropping(bool isDropping)
{
    m_isDropping = isDropping;
    m_stack->setContentsMargins(isDropping ? QMargins(2, 2, 2, 2) : QMargins());
    update();
}

void DocumentPane::dragEnterEvent(QDragEnterEvent *event)
{
    // An article of the list that is dragged over it goes nowhere.
    if (event->source() == m_view || localPaths(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDropping(true);
}

void DocumentPane::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropping(false);
}

void DocumentPane::dropEvent(QDropEvent *event)
{
    setDropping(false);
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT pathsDropped(paths);
}

void DocumentPane::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_isDropping ? tokens.accent : tokens.base);
}

} // namespace lectern
