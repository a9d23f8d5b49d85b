// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/chartkinds.h"
#include "app/analyse/chartrequest.h"
#include "app/analyse/paircounts.h"
#include "app/base/folding.h"
#include "tests/index/testlibrary.h"

#include <QTest>

#include <map>
#include <set>

using namespace lectern;

namespace {

TestLibrary library()
{
    TestLibrary library;
    library.add("1", "[Ada|person:ada] met [Bo|person:bo] at [Co|company:co].", "2024-01-30", "Post");
    library.add("2", "[Ada|person:ada] saw [Bo|person:bo] and [Bo|person:bo].", "2024-02-02", "Herald");
    library.add("3", "[Co|company:co] grew; [Di|person:di] left.", "2024-04", "Post");
    library.add("4", "[Ada|person:ada] again.", "");
    library.setStory(ArticleId(0), "meeting");
    library.setStory(ArticleId(1), "meeting");
    return library;
}

Chart chartOf(const TestLibrary &articles, ChartKind kind, ChartMeasure measure = ChartMeasure::Articles,
              const std::vector<std::uint32_t> &docs = {})
{
    const auto corpus = articles.corpus();
    ArticleSet filter(articles.size());
    for (const std::uint32_t id : docs)
        filter.insert(*corpus->docOf(ArticleId(id)));
    ChartRequest request;
    request.kind = kind;
    request.measure = measure;
    return makeChart(*corpus, articles, docs.empty() ? ArticleSet::all(articles.size()) : filter, request, JobControl())
        .value();
}

QString drawn(const ChartValue &value)
{
    return QStringLiteral("%1 %2/%3/%4")
        .arg(QString::fromStdString(value.label))
        .arg(value.frequency.articles)
        .arg(value.frequency.mentions)
        .arg(value.stories);
}

QStringList drawn(const Chart &chart)
{
    QStringList rows;
    for (const ChartValue &value : chart.values)
        rows << drawn(value);
    return rows;
}

QStringList labels(const std::vector<ChartGroup> &groups)
{
    QStringList labels;
    for (const ChartGroup &group : groups)
        labels << QString::fromStdString(group.isOthers ? "(others)" : group.label);
    return labels;
}

/// Articles that name both, found by reading every mention of every text.
std::uint32_t recount(const TestLibrary &articles, const Corpus &corpus, EntityId a, EntityId b)
{
    std::uint32_t both = 0;
    for (const ArticleId id : articles.ids()) {
        std::set<EntityId> named;
        const DocNumber doc = *corpus.docOf(id);
        const auto mentions = articles.article(id)->annotations.mentions.size();
        for (std::uint32_t i = 0; i < mentions; ++i)
            for (const EntityId entity : corpus.entitiesOfMention(doc, i))
                named.insert(entity);
        both += named.contains(a) && named.contains(b) ? 1 : 0;
    }
    return both;
}

constexpr ChartKind AllKinds[] = {ChartKind::Entities,     ChartKind::Timeline,  ChartKind::Sources,
                                  ChartKind::CoOccurrence, ChartKind::Network,   ChartKind::Roles,
                                  ChartKind::Distinctive,  ChartKind::Dispersion};

} // namespace

class TestChartKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindTakesNothing_data();
    void everyKindTakesNothing();
    void everyKindCanBeCancelled_data() { everyKindTakesNothing_data(); }
    void everyKindCanBeCancelled();
    void evidenceIsWhatIsCounted_data() { everyKindTakesNothing_data(); }
    void evidenceIsWhatIsCounted();
    void storiesAreCountedOnce();
    void sources();
    void manyOutletsBecomeOthers();
    void pairsEqualARecount();
    void allPairsEqualARecount();
    void networkLeavesOutLoneNodes();
    void roles();
    void rolesEqualARecount();
    void distinctive();
    void dispersion();
    void linesOfATimeline();
    void newestArticle();
};

