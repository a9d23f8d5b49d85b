// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lectern {

/// What the value of a field is looked up in.
enum class FieldKind { Entity, Speaker, Source, Byline, Role, Title, After, Before, Date, Story, Tag, Note, Is };

/// A word that may stand before a colon in a query.
struct QueryField
{
    std::string_view name;
    FieldKind kind = FieldKind::Entity;
    std::optional<EntityType> type; ///< of an entity field; absent where any type will do
};

/// All fields, by the name queries are printed with.
[[nodiscard]] std::span<const QueryField> queryFields();
/// The field of that name or of another spelling of it ("organisation", "author"), upper and lower case alike.
[[nodiscard]] const QueryField *queryField(std::string_view name);
/// The field that asks for entities of a type; null for dates and amounts.
[[nodiscard]] const QueryField *queryField(EntityType type);
/// The words `is:` understands.
[[nodiscard]] std::span<const std::string_view> stateWords();

/// The candidate nearest to `word` by edits, if one is near enough to be meant; empty otherwise.
[[nodiscard]] std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates);

} // namespace lectern
