// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/passagerole.h"
#include "app/items/quotemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lectern;

namespace {

QuoteRow row(uint article, const char *speaker, const char *words, int day)
{
    QuoteRow row;
    row.article = ArticleId(article);
    row.span = {article, article + 5};
    row.speakerName = QString::fromUtf8(speaker);
    row.words = QString::fromUtf8(words);
    row.outlet = QStringLiteral("Courier");
    row.date = QString::number(day);
    row.day = day;
    return row;
}

std::vector<QuoteRow> rows()
{
    return {row(1, "Zoe", "b", 2), row(2, "", "c", 10), row(3, "Ada", "a", 1)};
}

QString articles(const QuoteModel &model)
{
    QString all;
    for (int i = 0; i < model.rowCount(); ++i)
        all += QString::number(model.index(i, 0).data(PassageArticleRole).toUInt());
    return all;
}

} // namespace

class TestQuoteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesOfARow();
    void sorts_data();
    void sorts();
    void selectionFollowsItsRow();
};

void TestQuoteModel::rolesOfARow()
{
    QuoteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setRows(rows());
    const QModelIndex first = model.index(0, QuoteModel::Words);
    QCOMPARE(first.data().toString(), QStringLiteral("b"));
    QCOMPARE(first.data(PassageBeginRole).toUInt(), 1U);
    QCOMPARE(first.data(PassageEndRole).toUInt(), 6U);
    QVERIFY(!first.data(PassageEntityRole).isValid());
    QCOMPARE(first.data(PassageWordsRole).toString(), QStringLiteral("Zoe: b (Courier, 2)"));
    QCOMPARE(model.index(1, QuoteModel::Speaker).data().toString(), QStringLiteral("unknown"));
    QVERIFY(!model.index(0, 0, first).isValid());
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestQuoteModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("order");

    QTest::newRow("as given") << -1 << false << QStringLiteral("123");
    QTest::newRow("by speaker, unknown ones last") << int(QuoteModel::Speaker) << false << QStringLiteral("312");
    QTest::newRow("by words, backwards") << int(QuoteModel::Words) << true << QStringLiteral("213");
    QTest::newRow("dates as days, not as words") << int(QuoteModel::Date) << false << QStringLiteral("312");
}

void TestQuoteModel::sorts()
{
    QFETCH(int, column);
    QFETCH(bool, isDescending);
    QuoteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(rows());
    model.sort(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QTEST(articles(model), "order");
    model.setRows(rows());
    QTEST(articles(model), "order");
}

void TestQuoteModel::selectionFollowsItsRow()
{
    QuoteModel model;
    model.setRows(rows());
    const QPersistentModelIndex selected(model.index(0, QuoteModel::Words));
    model.sort(QuoteModel::Date, Qt::AscendingOrder);
    QCOMPARE(selected.row(), 1);
    QCOMPARE(selected.data().toString(), QStringLiteral("b"));
}

QTEST_GUILESS_MAIN(TestQuoteModel)
#include "tst_quotemodel.moc"