void TestChartKinds::everyKindTakesNothing_data()
{
    QTest::addColumn<int>("kind");
    for (const ChartKind kind : AllKinds)
        QTest::newRow(std::string(chartKindName(kind)).c_str()) << int(kind);
}

void TestChartKinds::everyKindTakesNothing()
{
    QFETCH(int, kind);
    const TestLibrary articles = library();
    ChartRequest request;
    request.kind = static_cast<ChartKind>(kind);
    const auto corpus = articles.corpus();
    const auto chart = makeChart(*corpus, articles, ArticleSet(articles.size()), request, JobControl());
    QVERIFY(chart.has_value());
    QVERIFY(chart->values.empty());
    QCOMPARE(chart->articles, 0U);
    QCOMPARE(int(chart->kind), kind);
    TestLibrary one;
    one.add("1", "Nobody is named.", "");
    QVERIFY(makeChart(*one.corpus(), one, ArticleSet::all(1), request, JobControl()).has_value());
}

void TestChartKinds::everyKindCanBeCancelled()
{
    QFETCH(int, kind);
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    ChartRequest request;
    request.kind = static_cast<ChartKind>(kind);
    JobControl control;
    control.cancel();
    ArticleSet filter = ArticleSet::all(4);
    filter.remove(DocNumber(0)); // distinctive needs a rest
    const auto chart = makeChart(*corpus, articles, filter, request, control);
    QVERIFY(!chart.has_value());
    QCOMPARE(chart.error().kind, Problem::Kind::Cancelled);
}

void TestChartKinds::evidenceIsWhatIsCounted()
{
    QFETCH(int, kind);
    TestLibrary articles = library();
    articles.addRole(articles.add("5", "Minister [Ada|person:ada] spoke.", "2024-05-01"), "Minister", 0);
    for (int i = 0; i < 20; ++i)
        articles.add("x", "[Zed|person:zed] alone.", "2024-06-01");
    const auto corpus = articles.corpus();
    const Chart chart = chartOf(articles, static_cast<ChartKind>(kind), ChartMeasure::Articles, {0, 1, 2, 3, 4});
    QVERIFY(!chart.values.empty());
    for (const ChartValue &value : chart.values) {
        const auto found = evidence(*corpus, articles, chart, value, JobControl());
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<std::uint32_t>(found->size()), value.frequency.mentions);
        QCOMPARE(static_cast<std::uint32_t>(value.articles.size()), value.frequency.articles);
        std::set<ArticleId> named;
        for (const Evidence &item : *found) {
            named.insert(item.article);
            QVERIFY(!item.text.empty());
            QVERIFY(item.sentence.find(item.text) != std::string::npos);
        }
        if (chart.kind != ChartKind::Timeline)
            QCOMPARE(named.size(), value.articles.size());
    }
}

void TestChartKinds::storiesAreCountedOnce()
{
    const Chart chart = chartOf(library(), ChartKind::Entities, ChartMeasure::Stories);
    QCOMPARE(drawn(chart).join(u','), QStringLiteral("Ada 3/3/2,Co 2/2/2,Bo 2/3/1,Di 1/1/1"));
}

void TestChartKinds::sources()
{
    const Chart chart = chartOf(library(), ChartKind::Sources);
    QCOMPARE(labels(chart.rows).join(u','), QStringLiteral("Ada,Bo,Co,Di"));
    QCOMPARE(labels(chart.columns), (QStringList{QStringLiteral("Post"), QStringLiteral("Herald"), QString()}));
    QStringList cells;
    for (const ChartValue &value : chart.values)
        cells << QStringLiteral("%1@%2 %3")
                     .arg(QString::fromStdString(value.label))
                     .arg(value.column)
                     .arg(value.frequency.articles);
    QCOMPARE(cells.join(u','), QStringLiteral("Ada@0 1,Ada@1 1,Ada@2 1,Bo@0 1,Bo@1 1,Co@0 2,Di@0 1"));
}

