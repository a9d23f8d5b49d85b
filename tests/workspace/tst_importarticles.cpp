// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/workspace/importarticles.h"
#include "tests/workspace/newsfolder.h"

#include <algorithm>

using namespace lectern;

namespace {

std::vector<LibraryRow> rowsOf(const QString &library)
{
    return (*Library::open(library, Access::Read))->articles().value();
}

} // namespace

class TestImportArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badInputIsNamedAndTheRestImported_data();
    void badInputIsNamedAndTheRestImported();
    void vanishedFileIsNamed();
    void folderWithoutFilesIsNamed();
    void missingLibraryIsNotMade();
    void brokenLibraryEndsTheImport();
    void libraryInTheFolderIsNoArticle();
    void cancelKeepsWhatWasCommitted();
    void sameFilesTwiceAddNothing();
    void sameFileByAnotherPathAddsNothing();
    void changedFileIsUpdated();
    void batchesAndOrderDoNotMatter();
    void progressCountsFiles();

private:
    [[nodiscard]] ImportSummary import(const QStringList &paths, const JobControl &control = JobControl());
    std::unique_ptr<NewsFolder> m_folder;
    QString m_library;
    std::shared_ptr<const Recognizer> m_recognizer = NewsFolder::recognizer();
};

void TestImportArticles::init()
{
    m_folder = std::make_unique<NewsFolder>();
    m_library = m_folder->path(QStringLiteral("a.lectern"));
    QVERIFY(Library::create(m_library));
}

ImportSummary TestImportArticles::import(const QStringList &paths, const JobControl &control)
{
    return importArticles({.library = m_library, .paths = paths, .recognizer = m_recognizer, .threads = 2}, control)
        .value();
}

void TestImportArticles::badInputIsNamedAndTheRestImported_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");

    QTest::newRow("empty") << QByteArray("") << int(Problem::Kind::Empty);
    QTest::newRow("blank") << QByteArray(" \n\n\t ") << int(Problem::Kind::Empty);
    QTest::newRow("binary") << QByteArray("\x00\x01\x02\xFF\xFE\x00\x7F", 7) << int(Problem::Kind::Binary);
    QTest::newRow("larger than an article can be") << QByteArray(20'000'001, 'a') << int(Problem::Kind::TooLarge);
}

void TestImportArticles::badInputIsNamedAndTheRestImported()
{
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QString bad = m_folder->write(QStringLiteral("news/0.txt"), content);
    m_folder->writeNews();
    const ImportSummary summary = import({m_folder->path(QStringLiteral("news"))});
    QCOMPARE(summary.added, 3);
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.problems.size(), std::size_t(1));
    QCOMPARE(int(summary.problems.front().kind), kind);
    QCOMPARE(summary.problems.front().place, bad);
    QVERIFY(!summary.problems.front().message.isEmpty());
}

void TestImportArticles::vanishedFileIsNamed()
{
    const QStringList files = m_folder->writeNews();
    const JobControl control([&files](int done, int) {
        if (done == 0)
            QFile::remove(files.constFirst()); // after it was found, before it is read
    });
    const ImportSummary summary = import(files, control);
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.problems.size(), std::size_t(1));
    QCOMPARE(summary.problems.front().kind, Problem::Kind::Vanished);
    QCOMPARE(summary.problems.front().place, files.constFirst());
}

void TestImportArticles::folderWithoutFilesIsNamed()
{
    QVERIFY(QDir().mkpath(m_folder->path(QStringLiteral("nothing"))));
    const ImportSummary summary = import({m_folder->path(QStringLiteral("nothing"))});
    QCOMPARE(summary.failed, 1);
    QCOMPARE(summary.problems.front().kind, Problem::Kind::Empty);
    QVERIFY(rowsOf(m_library).empty());
}

void TestImportArticles::missingLibraryIsNotMade()
{
    const QString none = m_folder->path(QStringLiteral("none.lectern"));
    const auto summary = importArticles(
        {.library = none, .paths = m_folder->writeNews(), .recognizer = m_recognizer, .threads = 1}, JobControl());
    QVERIFY(!summary);
    QVERIFY(!QFile::exists(none));
}

