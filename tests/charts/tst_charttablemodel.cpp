// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/samplecharts.h"
#include "widgets/charts/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lectern;

class TestChartTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void showsNamesAndNumbers();
    void showsTimes();
    void sortsByValueNotByWords();
};

void TestChartTableModel::keepsTheRulesOfModels()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChart(designBars());
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setChart(sampleTimeline({1, 2}));
    QCOMPARE(model.rowCount(), 2);
    model.setChart(Chart());
    QCOMPARE(model.rowCount(), 0);
}

void TestChartTableModel::showsNamesAndNumbers()
{
    ChartTableModel model;
    model.setChart(sampleBars({{"A\nB", EntityType::Company, 1234, 5678}}));
    const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(cell(ChartTableModel::Label), QStringLiteral("A B"));
    QCOMPARE(cell(ChartTableModel::Type), QStringLiteral("Company"));
    QCOMPARE(cell(ChartTableModel::Articles), QStringLiteral("1\u2009234"));
    QCOMPARE(cell(ChartTableModel::Mentions), QStringLiteral("5\u2009678"));
}

void TestChartTableModel::showsTimes()
{
    ChartTableModel model;
    model.setChart(sampleTimeline({4}));
    QCOMPARE(model.index(0, ChartTableModel::Label).data().toString(), QStringLiteral("January 2024"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time"));
}

void TestChartTableModel::sortsByValueNotByWords()
{
    ChartTableModel model;
    model.setChart(sampleTimeline({9, 10}));
    const auto key = [&](int row, int column) { return model.index(row, column).data(ChartTableModel::SortRole); };
    QVERIFY(key(0, ChartTableModel::Articles).toUInt() < key(1, ChartTableModel::Articles).toUInt());
    QVERIFY(key(0, ChartTableModel::Label).toInt() < key(1, ChartTableModel::Label).toInt());
}

QTEST_GUILESS_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"
