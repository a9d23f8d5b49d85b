// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <QString>

namespace lectern {

/// The filter as a list of what must hold: "ferry, Marmara Shipyards, not Mersin". Empty for all articles.
[[nodiscard]] QString filterWords(const Filter &filter);
/// The chip that leaves the articles of a column of the timeline.
/// The articles of one outlet.
[[nodiscard]] FilterChip sourceChip(const std::string &source);
[[nodiscard]] FilterChip dateChip(const TimeBin &bin, TimeUnit unit);

} // namespace lectern
