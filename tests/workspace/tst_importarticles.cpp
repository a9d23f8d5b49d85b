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
    void boxesOfAnOutletAreFurniture();
    void progressCountsFiles();
    void meterCountsAlong();
    void copiesAreStoredOnce_data();
    void copiesAreStoredOnce();
    void copyIsFoundAgainAndLeavesWithItsArticle();
    void pastedTextIsAnArticle_data();
    void pastedTextIsAnArticle();
    void declaredValuesAreKept();

private:
    [[nodiscard]] ImportSummary import(const QStringList &paths, const JobControl &control = JobControl());
    [[nodiscard]] ImportSummary import(const ImportSources &sources, const JobControl &control = JobControl());
    /// What stands in the library: each article's text by its place, with the other places it was found at.
    [[nodiscard]] QStringList contents() const;
    std::unique_ptr<NewsFolder> m_folder;
    QString m_library;
    std::shared_ptr<const Recognizer> m_recognizer = NewsFolder::recognizer();
    std::shared_ptr<ImportMeter> m_meter;
};

void TestImportArticles::init()
{
    m_folder = std::make_unique<NewsFolder>();
    m_library = m_folder->path(QStringLiteral("a.lectern"));
    QVERIFY(Library::create(m_library));
}

ImportSummary TestImportArticles::import(const QStringList &paths, const JobControl &control)
{
    return import(ImportSources{.paths = paths, .texts = {}}, control);
}

ImportSummary TestImportArticles::import(const ImportSources &sources, const JobControl &control)
{
    return importArticles(
               {.library = m_library, .sources = sources, .recognizer = m_recognizer, .threads = 2, .meter = m_meter},
               control)
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
    const auto summary = importArticles({.library = none,
                                         .sources = {.paths = m_folder->writeNews(), .texts = {}},
                                         .recognizer = m_recognizer,
                                         .threads = 1,
                                         .meter = nullptr},
                                        JobControl());
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
        m_folder->write(QStringLiteral("many/%1.txt").arg(i, 3, 10, QLatin1Char('0')),
                        "Title\n\nA text of " + QByteArray::number(i) + ".\n");
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
    QCOMPARE(summary.rest.paths.size(), qsizetype(Files - summary.added));
    const ImportSummary second = import(summary.rest);
    QCOMPARE(second.added, Files - summary.added);
    QCOMPARE(second.unchanged, 0);
    QCOMPARE(import({m_folder->path(QStringLiteral("many"))}).unchanged, Files);
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
    const QStringList files = m_folder->writeNews() + m_folder->writeOutlet();
    QCOMPARE(import(files).added, 7);
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

/// What three reports of an outlet have in common is no part of any of them, also not of those that came first.
void TestImportArticles::boxesOfAnOutletAreFurniture()
{
    const QStringList files = m_folder->writeOutlet();
    const auto boxes = [this] {
        const auto reader = ArticleReader::open(m_library);
        QStringList found;
        for (const LibraryRow &row : rowsOf(m_library)) {
            const StoredArticle stored = (*reader)->article(row.id).value();
            int count = 0;
            for (const Region &region : stored.article.regions)
                count += region.kind == RegionKind::Boilerplate && region.rule == "repeated-line" ? 1 : 0;
            found << QFileInfo(row.place.file).fileName() + QStringLiteral(": %1").arg(count);
        }
        found.sort();
        return found;
    };
    QCOMPARE(import(files.mid(0, 3)).added, 3);
    QCOMPARE(boxes(),
             QStringList({QStringLiteral("1.txt: 0"), QStringLiteral("2.txt: 0"), QStringLiteral("3.txt: 0")}));
    const ImportSummary last = import(files.mid(3));
    QCOMPARE(last.added, 1);
    QCOMPARE(last.updated, 0);
    QCOMPARE(boxes(), QStringList({QStringLiteral("1.txt: 2"), QStringLiteral("2.txt: 2"), QStringLiteral("3.txt: 0"),
                                   QStringLiteral("4.txt: 2")}));
}

void TestImportArticles::progressCountsFiles()
{
    std::vector<std::pair<int, int>> reports;
    const JobControl control([&reports](int done, int total) { reports.emplace_back(done, total); });
    QCOMPARE(import(m_folder->writeNews(), control).added, 3);
    const std::vector<std::pair<int, int>> expected{{0, 3}, {3, 3}};
    QCOMPARE(reports, expected);
}

void TestImportArticles::meterCountsAlong()
{
    m_meter = std::make_shared<ImportMeter>();
    const QStringList files = m_folder->writeNews();
    const QString bad = m_folder->write(QStringLiteral("news/empty.txt"), {});
    qint64 bytes = 0;
    for (const QString &file : files)
        bytes += QFileInfo(file).size();
    QCOMPARE(import(files + QStringList{bad}).failed, 1);
    const ImportProgress progress = m_meter->progress();
    QCOMPARE(progress.files, 4);
    QCOMPARE(progress.totalFiles, 4);
    QCOMPARE(progress.articles, qint64(3));
    QCOMPARE(progress.bytes, bytes);
    QCOMPARE(progress.totalBytes, bytes);
}

QStringList TestImportArticles::contents() const
{
    const auto reader = ArticleReader::open(m_library).value();
    QStringList articles;
    for (const LibraryRow &row : rowsOf(m_library)) {
        QStringList places{QFileInfo(row.place.file).fileName()};
        const Result<std::vector<Place>> others = reader->otherPlaces(row.id);
        for (const Place &other : *others)
            places += QFileInfo(other.file).fileName();
        articles += places.join(u'+') + u'=' + QString::fromStdString(reader->source(row.id)->text).trimmed();
    }
    articles.sort();
    return articles;
}

/// Each step writes files ("a=One" gives a the text One) and imports those it names, "*" all.
void TestImportArticles::copiesAreStoredOnce_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *steps, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(steps).split(u';') << QString::fromUtf8(expected).split(u';');
    };
    row("a file twice", "a=One;*;*", "a=One");
    row("two files of one import", "a=One b=One;*", "a+b=One");
    row("two files, twice", "a=One b=One;*;*", "a+b=One");
    row("the later one by another import", "a=One;*;b=One;*", "a+b=One");
    row("the earlier one by another import", "b=One;*;a=One;*", "a+b=One");
    row("three, in any order", "b=One;b;c=One;c;a=One;a", "a+b+c=One");
    row("a copy gets another text", "a=One b=One;*;b=Two;*", "a=One;b=Two");
    row("the first gets another text", "a=One b=One;*;a=Two;*", "a=Two;b=One");
    row("the first gets another text, alone", "a=One b=One;*;a=Two;a", "a=Two;b=One");
    row("both get the same other text", "a=One b=One;*;a=Two b=Two;*", "a+b=Two");
    row("both get other texts", "a=One b=One;*;a=Two b=Three;*", "a=Two;b=Three");
    row("a text moves on", "a=One;*;a=Two b=One;*", "a=Two;b=One");
    row("a text moves back", "b=One;*;b=Two a=One;*", "a=One;b=Two");
    row("two texts change places", "a=One b=Two;*;a=Two b=One;*", "a=Two;b=One");
    row("a copy becomes one of another", "a=One b=One c=Two;*;b=Two;*", "a=One;b+c=Two");
}

