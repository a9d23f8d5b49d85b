// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/samplecharts.h"
#include "widgets/charts/charttext.h"

#include <QTest>

using namespace lectern;

class TestChartText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansLabels_data();
    void cleansLabels();
    void separatesThousands_data();
    void separatesThousands();
    void titles_data();
    void titles();
    void captionSaysWhatWasLeftOut();
    void describesBins_data();
    void describesBins();
};

void TestChartText::cleansLabels_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("label");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("a line break becomes a space") << QByteArray("Nigar\nValiyeva") << QStringLiteral("Nigar Valiyeva");
    QTest::newRow("control characters vanish") << QByteArray("A\x01\x02 B") << QStringLiteral("A B");
    QTest::newRow("a paragraph separator becomes a space") << QByteArray("A\xE2\x80\xA9"
                                                                         "B")
                                                           << QStringLiteral("A B");
    QTest::newRow("direction overrides cannot turn the chart around") << QByteArray("A\xE2\x80\xAE"
                                                                                    "B")
                                                                      << QStringLiteral("A B");
    QTest::newRow("markup stays text") << QByteArray("<b>&amp;") << QStringLiteral("<b>&amp;");
    QTest::newRow("letters of other alphabets stay") << QByteArray("Əsgərov Щука") << QStringLiteral("Əsgərov Щука");
}

void TestChartText::cleansLabels()
{
    QFETCH(QByteArray, name);
    QTEST(cleanLabel({name.constData(), static_cast<std::size_t>(name.size())}), "label");
}

void TestChartText::separatesThousands_data()
{
    QTest::addColumn<uint>("count");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << 0U << QStringLiteral("0");
    QTest::newRow("below a thousand") << 999U << QStringLiteral("999");
    QTest::newRow("a thousand") << 1000U << QStringLiteral("1\u2009000");
    QTest::newRow("millions") << 12345678U << QStringLiteral("12\u2009345\u2009678");
}

void TestChartText::separatesThousands()
{
    QFETCH(uint, count);
    QTEST(countText(count), "text");
}

void TestChartText::titles_data()
{
    QTest::addColumn<bool>("timeline");
    QTest::addColumn<bool>("mentions");
    QTest::addColumn<bool>("peopleOnly");
    QTest::addColumn<QString>("title");

    QTest::newRow("bars of all types") << false << false << false << QStringLiteral("Names in the most articles");
    QTest::newRow("bars of people") << false << false << true << QStringLiteral("People in the most articles");
    QTest::newRow("bars by mentions") << false << true << true << QStringLiteral("People with the most mentions");
    QTest::newRow("articles over time") << true << false << true << QStringLiteral("Articles per month");
    QTest::newRow("mentions over time") << true << true << true << QStringLiteral("Mentions of people per month");
}

void TestChartText::titles()
{
    QFETCH(bool, timeline);
    QFETCH(bool, mentions);
    QFETCH(bool, peopleOnly);
    Chart chart;
    chart.kind = timeline ? ChartKind::Timeline : ChartKind::Entities;
    if (peopleOnly)
        chart.types = {EntityType::Person};
    chart.measure = mentions ? ChartMeasure::Mentions : ChartMeasure::Articles;
    QTEST(pictureTitle(chart), "title");
}

void TestChartText::captionSaysWhatWasLeftOut()
{
    const Chart bars = designBars();
    QVERIFY(pictureCaption(bars, 8).contains(QStringLiteral("8 of 34 names shown")));
    Chart time = sampleTimeline({1, 2});
    time.undated = 3;
    time.articles += 3;
    const QString caption = pictureCaption(time, 0);
    QVERIFY(caption.contains(QStringLiteral("n = 3 ")));
    QVERIFY(caption.contains(QStringLiteral("without a date left out")));
    time.undated = 0;
    QVERIFY(!pictureCaption(time, 0).contains(QStringLiteral("without a date")));
}

void TestChartText::describesBins_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("title");

    const auto row = [](const char *name, TimeUnit unit, const char *first, const char *last, const char *title) {
        QTest::newRow(name) << int(unit) << QString::fromLatin1(first) << QString::fromLatin1(last)
                            << QString::fromLatin1(title);
    };
    row("a day", TimeUnit::Day, "2024-04-02", "2024-04-02", "2 April 2024");
    row("a week", TimeUnit::Week, "2024-04-01", "2024-04-07", "week 14, 1 Apr to 7 Apr 2024");
    row("a month", TimeUnit::Month, "2024-04-01", "2024-04-30", "April 2024");
    row("a year", TimeUnit::Year, "2024-01-01", "2024-12-31", "2024");
}

void TestChartText::describesBins()
{
    QFETCH(int, unit);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const TimeBin bin{*PartialDate::fromIso(first.toStdString()), *PartialDate::fromIso(last.toStdString()), {}};
    QTEST(binTitle(bin, static_cast<TimeUnit>(unit)), "title");
}

QTEST_GUILESS_MAIN(TestChartText)
#include "tst_charttext.moc"
