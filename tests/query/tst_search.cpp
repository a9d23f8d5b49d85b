// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

namespace {

/// The titles, in the order of the dates, are the numbers 1 to 8.
TestLibrary library()
{
    TestLibrary library;
    library.add("1", "Haluk Görgün visited Baku. The drone flew.", "2023-12-31", "Anadolu Agency", "Ayşe Öz");
    library.add("2", "[Haluk Görgün|person:haluk-gorgun] leads [ASELSAN|company:aselsan].", "2024-01-01", "Reuters");
    library.add("3", "[Gorgun|speaker person:haluk-gorgun] said the drones of [Baykar|company:baykar] are good.",
                "2024-04-03", "Anadolu Agency");
    library.add("4", "Zürich’te drone drone drone, and Əliyev spoke.", "2024-04-30");
    library.add("5", "A text on fishing in Łódź, with one drone among many other words about quite other things.",
                "2024-05");
    library.add("6", "The Minister of Defence is [Yaşar Güler|person:yasar-guler].", "2025");
    library.add("7", "Baku hosts the defence exhibition.", "2025-02-02");
    library.add("8", "görgün in small letters", "2025-02-03", "reuters turkey");
    library.addRole(ArticleId(5), "Minister of Defence", 0);
    library.setStory(ArticleId(0), "visit");
    library.setStory(ArticleId(6), "visit");
    return library;
}

QString titlesOf(const Corpus &corpus, const std::vector<Hit> &hits)
{
    QStringList titles;
    for (const Hit &hit : hits)
        titles += QString::fromStdString(corpus.record(hit.doc).title);
    return titles.join(u' ');
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsByField_data();
    void findsByField() { finds(); }
    void ordersHits_data();
    void ordersHits();
    void readerMarksCount();
    void cancelledSearchSaysSo();
    void unreadableArticleIsAProblem();
};

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *text, const char *titles) {
        QTest::newRow(text[0] ? text : "nothing asked") << QString::fromUtf8(text) << QString::fromUtf8(titles);
    };

    row("unheardof", "");
    row("", "1 2 3 4 5 6 7 8");
    row("gorgun", "1 2 3 8");
    row("GÖRGÜN", "1 2 3 8");
    row("=Görgün", "1 2");
    row("=\"Haluk Görgün\"", "1 2");
    row("=gorgun", "");
    row("zurich", "4");
    row("aliyev", "4");
    row("eliyev", "4");
    row("lodz", "5");
    row("drone", "1 4 5");
    row("drone*", "1 3 4 5");
    row("dronne~", "1 4 5");
    row("dronne~2", "1 3 4 5");
    row("drone -gorgun", "4 5");
    row("-drone", "2 3 6 7 8");
    row("baku OR lodz", "1 5 7");
    row("gorgun (baku OR aselsan)", "1 2");
    row("\"haluk gorgun\"", "1 2");
    row("\"gorgun haluk\"", "");
    row("\"haluk gor*\"", "1 2");
    row("\"1 haluk\"", "");
    row("haluk near/2 visited", "1");
    row("haluk near/1 visited", "");
    row("visited near/2 haluk", "1");
    row("haluk near/3 baku near/3 drone", "1");
}

void TestSearch::findsByField_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char *text, const char *titles) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(titles);
    };

    row("person:gorgun", "2 3");
    row("person:\"haluk gorgun\"", "2 3");
    row("person:gör*", "2 3");
    row("person:nobody", "");
    row("company:gorgun", "");
    row("entity:gorgun", "2 3");
    row("person:gorgun -company:aselsan", "3");
    row("speaker:gorgun", "3");
    row("source:anadolu", "1 3");
    row("source:\"reuters turkey\"", "8");
    row("by:oz", "1");
    row("role:minister", "6");
    row("role:\"minister of defence\"", "6");
    row("role:defence", "6");
    row("title:5", "5");
    row("title:drone", "");
    row("after:2024-05", "5 6 7 8");
    row("before:2024", "1");
    row("date:2024", "2 3 4 5");
    row("date:2024-04", "3 4");
    row("date:2024-05-01..2024-05-31", "5");
    row("date:2024-05-02..2024-06", "");
    row("date:2025-02", "7 8");
    row("story:visit", "1 7");
    row("is:duplicate", "7");
    row("is:unread", "1 2 3 4 5 6 7 8");
    row("is:starred", "");
    row("tag:any", "");
    row("note:any", "");
}

