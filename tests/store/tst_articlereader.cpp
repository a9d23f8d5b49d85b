// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace lectern;

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingLibrary();
    void unknownArticle();
    void damagedArticle();
    void readsWhatWasStored();
    void seesLaterBatches();
    void servesManyThreads();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestArticleReader::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("a.lectern"));
    PackedArticle numbered = samples::packed(QStringLiteral("/table.csv"));
    numbered.place.record = 7;
    PackedArticle damaged = samples::packed(QStringLiteral("/bad.txt"));
    damaged.analysis.annotations.chop(1);
    damaged.analysis.digest.chop(1);
    samples::fill(m_path, {samples::packed(QStringLiteral("/a.txt")), numbered, damaged});
}

void TestArticleReader::missingLibrary()
{
    const auto reader = ArticleReader::open(m_folder.filePath(QStringLiteral("none.lectern")));
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Problem::Kind::Unreadable);
}

void TestArticleReader::unknownArticle()
{
    const auto reader = ArticleReader::open(m_path);
    QCOMPARE((*reader)->article(ArticleId(99)).error().kind, Problem::Kind::Vanished);
    QCOMPARE((*reader)->digest(ArticleId(99)).error().kind, Problem::Kind::Vanished);
}

void TestArticleReader::damagedArticle()
{
    const auto reader = ArticleReader::open(m_path);
    const auto article = (*reader)->article(ArticleId(3));
    QVERIFY(!article);
    QCOMPARE(article.error().kind, Problem::Kind::Damaged);
    QVERIFY(article.error().message.contains(QLatin1String("/bad.txt")));
    QCOMPARE((*reader)->digest(ArticleId(3)).error().kind, Problem::Kind::Damaged);
    QVERIFY((*reader)->article(ArticleId(1)));
}

void TestArticleReader::readsWhatWasStored()
{
    const auto reader = ArticleReader::open(m_path);
    const auto plain = (*reader)->article(ArticleId(1));
    QVERIFY(plain);
    QCOMPARE(plain->article, samples::article(QStringLiteral("/a.txt")));
    QCOMPARE(plain->annotations, samples::annotations(plain->article));
    const auto digest = (*reader)->digest(ArticleId(1));
    QVERIFY(digest);
    QCOMPARE(*digest, samples::digest(plain->article));
    QCOMPARE((*reader)->article(ArticleId(2))->article.record, std::optional(7));
}

void TestArticleReader::seesLaterBatches()
{
    const QString path = m_folder.filePath(QStringLiteral("b.lectern"));
    samples::fill(path, {});
    const auto reader = ArticleReader::open(path);
    const auto library = Library::open(path, Access::Write);
    QVERIFY((*library)->store(std::vector{samples::packed(QStringLiteral("/late.txt"))}, samples::Recognizer));
    QVERIFY((*reader)->article(ArticleId(1)));
}

void TestArticleReader::servesManyThreads()
{
    const auto reader = ArticleReader::open(m_path);
    const StoredArticle expected = *(*reader)->article(ArticleId(1));
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int turn = 0; turn < 100; ++turn)
                    if (const auto read = (*reader)->article(ArticleId(1)); read && read->article == expected.article)
                        ++right;
            });
    }
    QCOMPARE(right.load(), 400);
}

QTEST_GUILESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
