// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

namespace lectern::bench {

/// Seconds of processor time of this process: other programs on the machine count less than with a wall clock.
[[nodiscard]] inline double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Seconds that `work` takes.
template<typename Work>
[[nodiscard]] double secondsOf(Work work)
{
    const double begin = cpuSeconds();
    work();
    return cpuSeconds() - begin;
}

/// The value below which the given part of the values lies.
[[nodiscard]] inline double quantile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(last * part + 0.5)];
}

/// Median seconds of several runs of `work`.
template<typename Work>
[[nodiscard]] double medianSeconds(int runs, Work work)
{
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run)
        seconds.push_back(secondsOf(work));
    return quantile(seconds, 0.5);
}

} // namespace lectern::bench
