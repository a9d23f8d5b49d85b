// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/parallelmap.h"

#include <QThreadPool>
#include <QtConcurrentMap>

#include <exception>
#include <mutex>
#include <numeric>

namespace lectern::async {

void parallelFor(std::size_t count, Threads threads, const JobControl &control,
                 const std::function<void(std::size_t)> &work)
{
    // An own pool: a job of the global pool that waited for further ones of it could wait for ever.
    QThreadPool pool;
    if (threads.count > 0)
        pool.setMaxThreadCount(threads.count);
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t(0));
    std::mutex mutex;
    std::exception_ptr first;
    const auto step = [&](const std::size_t &number) {
        if (control.isCancelled())
            return;
        try {
            work(number);
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!first)
                first = std::current_exception();
        }
    };
    QtConcurrent::map(&pool, numbers, step).waitForFinished();
    if (first)
        std::rethrow_exception(first);
}

} // namespace lectern::async
