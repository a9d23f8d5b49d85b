// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/explanationdialog.h"

#include <QTest>
#include <QTreeWidget>

using namespace lectern;

using Lines = std::vector<ExplanationDialog::Line>;

class TestExplanationDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToExplain();
    void partsStandBelowTheirWhole();
};

void TestExplanationDialog::nothingToExplain()
{
    const ExplanationDialog dialog(QStringLiteral("Title"), Lines());
    QCOMPARE(dialog.view()->topLevelItemCount(), 0);
}

void TestExplanationDialog::partsStandBelowTheirWhole()
{
    const Lines lines{{QStringLiteral("a -(b OR c)"), false, {}, 0},
                      {QStringLiteral("a"), true, QStringLiteral("It stands there 2 times."), 1},
                      {QStringLiteral("-(b OR c)"), false, {}, 1},
                      {QStringLiteral("b OR c"), true, {}, 2},
                      {QStringLiteral("b"), true, {}, 3},
                      {QStringLiteral("c"), false, {}, 3}};
    const ExplanationDialog dialog(QStringLiteral("Title"), lines);
    const QTreeWidgetItem *whole = dialog.view()->topLevelItem(0);
    QCOMPARE(dialog.view()->topLevelItemCount(), 1);
    QCOMPARE(whole->childCount(), 2);
    QCOMPARE(whole->child(0)->text(1), QStringLiteral("yes"));
    QCOMPARE(whole->child(0)->text(2), QStringLiteral("It stands there 2 times."));
    QCOMPARE(whole->child(1)->child(0)->childCount(), 2);
    QCOMPARE(whole->child(1)->child(0)->child(1)->text(1), QStringLiteral("no"));
    QVERIFY(dialog.windowTitle().contains(QStringLiteral("Not")));
}

QTEST_MAIN(TestExplanationDialog)
#include "tst_explanationdialog.moc"
