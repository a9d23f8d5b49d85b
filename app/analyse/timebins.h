// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"

namespace lectern {

/// The day, week (Monday to Sunday), month or year that a day lies in.
[[nodiscard]] TimeBin binOf(int dayNumber, TimeUnit unit);
/// The bin right after `bin`.
[[nodiscard]] TimeBin nextBin(const TimeBin &bin, TimeUnit unit);
/// Number of bins from the one of `firstDay` to the one of `lastDay`, both included.
[[nodiscard]] int binCount(int firstDay, int lastDay, TimeUnit unit);
/// The finest unit that needs at most `MaximumBins` bins; years where none is coarse enough.
[[nodiscard]] TimeUnit finestUnit(int firstDay, int lastDay);

inline constexpr int MaximumBins = 60;

} // namespace lectern
