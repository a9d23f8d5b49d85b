// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlelistmodel.h"
#include "app/items/chipmodel.h"
#include "app/items/problemmodel.h"
#include "tests/support/samplepanes.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
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
    void articlesUnderHeadings();
    void foldingIsRemembered();
    void articlesAreDraggedOut();
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

void TestModels::articlesUnderHeadings()
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGrouping(ArticleGrouping::Outlet);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.articleBeside({}, 1));
    model.setRows(sample::articleRows());
    QCOMPARE(model.articleCount(), 12);
    QCOMPARE(model.rowCount(), 18); // six outlets, one of them unstated
    const QModelIndex heading = model.index(0);
    QVERIFY(heading.data(ArticleListModel::IsHeadingRole).toBool());
    QCOMPARE(heading.data().toString(), QStringLiteral("Caspian Courier"));
    QVERIFY(heading.data(ArticleListModel::SnippetRole).toString().startsWith(QStringLiteral("2 ")));
    QVERIFY(!model.articleAt(heading));
    QVERIFY(!heading.data(ArticleListModel::ArticleIdRole).isValid());
    QVERIFY(heading.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("unfolded")));
    QCOMPARE(model.articleAt(model.index(2)), std::optional(ArticleId(6)));
    QVERIFY(model.index(2).data(ArticleListModel::IsUnderHeadingRole).toBool());
    QCOMPARE(model.indexOf(ArticleId(6)).row(), 2);
    QCOMPARE(model.headingOf(ArticleId(6)), heading);

    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setFolded(model.index(2), true);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 16);
    QVERIFY(!model.indexOf(ArticleId(6)).isValid());
    QCOMPARE(model.headingOf(ArticleId(6)), model.index(0));
    QCOMPARE(model.articleBeside(model.index(0), 1), std::optional(ArticleId(1)));
    model.setRead(ArticleId(6), true); // nothing to tell of what is not shown
    QCOMPARE(model.reveal(ArticleId(6)).row(), 2);
    QCOMPARE(model.rowCount(), 18);
    model.setGrouping(ArticleGrouping::None);
    QCOMPARE(model.rowCount(), 12);
    QVERIFY(!model.headingOf(model.index(0)).isValid());
}

void TestModels::foldingIsRemembered()
{
    ArticleListModel model;
    model.setGrouping(ArticleGrouping::Outlet);
    model.setRows(sample::articleRows());
    model.setFolded(model.index(0), true);
    model.setRows(sample::articleRows());
    QVERIFY(model.index(0).data(ArticleListModel::IsFoldedRole).toBool());
    model.setAllFolded(true);
    QCOMPARE(model.rowCount(), 6);
    model.setFolded(model.index(1), false);
    const int lines = model.rowCount();
    QVERIFY(lines > 6);
    model.setRows(sample::articleRows());
    QCOMPARE(model.rowCount(), lines);
    QVERIFY(!model.index(1).data(ArticleListModel::IsFoldedRole).toBool());
    model.setAllFolded(false);
    QCOMPARE(model.rowCount(), 18);
}

void TestModels::articlesAreDraggedOut()
{
    ArticleListModel model;
    model.setRows(sample::articleRows());
    QVERIFY(model.flags(model.index(0)) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0), model.index(11)}));
    QCOMPARE(data->text(), QStringLiteral("Caspian ports sign a rail ferry pact, Caspian Courier, 12 May\n"
                                          "Untitled note on the harbour"));
    QVERIFY(!data->hasUrls()); // there is no such file
    model.setGrouping(ArticleGrouping::Outlet);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsDragEnabled));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsDragEnabled);
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
