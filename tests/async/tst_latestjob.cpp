// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/latestjob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace lectern;
using async::LatestJob;

namespace {

/// Lets a test decide when a background job goes on.
struct Gate
{
    QSemaphore reached; ///< released by the work
    QSemaphore open;    ///< released by the test
    std::atomic<bool> wasCancelled = false;
};

LatestJob<int>::Work waiting(const std::shared_ptr<Gate> &gate, int value)
{
    return [gate, value](JobControl &control) -> Result<int> {
        gate->reached.release();
        gate->open.acquire();
        gate->wasCancelled = control.isCancelled();
        return value;
    };
}

} // namespace

class TestLatestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Problem>(); }
    void problemOfTheWorkIsReported();
    void thrownExceptionIsReported();
    void cancelledProblemIsNoFailure();
    void resultArrivesOnTheOwnersThread();
    void cancelDropsTheResult();
    void newerStartDropsTheLateResult();
    void stopEarlyDeliversWhatThereIs();
    void destroyedOwnerHearsNothing();
    void deliveryMayStartTheNextJob();
    void progressReachesTheOwner();
};

void TestLatestJob::problemOfTheWorkIsReported()
{
    LatestJob<int> job;
    QSignalSpy failed(&job, &async::JobSignals::failed);
    bool isDelivered = false;
    job.start(
        [](JobControl &) -> Result<int> {
            return Problem{Problem::Kind::Damaged, QStringLiteral("bad"), {}};
        },
        [&](int) { isDelivered = true; });
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Problem>().message, QStringLiteral("bad"));
    QVERIFY(!isDelivered);
    QVERIFY(!job.isRunning());
}

void TestLatestJob::thrownExceptionIsReported()
{
    LatestJob<int> job;
    QSignalSpy failed(&job, &async::JobSignals::failed);
    job.start([](JobControl &) -> Result<int> { throw std::runtime_error("boom"); }, [](int) { QFAIL("delivered"); });
    QTRY_COMPARE(failed.size(), 1);
    const auto problem = failed.at(0).at(0).value<Problem>();
    QCOMPARE(problem.kind, Problem::Kind::Failed);
    QVERIFY(problem.message.contains(QLatin1String("boom")));
}

void TestLatestJob::cancelledProblemIsNoFailure()
{
    LatestJob<int> job;
    QSignalSpy failed(&job, &async::JobSignals::failed);
    QSignalSpy idle(&job, &async::JobSignals::idle);
    job.start([](JobControl &) -> Result<int> { return Problem{Problem::Kind::Cancelled, {}, {}}; }, [](int) {});
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestLatestJob::resultArrivesOnTheOwnersThread()
{
    LatestJob<QString> job;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    QString result;
    job.start(
        [&worker](JobControl &) -> Result<QString> {
            worker = QThread::currentThread();
            return QStringLiteral("done");
        },
        [&](const QString &value) {
            receiver = QThread::currentThread();
            result = value;
        });
    QVERIFY(job.isRunning());
    QTRY_COMPARE(result, QStringLiteral("done"));
    QVERIFY(worker != thread());
    QCOMPARE(receiver, thread());
}

void TestLatestJob::cancelDropsTheResult()
{
    const auto gate = std::make_shared<Gate>();
    LatestJob<int> job;
    QSignalSpy idle(&job, &async::JobSignals::idle);
    bool isDelivered = false;
    job.start(waiting(gate, 1), [&](int) { isDelivered = true; });
    gate->reached.acquire();
    job.cancel();
    QCOMPARE(idle.size(), 1);
    QVERIFY(!job.isRunning());
    gate->open.release();
    QTRY_VERIFY(gate->wasCancelled);
    QTest::qWait(20);
    QVERIFY(!isDelivered);
    QCOMPARE(idle.size(), 1);
}

void TestLatestJob::newerStartDropsTheLateResult()
{
    const auto older = std::make_shared<Gate>();
    LatestJob<int> job;
    QList<int> results;
    const auto deliver = [&](int value) { results.append(value); };
    job.start(waiting(older, 1), deliver);
    older->reached.acquire();
    job.start([](JobControl &) -> Result<int> { return 2; }, deliver);
    QTRY_COMPARE(results, QList<int>{2});
    older->open.release();
    QTRY_VERIFY(older->wasCancelled);
    QTest::qWait(20);
    QCOMPARE(results, QList<int>{2});
}

void TestLatestJob::stopEarlyDeliversWhatThereIs()
{
    const auto gate = std::make_shared<Gate>();
    LatestJob<int> job;
    int result = 0;
    job.start(waiting(gate, 7), [&](int value) { result = value; });
    gate->reached.acquire();
    job.stopEarly();
    QVERIFY(job.isRunning());
    gate->open.release();
    QTRY_COMPARE(result, 7);
    QVERIFY(gate->wasCancelled);
}

void TestLatestJob::destroyedOwnerHearsNothing()
{
    const auto gate = std::make_shared<Gate>();
    bool isDelivered = false;
    {
        LatestJob<int> job;
        job.start(waiting(gate, 1), [&](int) { isDelivered = true; });
        gate->reached.acquire();
    }
    gate->open.release();
    QTRY_VERIFY(gate->wasCancelled);
    QTest::qWait(20);
    QVERIFY(!isDelivered);
}

void TestLatestJob::deliveryMayStartTheNextJob()
{
    LatestJob<int> job;
    QSignalSpy idle(&job, &async::JobSignals::idle);
    QList<int> results;
    const auto constant = [](int value) { return [value](JobControl &) -> Result<int> { return value; }; };
    job.start(constant(1), [&](int first) {
        results.append(first);
        job.start(constant(2), [&](int second) { results.append(second); });
    });
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(results, (QList<int>{1, 2}));
}

void TestLatestJob::progressReachesTheOwner()
{
    LatestJob<int> job;
    QSignalSpy progressed(&job, &async::JobSignals::progressed);
    bool isDelivered = false;
    job.start(
        [](JobControl &control) -> Result<int> {
            control.report(3, 4);
            return 0;
        },
        [&](int) { isDelivered = true; });
    QTRY_VERIFY(isDelivered);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last(), (QVariantList{3, 4}));
}

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
