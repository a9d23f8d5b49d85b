// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/samplekinds.h"
#include "widgets/charts/chartscene.h"
#include "widgets/charts/charttext.h"
#include "widgets/charts/renderchart.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace lectern;

Q_DECLARE_METATYPE(lectern::Chart)

namespace {

const std::vector<std::string> &difficultNames()
{
    static const std::vector<std::string> names{
        "Recep Tayyip Erdoğan ile Şükrü Çağlayangil Uluslararası Savunma Sanayii Vakfı",
        "Azərbaycan Respublikasının Müdafiə Sənayesi Nazirliyi",
        "Министерство цифрового развития, связи и массовых коммуникаций",
        "Smith & Sons <b>Ltd</b> \"A\"",
        "]]> <!-- <script>",
        "x"};
    return names;
}

std::vector<std::string> manyNames(int count)
{
    std::vector<std::string> names;
    for (int i = 0; i < count; ++i)
        names.push_back("Person of the number " + std::to_string(i));
    return names;
}

/// What stands in the <text> elements of an SVG; nothing where it is not well-formed.
QStringList textsOf(const QByteArray &svg)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("text"))
            texts << xml.readElementText().trimmed();
    return xml.hasError() ? QStringList() : texts;
}

void addRows(const std::vector<std::string> &names, const char *word)
{
    for (const Chart &chart : sampleOfEveryKind(names))
        QTest::newRow((std::string(chartKindName(chart.kind)) + ", " + word).c_str()) << chart;
}

} // namespace

class TestChartKindPlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueCanBeHit_data();
    void everyValueCanBeHit();
    void svgHoldsEveryName_data();
    void svgHoldsEveryName();
    void sameChartSameBytes_data() { svgHoldsEveryName_data(); }
    void sameChartSameBytes();
    void namesOfANetworkDoNotOverlap();
    void pictureSaysWhereItComesFrom();
    void pngHasTheScale();
};

void TestChartKindPlots::everyValueCanBeHit_data()
{
    QTest::addColumn<Chart>("chart");
    addRows(manyNames(1), "one name");
    addRows(manyNames(20), "twenty names");
}

void TestChartKindPlots::everyValueCanBeHit()
{
    QFETCH(Chart, chart);
    for (const ChartPlace place : {ChartPlace::Pane, ChartPlace::Export}) {
        ChartStyle style;
        style.place = place;
        style.viewport = {700, 230};
        ChartScene scene;
        scene.draw(chart, style);
        std::set<std::size_t> reached;
        for (const ChartMark &mark : scene.marks()) {
            QVERIFY(scene.sceneRect().contains(mark.area));
            QVERIFY(!mark.description.isEmpty());
            reached.insert(mark.value);
        }
        for (std::size_t i = 0; i < chart.values.size(); ++i)
            QVERIFY2(reached.contains(i) || (chart.kind == ChartKind::Timeline && chart.values[i].articles.empty()),
                     qPrintable(QString::number(i)));
    }
}

void TestChartKindPlots::svgHoldsEveryName_data()
{
    QTest::addColumn<Chart>("chart");
    addRows(difficultNames(), "difficult names");
    addRows(manyNames(30), "thirty names");
}

/// A name may be broken into lines, and may have the number of its row behind it; it is never cut.
void TestChartKindPlots::svgHoldsEveryName()
{
    QFETCH(Chart, chart);
    const QString text = textsOf(chartPicture(chart, QStringLiteral("svg"))).join(u' ').simplified();
    QVERIFY(!text.contains(QChar(0x2026)));
    const std::vector<ChartGroup> &rows = chart.rows;
    for (const ChartGroup &row : rows)
        QVERIFY2(text.contains(cleanLabel(row.label)), row.label.c_str());
    for (const ChartValue &value : chart.values)
        if (chart.kind == ChartKind::Roles || chart.kind == ChartKind::Distinctive)
            QVERIFY2(text.contains(cleanLabel(value.label)), value.label.c_str());
    QVERIFY(text.contains(pictureTitle(chart)));
}

void TestChartKindPlots::sameChartSameBytes()
{
    QFETCH(Chart, chart);
    const QByteArray svg = chartPicture(chart, QStringLiteral("svg"));
    QVERIFY(svg.size() > 1000);
    QCOMPARE(chartPicture(chart, QStringLiteral("svg")), svg);
}

void TestChartKindPlots::namesOfANetworkDoNotOverlap()
{
    const Chart chart = samplePairs(ChartKind::Network, manyNames(30));
    const QByteArray svg = chartPicture(chart, QStringLiteral("svg"));
    // Base lines and left ends from the file, so that the picture itself is what is tested.
    QXmlStreamReader xml(svg);
    std::vector<QRectF> boxes;
    QPointF origin;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString transform = xml.attributes().value(QLatin1String("transform")).toString();
        if (xml.name() == QLatin1String("g") && transform.startsWith(QLatin1String("matrix("))) {
            const QStringList parts = transform.mid(7).chopped(1).split(u',');
            origin = {parts.at(4).toDouble(), parts.at(5).toDouble()};
        }
        if (xml.name() != QLatin1String("text"))
            continue;
        const QString text = xml.readElementText().trimmed();
        if (text.startsWith(QLatin1String("Person of")))
            boxes.emplace_back(origin.x(), origin.y() - 8, 120, 9); // smaller than the words are
    }
    QCOMPARE(boxes.size(), std::size_t(30));
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            QVERIFY2(!boxes[i].intersects(boxes[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
}

void TestChartKindPlots::pictureSaysWhereItComesFrom()
{
    Chart chart = sampleSources(manyNames(2));
    chart.newest = PartialDate{2025, 7, 13};
    const QStringList texts = textsOf(chartPicture(chart, QStringLiteral("svg")));
    QVERIFY(texts.join(u' ').contains(QStringLiteral("Newest article: 13 July 2025. Lectern ")));
    QVERIFY(texts.contains(QStringLiteral("outlet not stated")) && texts.contains(QStringLiteral("other outlets")));
}

void TestChartKindPlots::pngHasTheScale()
{
    const Chart chart = sampleSources(manyNames(2));
    const QImage one = QImage::fromData(chartPicture(chart, QStringLiteral("png"), {}, 1));
    const QImage three = QImage::fromData(chartPicture(chart, QStringLiteral("png"), {}, 3));
    QCOMPARE(three.size(), one.size() * 3);
    QVERIFY(chartPicture(chart, QStringLiteral("bmp")).isEmpty());
}

QTEST_MAIN(TestChartKindPlots)
#include "tst_chartkindplots.moc"
