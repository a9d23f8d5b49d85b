// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chart.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

namespace {

TestLibrary library()
{
    TestLibrary library;
    library.add("1", "[Ada|person:ada] met [Bo|person:bo] and [Bo|person:bo] at [Co|company:co].", "2024-01-30");
    library.add("2", "[Ada|person:ada] left.", "2024-02-02T09:00Z");
    library.add("3", "[Co|company:co] grew on [Monday|date:x].", "2024-04");
    library.add("4", "[Ada|person:ada] again.", "");
    return library;
}

QString drawn(const Chart &chart)
{
    QStringList rows;
    for (const ChartValue &value : chart.values)
        rows += QStringLiteral("%1 %2/%3")
                    .arg(QString::fromStdString(value.label))
                    .arg(value.frequency.articles)
                    .arg(value.frequency.mentions);
    return rows.join(QStringLiteral(", "));
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void topEntities_data();
    void topEntities();
    void topEntitiesByMentions();
    void timeline_data();
    void timeline();
    void everyMentionHasItsSentence();
    void cancelledChartSaysSo();
};

void TestChart::names()
{
    for (const ChartKind kind : {ChartKind::Entities, ChartKind::Timeline, ChartKind::Sources, ChartKind::CoOccurrence,
                                 ChartKind::Network, ChartKind::Roles, ChartKind::Distinctive, ChartKind::Dispersion})
        QCOMPARE(chartKindFromName(chartKindName(kind)), std::optional(kind));
    QVERIFY(!chartKindFromName("pie"));
}

void TestChart::topEntities_data()
{
    QTest::addColumn<QList<int>>("types");
    QTest::addColumn<uint>("limit");
    QTest::addColumn<QString>("bars");
    QTest::addColumn<uint>("others");
    QTest::addColumn<uint>("mentions");

    QTest::newRow("all types") << QList<int>{} << 9U << QStringLiteral("Ada 3/3, Co 2/2, Bo 1/2") << 0U << 7U;
    QTest::newRow("persons") << QList<int>{int(EntityType::Person)} << 9U << QStringLiteral("Ada 3/3, Bo 1/2") << 0U
                             << 5U;
    QTest::newRow("only two bars") << QList<int>{} << 2U << QStringLiteral("Ada 3/3, Co 2/2") << 1U << 5U;
    QTest::newRow("dates have no bars") << QList<int>{int(EntityType::Date)} << 9U << QString() << 0U << 0U;
}

void TestChart::topEntities()
{
    QFETCH(QList<int>, types);
    QFETCH(uint, limit);
    std::vector<EntityType> wanted;
    for (const int type : types)
        wanted.push_back(static_cast<EntityType>(type));
    const auto corpus = library().corpus();
    const JobControl control;
    const Result<Chart> chart = lectern::topEntities(*corpus, ArticleSet::all(4), wanted, limit, control);
    QVERIFY(chart.has_value());
    QTEST(drawn(*chart), "bars");
    QTEST(chart->others, "others");
    QTEST(chart->mentions, "mentions");
    QCOMPARE(chart->articles, 4U);
    for (const ChartValue &value : chart->values)
        QCOMPARE(static_cast<std::uint32_t>(value.articles.size()), value.frequency.articles);
}

void TestChart::topEntitiesByMentions()
{
    TestLibrary articles;
    articles.add("1", "[Bo|person:bo], [Bo|person:bo], [Bo|person:bo] and [Ada|person:ada].", "");
    articles.add("2", "[Ada|person:ada] alone.", "");
    const auto corpus = articles.corpus();
    const JobControl control;
    const auto by = [&](ChartMeasure measure) {
        return lectern::topEntities(*corpus, ArticleSet::all(2), {}, 1, control, measure);
    };
    QCOMPARE(drawn(*by(ChartMeasure::Articles)), QStringLiteral("Ada 2/2"));
    QCOMPARE(drawn(*by(ChartMeasure::Mentions)), QStringLiteral("Bo 1/3"));
    QCOMPARE(by(ChartMeasure::Mentions)->others, 1U);
    QCOMPARE(by(ChartMeasure::Mentions)->measure, ChartMeasure::Mentions);
}

void TestChart::timeline_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("bins");
    QTest::addColumn<uint>("undated");

    QTest::newRow("months, an empty one between")
        << int(TimeUnit::Month) << QStringLiteral("2024-01 1/4, 2024-02 1/1, 2024-03 0/0, 2024-04 1/1") << 1U;
    QTest::newRow("weeks leave out what has no day") << int(TimeUnit::Week) << QStringLiteral("2024-W05 2/5") << 2U;
    QTest::newRow("days") << int(TimeUnit::Day)
                          << QStringLiteral("2024-01-30 1/4, 2024-01-31 0/0, 2024-02-01 0/0, 2024-02-02 1/1") << 2U;
    QTest::newRow("years") << int(TimeUnit::Year) << QStringLiteral("2024 3/6") << 1U;
}

void TestChart::timeline()
{
    QFETCH(int, unit);
    const auto corpus = library().corpus();
    const JobControl control;
    const Result<Chart> chart =
        lectern::timeline(*corpus, ArticleSet::all(4), static_cast<TimeUnit>(unit), {}, control);
    QVERIFY(chart.has_value());
    QTEST(drawn(*chart), "bins");
    QTEST(chart->undated, "undated");
    QVERIFY(lectern::timeline(*corpus, ArticleSet(4), std::nullopt, {}, control)->values.empty());
}

void TestChart::everyMentionHasItsSentence()
{
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    const JobControl control;
    const Result<Chart> chart = lectern::topEntities(*corpus, ArticleSet::all(4), {}, 9, control);
    for (const ChartValue &value : chart->values) {
        const auto found = evidence(*corpus, articles, *chart, value, JobControl());
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<std::uint32_t>(found->size()), value.frequency.mentions);
        for (const Evidence &mention : *found) {
            QCOMPARE(mention.text, value.label);
            QVERIFY(mention.sentence.find(mention.text) != std::string::npos);
        }
    }
    const Result<Chart> months = lectern::timeline(*corpus, ArticleSet::all(4), TimeUnit::Month, {}, control);
    QCOMPARE(evidence(*corpus, articles, *months, months->values.front(), JobControl())->size(), std::size_t(4));
    QCOMPARE(evidence(*corpus, TestLibrary(), *months, months->values.front(), JobControl()).error().kind,
             Problem::Kind::Vanished);
}

void TestChart::cancelledChartSaysSo()
{
    const auto corpus = library().corpus();
    JobControl control;
    control.cancel();
    QCOMPARE(lectern::topEntities(*corpus, ArticleSet::all(4), {}, 9, control).error().kind, Problem::Kind::Cancelled);
    QCOMPARE(lectern::timeline(*corpus, ArticleSet::all(4), {}, {}, control).error().kind, Problem::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
