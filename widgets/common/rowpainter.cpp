// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowpainter.h"

#include "widgets/common/fonts.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace lectern {

namespace {

constexpr int CurrentBar = 3;

} // namespace

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens, bool beginsRow)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QRect rect = option.rect;
    painter->fillRect(rect, isSelected ? tokens.select : isHovered ? tokens.hover : tokens.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.grid);
    if (isSelected && beginsRow)
        painter->fillRect(QRect(rect.left(), rect.top(), scaled(CurrentBar), rect.height()), tokens.accent);
}

} // namespace lectern
