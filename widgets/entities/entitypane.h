// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/entitycards.h"
#include "app/items/entitylistmodel.h"
#include "widgets/entities/suggestioncard.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <unordered_set>

class QLineEdit;
class QMenu;
class QTreeView;
class QToolButton;

namespace lectern {

class EmptyState;
class EntityDetail;
class PaneHeader;

/// The sidebar: who and what the filtered articles name, by type; ticks that narrow the filter; a card on the
/// selected one.
class EntityPane final : public QWidget
{
    Q_OBJECT

public:
    /// `model` must outlive the pane.
    explicit EntityPane(EntityListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PaneHeader *header() const { return m_header; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    /// Where the card comes from; renewed with each filter.
    void setCards(std::shared_ptr<const EntityCards> cards);
    /// Offices of an entity, for its card; they are looked for in the articles and come later.
    void setRoles(EntityId entity, std::vector<CardRole> roles);
    /// "in 19 articles", of `all` in the library.
    void setArticleCount(int articles, int all);
    /// Whether entities can be corrected; without it the menu does not offer it.
    void setCorrectable(bool isCorrectable);
    /// Asks about two names that may be one; nothing takes the question away.
    void setSuggestion(const std::optional<SuggestionWords> &words);
    /// Selects an entity without announcing it.
    void selectEntity(std::optional<EntityId> id);

Q_SIGNALS:
    void entitySelected(lectern::EntityId id);
    /// The reader ticks or unticks an entity.
    void stateRequested(lectern::EntityId id, lectern::EntityState state);
    /// The reader wants to see where the entity is named.
    void mentionsRequested(lectern::EntityId id);
    void quotesRequested(lectern::EntityId id);
    void renameRequested(lectern::EntityId id);
    void mergeRequested(lectern::EntityId id);
    void splitRequested(lectern::EntityId id);
    void retypeRequested(lectern::EntityId id, lectern::EntityType type);
    void rejectRequested(lectern::EntityId id);
    void suggestionAnswered(lectern::SuggestionAnswer answer, bool isForAllAlike);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createHeader();
    void createView();
    void connectModel();
    void restoreView();
    void updateEmptyState();
    void updateDetail();
    void activate(const QModelIndex &index);
    void requestState(const QModelIndex &index, EntityState wanted);
    void tick(const QModelIndex &index);
    void toggleSection(const QModelIndex &index);
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool handleClick(const QPoint &position);
    void showContextMenu(const QPoint &position);
    void addCorrections(QMenu *menu, EntityId id);

    EntityListModel *m_model;
    PaneHeader *m_header;
    QLineEdit *m_search;
    QTreeView *m_view;
    EmptyState *m_empty;
    QString m_whyEmpty;
    SuggestionCard *m_suggestion;
    EntityDetail *m_detail;
    std::shared_ptr<const EntityCards> m_cards;
    std::pair<std::optional<EntityId>, std::vector<CardRole>> m_roles; ///< whose they are
    std::optional<EntityId> m_selected;
    std::unordered_set<int> m_collapsed; ///< types whose section is closed
    int m_scrollPosition = 0;
    bool m_isAnnouncing = true;
    bool m_isCorrectable = false;
};

} // namespace lectern
