// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter/chip.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/stylepainter.h"
#include "widgets/common/tokens.h"
#include "widgets/common/typepainter.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace lectern {

namespace {

constexpr int Height = 24;
constexpr int Edge = 4;
constexpr int Gap = 6;
constexpr int CrossBox = 16;
constexpr int CrossSide = 12;
constexpr int MostTextWidth = 200;

} // namespace

Chip::Chip(const QString &words, std::optional<EntityType> type, Look look, QWidget *parent)
    : QAbstractButton(parent), m_type(type), m_look(look)
{
    setText(words);
    setAccessibleName(tr("Remove the condition %1").arg(words));
    setToolTip(tr("%1 – click the cross to remove").arg(words));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int Chip::badgeWidth() const
{
    return m_type ? scaled(BadgeSize) + scaled(Gap) : scaled(Gap);
}

QString Chip::shownWords() const
{
    return QFontMetrics(fontOf(TextRole::Caption)).elidedText(text(), Qt::ElideRight, scaled(MostTextWidth));
}

QSize Chip::sizeHint() const
{
    const int words = QFontMetrics(fontOf(TextRole::Caption)).horizontalAdvance(shownWords());
    return {scaled(Edge) + badgeWidth() + words + scaled(Gap) + scaled(CrossBox) + scaled(Edge), scaled(Height)};
}

QRect Chip::crossRect() const
{
    const int side = scaled(CrossBox);
    return {width() - scaled(Edge) - side, (height() - side) / 2, side, side};
}

bool Chip::hitButton(const QPoint &position) const
{
    return crossRect().adjusted(-2, -4, 4, 4).contains(position);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    const bool excluded = m_look == Look::Excluded;
    const QColor fill = excluded ? QColor() : m_type ? tokens.of(*m_type).chip : tokens.hover;
    const QColor ink = excluded || !m_type ? tokens.text : tokens.of(*m_type).chipText;
    QPainter painter(this);
    stylepainter::outlined(&painter, rect(), 4, fill, excluded || !m_type ? tokens.borderStrong : QColor());
    if (m_type) {
        const double side = scaled(BadgeSize);
        paintBadge(&painter, QRectF(scaled(Edge), (height() - side) / 2, side, side), *m_type, tokens);
    }
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(ink);
    const int left = scaled(Edge) + badgeWidth();
    painter.drawText(QRect(left, 0, crossRect().left() - left, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     shownWords());
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    if (underMouse() && crossRect().contains(pointer))
        stylepainter::outlined(&painter, crossRect(), 3, blended(ink, tokens.window, 0.15), QColor());
    const double inset = (scaled(CrossBox) - scaled(CrossSide)) / 2.0;
    paintIcon(&painter, QStringLiteral("window-close"), QRectF(crossRect()).adjusted(inset, inset, -inset, -inset),
              ink);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), tokens);
}

} // namespace lectern