void TestImportArticles::copiesAreStoredOnce()
{
    QFETCH(QStringList, steps);
    QFETCH(QStringList, expected);
    const QString folder = m_folder->path(QStringLiteral("copies"));
    for (const QString &step : steps) {
        if (!step.contains(u'=')) {
            const ImportSummary done = import(QStringList{step == QStringLiteral("*") ? folder : folder + u'/' + step});
            QVERIFY(!done.brokenBy);
            QCOMPARE(done.failed, 0);
            continue;
        }
        for (const QString &file : step.split(u' '))
            m_folder->write(QStringLiteral("copies/") + file.section(u'=', 0, 0),
                            file.section(u'=', 1).toUtf8() + '\n');
    }
    QCOMPARE(contents(), expected);
    const ImportSummary again = import(QStringList{folder});
    QVERIFY2(!again.changedLibrary(), qPrintable(contents().join(u' ')));
}

void TestImportArticles::copyIsFoundAgainAndLeavesWithItsArticle()
{
    m_folder->write(QStringLiteral("copies/a"), "One\n");
    m_folder->write(QStringLiteral("copies/b"), "One\n");
    const QStringList folder{m_folder->path(QStringLiteral("copies"))};
    const ImportSummary first = import(folder);
    QCOMPARE(first.added, 1);
    QCOMPARE(first.copies, 1);
    const ImportSummary second = import(folder);
    QCOMPARE(second.unchanged, 2);
    const ArticleId id = rowsOf(m_library).front().id;
    QVERIFY((*Library::open(m_library, Access::Write))->remove(std::vector{id}, EditHistory()));
    QCOMPARE(contents(), QStringList());
    QCOMPARE(import(folder).added, 1);
    QCOMPARE(contents(), QStringList{QStringLiteral("a+b=One")});
}

void TestImportArticles::pastedTextIsAnArticle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("added");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("blank") << QStringLiteral(" \n\t\u00A0\n") << 0;
    QTest::newRow("longer than an article can be") << QString(20'000'001, u'a') << 0;
    QTest::newRow("one line") << QStringLiteral("The minister spoke in Ankara.") << 1;
    QTest::newRow("half a surrogate pair") << QStringLiteral("Title\n\nA text ") + QChar(0xD83D) << 1;
}

void TestImportArticles::pastedTextIsAnArticle()
{
    QFETCH(QString, text);
    QFETCH(int, added);
    const ImportSources sources{.paths = {}, .texts = {pastedText(text)}};
    const ImportSummary summary = import(sources);
    QCOMPARE(summary.added, added);
    QCOMPARE(summary.failed, 1 - added);
    QCOMPARE(rowsOf(m_library).size(), static_cast<std::size_t>(added));
    QCOMPARE(import(sources).added, 0);
    QCOMPARE(rowsOf(m_library).size(), static_cast<std::size_t>(added));
}

void TestImportArticles::declaredValuesAreKept()
{
    SourceText source = pastedText(QStringLiteral("A title\n\nA text from Izmir.\n"));
    source.declared = {{"published", "2024-04-03", "column date"}, {"source", "Ajans", "column outlet"}};
    QCOMPARE(import(ImportSources{.paths = {}, .texts = {source}}).added, 1);
    const SourceText kept = ArticleReader::open(m_library).value()->source(rowsOf(m_library).front().id).value();
    QCOMPARE(kept.text, source.text);
    QCOMPARE(kept.declared.size(), std::size_t(2));
    QCOMPARE(kept.declared.front().value, std::string("2024-04-03"));
    QCOMPARE(kept.declared.back().rule, std::string("column outlet"));
}

QTEST_GUILESS_MAIN(TestImportArticles)
#include "tst_importarticles.moc"
