// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartscene.h"

#include "widgets/charts/charttext.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal ExportMargin = 28;
constexpr qreal PaneMargin = 12;
constexpr qreal ExportPlotWidth = 744; ///< so that a picture is 800 wide unless names ask for more
constexpr qreal TimelineFieldHeight = 190;
constexpr qreal SmallestPaneTimeline = 96;
constexpr std::size_t FewestPaneRows = 3;
constexpr qreal CaptionPixels = 12;
constexpr qreal HeadHeight = 24;    ///< of the one line of title and filter in the pane
constexpr qreal PaneTitleBase = 11; ///< base line of that line below its top
constexpr qreal CaptionGap = 5;
constexpr qreal PaneBottom = 7;

/// Draws the frame of one chart from top to bottom.
class Composer
{
public:
    Composer(QGraphicsScene &scene, const Chart &chart, const ChartStyle &style)
        : m_pen(scene, style), m_chart(chart), m_style(style), m_margin(style.scaled(marginOf(style)))
    {
        m_measures = {chart.measure};
        if (style.isExport())
            m_measures = {ChartMeasure::Articles, ChartMeasure::Mentions};
    }

    std::vector<ChartMark> compose()
    {
        if (m_chart.kind == ChartKind::Entities)
            m_rows = barRows(m_chart, rowLimit());
        m_width = contentWidth();
        m_y = m_margin;
        drawHead();
        drawLegend();
        std::vector<ChartMark> marks = drawPlot();
        drawCaption();
        // Whole pixels, or the last row of a picture would be half painted.
        const QSizeF size(std::ceil(m_width + 2 * m_margin),
                          std::ceil(m_y + (m_style.isExport() ? m_margin : m_style.scaled(PaneBottom))));
        m_pen.scene().setSceneRect({QPointF(), size.expandedTo(m_style.isExport() ? QSizeF() : m_style.viewport)});
        return marks;
    }

private:
    static qreal marginOf(const ChartStyle &style) { return style.isExport() ? ExportMargin : PaneMargin; }
    [[nodiscard]] qreal lineHeight(const QFont &font) const { return std::ceil(QFontMetricsF(font).height()); }
    [[nodiscard]] bool hasLegend() const { return !legend().empty(); }

    [[nodiscard]] std::vector<LegendEntry> legend() const
    {
        std::vector<LegendEntry> entries = m_chart.kind == ChartKind::Entities
                                               ? barLegend(m_chart, m_rows, m_style)
                                               : timelineLegend(m_chart, m_measures, m_style);
        // In the pane a single series is named by the title, and gaps say in the plot what they are.
        if (!m_style.isExport() && (m_chart.kind == ChartKind::Timeline || m_chart.types.size() == 1))
            entries.clear();
        return entries;
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
        qreal height = m_margin + m_style.scaled(HeadHeight) + paneCaptionHeight() + m_style.scaled(CaptionGap) +
                       m_style.scaled(PaneBottom);
        if (m_chart.kind == ChartKind::Entities && m_chart.types.size() != 1)
            height += lineHeight(m_style.fontOf(CaptionPixels)) + m_style.scaled(6);
        return height;
    }

    /// As many rows as the pane has room for; more room shows more.
    [[nodiscard]] std::size_t rowLimit() const
    {
        if (m_style.isExport())
            return MaximumBars;
        const std::size_t fitting = rowsThatFit(m_style.viewport.height() - paneFrame(), m_style);
        if (m_chart.values.size() <= fitting && m_chart.others == 0)
            return std::min<std::size_t>(fitting, MaximumBars);
        return std::clamp<std::size_t>(fitting > 0 ? fitting - 1 : 0, FewestPaneRows, MaximumBars);
    }

    [[nodiscard]] qreal contentWidth() const
    {
        qreal width = m_style.isExport() ? m_style.scaled(ExportPlotWidth) : m_style.viewport.width() - 2 * m_margin;
        if (m_chart.kind == ChartKind::Entities)
            width = std::max(width, barPlotMinimumWidth(m_chart, m_rows, m_style));
        return std::floor(width);
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

    void drawLegendMark(const LegendEntry &entry, const QRectF &mark)
    {
        const Tokens &tokens = m_pen.tokens();
        switch (entry.kind) {
        case LegendEntry::Kind::Series:
            m_pen.rectangle(mark, entry.color, {}, 0);
            break;
        case LegendEntry::Kind::Selected:
            m_pen.rectangle(mark.adjusted(0.75, 0.75, -0.75, -0.75), {}, tokens.text, 1.5);
            break;
        case LegendEntry::Kind::Gap:
            m_pen.hatch(mark, {});
            m_pen.rectangle(mark.adjusted(0.5, 0.5, -0.5, -0.5), {}, tokens.borderStrong, 1);
            break;
        }
    }

    void drawLegend()
    {
        if (!hasLegend())
            return;
        const QFont font = m_style.fontOf(CaptionPixels);
        const qreal height = lineHeight(font);
        const QSizeF size(m_style.scaled(12), m_style.scaled(10));
        qreal x = m_margin;
        for (const LegendEntry &entry : legend()) {
            const qreal textWidth = ChartPen::widthOf(entry.text, font);
            const qreal width = size.width() + m_style.scaled(8) + textWidth;
            if (x > m_margin && x + width > m_margin + m_width) {
                x = m_margin;
                m_y += height;
            }
            const qreal middle = std::round(m_y + height / 2);
            drawLegendMark(entry, QRectF(QPointF(x, middle - size.height() / 2), size));
            m_pen.text(entry.text, font, m_pen.tokens().text,
                       {x + size.width() + m_style.scaled(8), ChartPen::baseLineOf(font, middle)});
            x += width + m_style.scaled(18);
        }
        m_y += height + m_style.scaled(m_style.isExport() ? 12 : 6);
    }

    [[nodiscard]] qreal plotHeight() const
    {
        if (m_chart.kind == ChartKind::Entities)
            return barPlotHeight(m_rows, m_style);
        if (m_style.isExport())
            return m_style.scaled(TimelineFieldHeight) * static_cast<qreal>(m_measures.size());
        return std::max(m_style.viewport.height() - paneFrame(), m_style.scaled(SmallestPaneTimeline));
    }

    std::vector<ChartMark> drawPlot()
    {
        const QRectF plot(m_margin, std::round(m_y), m_width, plotHeight());
        m_y = plot.bottom();
        if (m_chart.values.empty())
            return {};
        return m_chart.kind == ChartKind::Entities ? drawBars(m_pen, m_chart, m_rows, plot)
                                                   : drawTimeline(m_pen, m_chart, m_measures, plot);
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
        m_y += m_pen.paragraph(pictureCaption(m_chart, m_rows.values.size()), font, m_pen.tokens().muted,
                               {m_margin, m_y}, m_width);
    }

    ChartPen m_pen;
    const Chart &m_chart;
    const ChartStyle &m_style;
    qreal m_margin;
    std::vector<ChartMeasure> m_measures;
    BarRows m_rows;
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
    return std::nullopt;
}

} // namespace lectern
