// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"
#include "tests/index/testlibrary.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