void TestSearch::finds()
{
    QFETCH(QString, text);
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    const Result<Query> query = parseQuery(text.toStdString());
    QVERIFY2(query.has_value(), query ? "" : qPrintable(query.error().message));
    const JobControl control;
    const Result<SearchResult> result = search(*corpus, *query, HitOrder::Oldest, 50, articles, control);
    QVERIFY(result.has_value());
    QTEST(titlesOf(*corpus, result->hits), "titles");
    QCOMPARE(result->total, static_cast<std::uint32_t>(result->hits.size()));
    QCOMPARE(result->articles.count(), result->total);
}

void TestSearch::ordersHits_data()
{
    QTest::addColumn<HitOrder>("order");
    QTest::addColumn<uint>("limit");
    QTest::addColumn<QString>("titles");

    QTest::newRow("by relevance") << HitOrder::Relevance << 50U << QStringLiteral("4 1 5");
    QTest::newRow("newest first") << HitOrder::Newest << 50U << QStringLiteral("5 4 1");
    QTest::newRow("oldest first") << HitOrder::Oldest << 50U << QStringLiteral("1 4 5");
    QTest::newRow("by title") << HitOrder::Title << 50U << QStringLiteral("1 4 5");
    QTest::newRow("only the best") << HitOrder::Relevance << 1U << QStringLiteral("4");
    QTest::newRow("none wanted") << HitOrder::Relevance << 0U << QString();
}

void TestSearch::ordersHits()
{
    QFETCH(HitOrder, order);
    QFETCH(uint, limit);
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    const JobControl control;
    const Result<SearchResult> result = search(*corpus, *parseQuery("drone"), order, limit, articles, control);
    QTEST(titlesOf(*corpus, result->hits), "titles");
    QCOMPARE(result->total, 3U);
    for (const Hit &hit : result->hits)
        QCOMPARE(hit.score > 0, order == HitOrder::Relevance);
}

void TestSearch::readerMarksCount()
{
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    ArticleSet first(corpus->articleCount());
    first.insert(DocNumber(0));
    ReaderMarks marks;
    marks.starred = first;
    marks.unread = first;
    marks.tags.push_back({"Savunma Sanayii", first});
    marks.notes.push_back({"Ask Müller about the harbour", first});
    const JobControl control;
    for (const char *text :
         {"is:starred", "is:unread", "tag:\"savunma sanayii\"", "note:muller", "note:\"harb ask\""}) {
        const Result<SearchResult> result =
            search(*corpus, *parseQuery(text), HitOrder::Oldest, 50, articles, control, marks);
        QCOMPARE(titlesOf(*corpus, result->hits), QStringLiteral("1"));
    }
    QCOMPARE(search(*corpus, *parseQuery("note:\"muller sea\""), HitOrder::Oldest, 50, articles, control, marks)->total,
             0U);
}

void TestSearch::cancelledSearchSaysSo()
{
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    JobControl control;
    control.cancel();
    const Result<SearchResult> result = search(*corpus, *parseQuery("d*"), HitOrder::Relevance, 50, articles, control);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Cancelled);
}

void TestSearch::unreadableArticleIsAProblem()
{
    const auto corpus = library().corpus();
    const JobControl control;
    const Result<SearchResult> result =
        search(*corpus, *parseQuery("=Baku"), HitOrder::Relevance, 50, TestLibrary(), control);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Vanished);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
