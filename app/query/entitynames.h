// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/index/corpus.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lectern {

/// Entities whose name or an alias contains the words of `value` one after the other, accents and case apart; the last
/// word may end in *, and a value that begins with = must be the whole name. Returns early when cancelled.
[[nodiscard]] std::vector<EntityId> entitiesNamed(const Corpus &corpus, std::optional<EntityType> type,
                                                  std::string_view value, const JobControl &control);

} // namespace lectern
