// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/loadcorpus.h"
#include "tests/store/samples.h"
#include "tests/workspace/newsfolder.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace lectern;

namespace {

/// Changes a library behind the program's back.
void run(const QString &path, const QString &sql)
{
    const QString name = QStringLiteral("behind");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

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
    void snapshotStandsInForTheTexts();
    void snapshotOfOtherArticlesIsMadeAnew();
    void damagedSnapshotIsMadeAnew();

private:
    [[nodiscard]] std::unique_ptr<ArticleReader> library(const std::vector<PackedArticle> &articles);
    [[nodiscard]] LoadedCorpus load(const ArticleReader &reader, std::uint32_t articles,
                                    std::size_t leastOfSnapshot = LeastArticlesOfSnapshot) const;

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

LoadedCorpus TestLoadCorpus::load(const ArticleReader &reader, std::uint32_t articles,
                                  std::size_t leastOfSnapshot) const
{
    std::vector<ArticleId> ids;
    for (std::uint32_t id = 1; id <= articles; ++id)
        ids.emplace_back(id);
    return loadCorpus(reader, ids, m_recognizer->lexicon(), JobControl(), leastOfSnapshot).value();
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
    const Article article = samples::article(QStringLiteral("/odd.txt"));
    const PackedArticle foreign = pack(article, samples::annotations(article), ArticleDigest(), "x");
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

/// A text that is damaged behind the snapshot's back shows whether texts are read.
void TestLoadCorpus::snapshotStandsInForTheTexts()
{
    const auto reader = library({samples::packed(QStringLiteral("/a.txt")), samples::packed(QStringLiteral("/b.txt"))});
    const QString index = reader->path() + QStringLiteral("-index");
    QCOMPARE(load(*reader, 2).corpus->articleCount(), 2U);
    QVERIFY2(!QFile::exists(index), "a small library has no snapshot");
    const LoadedCorpus made = load(*reader, 2, 1);
    QVERIFY(QFile::exists(index));
    run(reader->path(), QStringLiteral("UPDATE body SET text = x'00' WHERE article = 2"));
    const LoadedCorpus kept = load(*reader, 2, 1);
    QCOMPARE(kept.corpus->articleCount(), 2U);
    QCOMPARE(kept.corpus->entities().all(), made.corpus->entities().all());
    QCOMPARE(kept.corpus->record(DocNumber(1)), made.corpus->record(DocNumber(1)));
    QVERIFY(kept.problems.empty());
    QVERIFY(QFile::remove(index));
    QCOMPARE(load(*reader, 2, 1).problems.size(), std::size_t(1));
    QVERIFY2(!QFile::exists(index), "damaged articles are told every time");
}

void TestLoadCorpus::snapshotOfOtherArticlesIsMadeAnew()
{
    const auto reader = library({samples::packed(QStringLiteral("/a.txt")), samples::packed(QStringLiteral("/b.txt"))});
    QCOMPARE(load(*reader, 2, 1).corpus->articleCount(), 2U);
    QCOMPARE(load(*reader, 1, 1).corpus->articleCount(), 1U);
    const std::string before = reader->fingerprint().value();
    run(reader->path(), QStringLiteral("UPDATE analysis SET recognizer = 'newer' WHERE article = 1"));
    QVERIFY(reader->fingerprint().value() != before);
    run(reader->path(), QStringLiteral("UPDATE article SET is_read = 1"));
    const std::string read = reader->fingerprint().value();
    run(reader->path(), QStringLiteral("UPDATE article SET is_read = 0"));
    QCOMPARE(reader->fingerprint().value(), read);
}

void TestLoadCorpus::damagedSnapshotIsMadeAnew()
{
    const auto reader = library({samples::packed(QStringLiteral("/a.txt"))});
    QCOMPARE(load(*reader, 1, 1).corpus->articleCount(), 1U);
    QFile index(reader->path() + QStringLiteral("-index"));
    QVERIFY(index.open(QIODevice::ReadWrite) && index.resize(index.size() / 2));
    const qint64 half = index.size();
    index.close();
    QCOMPARE(load(*reader, 1, 1).corpus->articleCount(), 1U);
    QVERIFY(QFileInfo(index.fileName()).size() > half);
}

QTEST_GUILESS_MAIN(TestLoadCorpus)
#include "tst_loadcorpus.moc"
