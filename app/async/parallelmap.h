// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jobcontrol.h"
#include "app/base/result.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace lectern::async {

/// Threads that may work at once; 0 stands for one a processor.
struct Threads
{
    int count = 0;
};

/// Calls `work` for 0 to count - 1 on several threads and waits for all. The first exception is thrown on here after
/// the others ended. Whether `control` was cancelled is for the caller to ask.
void parallelFor(std::size_t count, Threads threads, const JobControl &control,
                 const std::function<void(std::size_t)> &work);

/// `work` applied to every item on several threads; results in the order of the items. Problem: Cancelled.
template<typename T, typename Work>
[[nodiscard]] auto parallelMap(std::span<const T> items, Threads threads, const JobControl &control, const Work &work)
    -> Result<std::vector<std::invoke_result_t<const Work &, const T &>>>
{
    using Value = std::invoke_result_t<const Work &, const T &>;
    std::vector<std::optional<Value>> slots(items.size());
    parallelFor(items.size(), threads, control, [&](std::size_t i) { slots[i].emplace(work(items[i])); });
    if (control.isCancelled())
        return Problem{Problem::Kind::Cancelled, {}, {}};
    std::vector<Value> values;
    values.reserve(slots.size());
    for (std::optional<Value> &slot : slots)
        values.push_back(*std::move(slot));
    return values;
}

} // namespace lectern::async
