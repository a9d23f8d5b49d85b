// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/hovercard.h"

#include "widgets/common/fonts.h"
#include "widgets/common/keybutton.h"
#include "widgets/common/stylepainter.h"
#include "widgets/common/typepainter.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace lectern {

namespace {

constexpr int Width = 340;
constexpr int Margin = 12;
constexpr int Radius = 6;
constexpr int Below = 2;

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent, Qt::ToolTip | Qt::FramelessWindowHint), m_name(new QLabel(this)), m_line(new QLabel(this)),
      m_rows(new QWidget(this)), m_footer(new QWidget(this))
{
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFixedWidth(scaled(Width));
    setAccessibleName(tr("About this name"));
    m_name->setFont(fontOf(TextRole::CardTitle));
    m_line->setFont(fontOf(TextRole::Caption));
    for (QLabel *label : {m_name, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(scaled(BadgeSize) + scaled(8), 0, 0, 0);
    }
    createRows();
    createButtons();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(scaled(Margin), scaled(10), scaled(Margin), scaled(10));
    head->setSpacing(0);
    head->addWidget(m_name);
    head->addWidget(m_line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_rows);
    layout->addWidget(m_footer);
    m_show.setSingleShot(true);
    m_hide.setSingleShot(true);
    connect(&m_show, &QTimer::timeout, this, [this] {
        fill();
        place();
        show();
    });
    connect(&m_hide, &QTimer::timeout, this, &HoverCard::hideNow);
}

void HoverCard::createRows()
{
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(scaled(Margin), scaled(8), scaled(Margin), scaled(8));
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnMinimumWidth(0, scaled(60));
    grid->setColumnStretch(1, 1);
    const QStringList captions = {tr("Seen in"), tr("Also as"), tr("Tagged as")};
    for (int i = 0; i < captions.size(); ++i) {
        auto *caption = new QLabel(captions.at(i), m_rows);
        auto *value = new QLabel(m_rows);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        for (QLabel *label : {caption, value}) {
            label->setFont(fontOf(TextRole::Caption));
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        }
        grid->addWidget(caption, i, 0);
        grid->addWidget(value, i, 1);
        m_captions.append(caption);
        m_values.append(value);
    }
}

void HoverCard::createButtons()
{
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(scaled(8), scaled(6), scaled(8), scaled(6));
    row->setSpacing(scaled(6));
    const auto add = [&](const QString &key, const QString &words, CardAction action) {
        auto *button = new KeyButton(key, words, KeyButton::Look::Plain, m_footer);
        connect(button, &KeyButton::clicked, this, [this, action] {
            if (m_mention)
                Q_EMIT actionTriggered(action, *m_mention);
        });
        row->addWidget(button);
        m_buttons.append(button);
    };
    add(QStringLiteral("F"), tr("Filter"), CardAction::Filter);
    add(QStringLiteral("N"), tr("Next"), CardAction::Next);
    add(QStringLiteral("R"), tr("Rename"), CardAction::Rename);
    add(QStringLiteral("X"), tr("Not a name"), CardAction::NotEntity);
    row->addStretch(1);
}

std::optional<CardAction> HoverCard::actionOf(int key) const
{
    if (!isVisible())
        return std::nullopt;
    static constexpr int keys[] = {Qt::Key_F, Qt::Key_N, Qt::Key_R, Qt::Key_X};
    for (int i = 0; i < m_buttons.size(); ++i)
        if (keys[i] == key && !m_buttons.at(i)->isHidden())
            return CardAction(i);
    return std::nullopt;
}

void HoverCard::showFor(std::size_t mention, const HoverContent &content, const QRect &mark, const QRect &within,
                        int delay)
{
    m_hide.stop();
    m_mention = mention;
    m_content = content;
    m_mark = mark;
    m_within = within;
    hide();
    m_show.start(delay);
}

void HoverCard::hideSoon()
{
    m_show.stop();
    m_hide.start(HideDelay);
}

void HoverCard::hideNow()
{
    m_show.stop();
    m_hide.stop();
    m_mention.reset();
    hide();
}

void HoverCard::fill()
{
    m_name->setText(m_content.name);
    m_line->setText(m_content.line);
    m_line->setVisible(!m_content.line.isEmpty());
    const QString values[] = {m_content.seen, m_content.aliases, m_content.why};
    for (int i = 0; i < m_values.size(); ++i) {
        m_values.at(i)->setText(values[i]);
        m_values.at(i)->setVisible(!values[i].isEmpty());
        m_captions.at(i)->setVisible(!values[i].isEmpty());
    }
    m_buttons.at(int(CardAction::Filter))->setVisible(m_content.isEntity);
    m_buttons.at(int(CardAction::Next))->setVisible(m_content.isEntity);
    m_buttons.at(int(CardAction::Rename))->setVisible(m_content.isEntity && m_content.isCorrectable);
    m_buttons.at(int(CardAction::NotEntity))->setVisible(m_content.isCorrectable);
    m_footer->setVisible(m_content.isEntity || m_content.isCorrectable);
    setAccessibleDescription(QStringList{m_content.name, m_content.line, m_content.seen, m_content.why}.join(u' '));
    updateColors();
}

/// Left edge on the mark's, below it; above where it would leave the reader.
void HoverCard::place()
{
    layout()->activate();
    const int wantedHeight = layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height();
    resize(width(), wantedHeight);
    int x = std::min(m_mark.left(), m_within.right() - width() - scaled(8));
    int y = m_mark.bottom() + 1 + Below + scaled(6);
    if (y + height() > m_within.bottom() && m_mark.top() - Below - height() >= m_within.top())
        y = m_mark.top() - Below - height();
    x = std::max(x, m_within.left() + scaled(8));
    move(x, y);
    // Without a compositor what is translucent is black.
    QPainterPath outline;
    outline.addRoundedRect(rect(), Radius, Radius);
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
}

void HoverCard::updateColors()
{
    const Tokens &tokens = tokensOf(palette());
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, tokens.muted);
    for (QLabel *label : m_captions + QList<QLabel *>{m_line})
        label->setPalette(muted);
}

void HoverCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    stylepainter::outlined(&painter, rect(), Radius, tokens.raised, tokens.borderStrong);
    const int line = m_rows->y();
    painter.fillRect(QRect(1, line, width() - 2, 1), tokens.border);
    if (m_footer->isVisible()) {
        painter.setClipRect(QRect(1, m_footer->y(), width() - 2, height() - m_footer->y()));
        stylepainter::outlined(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), Radius - 1, tokens.alt, QColor());
        painter.fillRect(QRect(1, m_footer->y(), width() - 2, 1), tokens.border);
        painter.setClipping(false);
    }
    const double side = scaled(BadgeSize);
    paintBadge(&painter, QRectF(m_name->x(), m_name->y() + (scaled(20) - side) / 2.0, side, side), m_content.type,
               tokens);
}

void HoverCard::showEvent(QShowEvent *)
{
    qApp->installEventFilter(this);
}

void HoverCard::hideEvent(QHideEvent *)
{
    qApp->removeEventFilter(this);
}

/// Whoever types or clicks outside the reader is done with the card.
bool HoverCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isWork = event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                        event->type() == QEvent::FocusIn;
    if (isWork && widget && widget != this && !isAncestorOf(widget) && !widget->isAncestorOf(parentWidget()) &&
        !parentWidget()->isAncestorOf(widget))
        hideNow();
    return QWidget::eventFilter(watched, event);
}

void HoverCard::enterEvent(QEnterEvent *)
{
    m_hide.stop();
}

void HoverCard::leaveEvent(QEvent *)
{
    hideSoon();
}

} // namespace lectern
