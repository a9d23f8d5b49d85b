// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/datestamp.h"

#include <QTest>

using namespace lectern;

class TestDateStamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stamps_data();
    void stamps();
    void orderOfNumbers_data();
    void orderOfNumbers();
    void spanCoversAllParts();
};

void TestDateStamp::stamps_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("stamps"); // joined by a space

    const auto row = [](const char *line, const char *stamps) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(stamps);
    };
    row("", "");
    row("no date here", "");
    row("11:00 12:30", "");
    row("31 February 2024", "");
    row("2024-13-45", "");
    row("April 2024", "");
    row("may 5 and march on", "XXXX-05-05");
    row("24 September 2024 20:34", "2024-09-24T20:34");
    row("24 September 2024, 20:34:05", "2024-09-24T20:34:05");
    row("September 24, 2024", "2024-09-24");
    row("Sept. 24, 2024 at 8:34 p.m. EDT", "2024-09-24T20:34-04:00");
    row("Tuesday, September 24th, 2024 8:34 PM", "2024-09-24T20:34");
    row("the 3rd of April 2024", "2024-04-03");
    row("3 Apr. 10:00 (UTC+3 MSK)", "XXXX-04-03T10:00+03:00");
    row("2024-04-03 3 Apr. 10:00 (UTC+3 MSK)", "2024-04-03T10:00+03:00");
    row("2025-05-13 13 May 09:15 (UTC+4)", "2025-05-13T09:15+04:00");
    row("2021-05-03", "2021-05-03");
    row("2024-04-03T10:00:00+03:00", "2024-04-03T10:00:00+03:00");
    row("2024-04-03T07:00:00Z", "2024-04-03T07:00:00+00:00");
    row("2024-04-03T07:00:00.123Z", "2024-04-03T07:00:00+00:00");
    row("2024-04-03 10:00 -0500", "2024-04-03T10:00");
    row("2024-04-03 10:00-05:00", "2024-04-03T10:00-05:00");
    row("20:34, 24 September 2024", "2024-09-24T20:34");
    row("12:30 am, 1 May 2024", "2024-05-01T00:30");
    row("24.09.2024 20:34", "2024-09-24T20:34");
    row("24.09.2024 | 20.34 Uhr", "2024-09-24T20:34");
    row("Saturday 24 May 2025 20.31 BST", "2025-05-24T20:31");
    row("Sat 24 May 2025 20.31 CEST", "2025-05-24T20:31+02:00");
    row("24 May 2025 8.31pm", "2025-05-24T20:31");
    row("24/09/2024", "2024-09-24");
    row("09/24/2024", "2024-09-24");
    row("03/04/2024", "");
    row("04/04/2024", "2024-04-04");
    row("2024/09/24", "2024-09-24");
    row("3-Apr-2024", "2024-04-03");
    row("3 Nisan 2024 Çarşamba, 10:05", "2024-04-03T10:05");
    row("3 aprel 2024", "2024-04-03");
    row("24 Sentyabr 2024 20:34", "2024-09-24T20:34");
    row("3 апреля 2024 г., 10:05", "2024-04-03T10:05");
    row("24 вересня 2024", "2024-09-24");
    row("24. September 2024 um 20:34 Uhr", "2024-09-24T20:34");
    row("1er mai 2024 à 20h34", "2024-05-01T20:34");
    row("24 de septiembre de 2024", "2024-09-24");
    row("24 settembre 2024", "2024-09-24");
    row("24 سبتمبر 2024", "2024-09-24");
    row("2024 September 24", "2024-09-24");
    row("Published: 3 April 2024 10:00 | Updated: 5 April 2024 11:30", "2024-04-03T10:00 2024-04-05T11:30");
    row("Wed, 03 Apr 2024 07:00:00 GMT", "2024-04-03T07:00:00+00:00");
    row("April 3, 2024 10:00 AM CST", "2024-04-03T10:00");
    row("BAKU, April 2.", "XXXX-04-02");
}

void TestDateStamp::stamps()
{
    QFETCH(QString, line);
    QFETCH(QString, stamps);
    const std::string utf8 = line.toStdString();
    QStringList found;
    for (const DateStamp &stamp : findDateStamps(utf8, {0, static_cast<std::uint32_t>(utf8.size())}))
        found += QString::fromStdString(stamp.toIso());
    QCOMPARE(found.join(u' '), stamps);
}

void TestDateStamp::orderOfNumbers_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("date");

    QTest::newRow("unknown") << int(DayOrder::Unknown) << QString();
    QTest::newRow("day first") << int(DayOrder::DayFirst) << QStringLiteral("2024-04-03");
    QTest::newRow("month first") << int(DayOrder::MonthFirst) << QStringLiteral("2024-03-04");
}

void TestDateStamp::orderOfNumbers()
{
    QFETCH(int, order);
    QFETCH(QString, date);
    const std::vector<DateStamp> found = findDateStamps("03/04/2024", {0, 10}, static_cast<DayOrder>(order));
    QCOMPARE(found.empty() ? QString() : QString::fromStdString(found.front().toIso()), date);
}

void TestDateStamp::spanCoversAllParts()
{
    const std::string text = "on 24 September 2024 at 20:34 (UTC+4), he said";
    const std::vector<DateStamp> found = findDateStamps(text, {0, static_cast<std::uint32_t>(text.size())});
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(std::string(found.front().span.of(text)), std::string("24 September 2024 at 20:34 (UTC+4)"));
}

QTEST_GUILESS_MAIN(TestDateStamp)
#include "tst_datestamp.moc"
