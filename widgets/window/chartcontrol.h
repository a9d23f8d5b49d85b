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
    /// Asks for a file and writes what the pane shows.
    void exportChart();
    /// Puts the picture on the clipboard, as pixels and as SVG.
    void copyChart();
    /// Problems: as renderChart() and Workspace::exportChart().
    [[nodiscard]] Result<void> exportTo(const QString &path) const;

Q_SIGNALS:
    void entitySelected(lectern::EntityId id);
    void entityFilterRequested(lectern::EntityId id);
    /// A time or an outlet.
    void chipRequested(const lectern::FilterChip &chip);
    void articleRequested(lectern::ArticleId id, std::optional<lectern::TextSpan> span);
    void exported(const QString &path);

private:
    [[nodiscard]] ChartStyle pictureStyle() const;
    /// The articles that a chart is over: those of the filter, or those it was held over.
    struct HeldArticles
    {
        std::vector<ArticleId> articles; ///< by id, for numbers change with the snapshot
        Filter filter;
    };
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
