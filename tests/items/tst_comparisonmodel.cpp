// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/comparisonmodel.h"
#include "app/items/passagerole.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lectern;

class TestComparisonModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void positionsAreThoseOfTheText();
};

void TestComparisonModel::nothing()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
    model.setRows({ComparedRow()}, {}, {});
    QCOMPARE(model.index(0, ComparisonModel::Right).data().toString(), QString());
    QCOMPARE(model.index(0, ComparisonModel::Right).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("not in this article"));
}

void TestComparisonModel::positionsAreThoseOfTheText()
{
    Article left;
    left.text = "x. Şişli\nopened nine yards.";
    Article right;
    right.text = "Şişli opened ten yards.";
    const TextSpan all{3, static_cast<std::uint32_t>(left.text.size())};
    const auto nine = static_cast<std::uint32_t>(left.text.find("nine"));
    ArticleComparison comparison;
    comparison.sentences.push_back({ComparedSentence::Kind::Changed,
                                    all,
                                    {0, static_cast<std::uint32_t>(right.text.size())},
                                    {{nine, nine + 4}},
                                    {}});
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(comparedRows(left, right, comparison), {ArticleId(4), QStringLiteral("A")},
                  {ArticleId(7), QStringLiteral("B")});
    const QModelIndex cell = model.index(0, ComparisonModel::Left);
    QCOMPARE(cell.data().toString(), QString::fromUtf8("Şişli opened nine yards."));
    const auto changed = cell.data(ComparisonModel::ChangedRole).value<std::vector<TextRange>>();
    QCOMPARE(changed.size(), std::size_t(1));
    QCOMPARE(cell.data().toString().mid(changed[0].begin, changed[0].size()), QStringLiteral("nine"));
    QCOMPARE(cell.data(PassageArticleRole).toUInt(), 4U);
    QCOMPARE(cell.data(PassageBeginRole).toUInt(), 3U);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("B"));
    QCOMPARE(model.count(ComparedSentence::Kind::Changed), 1);
}

QTEST_GUILESS_MAIN(TestComparisonModel)
#include "tst_comparisonmodel.moc"
