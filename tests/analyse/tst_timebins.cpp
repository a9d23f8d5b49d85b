// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/timebins.h"

#include <QTest>

using namespace lectern;

namespace {

int dayOf(const QString &iso)
{
    return PartialDate::fromIso(iso.toStdString())->toDayNumber();
}

} // namespace

class TestTimeBins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bins_data();
    void bins();
    void finestUnit_data();
    void finestUnit();
};

void TestTimeBins::bins_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<QString>("bin");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const char *day, TimeUnit unit, const char *bin, const char *next) {
        QTest::newRow(name) << QString::fromLatin1(day) << unit << QString::fromLatin1(bin)
                            << QString::fromLatin1(next);
    };

    row("a leap day", "2024-02-29", TimeUnit::Day, "2024-02-29: 2024-02-29 to 2024-02-29", "2024-03-01");
    row("a week", "2024-04-03", TimeUnit::Week, "2024-W14: 2024-04-01 to 2024-04-07", "2024-W15");
    row("a Sunday ends its week", "2024-04-07", TimeUnit::Week, "2024-W14: 2024-04-01 to 2024-04-07", "2024-W15");
    row("a week of the year before", "2021-01-03", TimeUnit::Week, "2020-W53: 2020-12-28 to 2021-01-03", "2021-W01");
    row("a week of the year after", "2024-12-30", TimeUnit::Week, "2025-W01: 2024-12-30 to 2025-01-05", "2025-W02");
    row("a month", "2024-02-10", TimeUnit::Month, "2024-02: 2024-02-01 to 2024-02-29", "2024-03");
    row("December", "2023-12-31", TimeUnit::Month, "2023-12: 2023-12-01 to 2023-12-31", "2024-01");
    row("a year before 1970", "1969-05-05", TimeUnit::Year, "1969: 1969-01-01 to 1969-12-31", "1970");
    row("a week before 1970", "1969-12-31", TimeUnit::Week, "1970-W01: 1969-12-29 to 1970-01-04", "1970-W02");
}

void TestTimeBins::bins()
{
    QFETCH(QString, day);
    QFETCH(TimeUnit, unit);
    const TimeBin bin = binOf(dayOf(day), unit);
    QTEST(QString::fromStdString(bin.label + ": " + bin.first.toIso() + " to " + bin.last.toIso()), "bin");
    QTEST(QString::fromStdString(nextBin(bin, unit).label), "next");
    QCOMPARE(binCount(dayOf(day), bin.last.toDayNumber(), unit), 1);
    QCOMPARE(binCount(dayOf(day), bin.last.toDayNumber() + 1, unit), 2);
}

void TestTimeBins::finestUnit_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<TimeUnit>("unit");

    QTest::newRow("one day") << QStringLiteral("2024-01-01") << QStringLiteral("2024-01-01") << TimeUnit::Day;
    QTest::newRow("60 days") << QStringLiteral("2024-01-01") << QStringLiteral("2024-02-29") << TimeUnit::Day;
    QTest::newRow("61 days") << QStringLiteral("2024-01-01") << QStringLiteral("2024-03-01") << TimeUnit::Week;
    QTest::newRow("60 weeks") << QStringLiteral("2024-01-01") << QStringLiteral("2025-02-23") << TimeUnit::Week;
    QTest::newRow("61 weeks") << QStringLiteral("2024-01-01") << QStringLiteral("2025-02-24") << TimeUnit::Month;
    QTest::newRow("60 months") << QStringLiteral("2020-01-31") << QStringLiteral("2024-12-01") << TimeUnit::Month;
    QTest::newRow("61 months") << QStringLiteral("2020-01-31") << QStringLiteral("2025-01-01") << TimeUnit::Year;
    QTest::newRow("a century") << QStringLiteral("1900-01-01") << QStringLiteral("2025-01-01") << TimeUnit::Year;
}

void TestTimeBins::finestUnit()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QTEST(lectern::finestUnit(dayOf(first), dayOf(last)), "unit");
}

QTEST_GUILESS_MAIN(TestTimeBins)
#include "tst_timebins.moc"
