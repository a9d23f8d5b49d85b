// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <utility>

namespace lectern {

/// What a stage is told and tells while it works: stop, and how far it is. Knows no threads of its own; may be
/// shared by several.
class JobControl
{
public:
    using Progress = std::function<void(int done, int total)>;

    JobControl() = default;
    explicit JobControl(Progress progress) : m_progress(std::move(progress)) {}
    JobControl(const JobControl &) = delete;
    JobControl &operator=(const JobControl &) = delete;

    void cancel() noexcept { m_cancelled.store(true, std::memory_order_relaxed); }
    /// To be asked at least every 50 ms of work.
    [[nodiscard]] bool isCancelled() const noexcept { return m_cancelled.load(std::memory_order_relaxed); }
    void report(int done, int total) const
    {
        if (m_progress)
            m_progress(done, total);
    }

private:
    Progress m_progress;
    std::atomic<bool> m_cancelled = false;
};

} // namespace lectern
