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
