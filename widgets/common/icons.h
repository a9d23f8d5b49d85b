// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

class QPainter;

namespace lectern {

/// A drawing of resources/icons by its name ("edit-find"), in the colour of the text it stands beside: the colour is
/// taken from the palette when it is painted, so that icons follow light and dark by themselves. A desktop theme is
/// not asked: its drawings would not fit ours.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one fixed colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
/// Paints a drawing without the way through a QIcon.
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &color);
/// The names of all drawings.
[[nodiscard]] QStringList iconNames();

} // namespace lectern