void TestImportArticles::brokenLibraryEndsTheImport()
{
    // The library is written to by someone else the whole time.
    const auto other = Connection::open(m_library, Access::Write);
    const auto transaction = Transaction::begin(**other);
    const ImportSummary summary = import(m_folder->writeNews());
    QVERIFY(summary.brokenBy);
    QCOMPARE(summary.brokenBy->kind, Problem::Kind::InUse);
    QCOMPARE(summary.added, 0);
}

void TestImportArticles::libraryInTheFolderIsNoArticle()
{
    m_folder->writeNews();
    m_folder->write(QStringLiteral("a.lectern.lock"), "1\nlectern\nhost\n");
    const ImportSummary summary = import({m_folder->path()});
    QCOMPARE(summary.added, 3);
    QCOMPARE(summary.failed, 0);
}

void TestImportArticles::cancelKeepsWhatWasCommitted()
{
    constexpr int Files = 200;
    for (int i = 0; i < Files; ++i)
        m_folder->write(QStringLiteral("many/%1.txt").arg(i, 3, 10, QLatin1Char('0')), "Title\n\nA text.\n");
    JobControl *running = nullptr;
    JobControl control([&running](int done, int) {
        if (done > 0)
            running->cancel();
    });
    running = &control;
    const ImportSummary summary = import({m_folder->path(QStringLiteral("many"))}, control);
    QVERIFY(summary.wasCancelled);
    QVERIFY(summary.added > 0 && summary.added < Files);
    QCOMPARE(rowsOf(m_library).size(), static_cast<std::size_t>(summary.added));
    QCOMPARE(import({m_folder->path(QStringLiteral("many"))}).added, Files - summary.added);
}

void TestImportArticles::sameFilesTwiceAddNothing()
{
    const QStringList files = m_folder->writeNews();
    QCOMPARE(import(files).added, 3);
    const ImportSummary second = import(files);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.updated, 0);
    QCOMPARE(second.unchanged, 3);
    QVERIFY(!second.changedLibrary());
    QCOMPARE(rowsOf(m_library).size(), std::size_t(3));
}

void TestImportArticles::sameFileByAnotherPathAddsNothing()
{
    const QStringList files = m_folder->writeNews();
    QCOMPARE(import(files).added, 3);
    QCOMPARE(import({m_folder->path(QStringLiteral("news/../news/1.txt"))}).unchanged, 1);
    QCOMPARE(import({QDir::current().relativeFilePath(files.constFirst())}).unchanged, 1);
}

void TestImportArticles::changedFileIsUpdated()
{
    const QStringList files = m_folder->writeNews();
    QCOMPARE(import(files).added, 3);
    const ArticleId id = rowsOf(m_library).front().id;
    m_folder->write(QStringLiteral("news/1.txt"), "Another title\n\nAnother text.\n");
    const ImportSummary second = import(files);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.updated, 1);
    QCOMPARE(second.unchanged, 2);
    QCOMPARE(rowsOf(m_library).size(), std::size_t(3));
    const auto article = (*ArticleReader::open(m_library))->article(id);
    QVERIFY(article);
    QVERIFY(article->article.text.starts_with("Another title"));
}

void TestImportArticles::batchesAndOrderDoNotMatter()
{
    const QStringList files = m_folder->writeNews();
    QCOMPARE(import(files).added, 3);
    const auto contents = [](const QString &library) {
        const auto reader = ArticleReader::open(library);
        std::map<QString, std::pair<Article, Annotations>> articles;
        for (const LibraryRow &row : rowsOf(library)) {
            const StoredArticle stored = (*reader)->article(row.id).value();
            articles[row.place.file] = {stored.article, stored.annotations};
        }
        return articles;
    };
    const auto expected = contents(m_library);
    m_library = m_folder->path(QStringLiteral("b.lectern"));
    QVERIFY(Library::create(m_library));
    for (auto file = files.rbegin(); file != files.rend(); ++file)
        QCOMPARE(import({*file}).added, 1);
    QVERIFY(contents(m_library) == expected);
}

void TestImportArticles::progressCountsFiles()
{
    std::vector<std::pair<int, int>> reports;
    const JobControl control([&reports](int done, int total) { reports.emplace_back(done, total); });
    QCOMPARE(import(m_folder->writeNews(), control).added, 3);
    const std::vector<std::pair<int, int>> expected{{0, 3}, {3, 3}};
    QCOMPARE(reports, expected);
}

QTEST_GUILESS_MAIN(TestImportArticles)
#include "tst_importarticles.moc"
