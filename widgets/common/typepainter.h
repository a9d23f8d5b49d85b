// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tokens.h"

#include <QRectF>

class QPainter;

namespace lectern {

/// Height of the band an underline of any pattern needs.
inline constexpr double PatternBand = 5;
/// Side of a badge, for a 13 px interface font.
inline constexpr double BadgeSize = 16;

/// Draws an underline from `from` (its left end, top of the band), `width` px long; the phase starts at the left.
/// `scale` enlarges strokes with the text.
void paintPattern(QPainter *painter, Pattern pattern, const QPointF &from, double width, const QColor &color,
                  double scale = 1);
/// Draws the letter of a type on a rounded square.
void paintBadge(QPainter *painter, const QRectF &rect, EntityType type, const Tokens &tokens);
/// The letter that stands for a type, translated.
[[nodiscard]] QString typeLetter(EntityType type);
/// A short share bar: track and filled part, `share` 0 to 1.
void paintShareBar(QPainter *painter, const QRectF &rect, double share, const QColor &fill, const QColor &track);
/// A small rounded word such as "3 outlets"; returns its width. Nothing is painted without a painter.
double paintTag(QPainter *painter, const QPointF &rightTop, const QString &words, const QColor &fill,
                const QColor &text);
/// The ring around what takes keys, `rect` being the control.
void paintFocusRing(QPainter *painter, const QRectF &rect, const Tokens &tokens, double radius = 4);

} // namespace lectern
