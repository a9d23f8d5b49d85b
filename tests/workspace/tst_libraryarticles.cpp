// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/libraryarticles.h"
#include "tests/store/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace lectern;

class TestLibraryArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingWithoutALibrary();
    void unknownArticle();
    void readsAgainAndAgain();
    void servesManyThreads();

private:
    static constexpr int Articles = 40; ///< more than are kept unpacked
    QTemporaryDir m_folder;
    std::unique_ptr<LibraryArticles> m_articles;
};

void TestLibraryArticles::initTestCase()
{
    std::vector<PackedArticle> packed;
    for (int i = 0; i < Articles; ++i)
        packed.push_back(samples::packed(QStringLiteral("/%1.txt").arg(i)));
    const QString path = m_folder.filePath(QStringLiteral("a.lectern"));
    samples::fill(path, packed);
    m_articles = std::make_unique<LibraryArticles>(ArticleReader::open(path).value());
}

void TestLibraryArticles::nothingWithoutALibrary()
{
    QCOMPARE(NoArticles().article(ArticleId(1)).error().kind, Problem::Kind::Vanished);
}

void TestLibraryArticles::unknownArticle()
{
    QCOMPARE(m_articles->article(ArticleId(1000)).error().kind, Problem::Kind::Vanished);
}

void TestLibraryArticles::readsAgainAndAgain()
{
    for (int turn = 0; turn < 2; ++turn)
        for (int i = 0; i < Articles; ++i) {
            const auto read = m_articles->article(ArticleId(static_cast<std::uint32_t>(i + 1)));
            QVERIFY(read);
            QCOMPARE(read->article.file, QStringLiteral("/%1.txt").arg(i));
            QCOMPARE(read->annotations, samples::annotations(read->article));
        }
}

void TestLibraryArticles::servesManyThreads()
{
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back([&] {
                for (int i = 0; i < Articles; ++i)
                    if (m_articles->article(ArticleId(static_cast<std::uint32_t>(i + 1))))
                        ++right;
            });
    }
    QCOMPARE(right.load(), 4 * Articles);
}

QTEST_GUILESS_MAIN(TestLibraryArticles)
#include "tst_libraryarticles.moc"
