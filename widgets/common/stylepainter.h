// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tokens.h"

#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace lectern {

/// How the style draws one kind of control; the style only chooses.
namespace stylepainter {

void field(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void button(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void toolButton(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void checkBox(QPainter *painter, const QRectF &rect, QStyle::State state, const Tokens &tokens);
void radioButton(QPainter *painter, const QRectF &rect, QStyle::State state, const Tokens &tokens);
void itemBackground(QPainter *painter, const QStyleOption &option, const Tokens &tokens);
void tab(QPainter *painter, const QStyleOptionTab &option, const Tokens &tokens);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRectF &thumb, const Tokens &tokens);
void comboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRectF &arrow, const Tokens &tokens);
void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRectF &up, const QRectF &down,
             const Tokens &tokens);
/// A box with a 1 px outline and rounded corners, drawn on whole pixels.
void outlined(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &outline,
              double width = 1);

} // namespace stylepainter

} // namespace lectern
