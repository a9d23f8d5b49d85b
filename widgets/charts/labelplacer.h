// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace lectern {

/// Finds places for words around points, so that none covers another.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &page) : m_page(page) {}
    /// Nothing may be put there.
    void block(const QRectF &area) { m_taken.push_back(area); }
    /// Right of the point, left, below, above or aslant, `distance` away: the first place that is free, which is then
    /// taken. Nothing where none is.
    [[nodiscard]] std::optional<QRectF> placeAround(QPointF point, qreal distance, QSizeF size);
    /// Around the point itself.
    [[nodiscard]] std::optional<QRectF> placeOn(QPointF point, QSizeF size);

private:
    [[nodiscard]] bool isFree(const QRectF &area) const;

    QRectF m_page;
    std::vector<QRectF> m_taken;
};

} // namespace lectern
