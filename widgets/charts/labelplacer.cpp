// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/labelplacer.h"

#include <algorithm>

namespace lectern {

bool LabelPlacer::isFree(const QRectF &area) const
{
    return m_page.contains(area) && std::none_of(m_taken.begin(), m_taken.end(),
                                                 [&area](const QRectF &taken) { return taken.intersects(area); });
}

std::optional<QRectF> LabelPlacer::placeAround(QPointF point, qreal distance, QSizeF size)
{
    const qreal width = size.width();
    const qreal height = size.height();
    const qreal near = distance * 0.7; // aslant
    const QPointF corners[] = {{distance, -height / 2},
                               {-distance - width, -height / 2},
                               {-width / 2, distance},
                               {-width / 2, -distance - height},
                               {near, near},
                               {near, -near - height},
                               {-near - width, near},
                               {-near - width, -near - height}};
    for (const QPointF &corner : corners)
        if (const QRectF area(point + corner, size); isFree(area)) {
            block(area);
            return area;
        }
    return std::nullopt;
}

std::optional<QRectF> LabelPlacer::placeOn(QPointF point, QSizeF size)
{
    QRectF area(QPointF(), size);
    area.moveCenter(point);
    if (!isFree(area))
        return std::nullopt;
    block(area);
    return area;
}

} // namespace lectern
