// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/columnsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;

namespace {

TablePreview table()
{
    return {.path = QStringLiteral("/tables/a.csv"),
            .columns = {"kop", "stuk", "bron"},
            .rows = {{"Ferry sails", "The ferry\nsails again.", "Wire"}, {"Second", "", "Gazete"}},
            .guess = {{"title", 0}}};
}

} // namespace

class TestColumnsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTable();
    void showsRowsBelowFields();
    void fieldStandsInOneColumn();
    void layoutNeedsText();
    void everyFieldHasALabel();
};

void TestColumnsModel::emptyTable()
{
    ColumnsModel model({});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.holdsText());
    model.setField(0, QStringLiteral("text"));
    QVERIFY(!model.holdsText());
}

void TestColumnsModel::showsRowsBelowFields()
{
    ColumnsModel model(table());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("stuk"));
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Title"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Ignored"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("The ferry sails again."));
    QCOMPARE(model.index(2, 2).data().toString(), QStringLiteral("Gazete"));
    QCOMPARE(model.index(0, 0).data(ColumnsModel::FieldRole).toString(), QStringLiteral("title"));
}

void TestColumnsModel::fieldStandsInOneColumn()
{
    ColumnsModel model(table());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setField(2, QStringLiteral("title"));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.index(0, 0).data(ColumnsModel::FieldRole).toString(), QString());
    QCOMPARE(model.index(0, 2).data(ColumnsModel::FieldRole).toString(), QStringLiteral("title"));
    model.setField(2, QStringLiteral("title"));
    QCOMPARE(changed.count(), 2);
    // Any number of columns may be ignored.
    model.setField(2, {});
    QCOMPARE(changed.count(), 3);
}

void TestColumnsModel::layoutNeedsText()
{
    ColumnsModel model(table());
    QVERIFY(!model.holdsText());
    model.setField(1, QStringLiteral("text"));
    QVERIFY(model.holdsText());
    const TableLayout layout = model.layout();
    QCOMPARE(layout.columns, std::vector<std::string>({"bron", "kop", "stuk"}));
    QCOMPARE(layout.map.columns, (std::map<std::string, std::string>{{"text", "stuk"}, {"title", "kop"}}));
}

void TestColumnsModel::everyFieldHasALabel()
{
    for (const QString &field : ColumnsModel::fields()) {
        QVERIFY(!ColumnsModel::fieldLabel(field).isEmpty());
        QVERIFY(field.isEmpty() || isArticleField(field.toStdString()));
    }
}

QTEST_GUILESS_MAIN(TestColumnsModel)
#include "tst_columnsmodel.moc"
