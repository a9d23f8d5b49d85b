// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/items/concordancemodel.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <optional>

namespace lectern {

class PassagePane;
class WindowSettings;

/// Fills the concordance: the places of the search, or every mention of the selected entity where nothing is searched
/// for.
class ConcordanceControl final : public QObject
{
    Q_OBJECT

public:
    ConcordanceControl(Workspace &workspace, WindowSettings &settings, QWidget *window);

    [[nodiscard]] PassagePane *pane() const { return m_pane; }
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }
    /// Another filter or snapshot.
    void refresh();
    void setSelectedEntity(std::optional<EntityId> entity);

    /// More are not listed; the pane says so.
    static constexpr std::uint32_t MostLines = 10'000;

Q_SIGNALS:
    void articleRequested(lectern::ArticleId id, std::optional<lectern::TextSpan> span);
    void exported(const QString &path);

private:
    struct Lines
    {
        std::vector<ConcordanceModel::Row> rows;
        bool isComplete = true;
    };

    void fill();
    void show(Lines lines);

    Workspace &m_workspace;
    ConcordanceModel m_model;
    PassagePane *m_pane;
    std::optional<EntityId> m_entity;
    bool m_isStale = true;
    async::LatestJob<Lines> m_job;
};

} // namespace lectern
