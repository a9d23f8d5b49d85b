// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartitems.h"

#include "widgets/common/typepainter.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QLegend>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal HatchStep = 6;
constexpr qreal HatchBorder = 2;

/// One line of text that hangs on its base line, whatever fonts its letters come from.
class TextItem final : public QGraphicsItem
{
public:
    TextItem(QString text, QFont font, const QColor &color)
        : m_text(std::move(text)), m_font(std::move(font)), m_color(color)
    {
    }
    QRectF boundingRect() const override
    {
        const QFontMetricsF metrics(m_font);
        return {-1, -metrics.ascent() - 1, metrics.horizontalAdvance(m_text) + 2, metrics.height() + 2};
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setFont(m_font);
        painter->setPen(m_color);
        painter->drawText(QPointF(0, 0), m_text);
    }

private:
    QString m_text;
    QFont m_font;
    QColor m_color;
};

/// Lines at 45 degrees, cut by arithmetic: SVG files know no brush pattern and no clip.
class HatchItem final : public QGraphicsItem
{
public:
    HatchItem(const QRectF &rect, const QColor &fill, const QColor &stroke)
        : m_rect(rect), m_fill(fill), m_stroke(stroke)
    {
    }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->fillRect(m_rect, m_fill);
        painter->setPen(QPen(m_stroke, HatchBorder, Qt::SolidLine, Qt::FlatCap));
        // Of the line x + y = sum the part inside the rectangle.
        for (qreal sum = HatchStep; sum < m_rect.width() + m_rect.height(); sum += HatchStep * std::sqrt(2.0)) {
            const qreal left = std::max(0.0, sum - m_rect.height());
            const qreal right = std::min(m_rect.width(), sum);
            painter->drawLine(m_rect.topLeft() + QPointF(left, sum - left),
                              m_rect.topLeft() + QPointF(right, sum - right));
        }
    }

private:
    QRectF m_rect;
    QColor m_fill;
    QColor m_stroke;
};

class BadgeItem final : public QGraphicsItem
{
public:
    BadgeItem(const QRectF &rect, EntityType type, const Tokens &tokens) : m_rect(rect), m_type(type), m_tokens(tokens)
    {
    }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        paintBadge(painter, m_rect, m_type, m_tokens);
    }

private:
    QRectF m_rect;
    EntityType m_type;
    const Tokens &m_tokens;
};

QStringList linesOf(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

qreal ChartPen::widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

qreal ChartPen::baseLineOf(const QFont &font, qreal middle)
{
    return std::round(middle + QFontMetricsF(font).capHeight() / 2);
}

void ChartPen::text(const QString &text, const QFont &font, const QColor &color, QPointF at,
                    Qt::Alignment alignment) const
{
    if (alignment & Qt::AlignRight)
        at.rx() -= widthOf(text, font);
    else if (alignment & Qt::AlignHCenter)
        at.rx() -= widthOf(text, font) / 2;
    auto *item = new TextItem(text, font, color);
    item->setPos(at);
    m_scene.addItem(item);
}

void ChartPen::slantedText(const QString &text, const QFont &font, const QColor &color, QPointF at, qreal degrees) const
{
    auto *item = new TextItem(text, font, color);
    item->setPos(at);
    item->setRotation(-degrees);
    m_scene.addItem(item);
}

qreal ChartPen::paragraph(const QString &text, const QFont &font, const QColor &color, QPointF top, qreal width) const
{
    const QFontMetricsF metrics(font);
    qreal y = 0;
    for (const QString &row : linesOf(text, font, width)) {
        this->text(row, font, color, {top.x(), std::round(top.y() + y + metrics.ascent())});
        y += std::ceil(metrics.height());
    }
    return y;
}

qreal ChartPen::paragraphHeight(const QString &text, const QFont &font, qreal width)
{
    return std::ceil(QFontMetricsF(font).height()) * static_cast<qreal>(linesOf(text, font, width).size());
}

void ChartPen::line(const QLineF &line, const QColor &color, qreal width) const
{
    m_scene.addLine(line, QPen(color, width, Qt::SolidLine, Qt::FlatCap));
}

QGraphicsItem *ChartPen::rectangle(const QRectF &rect, const QColor &fill, const QColor &outline,
                                   qreal outlineWidth) const
{
    QPen pen = outlineWidth > 0 ? QPen(outline, outlineWidth) : QPen(Qt::NoPen);
    pen.setJoinStyle(Qt::MiterJoin);
    return m_scene.addRect(rect, pen, fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
}

void ChartPen::path(const QPainterPath &path, const QColor &fill, const QColor &outline, qreal outlineWidth) const
{
    QPen pen = outlineWidth > 0 ? QPen(outline, outlineWidth) : QPen(Qt::NoPen);
    pen.setJoinStyle(Qt::RoundJoin);
    m_scene.addPath(path, pen, fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
}

void ChartPen::node(NodeShape shape, QPointF center, qreal radius, const QColor &fill) const
{
    QPainterPath outline;
    switch (shape) {
    case NodeShape::Circle:
        outline.addEllipse(center, radius, radius);
        break;
    case NodeShape::Square: {
        const qreal side = radius * 0.9; // of the same weight to the eye as the circle
        outline.addRect(QRectF(center.x() - side, center.y() - side, 2 * side, 2 * side));
        break;
    }
    case NodeShape::Diamond:
        outline.addPolygon(QPolygonF({{center.x(), center.y() - radius},
                                      {center.x() + radius, center.y()},
                                      {center.x(), center.y() + radius},
                                      {center.x() - radius, center.y()}}));
        outline.closeSubpath();
        break;
    }
    path(outline, fill, {}, 0);
}

void ChartPen::hatch(const QRectF &rect, const QString &words) const
{
    m_scene.addItem(new HatchItem(rect, tokens().alt, tokens().border));
    const QFont font = m_style.fontOf(11);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(words) + 8, metrics.height() + 2);
    const bool upright = size.width() > rect.width();
    if (words.isEmpty() || (upright && (size.width() > rect.height() || size.height() > rect.width())))
        return;
    QRectF box(QPointF(), size);
    box.moveCenter({0, 0});
    QGraphicsItem *paper = rectangle(box, tokens().alt, {}, 0);
    auto *label = new TextItem(words, font, tokens().muted);
    m_scene.addItem(label);
    label->setPos(-metrics.horizontalAdvance(words) / 2, metrics.capHeight() / 2);
    label->setParentItem(paper);
    paper->setPos(rect.center());
    paper->setRotation(upright ? -90 : 0);
}

void ChartPen::badge(EntityType type, const QRectF &square) const
{
    m_scene.addItem(new BadgeItem(square, type, tokens()));
}

QChart *ChartPen::chart(const QRectF &plot) const
{
    auto *chart = new QChart;
    // Animations would be caught half way by an export.
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    m_scene.addItem(chart);
    chart->setGeometry(plot);
    chart->setPlotArea(QRectF(QPointF(), plot.size()));
    return chart;
}

} // namespace lectern
