// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "app/items/typelabels.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/labelplacer.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal LabelPixels = 12;
constexpr qreal NumberPixels = 11;
constexpr qreal SmallestNode = 8;
constexpr qreal LargestNode = 15;
constexpr qreal ThinnestLink = 0.6;
constexpr qreal PerArticle = 0.55;
constexpr qreal ThickestLink = 6;
constexpr qreal NodeGap = 6;
constexpr qreal LabelGap = 4;
constexpr qreal Halo = 2;
constexpr qreal HeightPerNode = 20;
constexpr qreal LowestPlot = 280;
constexpr qreal HighestPlot = 620;
constexpr qreal Growth = 1.12;
constexpr int MostGrowths = 24; ///< to some fifteen times the height
constexpr qreal NumberPlaces[] = {0.5, 0.42, 0.58, 0.34, 0.66};

NodeShape shapeOf(EntityType type)
{
    if (type == EntityType::Company)
        return NodeShape::Square;
    return type == EntityType::Organization ? NodeShape::Diamond : NodeShape::Circle;
}

LegendEntry::Kind legendKind(EntityType type)
{
    switch (shapeOf(type)) {
    case NodeShape::Circle:
        break;
    case NodeShape::Square:
        return LegendEntry::Kind::Square;
    case NodeShape::Diamond:
        return LegendEntry::Kind::Diamond;
    }
    return LegendEntry::Kind::Circle;
}

/// Names as nodes, shared articles as lines. The page grows until every name has a place of its own.
class NetworkPlot final : public ChartPlot
{
public:
    NetworkPlot(const Chart &chart, const ChartStyle &style) : m_chart(chart), m_style(style)
    {
        for (const ChartGroup &row : chart.rows)
            m_most = std::max(m_most, measured(row, chart.measure));
    }
    std::vector<LegendEntry> legend() const override
    {
        std::vector<LegendEntry> entries;
        for (const EntityType type : allEntityTypes()) {
            const auto isOfType = [type](const ChartGroup &row) { return row.type == type; };
            if (std::any_of(m_chart.rows.begin(), m_chart.rows.end(), isOfType))
                entries.push_back({legendKind(type), typeLabel(type), m_style.tokens->of(type).line});
        }
        entries.push_back({LegendEntry::Kind::Line, ChartWords::tr("named together"), m_style.tokens->edge});
        return entries;
    }
    QSizeF size(qreal width, qreal room) override
    {
        const qreal wanted = m_style.scaled(HeightPerNode) * static_cast<qreal>(m_chart.rows.size());
        const qreal height = std::clamp(wanted, m_style.scaled(LowestPlot), m_style.scaled(HighestPlot));
        // The longest name must find room beside any node, wherever that lies.
        qreal longest = 0;
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i)
            longest = std::max(longest, labelSize(i).width());
        width = std::max(width, 2 * longest + m_style.scaled(4 * LargestNode));
        QSizeF page(width, m_style.isExport() ? height : std::max(room, m_style.scaled(LowestPlot)));
        for (int growth = 0; !arrange(page) && growth < MostGrowths; ++growth)
            page = {page.width() * std::sqrt(Growth), page.height() * Growth};
        return page;
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        const QPointF corner = plot.topLeft();
        std::vector<ChartMark> marks;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            QRectF area(0, 0, 2 * radius(i) + 4, 2 * radius(i) + 4);
            area.moveCenter(corner + m_nodes[i]);
            marks.push_back({area, i, valueDescription(m_chart, m_chart.values[i])});
        }
        for (std::size_t i = m_nodes.size(); i < m_chart.values.size(); ++i)
            marks.push_back(drawLink(pen, i, corner));
        for (std::size_t i = m_nodes.size(); i < m_chart.values.size(); ++i)
            drawNumber(pen, i, corner);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            drawNode(pen, i, corner);
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            drawLabel(pen, i, corner);
        return marks;
    }

