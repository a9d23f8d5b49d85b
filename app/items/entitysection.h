// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/id.h"
#include "app/index/articleset.h"
#include "app/index/corpus.h"
#include "app/query/filter.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lectern {

/// What the filter asks of an entity.
enum class EntityState { None, Required, Excluded, Alternative };

/// An entity as the sidebar shows it: how many of the filtered articles name it, and how many of all.
struct EntityRow
{
    EntityId id{0};
    QString name;
    QStringList aliases; ///< also found by the search
    Frequency inFilter;
    Frequency inAll;
    EntityState state = EntityState::None;
    /// How far the filter names it more often than the other articles do: G2, negative where it names it less often.
    double distinctiveness = 0;
};

/// The entities of one type.
struct EntitySection
{
    EntityType type = EntityType::Person;
    std::uint32_t distinctInFilter = 0; ///< of all entities of the type, also those beyond the rows
    std::uint32_t distinctInAll = 0;
    std::vector<EntityRow> rows;
};

/// Sections for all types that have entities in the library, Person and Company first. At most `rowsPerSection` rows
/// each; entities the filter names are always among them, so that a tick never vanishes with its row.
[[nodiscard]] std::vector<EntitySection> entitySections(const Corpus &corpus, const ArticleSet &articles,
                                                        const Filter &filter, std::uint32_t rowsPerSection);
/// What `filter` asks of the entity with this key.
[[nodiscard]] EntityState stateIn(const Filter &filter, std::string_view entityKey);
/// `filter` with the entity's condition set to `state`.
[[nodiscard]] Filter withState(Filter filter, const Entity &entity, EntityState state);

} // namespace lectern

Q_DECLARE_METATYPE(lectern::EntityState)
