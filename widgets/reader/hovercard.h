// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"
#include "app/items/entitycards.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace lectern {

class KeyButton;

/// What a card says about a mention, put into words by the pane.
struct HoverContent
{
    EntityType type = EntityType::Person;
    QString name;
    QString line; ///< role or value; may be empty
    QString seen; ///< "8 of 17 articles, 31 mentions"; empty for values
    QString aliases;
    QString why;
    bool isEntity = false;
    bool isCorrectable = false;
};

enum class CardAction { Filter, Next, Rename, NotEntity };

/// A card that stands at a mark while the pointer rests on it: who is this, where else, why tagged, what can be done.
class HoverCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    /// Shows the card after a rest, below `mark` or above it where it would leave `within`. Global coordinates.
    void showFor(std::size_t mention, const HoverContent &content, const QRect &mark, const QRect &within, int delay);
    /// Hides after a moment, so that the pointer can move onto the card.
    void hideSoon();
    void hideNow();
    [[nodiscard]] std::optional<std::size_t> mention() const { return m_mention; }
    /// The action of a key while the card is shown.
    [[nodiscard]] std::optional<CardAction> actionOf(int key) const;

    static constexpr int ShowDelay = 350;
    static constexpr int HideDelay = 150;

Q_SIGNALS:
    void actionTriggered(lectern::CardAction action, std::size_t mention);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void createRows();
    void createButtons();
    void fill();
    void place();
    void updateColors();

    std::optional<std::size_t> m_mention;
    HoverContent m_content;
    QRect m_mark;
    QRect m_within;
    QTimer m_show;
    QTimer m_hide;
    QLabel *m_name;
    QLabel *m_line;
    QWidget *m_rows;
    QWidget *m_footer;
    QList<QLabel *> m_captions;
    QList<QLabel *> m_values;
    QList<KeyButton *> m_buttons; ///< in the order of CardAction
};

} // namespace lectern
