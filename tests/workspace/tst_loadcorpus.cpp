// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/loadcorpus.h"
#include "tests/store/samples.h"
#include "tests/workspace/newsfolder.h"

using namespace lectern;

class TestLoadCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void damagedArticleIsNamedAndLeftOut();
    void digestThatDoesNotFitIsNamed();
    void cancelEndsEarly();
    void emptyLibrary();
    void everythingIsIndexed();

private:
    [[nodiscard]] std::unique_ptr<ArticleReader> library(const std::vector<PackedArticle> &articles);
    [[nodiscard]] LoadedCorpus load(const ArticleReader &reader, std::uint32_t articles) const;

    NewsFolder m_folder;
    int m_count = 0;
    std::shared_ptr<const Recognizer> m_recognizer;
};

void TestLoadCorpus::initTestCase()
{
    m_recognizer = NewsFolder::recognizer();
}

std::unique_ptr<ArticleReader> TestLoadCorpus::library(const std::vector<PackedArticle> &articles)
{
    const QString path = m_folder.path(QStringLiteral("%1.lectern").arg(++m_count));
    samples::fill(path, articles);
    return ArticleReader::open(path).value();
}

LoadedCorpus TestLoadCorpus::load(const ArticleReader &reader, std::uint32_t articles) const
{
    std::vector<ArticleId> ids;
    for (std::uint32_t id = 1; id <= articles; ++id)
        ids.emplace_back(id);
    return loadCorpus(reader, ids, m_recognizer->lexicon(), JobControl()).value();
}

void TestLoadCorpus::damagedArticleIsNamedAndLeftOut()
{
    PackedArticle damaged = samples::packed(QStringLiteral("/bad.txt"));
    damaged.text.chop(2);
    const auto reader = library({samples::packed(QStringLiteral("/a.txt")), damaged});
    const LoadedCorpus loaded = load(*reader, 2);
    QCOMPARE(loaded.corpus->articleCount(), 1U);
    QCOMPARE(loaded.problems.size(), std::size_t(1));
    QCOMPARE(loaded.problems.front().kind, Problem::Kind::Damaged);
    QVERIFY(loaded.problems.front().text().contains(QLatin1String("/bad.txt")));
}

void TestLoadCorpus::digestThatDoesNotFitIsNamed()
{
    PackedArticle foreign = samples::packed(QStringLiteral("/odd.txt"));
    foreign.digest = samples::packed(QStringLiteral("/odd.txt")).digest;
    const Article article = samples::article(QStringLiteral("/odd.txt"));
    foreign = pack(article, samples::annotations(article), ArticleDigest(), "x");
    const auto reader = library({foreign});
    const LoadedCorpus loaded = load(*reader, 1);
    QCOMPARE(loaded.corpus->articleCount(), 0U);
    QCOMPARE(loaded.problems.front().kind, Problem::Kind::Damaged);
}

void TestLoadCorpus::cancelEndsEarly()
{
    const auto reader = library({samples::packed(QStringLiteral("/a.txt"))});
    JobControl control;
    control.cancel();
    const std::vector<ArticleId> ids{ArticleId(1)};
    const auto loaded = loadCorpus(*reader, ids, m_recognizer->lexicon(), control);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Problem::Kind::Cancelled);
}

void TestLoadCorpus::emptyLibrary()
{
    const LoadedCorpus loaded = load(*library({}), 0);
    QCOMPARE(loaded.corpus->articleCount(), 0U);
    QVERIFY(loaded.corpus->entities().empty());
    QVERIFY(loaded.problems.empty());
}

void TestLoadCorpus::everythingIsIndexed()
{
    const auto reader = library({samples::packed(QStringLiteral("/a.txt")), samples::packed(QStringLiteral("/b.txt"))});
    const LoadedCorpus loaded = load(*reader, 2);
    QCOMPARE(loaded.corpus->articleCount(), 2U);
    QCOMPARE(loaded.corpus->entities().size(), std::size_t(2));
    const auto doc = loaded.corpus->docOf(ArticleId(2));
    QVERIFY(doc);
    QCOMPARE(loaded.corpus->record(*doc).file, std::string("/b.txt"));
    QCOMPARE(loaded.corpus->mentionEntitiesOf(*doc).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestLoadCorpus)
#include "tst_loadcorpus.moc"
