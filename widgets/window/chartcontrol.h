// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/workspace/workspace.h"
#include "widgets/charts/chartstyle.h"
#include "widgets/charts/evidencemodel.h"

#include <QObject>

#include <map>
#include <vector>

namespace lectern {

class ChartPane;
class WindowSettings;

/// Keeps the chart pane filled: computes what it asks for over the current filter, finds the sentences behind its
/// marks, and exports.
class ChartControl final : public QObject
{
    Q_OBJECT

public:
    ChartControl(Workspace &workspace, WindowSettings &settings, QWidget *window);

    [[nodiscard]] ChartPane *pane() const { return m_pane; }
    [[nodiscard]] bool isBusy() const { return m_chartJob.isRunning() || m_evidenceJob.isRunning(); }
    /// Another filter or snapshot; a held chart keeps its articles.
    void refresh();
    /// Stops what is being computed; the pane keeps what it shows.
    void stop();
    /// Asks for a file and writes what the pane shows.
    void exportChart();
    /// Puts the picture on the clipboard, as pixels and as SVG.
    void copyChart();
    /// Draws what the pane shows, or asks for its values to be written, as the ending says. Ends in exported(),
    /// exportFailed() or valuesRequested().
    void exportTo(const QString &path);

Q_SIGNALS:
    void entitySelected(lectern::EntityId id);
    void entityFilterRequested(lectern::EntityId id);
    /// A time or an outlet.
    void chipRequested(const lectern::FilterChip &chip);
    void articleRequested(lectern::ArticleId id, std::optional<lectern::TextSpan> span);
    void exported(const QString &path);
    void exportFailed(const lectern::Problem &problem);
    /// The values are to be written, which reads the articles behind them.
    void valuesRequested(const lectern::Chart &chart, const QString &path);
    /// What kept a chart or its evidence from being made.
    void failed(const lectern::Problem &problem);

private:
    [[nodiscard]] ChartStyle pictureStyle() const;
    /// The articles that a chart is over: those of the filter, or those it was held over.
    struct HeldArticles
    {
        std::vector<ArticleId> articles; ///< by id, for numbers change with the snapshot
        Filter filter;
    };
    void watch(async::JobSignals &job);
    void keepShown();
    void hold(bool isHeld);
    void activate(int value);
    void filter(int value);
    void showEvidence(int value, std::vector<EvidenceRow> rows);

    Workspace &m_workspace;
    WindowSettings &m_settings;
    EvidenceModel m_evidence;
    ChartPane *m_pane;
    std::map<ChartKind, HeldArticles> m_held;
    async::LatestJob<Chart> m_chartJob;
    async::LatestJob<std::vector<EvidenceRow>> m_evidenceJob;
};

} // namespace lectern
