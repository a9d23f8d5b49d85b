// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"

#include <string>
#include <string_view>

namespace lectern {

/// Type and folded name, "person:haluk-gorgun": what an entity is known by between snapshots. Further things of one
/// name get "-2", "-3" added.
[[nodiscard]] std::string entityKey(EntityType type, std::string_view name);

} // namespace lectern
