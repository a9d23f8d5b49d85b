// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/entitytype.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace lectern {

namespace {

struct TypeName
{
    std::string_view name;
    EntityType type;
};

constexpr std::array<std::string_view, EntityTypeCount> Names = {
    "Person", "Company", "Organization", "Place",    "Nationality", "Date",
    "Event",  "Product", "Money",        "Quantity", "Work",
};

constexpr TypeName OtherNames[] = {
    {"org", EntityType::Organization},
    {"organisation", EntityType::Organization},
    {"location", EntityType::Place},
};

std::string lowered(std::string_view name)
{
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

} // namespace

const std::array<EntityType, EntityTypeCount> &allEntityTypes()
{
    static constexpr std::array<EntityType, EntityTypeCount> types = {
        EntityType::Person,      EntityType::Company,  EntityType::Organization, EntityType::Place,
        EntityType::Nationality, EntityType::Date,     EntityType::Event,        EntityType::Product,
        EntityType::Money,       EntityType::Quantity, EntityType::Work,
    };
    return types;
}

std::string_view typeName(EntityType type)
{
    return Names[static_cast<std::size_t>(type)];
}

std::optional<EntityType> typeFromName(std::string_view name)
{
    const std::string wanted = lowered(name);
    for (const EntityType type : allEntityTypes())
        if (lowered(typeName(type)) == wanted)
            return type;
    for (const TypeName &other : OtherNames)
        if (other.name == wanted)
            return other.type;
    return std::nullopt;
}

} // namespace lectern
