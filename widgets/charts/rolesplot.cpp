// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartplot.h"

#include "app/items/typelabels.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/chartwords.h"
#include "widgets/charts/dayaxis.h"
#include "widgets/charts/rowlabels.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lectern {

namespace {

constexpr qreal LabelPixels = 12;
constexpr qreal TextHeight = 17;
constexpr qreal BarHeight = 9;
constexpr qreal LaneGap = 6;
constexpr qreal RowGap = 8;
constexpr qreal RolesGap = 12;   ///< between two roles in one lane
constexpr qreal ShortestBar = 6; ///< of a role that one article states
constexpr qreal ShortestAxis = 360;
constexpr qreal LeastTickGap = 0.5; ///< pixels between two articles that state a role
constexpr double FillShare = 0.45;

/// Where a role lies, relative to the plot.
struct PlacedRole
{
    qreal begin = 0;
    qreal end = 0;
    qreal text = 0; ///< left end of the words
    std::size_t lane = 0;
    [[nodiscard]] qreal left() const { return std::min(begin, text); }
};

/// Bars from the first to the last article that states a role, the words above; who has several at a time has lanes.
class RolesPlot final : public ChartPlot
{
public:
    RolesPlot(const Chart &chart, const ChartStyle &style) : m_chart(chart), m_style(style), m_labels(chart.rows, style)
    {
    }
    std::vector<LegendEntry> legend() const override
    {
        std::vector<LegendEntry> entries;
        for (const EntityType type : allEntityTypes())
            if (hasRolesOf(type))
                entries.push_back(
                    {LegendEntry::Kind::Series, ChartWords::tr("at: %1").arg(typeLabel(type)), colorOf(type)});
        if (hasRolesOf(std::nullopt))
            entries.push_back({LegendEntry::Kind::Series, ChartWords::tr("no body named"), colorOf(std::nullopt)});
        entries.push_back({LegendEntry::Kind::Tick, ChartWords::tr("article that states it"), m_style.tokens->text});
        return entries;
    }
    QSizeF size(qreal width, qreal) override
    {
        qreal widest = m_style.scaled(ShortestAxis);
        for (const ChartValue &value : m_chart.values)
            widest = std::max(widest, textWidth(value));
        m_width = std::max(width, m_labels.width() + widest + m_style.scaled(RowGap));
        const auto [first, last] = days();
        m_axis.emplace(first, last, m_labels.width(), m_width - m_labels.width(), m_style);
        place();
        return {m_width, m_tops.back() + DayAxis::height(m_style)};
    }
    std::vector<ChartMark> draw(const ChartPen &pen, const QRectF &plot) const override
    {
        const auto [first, last] = days();
        const DayAxis axis(first, last, plot.left() + m_labels.width(), m_width - m_labels.width(), m_style);
        axis.draw(pen, plot.top(), plot.top() + m_tops.back());
        for (std::size_t row = 0; row < m_chart.rows.size(); ++row) {
            const qreal middle = plot.top() + m_tops[row] + m_style.scaled(TextHeight) / 2;
            m_labels.draw(pen, row, plot.left(), std::round(middle));
        }
        std::vector<ChartMark> marks;
        for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
            const QRectF area = drawRole(pen, m_chart.values[i], m_places[i], axis, plot);
            marks.push_back({area, i, valueDescription(m_chart, m_chart.values[i])});
        }
        return marks;
    }

private:
    struct Days
    {
        int first = 0;
        int last = 0;
    };

