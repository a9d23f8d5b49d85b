// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/stylepainter.h"

#include "widgets/common/icons.h"
#include "widgets/common/typepainter.h"

#include <QPainter>
#include <QStyleOption>

#include <array>

namespace lectern::stylepainter {

namespace {

constexpr double Radius = 4;

bool hasKeyboardFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

bool isEnabled(QStyle::State state)
{
    return state & QStyle::State_Enabled;
}

/// Surface of a button under the pointer or pressed: a step away from where it lies, in light and dark alike.
QColor pressedOn(const QColor &surface, const Tokens &tokens, bool isPressed)
{
    return blended(tokens.text, surface, isPressed ? 0.14 : 0.07);
}

void tick(QPainter *painter, const QRectF &rect, const QColor &color)
{
    const double unit = rect.width() / 15;
    painter->setPen(QPen(color, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const std::array<QPointF, 3> points = {rect.topLeft() + QPointF(3.8, 7.7) * unit,
                                           rect.topLeft() + QPointF(6.5, 10.4) * unit,
                                           rect.topLeft() + QPointF(11.2, 4.9) * unit};
    painter->drawPolyline(points.data(), static_cast<int>(points.size()));
}

void minus(QPainter *painter, const QRectF &rect, const QColor &color)
{
    const double unit = rect.width() / 15;
    painter->setPen(QPen(color, 2 * unit, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(rect.topLeft() + QPointF(4.2, 7.5) * unit, rect.topLeft() + QPointF(10.8, 7.5) * unit);
}

} // namespace

void outlined(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &outline,
              double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = outline.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void field(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool enabled = isEnabled(option.state);
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor outline = !enabled ? tokens.border : focused ? tokens.focus : tokens.borderStrong;
    outlined(painter, option.rect, Radius, enabled ? tokens.base : tokens.window, outline, focused ? 2 : 1);
}

void button(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = isEnabled(option.state);
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool flat = push && (push->features & QStyleOptionButton::Flat);
    const bool isDefault = push && (push->features & QStyleOptionButton::DefaultButton);
    QColor fill = flat ? QColor() : tokens.button;
    if (option.state & QStyle::State_On)
        fill = tokens.select;
    else if (pressed || hovered)
        fill = pressedOn(flat ? tokens.window : tokens.button, tokens, pressed);
    QColor outline = flat ? QColor() : enabled ? tokens.borderStrong : tokens.border;
    if (enabled && isDefault)
        outline = tokens.accent;
    outlined(painter, option.rect, Radius, fill, outline, isDefault ? 1.5 : 1);
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect, tokens, Radius);
}

void toolButton(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool on = option.state & QStyle::State_On;
    const bool hovered = isEnabled(option.state) && (option.state & QStyle::State_MouseOver);
    if (on)
        outlined(painter, option.rect, Radius, tokens.select, QColor());
    else if (pressed || hovered)
        outlined(painter, option.rect, Radius, pressedOn(tokens.window, tokens, pressed), QColor());
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, option.rect, tokens, Radius);
}

void checkBox(QPainter *painter, const QRectF &rect, QStyle::State state, const Tokens &tokens)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF box(rect.x(), rect.center().y() - side / 2, side, side);
    const bool on = state & QStyle::State_On;
    const QColor ink = isEnabled(state) ? tokens.accent : tokens.faint;
    outlined(painter, box, 3, on ? ink : tokens.base,
             on                 ? ink
             : isEnabled(state) ? tokens.borderStrong
                                : tokens.border);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (on)
        tick(painter, box, tokens.onAccent);
    else if (state & QStyle::State_NoChange)
        minus(painter, box, tokens.text);
    painter->restore();
}

void radioButton(QPainter *painter, const QRectF &rect, QStyle::State state, const Tokens &tokens)
{
    const bool on = state & QStyle::State_On;
    const QColor ink = isEnabled(state) ? (on ? tokens.accent : tokens.borderStrong) : tokens.border;
    const double radius = rect.width() / 2;
    outlined(painter, rect, radius, tokens.base, ink, on ? rect.width() * 0.3 : 1);
}

void itemBackground(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option.rect, item->backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.select);
    else if ((option.state & QStyle::State_MouseOver) && isEnabled(option.state))
        painter->fillRect(option.rect, tokens.hover);
}

void tab(QPainter *painter, const QStyleOptionTab &option, const Tokens &tokens)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, pressedOn(tokens.window, tokens, false));
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), tokens.accent);
    if (hasKeyboardFocus(option))
        paintFocusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -3), tokens);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRectF &thumb, const Tokens &tokens)
{
    painter->fillRect(option.rect, tokens.base);
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double margin = 3;
    const QRectF bar = option.orientation == Qt::Vertical ? thumb.adjusted(margin, 2, -margin, -2)
                                                          : thumb.adjusted(2, margin, -2, -margin);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    outlined(painter, bar, radius, active ? tokens.muted : tokens.borderStrong, QColor());
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRectF &arrow, const Tokens &tokens)
{
    if (option.editable) {
        field(painter, option, tokens);
    } else {
        QStyleOptionButton panel;
        static_cast<QStyleOption &>(panel) = option;
        panel.type = QStyleOption::SO_Button;
        panel.features = option.frame ? QStyleOptionButton::None : QStyleOptionButton::Flat;
        panel.state &= ~QStyle::State_On;
        button(painter, panel, tokens);
    }
    const QRectF chevron(arrow.center().x() - 7, arrow.center().y() - 6, 13, 13);
    paintIcon(painter, QStringLiteral("pan-down"), chevron, isEnabled(option.state) ? tokens.text : tokens.faint);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRectF &up, const QRectF &down,
             const Tokens &tokens)
{
    field(painter, option, tokens);
    const auto arrow = [&](const QRectF &rect, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const bool active = isEnabled(option.state) && (option.stepEnabled & step);
        paintIcon(painter, name, QRectF(rect.center().x() - 5, rect.center().y() - 5, 10, 10),
                  active ? tokens.text : tokens.faint);
    };
    arrow(up, QStringLiteral("go-up"), QAbstractSpinBox::StepUpEnabled);
    arrow(down, QStringLiteral("go-down"), QAbstractSpinBox::StepDownEnabled);
}

} // namespace lectern::stylepainter
