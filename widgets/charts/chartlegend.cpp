// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartlegend.h"

namespace lectern {

namespace {

constexpr qreal ScaleWidth = 91; ///< seven steps of a heat map

void drawScale(const ChartPen &pen, const QRectF &mark)
{
    const qreal step = mark.width() / (SequentialSteps - 1);
    for (int i = 1; i < SequentialSteps; ++i)
        pen.rectangle({mark.left() + step * (i - 1), mark.top(), step - 1, mark.height()},
                      pen.tokens().sequential[static_cast<std::size_t>(i)], {}, 0);
}

} // namespace

QSizeF legendMarkSize(const LegendEntry &entry, const ChartStyle &style)
{
    switch (entry.kind) {
    case LegendEntry::Kind::Scale:
        return {style.scaled(ScaleWidth), style.scaled(10)};
    case LegendEntry::Kind::Words:
        return {0, style.scaled(10)};
    case LegendEntry::Kind::Line:
        return {style.scaled(18), style.scaled(10)};
    case LegendEntry::Kind::Tick:
        return {style.scaled(4), style.scaled(12)};
    case LegendEntry::Kind::Circle:
    case LegendEntry::Kind::Square:
    case LegendEntry::Kind::Diamond:
        return {style.scaled(12), style.scaled(12)};
    case LegendEntry::Kind::Series:
    case LegendEntry::Kind::Selected:
    case LegendEntry::Kind::Gap:
        break;
    }
    return {style.scaled(12), style.scaled(10)};
}

void drawLegendMark(const ChartPen &pen, const LegendEntry &entry, const QRectF &mark)
{
    const Tokens &tokens = pen.tokens();
    switch (entry.kind) {
    case LegendEntry::Kind::Series:
        pen.rectangle(mark, entry.color, {}, 0);
        break;
    case LegendEntry::Kind::Selected:
        pen.rectangle(mark.adjusted(0.75, 0.75, -0.75, -0.75), {}, tokens.text, 1.5);
        break;
    case LegendEntry::Kind::Gap:
        pen.hatch(mark, {});
        pen.rectangle(mark.adjusted(0.5, 0.5, -0.5, -0.5), {}, tokens.borderStrong, 1);
        break;
    case LegendEntry::Kind::Line:
        pen.line({mark.left(), mark.center().y(), mark.right(), mark.center().y()}, entry.color, 2);
        break;
    case LegendEntry::Kind::Tick:
        pen.line({mark.center().x(), mark.top(), mark.center().x(), mark.bottom()}, entry.color, 2);
        break;
    case LegendEntry::Kind::Circle:
        pen.node(NodeShape::Circle, mark.center(), mark.width() / 2, entry.color);
        break;
    case LegendEntry::Kind::Square:
        pen.node(NodeShape::Square, mark.center(), mark.width() / 2, entry.color);
        break;
    case LegendEntry::Kind::Diamond:
        pen.node(NodeShape::Diamond, mark.center(), mark.width() / 2, entry.color);
        break;
    case LegendEntry::Kind::Scale:
        drawScale(pen, mark);
        break;
    case LegendEntry::Kind::Words:
        break;
    }
}

} // namespace lectern