void TestChartKinds::manyOutletsBecomeOthers()
{
    TestLibrary articles;
    for (int outlet = 0; outlet < 10; ++outlet)
        for (int i = 0; i <= outlet; ++i)
            articles.add("x", "[Ada|person:ada] again.", "", "Outlet " + std::to_string(outlet));
    const Chart chart = chartOf(articles, ChartKind::Sources);
    QCOMPARE(chart.columns.size(), std::size_t(8));
    QVERIFY(chart.columns.back().isOthers);
    QCOMPARE(chart.values.back().frequency.articles, 1U + 2U + 3U);
    std::uint32_t all = 0;
    for (const ChartValue &value : chart.values)
        all += value.frequency.articles;
    QCOMPARE(all, chart.articles);
}

void TestChartKinds::pairsEqualARecount()
{
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    for (const ChartKind kind : {ChartKind::CoOccurrence, ChartKind::Network}) {
        const Chart chart = chartOf(articles, kind);
        int pairs = 0;
        for (const ChartValue &value : chart.values)
            if (value.other) {
                QCOMPARE(value.frequency.articles, recount(articles, *corpus, *value.entity, *value.other));
                ++pairs;
            }
        QCOMPARE(pairs, 4);
    }
    const Chart cells = chartOf(articles, ChartKind::CoOccurrence);
    for (const ChartValue &value : cells.values) {
        QVERIFY(value.row < value.column);
        const std::set<std::optional<EntityId>> wanted{value.entity, value.other};
        const std::set<std::optional<EntityId>> placed{cells.rows[value.row].entity,
                                                       cells.columns[value.column].entity};
        QVERIFY(wanted == placed);
    }
}

/// Every pair of the library, by rank, without a table of all of them.
void TestChartKinds::allPairsEqualARecount()
{
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    const ArticleSet all = ArticleSet::all(articles.size());
    const TopTallies ranked =
        topTallies(*corpus, all, CountedTypes({}), ChartMeasure::Articles, 100, JobControl()).value();
    std::vector<PairCount> pairs;
    const auto collect = [&pairs](const PairCount &pair) { pairs.push_back(pair); };
    QVERIFY(countPairs(*corpus, all, ranked.best, JobControl(), collect));
    std::size_t expected = 0;
    for (std::size_t a = 0; a < ranked.best.size(); ++a)
        for (std::size_t b = a + 1; b < ranked.best.size(); ++b)
            if (const auto both = recount(articles, *corpus, ranked.best[a].entity, ranked.best[b].entity); both > 0) {
                QVERIFY(expected < pairs.size());
                const PairCount &pair = pairs[expected++];
                QCOMPARE(std::pair(pair.first, pair.second), std::pair(a, b));
                QCOMPARE(pair.frequency.articles, both);
            }
    QCOMPARE(pairs.size(), expected);
    // Ada and Bo: articles 1 and 2 of one story, with two and three mentions.
    QCOMPARE(pairs.front(), (PairCount{0, 1, {2, 5}, 1}));
    JobControl cancelled;
    cancelled.cancel();
    const auto stopped = countPairs(*corpus, all, ranked.best, cancelled, collect);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Problem::Kind::Cancelled);
}

void TestChartKinds::networkLeavesOutLoneNodes()
{
    TestLibrary articles = library();
    articles.add("5", "[Zed|person:zed] alone.", "");
    const Chart chart = chartOf(articles, ChartKind::Network);
    QVERIFY(!labels(chart.rows).contains(QStringLiteral("Zed")));
    QCOMPARE(chart.others, 1U);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) {
        QCOMPARE(chart.values[i].entity, chart.rows[i].entity);
        QVERIFY(!chart.values[i].other);
    }
    for (std::size_t i = chart.rows.size(); i < chart.values.size(); ++i) {
        QCOMPARE(chart.values[i].entity, chart.rows[chart.values[i].row].entity);
        QCOMPARE(chart.values[i].other, chart.rows[chart.values[i].column].entity);
    }
}

