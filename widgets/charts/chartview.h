// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "widgets/charts/chartstyle.h"

#include <QGraphicsView>

#include <optional>

namespace lectern {

class ChartScene;

/// Shows a chart in the pane. Each mark can be hovered, clicked and reached with the arrow keys.
class ChartView final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    /// `filter` is in words. The chart is drawn in the colours of the palette and to the size of the view.
    void setChart(const Chart &chart, const QString &filter);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    void setSelectedEntity(std::optional<EntityId> entity);
    /// What the arrow keys are at, as index into Chart::values.
    [[nodiscard]] std::optional<std::size_t> currentValue() const;
    /// Where a value is drawn, in the viewport; empty where it is left out.
    [[nodiscard]] QRect rectOf(std::size_t value) const;

Q_SIGNALS:
    /// Clicked, or Return was pressed on it.
    void valueActivated(int value);
    void contextMenuRequested(int value, const QPoint &globalPosition);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void redraw();
    void setHovered(std::optional<std::size_t> mark, const QPoint &globalPosition);
    void setCurrent(std::optional<std::size_t> mark);
    void moveCurrent(int key);
    [[nodiscard]] QString spokenSummary() const;

    ChartScene *m_scene;
    Chart m_chart;
    QString m_filter;
    std::optional<EntityId> m_selected;
    std::optional<std::size_t> m_hovered; ///< index into the scene's marks, as the next two
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_pressed;
    bool m_showsFocus = false; ///< the ring appears only after the keyboard was used
};

} // namespace lectern
