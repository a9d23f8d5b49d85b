// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/query/query.h"

#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// One removable condition beside the search field.
struct FilterChip
{
    std::string label;              ///< for people: "Haluk Gorgun", "Apr–Jun 2025"
    std::string condition;          ///< as query text: `person:"Haluk Gorgun"`, `after:2025-04`
    std::optional<EntityType> type; ///< of an entity chip
    std::string entityKey;          ///< of an entity chip; Entity::key
    bool isExcluded = false;
    bool isAlternative = false; ///< of all chips that are, one must hold
    bool operator==(const FilterChip &) const = default;
};

/// What the reader filters by: the search field and the chips, all of which must hold; of the alternatives among them
/// one.
struct Filter
{
    std::string text;
    std::vector<FilterChip> chips;
    [[nodiscard]] bool isEmpty() const { return text.empty() && chips.empty(); }
    bool operator==(const Filter &) const = default;
};

/// The whole filter as query text, for parseQuery() and for captions.
[[nodiscard]] std::string toQueryText(const Filter &filter);

} // namespace lectern
