// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entities/entitypane.h"

#include "app/items/typelabels.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/paneheader.h"
#include "widgets/common/viewsetup.h"
#include "widgets/entities/entitydelegate.h"
#include "widgets/entities/entitydetail.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace lectern {

namespace {

EntityListModel::Kind kindOf(const QModelIndex &index)
{
    return index.data(EntityListModel::KindRole).value<EntityListModel::Kind>();
}

EntityState stateOf(const QModelIndex &index)
{
    return index.data(EntityListModel::StateRole).value<EntityState>();
}

} // namespace

EntityPane::EntityPane(EntityListModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(new PaneHeader(tr("Entities"), this)), m_search(new QLineEdit(this)),
      m_view(new QTreeView(this)), m_empty(new EmptyState(this)), m_suggestion(new SuggestionCard(this)),
      m_detail(new EntityDetail(this))
{
    setAccessibleName(tr("Entities"));
    setArticleCount(0, 0);
    setFocusProxy(m_view);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_search->setPlaceholderText(tr("Find an entity"));
    m_search->setAccessibleName(tr("Find an entity"));
    addClearButton(m_search);
    addSearchIcon(m_search);
    createHeader();
    createView();
    auto *field = new QVBoxLayout;
    field->setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(6));
    field->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(field);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_suggestion);
    layout->addWidget(m_detail);
    m_suggestion->hide();
    connect(m_suggestion, &SuggestionCard::answered, this, &EntityPane::suggestionAnswered);
    connectModel();
    restoreView();
}

void EntityPane::createHeader()
{
    QToolButton *sort = m_header->addButton(QStringLiteral("view-sort-ascending"), tr("Order of the entities"));
    sort->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(sort);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &words, EntityOrder order) {
        QAction *action = menu->addAction(words, this, [this, order] { m_model->setOrder(order); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(m_model->order() == order);
    };
    add(tr("By Number of Articles"), EntityOrder::ByCount);
    add(tr("By Name"), EntityOrder::ByName);
    add(tr("By What Sets the Filter Apart"), EntityOrder::ByDistinctiveness);
    sort->setMenu(menu);
}

void EntityPane::createView()
{
    setUpTree(m_view, tr("Entities by type"));
    m_view->setItemDelegate(new EntityDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_model, &EntityListModel::setSearch);
    connect(m_view, &QWidget::customContextMenuRequested, this, &EntityPane::showContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const auto id = m_model->entityAt(index);
        if (!id || !m_isAnnouncing)
            return;
        m_selected = id;
        updateDetail();
        Q_EMIT entitySelected(*id);
    });
    connect(m_detail, &EntityDetail::filterRequested, this, [this](EntityState state) {
        if (m_selected)
            Q_EMIT stateRequested(*m_selected, state);
    });
    connect(m_detail, &EntityDetail::mentionsRequested, this, [this] {
        if (m_selected)
            Q_EMIT mentionsRequested(*m_selected);
    });
    connect(m_detail, &EntityDetail::quotesRequested, this, [this] {
        if (m_selected)
            Q_EMIT quotesRequested(*m_selected);
    });
    connect(m_detail, &EntityDetail::neighbourActivated, this, [this](EntityId id) {
        selectEntity(id);
        Q_EMIT entitySelected(id);
    });
}

void EntityPane::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrollPosition = m_view->verticalScrollBar()->value(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityPane::restoreView);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EntityPane::updateDetail);
}

/// A reset loses what is open, selected and in sight; the reader must not notice that counts came as new rows.
void EntityPane::restoreView()
{
    bool hasRows = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        const int rows = m_model->rowCount(section);
        const bool isOpen =
            m_model->isSearching() || m_collapsed.count(section.data(EntityListModel::TypeRole).toInt()) == 0;
        hasRows = hasRows || rows > 0;
        m_view->setRowHidden(row, QModelIndex(), m_model->isSearching() && rows == 0);
        m_view->setExpanded(section, isOpen);
    }
    const QScopedValueRollback<bool> silent(m_isAnnouncing, false);
    if (const QModelIndex index = m_selected ? m_model->indexOf(*m_selected) : QModelIndex(); index.isValid())
        m_view->setCurrentIndex(index);
    m_view->verticalScrollBar()->setValue(m_model->isSearching() ? 0 : m_scrollPosition);
    m_view->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    updateEmptyState();
    updateDetail();
}

void EntityPane::updateEmptyState()
{
    if (m_model->isSearching())
        m_empty->setContent(QStringLiteral("edit-find"), tr("No such entity"),
                            tr("No name in these articles begins so."));
    else
        m_empty->setContent(QStringLiteral("lectern-roles"), tr("No entities"), m_whyEmpty);
}

void EntityPane::setCards(std::shared_ptr<const EntityCards> cards)
{
    m_cards = std::move(cards);
    updateDetail();
}

void EntityPane::setRoles(EntityId entity, std::vector<CardRole> roles)
{
    m_roles = {entity, std::move(roles)};
    updateDetail();
}

void EntityPane::setArticleCount(int articles, int all)
{
    m_header->setNote(articles > 0 ? tr("in %n article(s)", nullptr, articles) : QString());
    m_whyEmpty = all == 0        ? tr("Open articles to see who and what they name.")
                 : articles == 0 ? tr("No article passes the filter.")
                                 : tr("These articles name nobody and nothing that Lectern knows.");
    updateEmptyState();
}

void EntityPane::selectEntity(std::optional<EntityId> id)
{
    const QScopedValueRollback<bool> silent(m_isAnnouncing, false);
    m_selected = id;
    const QModelIndex index = id ? m_model->reveal(*id) : QModelIndex();
    if (index.isValid()) {
        m_view->expand(index.parent());
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    } else {
        m_view->selectionModel()->clear();
    }
    updateDetail();
}

