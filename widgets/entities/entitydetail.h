// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/entitycards.h"
#include "app/items/entitysection.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace lectern {

class KeyButton;

/// The card below the sidebar: who the selected entity is, its other names, whom it appears with, what it can be used
/// for.
class EntityDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit EntityDetail(QWidget *parent = nullptr);
    void setCard(const std::optional<EntityCard> &card, EntityState state);

Q_SIGNALS:
    void filterRequested(lectern::EntityState state);
    void mentionsRequested();
    void quotesRequested();
    void neighbourActivated(lectern::EntityId id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRows(const EntityCard &card);
    void updateColors();

    std::optional<EntityCard> m_card;
    EntityState m_state = EntityState::None;
    QLabel *m_name;
    QLabel *m_counts;
    QLabel *m_seen;
    QLabel *m_aliases;
    QLabel *m_neighbours;
    QLabel *m_roles;
    QList<QLabel *> m_captions;
    KeyButton *m_filter;
    KeyButton *m_exclude;
    KeyButton *m_mentions;
    KeyButton *m_quotes;
};

} // namespace lectern