void TestChartKinds::roles()
{
    TestLibrary articles;
    articles.addRole(articles.add("1", "minister [Ada|person:ada] spoke.", "2024-03-01"), "minister", 0);
    articles.addRole(articles.add("2", "Minister [Ada|person:ada] met.", "2021-02"), "Minister", 0);
    articles.addRole(articles.add("3", "Minister [Ada|person:ada] left.", ""), "Minister", 0);
    articles.addRole(articles.add("4", "Head [Ada|person:ada] spoke.", "2025-01-01"), "Head", 0);
    articles.add("5", "[Bo|person:bo] has none.", "2025-01-01");
    const Chart chart = chartOf(articles, ChartKind::Roles);
    QCOMPARE(labels(chart.rows), QStringList{QStringLiteral("Ada")});
    QCOMPARE(drawn(chart).join(u','), QStringLiteral("Minister 3/3/3,Head 1/1/1"));
    QCOMPARE(chart.values.front().bin->label, std::string("2021-02-01/2024-03-01"));
    QCOMPARE(chart.undated, 1U);
    QCOMPARE(chart.others, 1U);

    const auto corpus = articles.corpus();
    const ArticleSet all = ArticleSet::all(corpus->articleCount());
    const auto held = officesOf(*corpus, all, *corpus->entityByKey("person:ada"), JobControl());
    QCOMPARE(held->size(), std::size_t(2));
    QCOMPARE(held->front().label, std::string("Minister"));
    QCOMPARE(held->back().bin->label, std::string("2025-01-01/2025-01-01"));
    QVERIFY(officesOf(*corpus, all, *corpus->entityByKey("person:bo"), JobControl())->empty());
}

/// The offices of the chart are those that reading every role of every text finds, if an article with a date has them.
void TestChartKinds::rolesEqualARecount()
{
    TestLibrary articles;
    const std::string titles[] = {"minister", "Minister", "head", "chairman"};
    for (std::uint32_t i = 0; i < 60; ++i) {
        const std::string person = "[Ada|person:ada" + std::to_string(i % 4) + "]";
        const std::string company = "[Co|company:co" + std::to_string(i % 2) + "]";
        const std::string &title = titles[i % 3 + i / 50];
        const ArticleId id = articles.add("x", title + " " + person + " spoke for " + company + ".",
                                          i % 7 == 0 ? "" : "2024-0" + std::to_string(1 + i % 9));
        if (i % 5 != 0)
            articles.addRole(id, title, 0, i % 2 == 0 ? std::optional(1U) : std::nullopt, i % 3 == 0 ? "NO" : "");
    }
    const auto corpus = articles.corpus();
    std::map<std::string, std::uint32_t> expected;
    std::set<std::string> dated;
    for (const ArticleId id : articles.ids()) {
        const AnnotatedArticle read = *articles.article(id);
        const DocNumber doc = *corpus->docOf(id);
        for (const Role &role : read.annotations.roles) {
            const auto whose = role.organization ? corpus->entitiesOfMention(doc, *role.organization).front().value()
                                                 : corpus->entities().size();
            const std::string office = std::to_string(corpus->entitiesOfMention(doc, role.person).front().value()) +
                                       " " + fold(role.head.of(read.article.text)) + " " + std::to_string(whose) +
                                       (role.organization ? std::string() : role.countryCode);
            ++expected[office];
            if (read.article.metadata.published)
                dated.insert(office);
        }
    }
    std::erase_if(expected, [&dated](const auto &office) { return !dated.contains(office.first); });
    const Chart chart = chartOf(articles, ChartKind::Roles);
    QCOMPARE(chart.values.size(), expected.size());
    std::uint32_t sightings = 0;
    for (const ChartValue &value : chart.values) {
        const bool isNorway = value.label.ends_with(", Norway");
        const auto whose = value.other ? value.other->value() : corpus->entities().size();
        const auto found = expected.find(std::to_string(value.entity->value()) + " " +
                                         fold(value.label.substr(0, value.label.find(','))) + " " +
                                         std::to_string(whose) + (isNorway ? "NO" : ""));
        QVERIFY2(found != expected.end(), value.label.c_str());
        QCOMPARE(value.frequency.articles, found->second);
        QCOMPARE(value.places.size(), std::size_t(found->second));
        sightings += value.frequency.mentions;
    }
    QCOMPARE(chart.mentions, sightings);
}

