// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/articleset.h"

#include <QTest>

using namespace lectern;

namespace {

using Numbers = QList<uint>;

ArticleSet setOf(std::uint32_t articles, const Numbers &numbers)
{
    ArticleSet set(articles);
    for (const uint number : numbers)
        set.insert(DocNumber(number));
    return set;
}

Numbers numbersOf(const ArticleSet &set)
{
    Numbers numbers;
    set.forEach([&](DocNumber doc) { numbers.append(doc.value()); });
    return numbers;
}

} // namespace

class TestArticleSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combine_data();
    void combine();
    void range_data();
    void range();
    void all_data();
    void all();
};

void TestArticleSet::combine_data()
{
    QTest::addColumn<Numbers>("a");
    QTest::addColumn<Numbers>("b");
    QTest::addColumn<Numbers>("both");
    QTest::addColumn<Numbers>("any");
    QTest::addColumn<Numbers>("onlyA");

    QTest::newRow("both empty") << Numbers{} << Numbers{} << Numbers{} << Numbers{} << Numbers{};
    QTest::newRow("one empty") << Numbers{0, 99} << Numbers{} << Numbers{} << Numbers{0, 99} << Numbers{0, 99};
    QTest::newRow("disjoint") << Numbers{1} << Numbers{64} << Numbers{} << Numbers{1, 64} << Numbers{1};
    QTest::newRow("overlapping over words")
        << Numbers{0, 63, 64} << Numbers{63, 64, 99} << Numbers{63, 64} << Numbers{0, 63, 64, 99} << Numbers{0};
}

void TestArticleSet::combine()
{
    QFETCH(Numbers, a);
    QFETCH(Numbers, b);
    const ArticleSet setA = setOf(100, a);
    const ArticleSet setB = setOf(100, b);
    QTEST(numbersOf(ArticleSet(setA) &= setB), "both");
    QTEST(numbersOf(ArticleSet(setA) |= setB), "any");
    QTEST(numbersOf(ArticleSet(setA) -= setB), "onlyA");
    QCOMPARE(setA.count(), static_cast<std::uint32_t>(a.size()));
    QCOMPARE(setA.isEmpty(), a.isEmpty());
}

void TestArticleSet::range_data()
{
    QTest::addColumn<uint>("begin");
    QTest::addColumn<uint>("end");

    QTest::newRow("nothing") << 5U << 5U;
    QTest::newRow("one") << 63U << 64U;
    QTest::newRow("a whole word") << 64U << 128U;
    QTest::newRow("from the middle of one word to the middle of another") << 10U << 190U;
    QTest::newRow("everything") << 0U << 200U;
}

void TestArticleSet::range()
{
    QFETCH(uint, begin);
    QFETCH(uint, end);
    ArticleSet set(200);
    set.insertRange(begin, end);
    Numbers expected;
    for (uint doc = begin; doc < end; ++doc)
        expected.append(doc);
    QCOMPARE(numbersOf(set), expected);
}

void TestArticleSet::all_data()
{
    QTest::addColumn<uint>("articles");
    for (const uint articles : {0U, 1U, 63U, 64U, 65U, 128U})
        QTest::addRow("%u articles", articles) << articles;
}

void TestArticleSet::all()
{
    QFETCH(uint, articles);
    const ArticleSet set = ArticleSet::all(articles);
    QCOMPARE(set.count(), articles);
    QCOMPARE(static_cast<uint>(numbersOf(set).size()), articles);
}

QTEST_GUILESS_MAIN(TestArticleSet)
#include "tst_articleset.moc"
