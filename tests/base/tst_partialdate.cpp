// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/partialdate.h"

#include <QTest>

using lectern::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void dayNumbers_data();
    void dayNumbers();
};

void TestPartialDate::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("iso"); // empty: refused

    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("words") << QByteArray("next year") << QByteArray();
    QTest::newRow("thirteenth month") << QByteArray("2024-13") << QByteArray();
    QTest::newRow("29 February of a common year") << QByteArray("2023-02-29") << QByteArray();
    QTest::newRow("year of three digits") << QByteArray("999") << QByteArray();
    QTest::newRow("negative month") << QByteArray("2024--1") << QByteArray();
    QTest::newRow("year") << QByteArray("2024") << QByteArray("2024");
    QTest::newRow("month") << QByteArray("2024-04") << QByteArray("2024-04");
    QTest::newRow("29 February of a leap year") << QByteArray("2024-02-29") << QByteArray("2024-02-29");
    QTest::newRow("time is left out") << QByteArray("2024-04-03T10:00+03:00") << QByteArray("2024-04-03");
}

void TestPartialDate::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, iso);
    const std::optional<PartialDate> date = PartialDate::fromIso(text.toStdString());
    QCOMPARE(date.has_value(), !iso.isEmpty());
    if (date)
        QCOMPARE(QByteArray::fromStdString(date->toIso()), iso);
}

void TestPartialDate::dayNumbers_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("weekday");

    QTest::newRow("epoch is a Thursday") << QByteArray("1970-01-01") << 0 << 4;
    QTest::newRow("the day before is a Wednesday") << QByteArray("1969-12-31") << -1 << 3;
    QTest::newRow("before 1970 by weeks") << QByteArray("1969-12-21") << -11 << 7;
    QTest::newRow("a leap day") << QByteArray("2024-02-29") << 19782 << 4;
}

void TestPartialDate::dayNumbers()
{
    QFETCH(QByteArray, first);
    QFETCH(int, number);
    QFETCH(int, weekday);
    const PartialDate date = PartialDate::fromIso(first.toStdString()).value();
    QCOMPARE(date.toDayNumber(), number);
    QCOMPARE(PartialDate::fromDayNumber(number), date);
    QCOMPARE(lectern::dayOfWeek(number), weekday);
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
