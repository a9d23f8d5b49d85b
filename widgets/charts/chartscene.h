// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "widgets/charts/chartplot.h"
#include "widgets/charts/chartstyle.h"

#include <QGraphicsScene>

#include <optional>
#include <vector>

namespace lectern {

/// A chart drawn: title, filter, legend, plot and caption. The pane shows it, files are painted from it.
class ChartScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);

    /// Draws anew. In the pane the scene is at least as large as the viewport, in files as large as it needs.
    void draw(const Chart &chart, const ChartStyle &style);
    void clearChart();

    [[nodiscard]] const std::vector<ChartMark> &marks() const { return m_marks; }
    [[nodiscard]] std::optional<std::size_t> markAt(QPointF position) const; ///< index into marks()

private:
    std::vector<ChartMark> m_marks;
};

} // namespace lectern
