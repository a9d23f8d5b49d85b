// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/async/jobsignals.h"
#include "app/base/jobcontrol.h"
#include "app/base/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <utility>

namespace lectern::async {

/// Runs one piece of work at a time in the background and delivers its result on the owner's thread. A newer start
/// cancels the older job and drops its result, which is what searching while typing needs.
///
/// The work captures copies and shared immutable values, never the owner: it may still run for a moment after the job
/// was cancelled or destroyed.
template<typename T>
class LatestJob final : public JobSignals
{
public:
    using Work = std::function<Result<T>(JobControl &)>;
    using Deliver = std::function<void(T)>;

    explicit LatestJob(QObject *parent = nullptr) : JobSignals(parent)
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { conclude(); });
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
                [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    }
    ~LatestJob() override { withdraw(); }

    void start(Work work, Deliver deliver)
    {
        withdraw();
        m_deliver = std::move(deliver);
        m_run = std::make_shared<Run>();
        m_watcher.setFuture(QtConcurrent::run(&LatestJob::perform, std::move(work), m_run));
    }

    /// Stops the job and drops what it has.
    void cancel()
    {
        if (!isRunning())
            return;
        withdraw();
        Q_EMIT idle();
    }

    /// Asks the work to end early and still delivers what it returns: for work whose parts are worth keeping.
    void stopEarly()
    {
        if (m_run)
            m_run->control.cancel();
    }

    [[nodiscard]] bool isRunning() const noexcept { return m_run != nullptr; }

private:
    using Promise = QPromise<Result<T>>;

    /// What owner and work share; it outlives whichever ends first.
    struct Run
    {
        Run() : control([this](int done, int total) { report(done, total); }) {}
        void report(int done, int total)
        {
            promise->setProgressRange(0, total);
            promise->setProgressValue(done);
        }
        Promise *promise = nullptr; ///< set while the work runs
        JobControl control;
    };

    static void perform(Promise &promise, const Work &work, const std::shared_ptr<Run> &run)
    {
        if (run->control.isCancelled())
            return;
        run->promise = &promise;
        try {
            promise.addResult(work(run->control));
        } catch (const std::exception &exception) {
            promise.addResult(Result<T>(problemOf(exception)));
        }
    }

    void withdraw()
    {
        if (!m_run)
            return;
        m_run->control.cancel();
        m_watcher.cancel();
        m_run.reset();
    }

    /// Also called for a job that was withdrawn before its end was noticed; that one has no run any more.
    void conclude()
    {
        if (!m_run)
            return;
        m_run.reset();
        if (m_watcher.future().resultCount() > 0)
            hand(m_watcher.future().takeResult());
        if (!m_run)
            Q_EMIT idle();
    }

    void hand(Result<T> result)
    {
        if (result)
            std::exchange(m_deliver, nullptr)(*std::move(result));
        else if (result.error().kind != Problem::Kind::Cancelled)
            Q_EMIT failed(result.error());
    }

    QFutureWatcher<Result<T>> m_watcher;
    std::shared_ptr<Run> m_run;
    Deliver m_deliver;
};

} // namespace lectern::async
