// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/facetcounts.h"
#include "app/query/search.h"
#include "tests/index/testlibrary.h"
#include "tests/index/testrandom.h"

#include <QTest>

#include <map>
#include <tuple>

using namespace lectern;

namespace {

TestLibrary library()
{
    TestLibrary library;
    library.add("1", "[A|person:a] [B|person:b] [B|person:b] [Co|company:co]", "2024-01-01");
    library.add("2", "[A|person:a] [C|person:c]", "2024-01-02");
    library.add("3", "[B|person:b] [C|person:c] [May|date:may]", "2024-01-03");
    library.add("4", "nobody", "2024-01-04");
    return library;
}

QString drawn(const Corpus &corpus, const std::vector<Facet> &facets)
{
    QStringList rows;
    for (const Facet &facet : facets)
        rows += QStringLiteral("%1 %2/%3 of %4/%5")
                    .arg(QString::fromStdString(corpus.entity(facet.entity).name))
                    .arg(facet.inFilter.articles)
                    .arg(facet.inFilter.mentions)
                    .arg(facet.inAll.articles)
                    .arg(facet.inAll.mentions);
    return rows.join(QStringLiteral(", "));
}

} // namespace

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void distinct();
    void everyWayCountsTheSame();
    void stopsWhenCancelled();
};

void TestFacets::counts_data()
{
    QTest::addColumn<QList<uint>>("articles");
    QTest::addColumn<EntityType>("type");
    QTest::addColumn<uint>("limit");
    QTest::addColumn<QString>("facets");

    QTest::newRow("no article") << QList<uint>{} << EntityType::Person << 9U << QString();
    QTest::newRow("an article without entities") << QList<uint>{3} << EntityType::Person << 9U << QString();
    QTest::newRow("more articles, then more mentions, then the key")
        << QList<uint>{0, 1, 2, 3} << EntityType::Person << 9U
        << QStringLiteral("B 2/3 of 2/3, A 2/2 of 2/2, C 2/2 of 2/2");
    QTest::newRow("counts of a filter beside those of all")
        << QList<uint>{2} << EntityType::Person << 9U << QStringLiteral("B 1/1 of 2/3, C 1/1 of 2/2");
    QTest::newRow("only the first") << QList<uint>{0, 1, 2, 3} << EntityType::Person << 1U
                                    << QStringLiteral("B 2/3 of 2/3");
    QTest::newRow("another type") << QList<uint>{0, 1} << EntityType::Company << 9U << QStringLiteral("Co 1/1 of 1/1");
    QTest::newRow("a type without entities") << QList<uint>{2} << EntityType::Date << 9U << QString();
}

void TestFacets::counts()
{
    QFETCH(QList<uint>, articles);
    QFETCH(EntityType, type);
    QFETCH(uint, limit);
    const auto corpus = library().corpus();
    ArticleSet set(corpus->articleCount());
    for (const uint article : articles)
        set.insert(DocNumber(article));
    QTEST(drawn(*corpus, facets(*corpus, set, type, limit)), "facets");
}

void TestFacets::distinct()
{
    const auto corpus = library().corpus();
    ArticleSet set(corpus->articleCount());
    set.insert(DocNumber(0));
    const std::vector<std::uint32_t> distinct = distinctEntities(*corpus, set);
    QCOMPARE(distinct.size(), std::size_t(EntityTypeCount));
    QCOMPARE(distinct[static_cast<std::size_t>(EntityType::Person)], 2U);
    QCOMPARE(distinct[static_cast<std::size_t>(EntityType::Company)], 1U);
    QCOMPARE(distinct[static_cast<std::size_t>(EntityType::Place)], 0U);
}

namespace {

/// Articles that name a few of many entities, some far more often than others.
TestLibrary randomLibrary(TestRandom &random, std::uint32_t articles)
{
    TestLibrary library;
    for (std::uint32_t i = 0; i < articles; ++i) {
        std::string body;
        for (std::uint32_t count = random.below(6); count > 0; --count) {
            const std::string name = std::to_string(random.below(1 + random.below(60)));
            body += random.oneIn(3) ? "[C" + name + "|company:" + name + "] " : "[P" + name + "|person:" + name + "] ";
        }
        library.add("title", body, "2024-01-" + std::to_string(10 + random.below(20)));
    }
    return library;
}

} // namespace

void TestFacets::everyWayCountsTheSame()
{
    TestRandom random(8);
    const JobControl control;
    for (std::uint32_t round = 0; round < 60; ++round) {
        const auto corpus = randomLibrary(random, 1 + random.below(120)).corpus();
        ArticleSet set(corpus->articleCount());
        const std::uint32_t share = 1 + random.below(10);
        for (std::uint32_t doc = 0; doc < corpus->articleCount(); ++doc)
            if (random.below(10) < share)
                set.insert(DocNumber(doc));
        std::map<std::uint32_t, Frequency> expected;
        set.forEach([&](DocNumber doc) {
            for (const EntityCount &named : corpus->entitiesOf(doc)) {
                ++expected[named.entity.value()].articles;
                expected[named.entity.value()].mentions += named.mentions;
            }
        });
        for (const auto way : {FacetStrategy::Touched, FacetStrategy::Forward, FacetStrategy::Complement}) {
            const EntityCounts counts = countEntities(*corpus, set, way, control);
            std::map<std::uint32_t, Frequency> counted;
            counts.forEach([&](std::uint32_t entity, std::uint64_t count) {
                counted.emplace(entity, EntityCounts::frequency(count));
            });
            QVERIFY(std::equal(counted.begin(), counted.end(), expected.begin(), expected.end(),
                               [](const auto &a, const auto &b) {
                                   return std::tuple(a.first, a.second.articles, a.second.mentions) ==
                                          std::tuple(b.first, b.second.articles, b.second.mentions);
                               }));
        }
        const auto all = allFacets(*corpus, set, 1000);
        const auto best = allFacets(*corpus, set, 4);
        for (std::size_t type = 0; type < all.size(); ++type) {
            QCOMPARE(all[type].best.size(), std::size_t(all[type].distinct));
            const std::vector<Facet> first(all[type].best.begin(),
                                           all[type].best.begin() + std::min<std::ptrdiff_t>(4, all[type].distinct));
            QCOMPARE(drawn(*corpus, best[type].best), drawn(*corpus, first));
            QVERIFY(std::is_sorted(all[type].best.begin(), all[type].best.end(), [&](const Facet &a, const Facet &b) {
                return std::tuple(b.inFilter.articles, b.inFilter.mentions, corpus->entity(a.entity).key) <
                       std::tuple(a.inFilter.articles, a.inFilter.mentions, corpus->entity(b.entity).key);
            }));
        }
    }
}

void TestFacets::stopsWhenCancelled()
{
    const auto corpus = library().corpus();
    JobControl control;
    control.cancel();
    const auto facets = allFacets(*corpus, ArticleSet::all(corpus->articleCount()), 9, control);
    QCOMPARE(facets.size(), std::size_t(EntityTypeCount));
    QVERIFY(facets.front().best.empty());
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
