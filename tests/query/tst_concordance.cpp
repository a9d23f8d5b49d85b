// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/concordance.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

namespace {

TestLibrary library()
{
    TestLibrary library;
    library.add("Old", "The red ferry left. A ferry, said [Ada|person:ada], is slow.", "2024-01-01");
    library.add("New", "No\nÖld  ferry came to [Ada|person:ada] and [Bo|person:bo].", "2024-02-01");
    return library;
}

QString written(const std::vector<ConcordanceLine> &lines)
{
    QStringList rows;
    for (const ConcordanceLine &line : lines)
        rows << QString::fromStdString(line.left + '[' + line.hit + ']' + line.right);
    return rows.join(u'|');
}

Result<Concordance> ofQuery(const TestLibrary &library, const QString &query, std::uint32_t limit = 99)
{
    const auto corpus = library.corpus();
    return concordance(*corpus, ArticleSet::all(corpus->articleCount()), *parseQuery(query.toStdString()), library,
                       limit, JobControl());
}

} // namespace

class TestConcordance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems();
    void linesOfAQuery_data();
    void linesOfAQuery();
    void linesOfAnEntity();
    void limitIsSaid();
    void longContextIsCutAtWords();
    void sortsAndGroups_data();
    void sortsAndGroups();
};

void TestConcordance::problems()
{
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    JobControl cancelled;
    cancelled.cancel();
    const Query ferry = *parseQuery("ferry");
    QCOMPARE(concordance(*corpus, ArticleSet::all(2), ferry, articles, 9, cancelled).error().kind,
             Problem::Kind::Cancelled);
    QCOMPARE(concordance(*corpus, ArticleSet::all(2), ferry, TestLibrary(), 9, JobControl()).error().kind,
             Problem::Kind::Vanished);
    QVERIFY(!concordanceOrderFromName("sideways"));
    QVERIFY(concordanceOrderFromName("left") == ConcordanceOrder::Left);
}

void TestConcordance::linesOfAQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("lines");

    QTest::newRow("neither words nor names") << QStringLiteral("after:2020") << QString();
    QTest::newRow("a name that is excluded") << QStringLiteral("-person:ada") << QString();
    QTest::newRow("nothing found") << QStringLiteral("zebra") << QString();
    QTest::newRow("newest first, white space simple")
        << QStringLiteral("ferry")
        << QStringLiteral("No Öld[ferry]came to Ada and Bo.|The red[ferry]left. A ferry, said Ada, is slow.|"
                          "The red ferry left. A[ferry], said Ada, is slow.");
    QTest::newRow("a name") << QStringLiteral("person:bo") << QStringLiteral("No Öld ferry came to Ada and[Bo].");
    QTest::newRow("a name and a word") << QStringLiteral("person:bo ferry")
                                       << QStringLiteral("No Öld[ferry]came to Ada and Bo.|"
                                                         "No Öld ferry came to Ada and[Bo].|"
                                                         "The red[ferry]left. A ferry, said Ada, is slow.|"
                                                         "The red ferry left. A[ferry], said Ada, is slow.");
    QTest::newRow("a phrase, accents aside")
        << QStringLiteral("\"old ferry\"") << QStringLiteral("No[Öld ferry]came to Ada and Bo.");
}

void TestConcordance::linesOfAQuery()
{
    QFETCH(QString, query);
    const Result<Concordance> found = ofQuery(library(), query);
    QVERIFY(found.has_value());
    QTEST(written(found->lines), "lines");
}

void TestConcordance::linesOfAnEntity()
{
    const TestLibrary articles = library();
    const auto corpus = articles.corpus();
    const auto ada = corpus->entityByKey("person:ada");
    const auto found = concordance(*corpus, ArticleSet::all(2), *ada, articles, 9, JobControl());
    QCOMPARE(written(found->lines), QStringLiteral("No Öld ferry came to[Ada]and Bo.|"
                                                   "The red ferry left. A ferry, said[Ada], is slow."));
    const ConcordanceLine &line = found->lines.front();
    QCOMPARE(QString::fromStdString(std::string(line.span.of(articles.article(line.article)->article.text))),
             QStringLiteral("Ada"));
    ArticleSet none(2);
    QVERIFY(concordance(*corpus, none, *ada, articles, 9, JobControl())->lines.empty());
}

void TestConcordance::limitIsSaid()
{
    QVERIFY(!ofQuery(library(), QStringLiteral("ferry"), 2)->isComplete);
    QCOMPARE(ofQuery(library(), QStringLiteral("ferry"), 2)->lines.size(), std::size_t(2));
    QVERIFY(ofQuery(library(), QStringLiteral("ferry"), 3)->isComplete);
}

void TestConcordance::longContextIsCutAtWords()
{
    std::string words;
    for (int i = 0; i < 40; ++i)
        words += "çox ";
    TestLibrary articles;
    articles.add("T", words + "ferry " + words, "");
    const ConcordanceLine line = ofQuery(articles, QStringLiteral("ferry"))->lines.front();
    QVERIFY(line.left.size() <= 80 && line.right.size() <= 80);
    QVERIFY(line.left.starts_with("çox") && line.left.ends_with("çox"));
    QVERIFY(line.right.starts_with("çox") && line.right.ends_with("çox"));
}

void TestConcordance::sortsAndGroups_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("groups");

    QTest::newRow("as they stand") << QStringLiteral("article") << QStringLiteral("No Öld") << QString();
    QTest::newRow("by the word before") << QStringLiteral("left") << QStringLiteral("The red ferry left. A")
                                        << QStringLiteral("a 1, old 1, red 1");
    QTest::newRow("by the word after") << QStringLiteral("right") << QStringLiteral("No Öld")
                                       << QStringLiteral("came 1, left 1, said 1");
    QTest::newRow("by the hit") << QStringLiteral("hit") << QStringLiteral("No Öld") << QStringLiteral("ferry 3");
}

void TestConcordance::sortsAndGroups()
{
    QFETCH(QString, order);
    const ConcordanceOrder wanted = *concordanceOrderFromName(order.toStdString());
    std::vector<ConcordanceLine> lines = ofQuery(library(), QStringLiteral("ferry"))->lines;
    sortLines(lines, wanted);
    QTEST(QString::fromStdString(lines.front().left), "first");
    QStringList groups;
    for (const ConcordanceGroup &group : groupLines(lines, wanted))
        groups << QStringLiteral("%1 %2").arg(QString::fromStdString(group.word)).arg(group.lines);
    QTEST(groups.join(QStringLiteral(", ")), "groups");
}

QTEST_GUILESS_MAIN(TestConcordance)
#include "tst_concordance.moc"