private:
    [[nodiscard]] bool isSelected(std::size_t value) const
    {
        const ChartValue &shown = m_chart.values[value];
        return m_style.selected && (shown.entity == m_style.selected || shown.other == m_style.selected);
    }
    [[nodiscard]] QFont numberFont() const { return m_style.fontOf(NumberPixels); }
    /// The area of a node follows its number.
    [[nodiscard]] qreal radius(std::size_t node) const
    {
        const qreal share = std::sqrt(static_cast<qreal>(measured(m_chart.rows[node], m_chart.measure)) / m_most);
        return m_style.scaled(SmallestNode + (LargestNode - SmallestNode) * share);
    }
    [[nodiscard]] QSizeF labelSize(std::size_t node) const
    {
        const QFont font = m_style.fontOf(LabelPixels, QFont::Bold);
        const QFontMetricsF metrics(font);
        return {metrics.horizontalAdvance(cleanLabel(m_chart.rows[node].label)) + 2 * Halo,
                std::ceil(metrics.height())};
    }
    [[nodiscard]] QPointF numberAt(std::size_t link, qreal share) const
    {
        const QPointF from = m_nodes[m_chart.values[link].row];
        return from + (m_nodes[m_chart.values[link].column] - from) * share;
    }

    /// False where a name finds no place or nodes touch.
    bool arrange(const QSizeF &page)
    {
        const qreal rim = m_style.scaled(LargestNode + NodeGap);
        const qreal side = std::min(page.width() / 8, m_style.scaled(90)); // names stand beside the outermost nodes
        m_nodes.clear();
        m_labels.assign(m_chart.rows.size(), std::nullopt);
        LabelPlacer placer(QRectF(QPointF(), page));
        for (std::size_t i = 0; i < m_chart.rows.size(); ++i) {
            const ChartPoint at = m_chart.values[i].at;
            m_nodes.emplace_back(std::round(side + at.x * (page.width() - 2 * side)),
                                 std::round(rim + at.y * (page.height() - 2 * rim)));
            QRectF area(0, 0, 2 * radius(i), 2 * radius(i));
            area.moveCenter(m_nodes.back());
            placer.block(area);
        }
        bool isWhole = !nodesTouch();
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            m_labels[i] = placer.placeAround(m_nodes[i], radius(i) + m_style.scaled(LabelGap), labelSize(i));
            isWhole = isWhole && m_labels[i];
        }
        placeNumbers(placer);
        return isWhole;
    }
    [[nodiscard]] bool nodesTouch() const
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            for (std::size_t j = i + 1; j < m_nodes.size(); ++j)
                if (QLineF(m_nodes[i], m_nodes[j]).length() < radius(i) + radius(j) + m_style.scaled(NodeGap))
                    return true;
        return false;
    }
    /// The number of a link stands on it where there is room; hovering says it anyway.
    void placeNumbers(LabelPlacer &placer)
    {
        m_numbers.assign(m_chart.values.size(), std::nullopt);
        const QFontMetricsF metrics(numberFont());
        for (std::size_t i = m_nodes.size(); i < m_chart.values.size(); ++i) {
            const QString count = countText(measured(m_chart.values[i], m_chart.measure));
            const QSizeF size(metrics.horizontalAdvance(count) + 2 * Halo, metrics.height() - 2);
            for (const qreal share : NumberPlaces)
                if (!m_numbers[i])
                    m_numbers[i] = placer.placeOn(numberAt(i, share), size);
        }
    }

    ChartMark drawLink(const ChartPen &pen, std::size_t value, QPointF corner) const
    {
        const ChartValue &link = m_chart.values[value];
        const QLineF line(corner + m_nodes[link.row], corner + m_nodes[link.column]);
        const qreal width = std::min(ThinnestLink + PerArticle * measured(link, m_chart.measure), ThickestLink);
        pen.line(line, isSelected(value) ? pen.tokens().selectedEdge : pen.tokens().edge, width);
        QRectF area = m_numbers[value].value_or(QRectF(numberAt(value, 0.5) - QPointF(6, 6), QSizeF(12, 12)));
        return {area.translated(corner), value, valueDescription(m_chart, link), line};
    }
    void drawNumber(const ChartPen &pen, std::size_t value, QPointF corner) const
    {
        if (!m_numbers[value])
            return;
        const QRectF box = m_numbers[value]->translated(corner);
        pen.rectangle(box, pen.tokens().base, {}, 0);
        pen.text(countText(measured(m_chart.values[value], m_chart.measure)), numberFont(), pen.tokens().muted,
                 {box.center().x(), ChartPen::baseLineOf(numberFont(), box.center().y())}, Qt::AlignHCenter);
    }
    void drawNode(const ChartPen &pen, std::size_t node, QPointF corner) const
    {
        const EntityType type = m_chart.rows[node].type.value_or(EntityType::Person);
        const QPointF center = corner + m_nodes[node];
        const NodeShape shape = shapeOf(type);
        if (isSelected(node)) {
            pen.node(shape, center, radius(node) + 4, pen.tokens().text);
            pen.node(shape, center, radius(node) + 2.5, pen.tokens().base);
        }
        pen.node(shape, center, radius(node), pen.tokens().of(type).line);
        if (shape != NodeShape::Circle || type == EntityType::Person)
            return;
        const qreal side = radius(node) * 1.2; // the other types have their letter
        pen.badge(type, {center.x() - side / 2, center.y() - side / 2, side, side});
    }
    void drawLabel(const ChartPen &pen, std::size_t node, QPointF corner) const
    {
        if (!m_labels[node])
            return;
        const QRectF box = m_labels[node]->translated(corner);
        pen.rectangle(box.adjusted(0, 2, 0, -2), pen.tokens().base, {}, 0);
        const QFont font = m_style.fontOf(LabelPixels, isSelected(node) ? QFont::Bold : QFont::Normal);
        const bool isLeft = box.center().x() < corner.x() + m_nodes[node].x() - radius(node);
        const bool isRight = box.center().x() > corner.x() + m_nodes[node].x() + radius(node);
        const QString name = cleanLabel(m_chart.rows[node].label);
        const qreal baseLine = ChartPen::baseLineOf(font, box.center().y());
        // Bold is wider: the words stay at the node's side of their box.
        if (isLeft)
            pen.text(name, font, pen.tokens().text, {box.right() - Halo, baseLine}, Qt::AlignRight);
        else if (isRight)
            pen.text(name, font, pen.tokens().text, {box.left() + Halo, baseLine});
        else
            pen.text(name, font, pen.tokens().text, {box.center().x(), baseLine}, Qt::AlignHCenter);
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    std::uint32_t m_most = 1;
    std::vector<QPointF> m_nodes; ///< these and the next two from the corner of the plot
    std::vector<std::optional<QRectF>> m_labels;
    std::vector<std::optional<QRectF>> m_numbers; ///< of links, by value
};

} // namespace

std::unique_ptr<ChartPlot> networkPlot(const Chart &chart, const ChartStyle &style)
{
    return std::make_unique<NetworkPlot>(chart, style);
}

} // namespace lectern
