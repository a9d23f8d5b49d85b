// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/items/entitycards.h"
#include "app/workspace/workspace.h"

#include <QObject>

#include <optional>

namespace lectern {

class EntityPane;

/// Looks up the offices of the selected person and puts them on its card.
class RolesControl final : public QObject
{
    Q_OBJECT

public:
    RolesControl(Workspace &workspace, EntityPane *pane, QObject *parent);

    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }
    /// Another selection, filter or snapshot.
    void look(std::optional<EntityId> entity);

private:
    Workspace &m_workspace;
    EntityPane *m_pane;
    async::LatestJob<std::vector<CardRole>> m_job;
};

} // namespace lectern
