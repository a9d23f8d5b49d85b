// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/keybutton.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/stylepainter.h"
#include "widgets/common/typepainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace lectern {

namespace {

constexpr int Height = 24;
constexpr int Padding = 8;
constexpr int Gap = 6;
constexpr int IconSide = 13;

} // namespace

KeyButton::KeyButton(const QString &key, const QString &words, Look look, QWidget *parent)
    : QAbstractButton(parent), m_key(key), m_look(look)
{
    setText(words);
    setAccessibleName(words);
    if (!key.isEmpty())
        setToolTip(tr("%1 (key %2)").arg(words, key));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    int width = metrics.horizontalAdvance(text()) + 2 * scaled(m_look == Look::Outlined ? Padding : 4);
    if (!m_key.isEmpty())
        width += keyWidth() + scaled(Gap);
    if (!m_iconName.isEmpty())
        width += scaled(IconSide + Gap);
    return {width, scaled(Height)};
}

int KeyButton::keyWidth() const
{
    return std::max(scaled(16), QFontMetrics(fontOf(TextRole::Tag)).horizontalAdvance(m_key) + scaled(8));
}

void KeyButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const bool active = isEnabled() && (underMouse() || isDown());
    const QColor ink = isEnabled() ? tokens.text : tokens.faint;
    const QColor fill = m_look == Look::Outlined ? tokens.button : QColor();
    stylepainter::outlined(&painter, rect(), 4, active ? blended(tokens.text, tokens.button, 0.08) : fill,
                           m_look == Look::Outlined ? tokens.borderStrong : QColor());
    int x = scaled(m_look == Look::Outlined ? Padding : 4);
    if (!m_key.isEmpty()) {
        const QRectF cap(x, (height() - scaled(17)) / 2.0, keyWidth(), scaled(17));
        stylepainter::outlined(&painter, cap, 3, tokens.raised, tokens.borderStrong);
        QFont font = fontOf(TextRole::Tag);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(cap, Qt::AlignCenter, m_key);
        x += keyWidth() + scaled(Gap);
    }
    if (!m_iconName.isEmpty()) {
        const int side = scaled(IconSide);
        paintIcon(&painter, m_iconName, QRectF(x, (height() - side) / 2.0, side, side), ink);
        x += side + scaled(Gap);
    }
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), tokens);
}

} // namespace lectern
