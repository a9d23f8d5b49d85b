// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/samplecharts.h"
#include "widgets/charts/chartplot.h"
#include "widgets/charts/chartscene.h"

#include <QTest>

using namespace lectern;

namespace {

ChartStyle paneStyle(QSizeF viewport)
{
    ChartStyle style;
    style.place = ChartPlace::Pane;
    style.viewport = viewport;
    return style;
}

QList<uint> toList(const std::vector<std::uint32_t> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

} // namespace

class TestChartPlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void axisTicks_data();
    void axisTicks();
    void gaps_data();
    void gaps();
    void rowsOrderByMeasure();
    void othersAreBounded_data();
    void othersAreBounded();
    void everyValueHasAMark_data();
    void everyValueHasAMark();
    void fewerRowsInALowPane();
    void selectionDoesNotMoveAnything();
    void longNamesWidenThePicture();
    void drawsNothing();
};

void TestChartPlot::axisTicks_data()
{
    QTest::addColumn<uint>("most");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<uint>>("ticks");

    QTest::newRow("nothing to show") << 0U << 4 << QList<uint>{0};
    QTest::newRow("one") << 1U << 4 << QList<uint>{0, 1};
    QTest::newRow("ends on the greatest") << 4U << 4 << QList<uint>{0, 1, 2, 3, 4};
    QTest::newRow("ends above the greatest") << 9U << 4 << QList<uint>{0, 5, 10};
    QTest::newRow("round steps") << 105U << 3 << QList<uint>{0, 50, 100, 150};
    QTest::newRow("no room is one step") << 7U << 0 << QList<uint>{0, 10};
}

void TestChartPlot::axisTicks()
{
    QFETCH(uint, most);
    QFETCH(int, count);
    QTEST(toList(lectern::axisTicks(most, count)), "ticks");
}

void TestChartPlot::gaps_data()
{
    QTest::addColumn<QList<uint>>("articles");
    QTest::addColumn<QList<uint>>("ends"); // first, last, first, last, ...

    QTest::newRow("no columns") << QList<uint>{} << QList<uint>{};
    QTest::newRow("one column") << QList<uint>{3} << QList<uint>{};
    QTest::newRow("one quiet month is no gap") << QList<uint>{3, 0, 2} << QList<uint>{};
    QTest::newRow("two quiet months are one") << QList<uint>{3, 0, 0, 2} << QList<uint>{1, 2};
    QTest::newRow("two gaps") << QList<uint>{1, 0, 0, 1, 0, 0, 0, 1} << QList<uint>{1, 2, 4, 6};
}

void TestChartPlot::gaps()
{
    QFETCH(QList<uint>, articles);
    const Chart chart = sampleTimeline({articles.begin(), articles.end()});
    QList<uint> ends;
    for (const TimelineGap &gap : timelineGaps(chart))
        ends << static_cast<uint>(gap.first) << static_cast<uint>(gap.last);
    QTEST(ends, "ends");
}

void TestChartPlot::rowsOrderByMeasure()
{
    Chart chart = sampleBars({{"A", EntityType::Person, 5, 5}, {"B", EntityType::Person, 3, 9}});
    QCOMPARE(barRows(chart, 25).values, (std::vector<std::size_t>{0, 1}));
    chart.measure = ChartMeasure::Mentions;
    QCOMPARE(barRows(chart, 25).values, (std::vector<std::size_t>{1, 0}));
}

void TestChartPlot::othersAreBounded_data()
{
    QTest::addColumn<uint>("leftOut");
    QTest::addColumn<uint>("limit");
    QTest::addColumn<uint>("others");
    QTest::addColumn<uint>("most");

    QTest::newRow("all shown") << 0U << 3U << 0U << 0U;
    QTest::newRow("left out by the chart") << 4U << 3U << 4U << 2U;
    QTest::newRow("left out by the pane") << 0U << 2U << 1U << 2U;
    QTest::newRow("left out by both") << 4U << 1U << 6U << 5U;
}

void TestChartPlot::othersAreBounded()
{
    QFETCH(uint, leftOut);
    QFETCH(uint, limit);
    Chart chart =
        sampleBars({{"A", EntityType::Person, 9}, {"B", EntityType::Person, 5}, {"C", EntityType::Person, 2}});
    chart.others = leftOut;
    const BarRows rows = barRows(chart, limit);
    QTEST(rows.others, "others");
    QTEST(rows.mostOfOthers, "most");
}

void TestChartPlot::everyValueHasAMark_data()
{
    QTest::addColumn<bool>("timeline");
    QTest::addColumn<bool>("pane");

    QTest::newRow("bars in a file") << false << false;
    QTest::newRow("bars in the pane") << false << true;
    QTest::newRow("columns in a file") << true << false;
    QTest::newRow("columns in the pane") << true << true;
}

void TestChartPlot::everyValueHasAMark()
{
    QFETCH(bool, timeline);
    QFETCH(bool, pane);
    const Chart chart = timeline ? sampleTimeline({1, 0, 0, 3, 2}) : designBars();
    ChartScene scene;
    scene.draw(chart, pane ? paneStyle({800, 400}) : ChartStyle());
    QCOMPARE(scene.marks().size(), chart.values.size());
    for (std::size_t i = 0; i < scene.marks().size(); ++i) {
        const ChartMark &mark = scene.marks()[i];
        QVERIFY(scene.sceneRect().contains(mark.area));
        QCOMPARE(scene.markAt(mark.area.center()), std::optional(i));
        QVERIFY(!mark.description.isEmpty());
    }
    QCOMPARE(scene.markAt({1, 1}), std::nullopt);
}

void TestChartPlot::fewerRowsInALowPane()
{
    const Chart chart = designBars();
    ChartScene scene;
    scene.draw(chart, paneStyle({800, 190}));
    QVERIFY(scene.marks().size() < chart.values.size());
    QVERIFY(scene.marks().size() >= 3);
    QVERIFY(scene.sceneRect().height() <= 190);
}

void TestChartPlot::selectionDoesNotMoveAnything()
{
    const Chart chart = designBars();
    ChartStyle style = paneStyle({800, 300});
    ChartScene plain;
    plain.draw(chart, style);
    style.selected = EntityId(3);
    ChartScene selected;
    selected.draw(chart, style);
    QCOMPARE(plain.sceneRect(), selected.sceneRect());
    QCOMPARE(plain.marks().at(5).area, selected.marks().at(5).area);
}

void TestChartPlot::longNamesWidenThePicture()
{
    ChartScene narrow;
    narrow.draw(sampleBars({{"Short"}}), {});
    ChartScene wide;
    wide.draw(sampleBars({{std::string(200, 'W')}}), {});
    QVERIFY(wide.sceneRect().width() > 2 * narrow.sceneRect().width());
}

void TestChartPlot::drawsNothing()
{
    ChartScene scene;
    scene.draw(Chart(), {});
    QVERIFY(scene.marks().empty());
    scene.draw(sampleTimeline({}), paneStyle({300, 200}));
    QVERIFY(scene.marks().empty());
    scene.draw(sampleTimeline({1}), paneStyle({0, 0}));
    QCOMPARE(scene.marks().size(), 1);
}

QTEST_MAIN(TestChartPlot)
#include "tst_chartplot.moc"
