// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lectern {

/// What a mention names, in the order in which types are shown.
enum class EntityType : std::uint8_t {
    Person,
    Company,
    Organization,
    Place,
    Nationality,
    Date,
    Event,
    Product,
    Money,
    Quantity,
    Work,
};

inline constexpr int EntityTypeCount = 11;

[[nodiscard]] const std::array<EntityType, EntityTypeCount> &allEntityTypes();
/// The English word used in files and on the command line: "Person", "Company", ...
[[nodiscard]] std::string_view typeName(EntityType type);
/// The type of that name, upper and lower case alike ("person", "org" and "organisation" too).
[[nodiscard]] std::optional<EntityType> typeFromName(std::string_view name);
/// Dates and amounts are values, not things: they have no entity.
[[nodiscard]] constexpr bool hasEntity(EntityType type) noexcept
{
    return type != EntityType::Date && type != EntityType::Money && type != EntityType::Quantity;
}

} // namespace lectern