    [[nodiscard]] QFont font() const { return m_style.fontOf(LabelPixels); }
    [[nodiscard]] qreal laneHeight() const
    {
        return m_style.scaled(TextHeight) + m_style.scaled(BarHeight) + m_style.scaled(LaneGap);
    }
    [[nodiscard]] qreal textWidth(const ChartValue &value) const
    {
        return ChartPen::widthOf(cleanLabel(value.label), font());
    }
    [[nodiscard]] QColor colorOf(std::optional<EntityType> type) const
    {
        return m_style.tokens->of(type.value_or(EntityType::Date)).line;
    }
    [[nodiscard]] bool hasRolesOf(std::optional<EntityType> type) const
    {
        return std::any_of(m_chart.values.begin(), m_chart.values.end(),
                           [type](const ChartValue &value) { return value.type == type; });
    }
    [[nodiscard]] Days days() const
    {
        Days days{m_chart.values.front().bin->first.toDayNumber(), m_chart.values.front().bin->last.toDayNumber()};
        for (const ChartValue &value : m_chart.values) {
            days.first = std::min(days.first, value.bin->first.toDayNumber());
            days.last = std::max(days.last, value.bin->last.toDayNumber());
        }
        return days;
    }
    /// Gives each role the first lane of its person where bar and words are free.
    void place()
    {
        m_places.clear();
        m_tops.assign(1, 0);
        std::vector<qreal> ends; // of the lanes of the row at work
        for (std::size_t i = 0; i < m_chart.values.size(); ++i) {
            const ChartValue &value = m_chart.values[i];
            if (i > 0 && value.row != m_chart.values[i - 1].row)
                closeRow(ends);
            PlacedRole role;
            role.begin = m_axis->at(value.bin->first.toDayNumber());
            role.end =
                std::max(m_axis->at(value.bin->last.toDayNumber() + 1), role.begin + m_style.scaled(ShortestBar));
            role.text = std::max(m_labels.width(), std::min(role.begin, m_width - textWidth(value)));
            const auto isFree = [&](qreal end) { return end + m_style.scaled(RolesGap) <= role.left(); };
            const auto lane = std::find_if(ends.begin(), ends.end(), isFree);
            role.lane = static_cast<std::size_t>(lane - ends.begin());
            if (lane == ends.end())
                ends.push_back(0);
            ends[role.lane] = std::max(role.end, role.text + textWidth(value));
            m_places.push_back(role);
        }
        closeRow(ends);
    }
    void closeRow(std::vector<qreal> &lanes)
    {
        m_tops.push_back(m_tops.back() + laneHeight() * static_cast<qreal>(lanes.size()) + m_style.scaled(RowGap));
        lanes.clear();
    }
    QRectF drawRole(const ChartPen &pen, const ChartValue &value, const PlacedRole &role, const DayAxis &axis,
                    const QRectF &plot) const
    {
        const QColor line = colorOf(value.type);
        const qreal top = std::round(plot.top() + m_tops[value.row] + laneHeight() * static_cast<qreal>(role.lane));
        const QString words = cleanLabel(value.label);
        pen.text(words, font(), pen.tokens().text,
                 {plot.left() + role.text, ChartPen::baseLineOf(font(), top + m_style.scaled(TextHeight) / 2)});
        const QRectF bar(plot.left() + role.begin, top + m_style.scaled(TextHeight), role.end - role.begin,
                         m_style.scaled(BarHeight));
        const bool isSelected =
            m_style.selected && (value.entity == m_style.selected || value.other == m_style.selected);
        pen.rectangle(bar, blended(line, pen.tokens().base, isSelected ? 1.0 : FillShare),
                      isSelected ? pen.tokens().text : line, isSelected ? 1.5 : 1);
        qreal former = -1;
        for (const int day : value.days) {
            const qreal x = std::clamp(axis.at(day), bar.left() + 1, bar.right() - 1);
            if (std::abs(x - former) < LeastTickGap)
                continue; // nobody could tell the two apart
            former = x;
            pen.line({x, bar.top() + 1, x, bar.bottom() - 1}, pen.tokens().text, 1.5);
        }
        const qreal textLeft = plot.left() + role.text;
        return bar.united({textLeft, top, ChartPen::widthOf(words, font()), bar.bottom() - top});
    }

    const Chart &m_chart;
    const ChartStyle &m_style;
    RowLabels m_labels;
    qreal m_width = 0;
    std::optional<DayAxis> m_axis; ///< from the left edge of the plot
    std::vector<PlacedRole> m_places;
    std::vector<qreal> m_tops; ///< of each person, and below the last
};

} // namespace

std::unique_ptr<ChartPlot> rolesPlot(const Chart &chart, const ChartStyle &style)
{
    return std::make_unique<RolesPlot>(chart, style);
}

} // namespace lectern
