// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/evidencemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lectern;

class TestEvidenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void tellsWhereASentenceStands();
};

void TestEvidenceModel::keepsTheRulesOfModels()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(
        {{ArticleId(1), {}, QStringLiteral("one"), {}, {}}, {ArticleId(2), {}, QStringLiteral("two"), {}, {}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowAt(model.index(1)).article, ArticleId(2));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestEvidenceModel::tellsWhereASentenceStands()
{
    EvidenceModel model;
    model.setRows({{ArticleId(1), {}, QStringLiteral("She signed."), {}, QStringLiteral("Courier · 12 May")}});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("She signed."));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("She signed. (Courier · 12 May)"));
}

QTEST_GUILESS_MAIN(TestEvidenceModel)
#include "tst_evidencemodel.moc"
