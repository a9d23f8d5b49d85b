// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlelistmodel.h"
#include "app/items/chipmodel.h"
#include "app/items/problemmodel.h"
#include "tests/support/samplepanes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lectern;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesSetChangeClear();
    void articleRoles();
    void readStateChangesOneRow();
    void marksOfArticles();
    void chips();
    void problems();
};

void TestModels::articlesSetChangeClear()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.articleAt({}));
    model.setRows(sample::articleRows());
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QCOMPARE(model.indexOf(ArticleId(3)).row(), 2);
    QVERIFY(!model.indexOf(ArticleId(300)).isValid());
    model.setRead(ArticleId(2), true);
    model.setReadArticles({ArticleId(1)});
    model.setRows(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::articleRoles()
{
    ArticleListModel model;
    model.setRows(sample::articleRows());
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("Caspian ports sign a rail ferry pact"));
    QCOMPARE(first.data(ArticleListModel::OutletRole).toString(), QStringLiteral("Caspian Courier"));
    QCOMPARE(first.data(ArticleListModel::DateRole).toString(), QStringLiteral("12 May"));
    QCOMPARE(first.data(ArticleListModel::OutletsRole).toInt(), 3);
    QCOMPARE(first.data(ArticleListModel::ArticleIdRole).toUInt(), 1u);
    QVERIFY(!first.data(ArticleListModel::IsReadRole).toBool());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("unread")));
    QVERIFY(!first.data(Qt::DecorationRole).isValid());
}

void TestModels::readStateChangesOneRow()
{
    ArticleListModel model;
    model.setRows(sample::articleRows());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRead(ArticleId(5), true);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 4);
    QVERIFY(model.index(4).data(ArticleListModel::IsReadRole).toBool());
    model.setRead(ArticleId(5), true);
    QCOMPARE(changes.count(), 1);
}

void TestModels::marksOfArticles()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(sample::articleRows());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setMarks({{ArticleId(2), {true, true, {QStringLiteral("ports")}}}});
    QCOMPARE(changes.count(), 1);
    const QModelIndex second = model.index(1);
    QVERIFY(second.data(ArticleListModel::IsStarredRole).toBool());
    QVERIFY(second.data(ArticleListModel::HasNoteRole).toBool());
    QCOMPARE(second.data(ArticleListModel::TagsRole).toStringList(), QStringList{QStringLiteral("ports")});
    QVERIFY(second.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("starred, has a note, ports")));
    QVERIFY(!model.index(0).data(ArticleListModel::IsStarredRole).toBool());
    model.setMarks({{ArticleId(2), {true, true, {QStringLiteral("ports")}}}});
    QCOMPARE(changes.count(), 1);
}

void TestModels::chips()
{
    ChipModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChips(sample::chips());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("not Mersin"));
    QVERIFY(model.index(1).data(ChipModel::IsExcludedRole).toBool());
    QVERIFY(!model.index(3).data(ChipModel::HasTypeRole).toBool());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setChips(sample::chips());
    QCOMPARE(resets.count(), 0);
    model.setChips({});
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::problems()
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addProblem({Problem::Kind::Empty, QStringLiteral("The file is empty."), QStringLiteral("a.txt"), -1});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ProblemModel::Place).data().toString(), QStringLiteral("a.txt"));
    QCOMPARE(model.index(0, ProblemModel::Reason).data().toString(), QStringLiteral("The file is empty."));
    QCOMPARE(model.index(0, 0).data(ProblemModel::KindRole).toInt(), int(Problem::Kind::Empty));
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
