// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartscene.h"

#include "widgets/charts/chartlegend.h"
#include "widgets/charts/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal ExportMargin = 28;
constexpr qreal PaneMargin = 12;
constexpr qreal ExportPlotWidth = 744; ///< so that a picture is 800 wide unless names ask for more
constexpr qreal CaptionPixels = 12;
constexpr qreal HeadHeight = 24;    ///< of the one line of title and filter in the pane
constexpr qreal PaneTitleBase = 11; ///< base line of that line below its top
constexpr qreal CaptionGap = 5;
constexpr qreal PaneBottom = 7;

constexpr qreal LinkReach = 4; ///< how far from a link the pointer still hits it

qreal distanceTo(const QLineF &line, QPointF point)
{
    const QPointF along = line.p2() - line.p1();
    const qreal square = QPointF::dotProduct(along, along);
    const qreal share = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0) : 0;
    return QLineF(point, line.p1() + along * share).length();
}

/// Draws the frame of one chart from top to bottom.
class Composer
{
public:
    Composer(QGraphicsScene &scene, const Chart &chart, const ChartStyle &style)
        : m_pen(scene, style), m_chart(chart), m_style(style), m_plot(plotOf(chart, style)),
          m_margin(style.scaled(marginOf(style)))
    {
    }

    std::vector<ChartMark> compose()
    {
        m_width = style().isExport() ? style().scaled(ExportPlotWidth) : style().viewport.width() - 2 * m_margin;
        const QSizeF plot = plotSize();
        m_width = std::floor(std::max(m_width, plot.width()));
        m_y = m_margin;
        drawHead();
        drawLegend();
        std::vector<ChartMark> marks = drawPlot(plot.height());
        drawCaption();
        // Whole pixels, or the last row of a picture would be half painted.
        const QSizeF size(std::ceil(m_width + 2 * m_margin),
                          std::ceil(m_y + (m_style.isExport() ? m_margin : m_style.scaled(PaneBottom))));
        m_pen.scene().setSceneRect({QPointF(), size.expandedTo(m_style.isExport() ? QSizeF() : m_style.viewport)});
        return marks;
    }

private:
    static qreal marginOf(const ChartStyle &style) { return style.isExport() ? ExportMargin : PaneMargin; }
    [[nodiscard]] const ChartStyle &style() const { return m_style; }
    [[nodiscard]] qreal lineHeight(const QFont &font) const { return std::ceil(QFontMetricsF(font).height()); }

    [[nodiscard]] QSizeF plotSize()
    {
        if (m_chart.values.empty())
            return {};
        return m_plot->size(m_width, m_style.isExport() ? 0 : m_style.viewport.height() - paneFrame());
    }

    /// The caption's height in the pane; its words are not known before its rows are, but their number of lines is.
    [[nodiscard]] qreal paneCaptionHeight() const
    {
        const QString words = pictureCaption(m_chart, m_chart.values.size());
        return ChartPen::paragraphHeight(words, m_style.fontOf(CaptionPixels), m_style.viewport.width() - 2 * m_margin);
    }

    /// Height of everything but the plot, in the pane.
    [[nodiscard]] qreal paneFrame() const
    {
        return m_margin + m_style.scaled(HeadHeight) + legendHeight() + paneCaptionHeight() +
               m_style.scaled(CaptionGap) + m_style.scaled(PaneBottom);
    }

    void drawHead()
    {
        const QFont titleFont = m_style.fontOf(m_style.isExport() ? 15 : 13, QFont::Bold);
        const QFont filterFont = m_style.fontOf(CaptionPixels);
        const QString title = pictureTitle(m_chart);
        const QString filter = filterLine(m_style.filter, m_style.place);
        if (m_style.isExport()) {
            m_y += m_pen.paragraph(title, titleFont, m_pen.tokens().text, {m_margin, m_y}, m_width);
            m_y += m_pen.paragraph(filter, filterFont, m_pen.tokens().muted, {m_margin, m_y}, m_width);
        } else {
            const qreal baseLine = std::round(m_y + m_style.scaled(PaneTitleBase));
            m_pen.text(title, titleFont, m_pen.tokens().text, {m_margin, baseLine});
            const qreal x = m_margin + ChartPen::widthOf(title, titleFont) + m_style.scaled(12);
            const QString fitting =
                QFontMetricsF(filterFont).elidedText(filter, Qt::ElideRight, m_margin + m_width - x);
            m_pen.text(fitting, filterFont, m_pen.tokens().muted, {x, baseLine});
            m_y += m_style.scaled(HeadHeight);
            return;
        }
        m_y += m_style.scaled(8);
    }

