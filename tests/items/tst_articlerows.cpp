// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/items/articlerows.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

class TestArticleRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snippetShowsTheHit_data();
    void snippetShowsTheHit();
};

void TestArticleRows::snippetShowsTheHit_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("snippet");
    QTest::addColumn<QString>("hits");

    const QString lead =
        QStringLiteral("One two three four five six seven eight nine ten eleven the ferry of Ağdam left.");
    QTest::newRow("an article that cannot be read keeps its lead")
        << QStringLiteral("ferry") << false << lead << QString();
    QTest::newRow("no words are searched for") << QStringLiteral("after:2020") << true << lead << QString();
    QTest::newRow("a hit far from the beginning")
        << QStringLiteral("ferry") << true << QStringLiteral("… ten eleven the ferry of Ağdam left")
        << QStringLiteral("ferry");
    QTest::newRow("accents aside, two hits")
        << QStringLiteral("agdam left") << true << QStringLiteral("… the ferry of Ağdam left")
        << QStringLiteral("Ağdam|left");
    QTest::newRow("a hit at the beginning, after the headline")
        << QStringLiteral("two") << true << QString(QStringLiteral("Headline ") + lead.chopped(1))
        << QStringLiteral("two");
}

void TestArticleRows::snippetShowsTheHit()
{
    QFETCH(QString, query);
    QFETCH(bool, isReadable);
    const auto library = std::make_shared<TestLibrary>();
    library->add("Headline", "One two three four five six seven eight nine ten eleven the ferry of Ağdam left.",
                 "2024-01-01");
    const auto empty = std::make_shared<TestLibrary>();
    CorpusArticleRows rows(library->corpus(), {Hit{DocNumber(0), 0}}, QDate(2024, 1, 2));
    rows.showHitsOf(*parseQuery(query.toStdString()), isReadable ? library : empty);
    const ArticleRow row = rows.row(0);
    QTEST(row.snippet, "snippet");
    QStringList hits;
    for (const TextRange &hit : row.hits)
        hits << row.snippet.mid(hit.begin, hit.size());
    QTEST(hits.join(u'|'), "hits");
}

QTEST_GUILESS_MAIN(TestArticleRows)
#include "tst_articlerows.moc"
