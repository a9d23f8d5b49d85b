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
    void groups_data();
    void groups();
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

void TestArticleRows::groups_data()
{
    QTest::addColumn<ArticleGrouping>("grouping");
    QTest::addColumn<QString>("drawn"); // group: its articles, by number

    QTest::newRow("outlets by name, none last")
        << ArticleGrouping::Outlet << QStringLiteral("alat herald: 2; Boğaz Post: 0 3; Without an outlet: 1");
    QTest::newRow("months in the order of the list, the year where no more is stated")
        << ArticleGrouping::Month << QStringLiteral("May 2024: 0 1; 2024: 2; Without a date: 3");
    QTest::newRow("stories where their first article stands")
        << ArticleGrouping::Story << QStringLiteral("First: 0 2; Second: 1; Fourth: 3");
}

void TestArticleRows::groups()
{
    QFETCH(ArticleGrouping, grouping);
    TestLibrary library;
    library.add("First", "Ferries.", "2024-05-12", "Boğaz Post");
    library.add("Second", "Ships.", "2024-05-01", "");
    library.add("Third", "Trains.", "2024", "alat herald");
    library.add("Fourth", "Roads.", "", "Boğaz Post");
    library.setStory(ArticleId(0), "ferry");
    library.setStory(ArticleId(2), "ferry");
    const auto corpus = library.corpus();
    std::vector<Hit> hits;
    for (const std::uint32_t id : {0u, 1u, 2u, 3u})
        hits.push_back({*corpus->docOf(ArticleId(id)), 0});
    const CorpusArticleRows rows(corpus, hits, QDate(2024, 6, 1));
    const GroupedRows groups(rows.partition(grouping));
    QStringList drawn;
    for (std::uint32_t group = 0; group < groups.groupCount(); ++group) {
        QStringList members;
        for (const std::uint32_t row : groups.rows(group))
            members << QString::number(row);
        const auto first = static_cast<int>(groups.rows(group).front());
        drawn << rows.groupName(grouping, first) + QStringLiteral(": ") + members.join(u' ');
    }
    QTEST(drawn.join(QStringLiteral("; ")), "drawn");
}

QTEST_GUILESS_MAIN(TestArticleRows)
#include "tst_articlerows.moc"
