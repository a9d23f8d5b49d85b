// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartstyle.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QRectF>

class QChart;
class QPainterPath;

namespace lectern {

/// What a node of a network looks like.
enum class NodeShape { Circle, Square, Diamond };

/// Puts single pieces of a chart into a scene, all in one style. Coordinates are pixels of the scene.
class ChartPen
{
public:
    ChartPen(QGraphicsScene &scene, const ChartStyle &style) : m_scene(scene), m_style(style) {}

    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    [[nodiscard]] const Tokens &tokens() const { return *m_style.tokens; }
    [[nodiscard]] QGraphicsScene &scene() const { return m_scene; }

    /// One line of text with `at` as the left, middle or right end of its base line.
    void text(const QString &text, const QFont &font, const QColor &color, QPointF at,
              Qt::Alignment alignment = Qt::AlignLeft) const;
    /// One line of text that rises from `at` by `degrees`.
    void slantedText(const QString &text, const QFont &font, const QColor &color, QPointF at, qreal degrees) const;
    /// Text broken into lines of at most `width`; returns its height. `top` is the top left corner.
    qreal paragraph(const QString &text, const QFont &font, const QColor &color, QPointF top, qreal width) const;
    [[nodiscard]] static qreal paragraphHeight(const QString &text, const QFont &font, qreal width);
    void line(const QLineF &line, const QColor &color, qreal width) const;
    QGraphicsItem *rectangle(const QRectF &rect, const QColor &fill, const QColor &outline, qreal outlineWidth) const;
    void path(const QPainterPath &path, const QColor &fill, const QColor &outline, qreal outlineWidth) const;
    void node(NodeShape shape, QPointF center, qreal radius, const QColor &fill) const;
    /// The hatch of a gap in the data; with words in its middle when they fit.
    void hatch(const QRectF &rect, const QString &words) const;
    /// The coloured square with the letter of a type, `side` wide.
    void badge(EntityType type, const QRectF &square) const;
    /// An empty Qt chart whose plot area is exactly `plot`; the scene owns it.
    [[nodiscard]] QChart *chart(const QRectF &plot) const;

    [[nodiscard]] static qreal widthOf(const QString &text, const QFont &font);
    /// Where a base line must be for text of this font to be centred on `middle`.
    [[nodiscard]] static qreal baseLineOf(const QFont &font, qreal middle);

private:
    QGraphicsScene &m_scene;
    const ChartStyle &m_style;
};

} // namespace lectern
