// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "app/items/typelabels.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/rowlabels.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace lectern {

namespace {

constexpr qreal LabelPixels = 12;
constexpr qreal HeadHeight = 20;
constexpr qreal ColumnGap = 16;
constexpr qreal ShortestLongBar = 160;
constexpr double FillShare = 0.62;
constexpr std::size_t Columns = 4; ///< in the filter, in the rest, times, keyness

/// For each name two bars: its share in the filter and in the rest, with the counts, the effect and the keyness.
class ContrastPlot final : public ChartPlot
{
public:
    ContrastPlot(const Chart &chart, const ChartStyle &style) : m_chart(chart), m_style(style)
    {
        for (const ChartValue &value : chart.values) {
            ChartGroup row;
            row.label = value.label;
            row.entity = value.entity;
            row.type = value.type;
            m_rows.push_back(row);
            m_cells.push_back(cellsOf(value));
        }
        m_labels = std::make_unique<RowLabels>(m_rows, style);
        for (std::size_t column = 0; column < Columns; ++column) {
            m_widths[column] = ChartPen::widthOf(heads()[column], headFont());
            for (const auto &cells : m_cells)
                m_widths[column] = std::max(m_widths[column], ChartPen::widthOf(cells[column], cellFont()));
        }
    }
    std::vector<LegendEntry> legend() const override
    {
        std::vector<LegendEntry> entries;
        for (const EntityType type : allEntityTypes())
            if (std::any_of(m_rows.begin(), m_rows.end(), [type](const ChartGroup &row) { return row.type == type; }))
                entries.push_back({LegendEntry::Kind::Series, typeLabel(type), m_style.tokens->of(type).line});
        entries.push_back({LegendEntry::Kind::Series, ChartWords::tr("in the other articles"), m_style.tokens->others});
        return entries;
    }
    QSizeF size(qreal width, qreal) override
    {
        return {std::max(width, m_labels->width() + m_style.scaled(ShortestLongBar) + cellsWidth()),
                m_style.scaled(HeadHeight) + rowStep(m_style) * static_cast<qreal>(m_rows.size())};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        const qreal axis = std::round(plot.left() + m_labels->width());
        const qreal longest = std::floor(plot.right() - cellsWidth() - axis);
        const qreal top = plot.top() + m_style.scaled(HeadHeight);
        drawCells(pen, heads(), headFont(), pen.tokens().muted, plot.right(), plot.top() + m_style.scaled(8));
        std::vector<ChartMark> marks;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const QRectF row(plot.left(), top + rowStep(m_style) * static_cast<qreal>(i), plot.width(),
                             rowStep(m_style));
            m_labels->draw(pen, i, plot.left(), row.center().y());
            drawBars(pen, m_chart.values[i], axis, longest, row);
            drawCells(pen, m_cells[i], cellFont(), pen.tokens().text, plot.right(), row.center().y());
            marks.push_back({row, i, valueDescription(m_chart, m_chart.values[i])});
        }
        pen.line({axis, top - 2, axis, plot.bottom() + 2}, pen.tokens().borderStrong, 1);
        return marks;
    }

private:
    using Cells = std::array<QString, Columns>;

    [[nodiscard]] QFont headFont() const { return m_style.fontOf(LabelPixels - 1); }
    [[nodiscard]] QFont cellFont() const { return m_style.fontOf(LabelPixels); }
    [[nodiscard]] static Cells heads()
    {
        return {ChartWords::tr("here"), ChartWords::tr("elsewhere"), ChartWords::tr("as often"), ChartWords::tr("G²")};
    }
    [[nodiscard]] Cells cellsOf(const ChartValue &value) const
    {
        const Contrast contrast = value.contrast.value_or(Contrast());
        const QString here = countText(value.frequency.articles);
        const QString there = countText(contrast.rest.articles);
        return {ChartWords::tr("%1 of %2").arg(here, countText(m_chart.articles)),
                ChartWords::tr("%1 of %2").arg(there, countText(m_chart.restArticles)), effectText(contrast.effect),
                QLocale().toString(contrast.keyness, 'f', 1)};
    }
    [[nodiscard]] qreal cellsWidth() const
    {
        qreal width = 0;
        for (const qreal column : m_widths)
            width += std::ceil(column) + m_style.scaled(ColumnGap);
        return width;
    }
    /// Right-aligned in their columns, the last at `right`.
    void drawCells(const ChartPen &pen, const Cells &cells, const QFont &font, const QColor &color, qreal right,
                   qreal middle) const
    {
        for (std::size_t column = Columns; column-- > 0;) {
            pen.text(cells[column], font, color, {right, ChartPen::baseLineOf(font, middle)}, Qt::AlignRight);
            right -= std::ceil(m_widths[column]) + m_style.scaled(ColumnGap);
        }
    }
    void drawBars(const ChartPen &pen, const ChartValue &value, qreal axis, qreal longest, const QRectF &row) const
    {
        const Tokens &tokens = pen.tokens();
        const Contrast contrast = value.contrast.value_or(Contrast());
        const QColor line = tokens.of(value.type.value_or(EntityType::Date)).line;
        const bool isSelected = m_style.selected && value.entity == m_style.selected;
        const qreal height = std::round(row.height() * 0.36);
        const qreal here = longest * value.frequency.articles / std::max(m_chart.articles, 1U);
        const qreal there = longest * contrast.rest.articles / std::max(m_chart.restArticles, 1U);
        pen.rectangle({axis, row.center().y() - height, here, height},
                      isSelected ? line : blended(line, tokens.base, FillShare), isSelected ? tokens.text : line,
                      isSelected ? 1.5 : 1);
        if (there > 0)
            pen.rectangle({axis, row.center().y() + 1, there, height - 1},
                          blended(tokens.others, tokens.base, FillShare), tokens.others, 1);
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    std::vector<ChartGroup> m_rows;
    std::vector<Cells> m_cells;
    std::array<qreal, Columns> m_widths{};
    std::unique_ptr<RowLabels> m_labels;
};

} // namespace

std::unique_ptr<ChartPlot> contrastPlot(const Chart &chart, const ChartStyle &style)
{
    return std::make_unique<ContrastPlot>(chart, style);
}

} // namespace lectern
