// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/index/entitypart.h"
#include "app/index/entitytable.h"
#include "app/index/storytable.h"

#include <memory>
#include <span>
#include <vector>

namespace lectern {

/// Who is who and who is named where, in parts that go with the segments of the text index. A correction makes
/// another one that shares all but what it touches.
class EntityIndex
{
public:
    using Parts = std::vector<std::shared_ptr<const EntityPart>>;

    EntityIndex() = default;
    EntityIndex(EntityTable entities, StoryTable stories, Parts parts);
    /// With other parts, of which `totals` tells what they change.
    [[nodiscard]] EntityIndex with(const EntityPatch &patch, Parts parts, const FrequencyChanges &totals) const;

    /// Entities, stories and totals; the parts are written and read one by one.
    void saveTables(SectionWriter &out) const;
    /// False where the bytes are damaged. `owner` keeps them alive.
    [[nodiscard]] bool loadTables(SectionReader &in, const std::shared_ptr<const void> &owner);
    void setParts(Parts parts) { m_parts = std::move(parts); }

    [[nodiscard]] const EntityTable &entities() const noexcept { return m_entities; }
    [[nodiscard]] const StoryTable &stories() const noexcept { return m_stories; }
    [[nodiscard]] const Parts &parts() const noexcept { return m_parts; } ///< by segment
    [[nodiscard]] const EntityPart &part(std::size_t segment) const { return *m_parts[segment]; }
    [[nodiscard]] Frequency total(EntityId id) const;
    /// The totals that are not `baseTotals()` any more.
    [[nodiscard]] const Overlay<Frequency> &changedTotals() const noexcept { return m_changedTotals; }
    [[nodiscard]] std::span<const Frequency> baseTotals() const noexcept { return m_totals.values(); }

private:
    [[nodiscard]] std::vector<Frequency> allTotals() const;

    EntityTable m_entities;
    StoryTable m_stories;
    Parts m_parts;
    SharedArray<Frequency> m_totals;
    Overlay<Frequency> m_changedTotals;
};

} // namespace lectern
