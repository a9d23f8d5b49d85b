// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chartrequest.h"
#include "app/base/textspan.h"
#include "widgets/charts/chartstyle.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QShortcut;
class QStackedWidget;
class QTabBar;
class QTableView;
class QToolButton;

namespace lectern {

class ChartProgress;
class ChartTableModel;
class ChartView;
class EmptyState;
class EvidenceModel;
class EvidencePanel;

/// The charts of the current filter: what to chart, the chart or its table, and what is behind one of its marks.
class ChartPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(EvidenceModel *evidence, QWidget *parent = nullptr);

    [[nodiscard]] const ChartRequest &request() const { return m_request; }
    void setRequest(const ChartRequest &request);
    /// Answers a request; `filter` is in words.
    void setChart(const Chart &chart, const QString &filter);
    [[nodiscard]] const Chart &chart() const;
    /// What was asked for is being worked on; seen once that takes longer than a moment. A `total` of 0 is not known.
    void setProgress(int done, int total);
    void endProgress();
    /// The request was stopped: what is asked for is again what is shown.
    void keepShown();
    [[nodiscard]] QString filter() const { return m_filter; }
    /// The selection that all panes share; a held chart takes it when it is let go.
    void setSelectedEntity(std::optional<EntityId> entity);
    [[nodiscard]] std::optional<EntityId> selectedEntity() const { return m_selected; }
    /// Whether the chart stays as it is while filter and selection change.
    void setHeld(bool isHeld);
    [[nodiscard]] bool isHeld() const;
    /// Opens the list beside the chart for one of its values; the rows are in the model.
    void showEvidence(int value);
    void hideEvidence();
    [[nodiscard]] ChartView *view() const { return m_view; }
    /// Shows the numbers instead of the picture.
    void setTableVisible(bool visible);
    [[nodiscard]] bool isTableVisible() const;

Q_SIGNALS:
    void requestChanged();
    void holdRequested(bool isHeld);
    void stopRequested();
    /// A bar or column was clicked, as index into chart().values.
    void valueActivated(int value);
    void filterRequested(int value);
    void articleActivated(lectern::ArticleId article, std::optional<lectern::TextSpan> span);
    void exportRequested();
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *createHeader();
    [[nodiscard]] QWidget *createBody(EvidenceModel *evidence);
    void connectControls();
    void fillControls();
    void readControls();
    void showControls();
    void updateEmptyState();
    void showEmptyState();
    void fitHeader();
    void placeProgress();
    void showMenu(int value, const QPoint &at);

    ChartRequest m_request;
    ChartRequest m_shownRequest; ///< which the chart answers
    QString m_filter;
    std::optional<EntityId> m_selected;
    std::optional<EntityId> m_shared; ///< the selection of the other panes
    int m_evidenceValue = -1;
    ChartTableModel *m_tableModel;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_kinds = nullptr; ///< stands for the tabs where they find no room
    QComboBox *m_types = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_lines = nullptr;
    QToolButton *m_hold = nullptr;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_export = nullptr;
    QWidget *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    ChartView *m_view = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EvidencePanel *m_panel = nullptr;
    ChartProgress *m_progress = nullptr;
    QShortcut *m_stopKey = nullptr;
};

} // namespace lectern