void EntityPane::updateDetail()
{
    std::optional<EntityCard> card = m_selected && m_cards ? m_cards->card(*m_selected) : std::nullopt;
    if (card && m_roles.first == card->id)
        card->roles = m_roles.second;
    const QModelIndex index = m_selected ? m_model->indexOf(*m_selected) : QModelIndex();
    m_detail->setCard(card, index.isValid() ? stateOf(index) : EntityState::None);
}

bool EntityPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_search) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            m_view->setCurrentIndex(m_view->indexBelow(m_model->index(0, 0)));
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease && watched == m_view->viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->button() == Qt::LeftButton && handleClick(mouse->position().toPoint());
    }
    return QWidget::eventFilter(watched, event);
}

bool EntityPane::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || (modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        activate(index);
        return true;
    }
    if (key == Qt::Key_Space || key == Qt::Key_Plus) {
        requestState(index, EntityState::Required);
        return true;
    }
    if (key == Qt::Key_Minus || key == Qt::Key_Delete) {
        requestState(index, EntityState::Excluded);
        return true;
    }
    if (key == Qt::Key_Bar) {
        requestState(index, EntityState::Alternative);
        return true;
    }
    if (key == Qt::Key_F2 && m_isCorrectable && m_selected) {
        Q_EMIT renameRequested(*m_selected);
        return true;
    }
    const auto answer = m_suggestion->isVisible() ? SuggestionCard::answerOf(key) : std::nullopt;
    if (answer)
        Q_EMIT suggestionAnswered(*answer, modifiers.testFlag(Qt::ShiftModifier));
    return answer.has_value();
}

void EntityPane::activate(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case EntityListModel::Kind::Section:
        return toggleSection(index);
    case EntityListModel::Kind::More:
        return m_model->showMore(index);
    case EntityListModel::Kind::Entity:
        Q_EMIT mentionsRequested(*m_model->entityAt(index));
    }
}

bool EntityPane::handleClick(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return false;
    switch (kindOf(index)) {
    case EntityListModel::Kind::Section:
        toggleSection(index);
        break;
    case EntityListModel::Kind::More:
        m_model->showMore(index);
        break;
    case EntityListModel::Kind::Entity:
        if (position.x() < EntityDelegate::stateBox(m_view->visualRect(index)).right() + scaled(4))
            tick(index);
        break;
    }
    return false;
}

void EntityPane::toggleSection(const QModelIndex &index)
{
    const bool opens = !m_view->isExpanded(index);
    m_view->setExpanded(index, opens);
    const int type = index.data(EntityListModel::TypeRole).toInt();
    if (opens)
        m_collapsed.erase(type);
    else
        m_collapsed.insert(type);
}

/// A click on the box goes round: require, exclude, let go.
void EntityPane::tick(const QModelIndex &index)
{
    const EntityState now = stateOf(index);
    const EntityState next = now == EntityState::None       ? EntityState::Required
                             : now == EntityState::Required ? EntityState::Excluded
                                                            : EntityState::None;
    if (const auto id = m_model->entityAt(index))
        Q_EMIT stateRequested(*id, next);
}

/// The same wish twice takes it back.
void EntityPane::requestState(const QModelIndex &index, EntityState wanted)
{
    if (const auto id = m_model->entityAt(index)) {
        const EntityState now = stateOf(index);
        const bool takesBack = now == wanted || (wanted == EntityState::Required && now != EntityState::None);
        Q_EMIT stateRequested(*id, takesBack ? EntityState::None : wanted);
    }
}

void EntityPane::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    const auto id = m_model->entityAt(index);
    if (!id)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, EntityState state) {
        QAction *action = menu->addAction(words, this, [this, id, state] { Q_EMIT stateRequested(*id, state); });
        action->setCheckable(true);
        action->setChecked(stateOf(index) == state);
    };
    add(tr("Require"), EntityState::Required);
    add(tr("Exclude"), EntityState::Excluded);
    add(tr("One of Several"), EntityState::Alternative);
    add(tr("No Condition"), EntityState::None);
    menu->addSeparator();
    menu->addAction(tr("Go to Mentions"), this, [this, id] { Q_EMIT mentionsRequested(*id); });
    if (m_isCorrectable)
        addCorrections(menu, *id);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void EntityPane::addCorrections(QMenu *menu, EntityId id)
{
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("edit-rename")), tr("Rename…"), QKeySequence(Qt::Key_F2), this,
                    [this, id] { Q_EMIT renameRequested(id); });
    menu->addAction(icon(QStringLiteral("lectern-merge")), tr("Same As…"), this,
                    [this, id] { Q_EMIT mergeRequested(id); });
    menu->addAction(icon(QStringLiteral("lectern-split")), tr("Split…"), this,
                    [this, id] { Q_EMIT splitRequested(id); });
    QMenu *types = menu->addMenu(icon(QStringLiteral("lectern-retype")), tr("It Is a"));
    for (const EntityType type : allEntityTypes())
        if (hasEntity(type))
            types->addAction(typeLabel(type), this, [this, id, type] { Q_EMIT retypeRequested(id, type); });
    menu->addAction(icon(QStringLiteral("lectern-not-entity")), tr("Not a Name"), this,
                    [this, id] { Q_EMIT rejectRequested(id); });
}

void EntityPane::setCorrectable(bool isCorrectable)
{
    m_isCorrectable = isCorrectable;
}

void EntityPane::setSuggestion(const std::optional<SuggestionWords> &words)
{
    if (words)
        m_suggestion->setWords(*words);
    m_suggestion->setVisible(words.has_value());
}

} // namespace lectern
