// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/historymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lectern;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestStandsFirst();
    void states_data();
    void states();
};

void TestHistoryModel::newestStandsFirst()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.isRevocable({}));
    model.setRows({{QStringLiteral("old"), {}, false, true, {}}, {QStringLiteral("new"), {}, false, true, {}}});
    QCOMPARE(model.index(0, HistoryModel::What).data().toString(), QStringLiteral("new"));
    QCOMPARE(model.stepOf(model.index(0, 0)), std::size_t(1));
    QCOMPARE(model.stepOf(model.index(1, 0)), std::size_t(0));
}

void TestHistoryModel::states_data()
{
    QTest::addColumn<bool>("isUndone");
    QTest::addColumn<bool>("isRevocable");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("canBeTakenBack");

    const QStringList gone{QStringLiteral("“Gorgun” is not in the library.")};
    QTest::newRow("does not apply") << false << true << gone << QStringLiteral("does not apply") << true;
    QTest::newRow("undone already") << true << true << QStringList() << QStringLiteral("undone") << false;
    QTest::newRow("only a mark") << false << false << QStringList() << QString() << false;
    QTest::newRow("holds") << false << true << QStringList() << QString() << true;
}

void TestHistoryModel::states()
{
    QFETCH(bool, isUndone);
    QFETCH(bool, isRevocable);
    QFETCH(QStringList, problems);
    HistoryModel model;
    model.setRows({{QStringLiteral("a rule"), QStringLiteral("3 April"), isUndone, isRevocable, problems}});
    QTEST(model.index(0, HistoryModel::State).data().toString(), "state");
    QTEST(model.isRevocable(model.index(0, 0)), "canBeTakenBack");
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(problems.value(0)));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