    /// Where each entry of a legend begins, relative to its corner, and in what height all find room.
    struct LegendPlaces
    {
        std::vector<QPointF> corners;
        qreal height = 0;
    };

    [[nodiscard]] LegendPlaces legendPlaces(const std::vector<LegendEntry> &entries) const
    {
        LegendPlaces places;
        const QFont font = m_style.fontOf(CaptionPixels);
        const qreal height = lineHeight(font);
        qreal x = 0;
        for (const LegendEntry &entry : entries) {
            const qreal mark = legendMarkSize(entry, m_style).width();
            const qreal width = mark + (mark > 0 ? m_style.scaled(8) : 0) + ChartPen::widthOf(entry.text, font);
            if (x > 0 && x + width > m_width) {
                x = 0;
                places.height += height;
            }
            places.corners.emplace_back(x, places.height);
            x += width + m_style.scaled(18);
        }
        places.height += height + m_style.scaled(m_style.isExport() ? 12 : 6);
        return places;
    }

    [[nodiscard]] qreal legendHeight() const
    {
        const std::vector<LegendEntry> entries = m_plot->legend();
        return entries.empty() ? 0 : legendPlaces(entries).height;
    }

    void drawLegend()
    {
        const std::vector<LegendEntry> entries = m_plot->legend();
        if (entries.empty())
            return;
        const QFont font = m_style.fontOf(CaptionPixels);
        const LegendPlaces places = legendPlaces(entries);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const QPointF corner = QPointF(m_margin, m_y) + places.corners[i];
            const qreal middle = std::round(corner.y() + lineHeight(font) / 2);
            const QSizeF size = legendMarkSize(entries[i], m_style);
            drawLegendMark(m_pen, entries[i], QRectF({corner.x(), middle - size.height() / 2}, size));
            const qreal gap = size.width() > 0 ? m_style.scaled(8) : 0;
            m_pen.text(entries[i].text, font, m_pen.tokens().text,
                       {corner.x() + size.width() + gap, ChartPen::baseLineOf(font, middle)});
        }
        m_y += places.height;
    }

    std::vector<ChartMark> drawPlot(qreal height)
    {
        const QRectF plot(m_margin, std::round(m_y), m_width, height);
        m_y = plot.bottom();
        return m_chart.values.empty() ? std::vector<ChartMark>() : m_plot->draw(m_pen, plot);
    }

    void drawCaption()
    {
        const QFont font = m_style.fontOf(CaptionPixels);
        m_y += m_style.scaled(m_style.isExport() ? 16 : CaptionGap);
        if (m_style.isExport()) {
            const qreal y = std::round(m_y) + 0.5;
            m_pen.line({m_margin, y, m_margin + m_width, y}, m_pen.tokens().border, 1);
            m_y += m_style.scaled(8);
        }
        m_y += m_pen.paragraph(pictureCaption(m_chart, m_plot->shown()), font, m_pen.tokens().muted, {m_margin, m_y},
                               m_width);
        if (m_style.isExport())
            m_y += m_pen.paragraph(pictureOrigin(m_chart), font, m_pen.tokens().muted, {m_margin, m_y}, m_width);
    }

    ChartPen m_pen;
    const Chart &m_chart;
    const ChartStyle &m_style;
    std::unique_ptr<ChartPlot> m_plot;
    qreal m_margin;
    qreal m_width = 0;
    qreal m_y = 0; ///< where the next part begins
};

} // namespace

ChartScene::ChartScene(QObject *parent) : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex);
}

void ChartScene::draw(const Chart &chart, const ChartStyle &style)
{
    clearChart();
    setBackgroundBrush(style.tokens->base);
    m_marks = Composer(*this, chart, style).compose();
}

void ChartScene::clearChart()
{
    m_marks.clear();
    clear();
}

std::optional<std::size_t> ChartScene::markAt(QPointF position) const
{
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].area.contains(position))
            return i;
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].line && distanceTo(*m_marks[i].line, position) <= LinkReach)
            return i;
    return std::nullopt;
}

} // namespace lectern
