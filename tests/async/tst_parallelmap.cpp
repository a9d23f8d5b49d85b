// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/parallelmap.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace lectern;
using async::parallelMap;
using async::Threads;

class TestParallelMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder_data();
    void keepsTheOrder();
    void throwsTheFirstException();
    void cancelEndsEarly();
};

void TestParallelMap::keepsTheOrder_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("threads");

    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("one item") << 1 << 0;
    QTest::newRow("many items, all processors") << 1000 << 0;
    QTest::newRow("many items, one thread") << 1000 << 1;
    QTest::newRow("fewer items than threads") << 2 << 8;
}

void TestParallelMap::keepsTheOrder()
{
    QFETCH(int, count);
    QFETCH(int, threads);
    std::vector<int> items(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        items[static_cast<std::size_t>(i)] = i;
    const JobControl control;
    const auto squares = parallelMap(std::span<const int>(items), Threads{threads}, control,
                                     [](int item) { return std::to_string(item * item); });
    QVERIFY(squares);
    QCOMPARE(squares->size(), items.size());
    for (int i = 0; i < count; ++i)
        QCOMPARE((*squares)[static_cast<std::size_t>(i)], std::to_string(i * i));
}

void TestParallelMap::throwsTheFirstException()
{
    const std::vector<int> items{1, 2, 3, 4};
    const JobControl control;
    std::atomic<int> done = 0;
    const auto work = [&done](int item) {
        if (item == 2)
            throw std::runtime_error("two");
        return ++done;
    };
    QVERIFY_EXCEPTION_THROWN((void)parallelMap(std::span<const int>(items), Threads{}, control, work),
                             std::runtime_error);
    QCOMPARE(done.load(), 3);
}

void TestParallelMap::cancelEndsEarly()
{
    const std::vector<int> items(10000, 1);
    JobControl control;
    std::atomic<int> done = 0;
    const auto result = parallelMap(std::span<const int>(items), Threads{2}, control, [&](int item) {
        if (++done == 10)
            control.cancel();
        return item;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Cancelled);
    QVERIFY(done < 1000);
}

QTEST_GUILESS_MAIN(TestParallelMap)
#include "tst_parallelmap.moc"
