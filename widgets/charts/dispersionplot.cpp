// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal LabelPixels = 12;
constexpr qreal TitleWidth = 300; ///< titles of articles are broken into lines
constexpr qreal Gap = 12;
constexpr qreal RowGap = 8;
constexpr qreal StripHeight = 20;
constexpr qreal AxisHeight = 20;
constexpr qreal ShortestStrip = 260;
constexpr qreal TickReach = 3; ///< left and right of a mention that the pointer still hits

/// A strip for each article with a line for each mention.
class DispersionPlot final : public ChartPlot
{
public:
    DispersionPlot(const Chart &chart, const ChartStyle &style) : m_chart(chart), m_style(style)
    {
        qreal top = 0;
        for (const ChartGroup &row : chart.rows) {
            const qreal title = ChartPen::paragraphHeight(titleOf(row), font(), titleWidth());
            const qreal height = std::max(title, style.scaled(StripHeight)) + style.scaled(RowGap);
            m_rows.emplace_back(0, top, 0, height);
            top += height;
        }
        m_height = top;
    }
    std::vector<LegendEntry> legend() const override
    {
        return {{LegendEntry::Kind::Tick, ChartWords::tr("one mention"), lineColor()}};
    }
    QSizeF size(qreal width, qreal) override
    {
        return {std::max(width, titleWidth() + m_style.scaled(Gap) + m_style.scaled(ShortestStrip) + countWidth()),
                m_height + m_style.scaled(AxisHeight)};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        const qreal left = std::round(plot.left() + titleWidth() + m_style.scaled(Gap));
        const qreal right = std::floor(plot.right() - countWidth());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            drawRow(pen, i, plot, left, right);
        std::vector<ChartMark> marks;
        for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
            const ChartValue &value = m_chart.values[i];
            const QRectF strip = stripOf(value.row, plot, left, right);
            const qreal x = std::round(strip.left() + 1 + value.at.x * (strip.width() - 2));
            pen.line({x, strip.top() + 1, x, strip.bottom() - 1}, lineColor(), 2);
            marks.push_back({strip.adjusted(x - TickReach - strip.left(), 0, x + TickReach - strip.right(), 0), i,
                             valueDescription(m_chart, value)});
        }
        const QFont small = m_style.fontOf(LabelPixels - 1);
        const qreal baseLine = plot.bottom() - m_style.scaled(4);
        pen.text(ChartWords::tr("beginning"), small, pen.tokens().muted, {left, baseLine});
        pen.text(ChartWords::tr("end"), small, pen.tokens().muted, {right, baseLine}, Qt::AlignRight);
        return marks;
    }

private:
    [[nodiscard]] QFont font() const { return m_style.fontOf(LabelPixels); }
    [[nodiscard]] qreal titleWidth() const { return m_style.scaled(TitleWidth); }
    [[nodiscard]] static QString titleOf(const ChartGroup &row) { return cleanLabel(row.label); }
    [[nodiscard]] QColor lineColor() const
    {
        const bool hasType = !m_chart.columns.empty() && m_chart.columns.front().type;
        return m_style.tokens->of(hasType ? *m_chart.columns.front().type : EntityType::Date).line;
    }
    [[nodiscard]] qreal countWidth() const
    {
        return ChartPen::widthOf(countText(m_chart.mentions), font()) + m_style.scaled(Gap);
    }
    [[nodiscard]] QRectF stripOf(std::size_t row, const QRectF &plot, qreal left, qreal right) const
    {
        const qreal height = m_style.scaled(StripHeight);
        const qreal middle = plot.top() + m_rows[row].center().y();
        return {left, std::round(middle - height / 2), right - left, height};
    }
    void drawRow(const ChartPen &pen, std::size_t row, const QRectF &plot, qreal left, qreal right) const
    {
        const QRectF strip = stripOf(row, plot, left, right);
        pen.rectangle(strip, pen.tokens().alt, pen.tokens().grid, 1);
        const QString title = titleOf(m_chart.rows[row]);
        const qreal height = ChartPen::paragraphHeight(title, font(), titleWidth());
        pen.paragraph(title, font(), pen.tokens().text, {plot.left(), strip.center().y() - height / 2}, titleWidth());
        pen.text(countText(m_chart.rows[row].frequency.mentions), font(), pen.tokens().text,
                 {plot.right(), ChartPen::baseLineOf(font(), strip.center().y())}, Qt::AlignRight);
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    std::vector<QRectF> m_rows; ///< top and height of each
    qreal m_height = 0;
};

} // namespace

std::unique_ptr<ChartPlot> dispersionPlot(const Chart &chart, const ChartStyle &style)
{
    return std::make_unique<DispersionPlot>(chart, style);
}

} // namespace lectern
