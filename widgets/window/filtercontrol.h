// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/latestjob.h"
#include "app/items/chipmodel.h"
#include "app/items/entitysection.h"
#include "app/workspace/workspace.h"
#include "widgets/filter/searchfield.h"

#include <QObject>

namespace lectern {

class FilterBar;

/// What the reader filters by: search field and chips in, the workspace's filter out.
class FilterControl final : public QObject
{
    Q_OBJECT

public:
    FilterControl(Workspace &workspace, QWidget *window);

    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    void setText(const QString &text);
    /// Takes the place of the whole filter.
    void search(const QString &query);
    void setEntityState(EntityId id, EntityState state);
    void addChip(const FilterChip &chip);
    void removeChip(int row);
    void clear();

Q_SIGNALS:
    /// The reader changed it; not sent for setFilter().
    void filterChanged();

private:
    void apply(Filter filter);
    void propose(const QString &text, int cursor);

    Workspace &m_workspace;
    ChipModel m_chips;
    FilterBar *m_bar;
    Filter m_filter;
    async::LatestJob<std::vector<FieldProposal>> m_proposalJob;
};

} // namespace lectern