void TestChartKinds::distinctive()
{
    TestLibrary articles;
    for (int i = 0; i < 10; ++i)
        articles.add("x", "[Ada|person:ada] met [Bo|person:bo].", "2024-01-01");
    for (int i = 0; i < 30; ++i)
        articles.add("x", "[Bo|person:bo] alone.", "2024-02-01");
    const Chart chart = chartOf(articles, ChartKind::Distinctive, ChartMeasure::Articles, {0, 1, 2, 3, 4, 5});
    QCOMPARE(drawn(chart).join(u','), QStringLiteral("Ada 6/6/6")); // Bo is everywhere
    const Contrast &contrast = *chart.values.front().contrast;
    QCOMPARE(contrast.rest.articles, 4U);
    QCOMPARE(chart.restArticles, 34U);
    QVERIFY(contrast.effect > 2.5 && contrast.effect < 3.1); // 6 of 6 against 4 of 34
    QVERIFY(contrast.keyness > 20);
    QVERIFY(chartOf(articles, ChartKind::Distinctive).values.empty());
}

void TestChartKinds::dispersion()
{
    TestLibrary articles;
    articles.add("Far", "[Ada|person:ada] came, saw, and again [Ada|person:ada]", "2024-01-01");
    articles.add("One", "[Ada|person:ada] met [Bo|person:bo].", "2024-01-02");
    const Chart chart = chartOf(articles, ChartKind::Dispersion);
    QCOMPARE(labels(chart.rows), (QStringList{QStringLiteral("Far"), QStringLiteral("One")}));
    QCOMPARE(labels(chart.columns), QStringList{QStringLiteral("Ada")});
    QCOMPARE(chart.values.size(), std::size_t(3));
    QCOMPARE(chart.values[0].at.x, 0.0);
    QVERIFY(chart.values[1].at.x > 0.8);
    QCOMPARE(chart.values[2].row, std::size_t(1));
}

void TestChartKinds::linesOfATimeline()
{
    const TestLibrary articles = library();
    ChartRequest request;
    request.kind = ChartKind::Timeline;
    request.unit = TimeUnit::Month;
    request.lines = 2;
    const Chart chart = *makeChart(*articles.corpus(), articles, ArticleSet::all(4), request, JobControl());
    QCOMPARE(labels(chart.rows).join(u','), QStringLiteral("Ada,Bo"));
    QCOMPARE(drawn(chart).join(u','), QStringLiteral("2024-01 1/1/1,2024-02 1/1/1,2024-03 0/0/0,2024-04 0/0/0,"
                                                     "2024-01 1/1/1,2024-02 1/2/1,2024-03 0/0/0,2024-04 0/0/0"));
    QCOMPARE(chart.columns[2].frequency.articles, 0U); // a gap in the library
    QCOMPARE(chart.columns[3].frequency.articles, 1U); // silence about both
    QCOMPARE(chart.undated, 1U);
}

void TestChartKinds::newestArticle()
{
    QCOMPARE(chartOf(library(), ChartKind::Entities).newest->toIso(), std::string("2024-04"));
    QVERIFY(!chartOf(library(), ChartKind::Entities, ChartMeasure::Articles, {3}).newest);
}

QTEST_GUILESS_MAIN(TestChartKinds)
#include "tst_chartkinds.moc"
