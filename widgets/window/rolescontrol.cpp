// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/rolescontrol.h"

#include "app/analyse/chartkinds.h"
#include "widgets/entities/entitypane.h"

namespace lectern {

RolesControl::RolesControl(Workspace &workspace, EntityPane *pane, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_pane(pane)
{
}

void RolesControl::look(std::optional<EntityId> entity)
{
    m_job.cancel();
    const std::shared_ptr<const Corpus> corpus = m_workspace.corpus();
    if (!entity || corpus->entity(*entity).type != EntityType::Person)
        return;
    m_job.start(
        [corpus, id = *entity,
         today = QDate::currentDate()](const JobControl &control) -> Result<std::vector<CardRole>> {
            const auto offices = officesOf(*corpus, ArticleSet::all(corpus->articleCount()), id, control);
            if (!offices)
                return offices.error();
            return cardRoles(*offices, today);
        },
        [this, id = *entity](std::vector<CardRole> roles) { m_pane->setRoles(id, std::move(roles)); });
}

} // namespace lectern
