// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/rowlabels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lectern {

namespace {

constexpr qreal CellPixels = 11;
constexpr qreal HeadPixels = 12;
constexpr qreal CellWidth = 34;
constexpr qreal PaneCellWidth = 26;
constexpr qreal Slant = 45;
constexpr qreal HighestHead = 150; ///< of slanted names; above, columns are named by the numbers of their rows

/// A heat map whose rows and columns are the same names.
class MatrixPlot final : public ChartPlot
{
public:
    MatrixPlot(const Chart &chart, const ChartStyle &style)
        : m_chart(chart), m_style(style), m_rows(chart.rows), m_most(1)
    {
        m_filled.resize(m_rows.size() * m_rows.size());
        for (const ChartValue &value : chart.values) {
            m_most = std::max(m_most, measured(value, chart.measure));
            m_filled[value.row * m_rows.size() + value.column] = true;
        }
        for (const ChartGroup &row : chart.rows)
            m_widestName = std::max(m_widestName, ChartPen::widthOf(cleanLabel(row.label), headFont()));
        m_isNumbered = !style.isExport() || slantedHeight() > style.scaled(HighestHead);
        for (std::size_t i = 0; m_isNumbered && i < m_rows.size(); ++i)
            m_rows[i].label = cleanLabel(m_rows[i].label).toStdString() + "  " + std::to_string(i + 1);
        m_labels = std::make_unique<RowLabels>(m_rows, style);
    }
    std::vector<LegendEntry> legend() const override
    {
        return {{LegendEntry::Kind::Words, ChartWords::tr("fewer"), {}},
                {LegendEntry::Kind::Scale, ChartWords::tr("more"), {}},
                {LegendEntry::Kind::Words, ChartWords::tr("· none"), {}}};
    }
    QSizeF size(qreal width, qreal) override
    {
        const auto side = static_cast<qreal>(m_rows.size());
        return {std::max(width, m_labels->width() + cellWidth() * side + overhang()),
                headHeight() + rowStep(m_style) * side};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        const QPointF corner(std::round(plot.left() + m_labels->width()), std::round(plot.top() + headHeight()));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            drawHead(pen, i, cellAt(corner, i, i).center().x(), corner.y());
            m_labels->draw(pen, i, plot.left(), cellAt(corner, i, i).center().y());
            for (std::size_t j = 0; j < m_rows.size(); ++j)
                if (!isFilled(i, j))
                    drawEmpty(pen, cellAt(corner, i, j), i == j ? QString() : QStringLiteral("·"));
        }
        std::vector<ChartMark> marks;
        for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
            const ChartValue &value = m_chart.values[i];
            const QString words = valueDescription(m_chart, value);
            for (const QRectF &cell :
                 {cellAt(corner, value.row, value.column), cellAt(corner, value.column, value.row)}) {
                drawCell(pen, value, cell);
                marks.push_back({cell, i, words});
            }
        }
        return marks;
    }

private:
    [[nodiscard]] bool isFilled(std::size_t row, std::size_t column) const
    {
        return m_filled[std::min(row, column) * m_rows.size() + std::max(row, column)];
    }
    [[nodiscard]] QFont headFont() const { return m_style.fontOf(m_isNumbered ? CellPixels : HeadPixels); }
    [[nodiscard]] qreal cellWidth() const { return m_style.scaled(m_style.isExport() ? CellWidth : PaneCellWidth); }
    [[nodiscard]] qreal slantedHeight() const
    {
        return std::ceil((m_widestName + m_style.scaled(HeadPixels)) * std::sin(Slant * std::numbers::pi / 180));
    }
    /// How far slanted names reach beyond the last column.
    [[nodiscard]] qreal overhang() const
    {
        qreal most = 0;
        for (std::size_t i = 0; !m_isNumbered && i < m_chart.columns.size(); ++i) {
            const qreal columnsAfter = static_cast<qreal>(m_chart.columns.size() - i) - 0.5;
            const qreal name =
                ChartPen::widthOf(cleanLabel(m_chart.columns[i].label), headFont()) + m_style.scaled(HeadPixels);
            most = std::max(most, name * std::cos(Slant * std::numbers::pi / 180) - columnsAfter * cellWidth());
        }
        return std::ceil(most);
    }
    [[nodiscard]] qreal headHeight() const
    {
        return m_isNumbered ? m_style.scaled(18) : slantedHeight() + m_style.scaled(6);
    }
    [[nodiscard]] QRectF cellAt(QPointF corner, std::size_t row, std::size_t column) const
    {
        return {corner.x() + cellWidth() * static_cast<qreal>(column),
                corner.y() + rowStep(m_style) * static_cast<qreal>(row), cellWidth(), rowStep(m_style)};
    }
    void drawHead(const ChartPen &pen, std::size_t column, qreal middle, qreal bottom) const
    {
        const QColor color = m_isNumbered ? pen.tokens().muted : pen.tokens().text;
        if (m_isNumbered)
            pen.text(QString::number(column + 1), headFont(), color, {middle, bottom - m_style.scaled(5)},
                     Qt::AlignHCenter);
        else
            pen.slantedText(cleanLabel(m_chart.columns[column].label), headFont(), color,
                            {middle + m_style.scaled(3), bottom - m_style.scaled(5)}, Slant);
    }
    /// Without words on the diagonal, where a name would meet itself.
    void drawEmpty(const ChartPen &pen, const QRectF &cell, const QString &words) const
    {
        const Tokens &tokens = pen.tokens();
        pen.rectangle(cell.adjusted(1, 1, -1, -1), words.isEmpty() ? tokens.grid : tokens.alt, {}, 0);
        const QFont font = m_style.fontOf(CellPixels);
        if (!words.isEmpty())
            pen.text(words, font, tokens.muted, {cell.center().x(), ChartPen::baseLineOf(font, cell.center().y())},
                     Qt::AlignHCenter);
    }
    void drawCell(const ChartPen &pen, const ChartValue &value, const QRectF &cell) const
    {
        const Tokens &tokens = pen.tokens();
        const std::uint32_t count = measured(value, m_chart.measure);
        const auto step = 1 + static_cast<std::size_t>(count - 1) * (SequentialSteps - 1) / m_most;
        const QColor fill = tokens.sequential[std::min<std::size_t>(step, SequentialSteps - 1)];
        const bool isSelected =
            m_style.selected && (value.entity == m_style.selected || value.other == m_style.selected);
        pen.rectangle(cell.adjusted(1, 1, -1, -1), fill, tokens.text, isSelected ? 1.5 : 0);
        const QFont font = m_style.fontOf(CellPixels);
        pen.text(countText(count), font, readableOn(fill, tokens),
                 {cell.center().x(), ChartPen::baseLineOf(font, cell.center().y())}, Qt::AlignHCenter);
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    std::vector<ChartGroup> m_rows; ///< with their numbers where columns are numbered
    std::vector<bool> m_filled;     ///< row by row, above the diagonal
    std::uint32_t m_most;
    qreal m_widestName = 0;
    bool m_isNumbered = false;
    std::unique_ptr<RowLabels> m_labels;
};

} // namespace

std::unique_ptr<ChartPlot> matrixPlot(const Chart &chart, const ChartStyle &style)
{
    return std::make_unique<MatrixPlot>(chart, style);
}

} // namespace lectern
