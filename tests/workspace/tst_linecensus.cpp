// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/linecensus.h"

#include <QTest>

using namespace lectern;

namespace {

OutletLines text(LineKey report, std::vector<LineKey> keys)
{
    return {std::move(keys), report};
}

LineWitness witness(LineKey line, unsigned article, LineKey report)
{
    return {line, ArticleId(article), report};
}

} // namespace

class TestLineCensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeReportsMakeFurniture_data();
    void threeReportsMakeFurniture();
    void earlierArticlesAreNamedOnce();
    void settledLinesAreNotNotedAgain();
};

using Texts = std::vector<OutletLines>;
using Witnesses = std::vector<LineWitness>;

void TestLineCensus::threeReportsMakeFurniture_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<Witnesses>("witnesses");
    QTest::addColumn<RepeatedLines>("repeated");

    QTest::newRow("nothing") << Texts{} << Witnesses{} << RepeatedLines{};
    QTest::newRow("two reports") << Texts{text(1, {7}), text(2, {7})} << Witnesses{} << RepeatedLines{};
    QTest::newRow("three reports") << Texts{text(1, {7}), text(2, {7, 8}), text(3, {7})} << Witnesses{}
                                   << RepeatedLines{7};
    QTest::newRow("three versions of one report")
        << Texts{text(1, {7}), text(1, {7}), text(1, {7})} << Witnesses{} << RepeatedLines{};
    QTest::newRow("two reports and one of the library")
        << Texts{text(1, {7}), text(2, {7})} << Witnesses{witness(7, 1, 3)} << RepeatedLines{7};
    QTest::newRow("the library has a version of one")
        << Texts{text(1, {7}), text(2, {7})} << Witnesses{witness(7, 1, 2)} << RepeatedLines{};
    QTest::newRow("several lines") << Texts{text(1, {9, 7}), text(2, {7, 9}), text(3, {9, 7})} << Witnesses{}
                                   << RepeatedLines{7, 9};
}

void TestLineCensus::threeReportsMakeFurniture()
{
    QFETCH(Texts, texts);
    QFETCH(Witnesses, witnesses);
    QFETCH(RepeatedLines, repeated);
    QCOMPARE(takeCensus(texts, witnesses).repeated, repeated);
    std::reverse(texts.begin(), texts.end());
    QCOMPARE(takeCensus(texts, witnesses).repeated, repeated);
}

void TestLineCensus::earlierArticlesAreNamedOnce()
{
    const Texts texts{text(1, {7, 8, 9})};
    const Witnesses witnesses{witness(7, 5, 2), witness(7, 4, 3), witness(8, 5, 2), witness(8, 4, 3), witness(9, 6, 4)};
    const LineCensus census = takeCensus(texts, witnesses);
    QCOMPARE(census.repeated, RepeatedLines({7, 8}));
    QCOMPARE(census.earlier, std::vector<ArticleId>({ArticleId(4), ArticleId(5)}));
    QVERIFY(census.settled.empty());
}

void TestLineCensus::settledLinesAreNotNotedAgain()
{
    const Texts texts{text(1, {7, 8})};
    const Witnesses witnesses{witness(7, 1, 2), witness(7, 2, 3), witness(7, 3, 4), witness(8, 1, 2)};
    const LineCensus census = takeCensus(texts, witnesses);
    QCOMPARE(census.settled, RepeatedLines{7});
    QVERIFY(census.earlier.empty());
    QCOMPARE(withoutSettled(texts.front(), census).keys, std::vector<LineKey>{8});
    QVERIFY(hasRepeated(texts.front(), census.repeated));
    QVERIFY(!hasRepeated(text(1, {8}), census.repeated));
}

QTEST_GUILESS_MAIN(TestLineCensus)
#include "tst_linecensus.moc"
