// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"

#include <array>
#include <vector>

namespace lectern {

/// Which types of entities a chart counts.
class CountedTypes
{
public:
    /// No types: all that have entities.
    explicit CountedTypes(const std::vector<EntityType> &types)
    {
        for (const EntityType type : allEntityTypes())
            m_counted[static_cast<std::size_t>(type)] = types.empty() && hasEntity(type);
        for (const EntityType type : types)
            m_counted[static_cast<std::size_t>(type)] = hasEntity(type);
    }
    [[nodiscard]] bool contains(EntityType type) const { return m_counted[static_cast<std::size_t>(type)]; }

private:
    std::array<bool, EntityTypeCount> m_counted{};
};

} // namespace lectern
