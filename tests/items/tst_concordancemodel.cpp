// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/concordancemodel.h"
#include "app/items/passagerole.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lectern;

namespace {

ConcordanceModel::Row row(uint article, const char *left, const char *right, int day)
{
    return {{ArticleId(article), {article, article + 5}, left, "ferry", right}, QStringLiteral("Courier"), {}, {}, day};
}

QString articles(const ConcordanceModel &model)
{
    QString all;
    for (int i = 0; i < model.rowCount(); ++i)
        all += QString::number(model.index(i, 0).data(PassageArticleRole).toUInt());
    return all;
}

} // namespace

class TestConcordanceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void groups_data();
    void groups();
    void foldsAGroup();
    void rolesOfARow();
};

void TestConcordanceModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("order");

    QTest::newRow("as given") << -1 << false << QStringLiteral("123");
    QTest::newRow("by the word before, not by the first")
        << int(ConcordanceModel::Before) << false << QStringLiteral("231");
    QTest::newRow("by the word after, backwards") << int(ConcordanceModel::After) << true << QStringLiteral("213");
    QTest::newRow("by day") << int(ConcordanceModel::Date) << false << QStringLiteral("312");
}

void TestConcordanceModel::sorts()
{
    QFETCH(int, column);
    QFETCH(bool, isDescending);
    ConcordanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({row(1, "a white", "left", 5), row(2, "b blue", "sank", 9), row(3, "c red", "came", 1)});
    model.sort(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTEST(articles(model), "order");
}

void TestConcordanceModel::groups_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("groups");
    QTest::addColumn<QString>("order");

    QTest::newRow("none: headings go") << -1 << QString() << QStringLiteral("1234");
    QTest::newRow("by the word before, the largest first")
        << int(ConcordanceModel::Before) << QStringLiteral("white,Nothing,blue") << QStringLiteral("1342");
    QTest::newRow("by the word after") << int(ConcordanceModel::After) << QStringLiteral("left,came,sank")
                                       << QStringLiteral("1432");
    QTest::newRow("by source") << int(ConcordanceModel::Source) << QStringLiteral("Courier") << QStringLiteral("1234");
}

void TestConcordanceModel::groups()
{
    QFETCH(int, column);
    ConcordanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrouping(ConcordanceModel::Hit);
    model.setRows({row(1, "a White", "left", 5), row(2, "b blue", "sank", 9), row(3, "c white", "came", 1),
                   row(4, "", "left", 2)});
    model.setGrouping(column < 0 ? std::nullopt : std::optional(static_cast<ConcordanceModel::Column>(column)));
    QStringList headings;
    QString order;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex index = model.index(i, 0);
        if (index.data(PassageHeadingRole).isValid())
            headings << index.data().toString();
        else
            order += QString::number(index.data(PassageArticleRole).toUInt());
    }
    QFETCH(QString, groups);
    for (qsizetype i = 0; i < headings.size(); ++i)
        headings[i] = headings[i].section(u' ', 0, 0);
    QCOMPARE(headings.join(u','), groups);
    QTEST(order, "order");
}

void TestConcordanceModel::foldsAGroup()
{
    ConcordanceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({row(1, "a", "left", 5), row(2, "b", "sank", 9), row(3, "c", "left", 1)});
    model.setGrouping(ConcordanceModel::After);
    QCOMPARE(model.rowCount(), 5);
    model.setShown(1, false);
    QVERIFY2(model.rowCount() == 5, "a row that is no heading folds nothing");
    model.setShown(0, false);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(PassageHeadingRole).toBool(), false);
    QCOMPARE(model.rows().size(), std::size_t(3));
    model.sort(ConcordanceModel::Date, Qt::AscendingOrder);
    QVERIFY2(model.rowCount() == 3, "stays folded");
    model.setShown(0, true);
    QCOMPARE(articles(model), QStringLiteral("03102"));
}

void TestConcordanceModel::rolesOfARow()
{
    ConcordanceModel model;
    model.setRows({row(7, "the red", "left", 5)});
    const QModelIndex hit = model.index(0, ConcordanceModel::Hit);
    QCOMPARE(hit.data().toString(), QStringLiteral("ferry"));
    QCOMPARE(hit.data(PassageBeginRole).toUInt(), 7U);
    QCOMPARE(hit.data(PassageWordsRole).toString(), QStringLiteral("the red [ferry] left"));
    QVERIFY(model.index(0, ConcordanceModel::Before).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
}

QTEST_GUILESS_MAIN(TestConcordanceModel)
#include "tst_concordancemodel.moc"
