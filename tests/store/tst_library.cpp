// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "tests/store/samples.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Changes a library behind Lectern's back.
void tamper(const QString &path, const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
}

std::vector<PackedArticle> manyArticles(int count)
{
    std::vector<PackedArticle> articles;
    for (int i = 0; i < count; ++i)
        articles.push_back(samples::packed(QStringLiteral("/news/%1.txt").arg(i), "Report " + std::to_string(i)));
    return articles;
}

std::vector<Standing> standingsOf(const Library &library, const std::vector<ImportCandidate> &candidates,
                                  const std::string &recognizer = samples::Recognizer)
{
    return library.standings(candidates, recognizer).value();
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void missingLibraryIsNotMade();
    void truncatedLibraryIsRefused();
    void damagedPageIsRefused();
    void newerVersionIsRefused();
    void missingTableIsRefused();
    void foreignTriggerDoesNotRun();
    void createLeavesExistingFilesAlone();
    void createNeedsAFolder();
    void fullDiskLeavesTheLastBatch();
    void secondWriterIsNamed();
    void readingDoesNotWrite();
    void reopenedLibraryIsTheSame();
    void standingsTellWhatToDo();
    void replacedArticleKeepsItsId();
    void recordsOfOneFileAreApart();
    void readStateIsKept();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("news.lectern"));
}

void TestLibrary::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");

    const QByteArray magic("SQLite format 3", 16);
    QTest::newRow("an empty file") << QByteArray("") << int(Problem::Kind::Damaged) << QStringLiteral("empty");
    QTest::newRow("a text file") << QByteArray("The minister said on Monday that nothing had happened.")
                                 << int(Problem::Kind::Unsupported) << QStringLiteral("not a Lectern library");
    QTest::newRow("a text as short as its beginning")
        << QByteArray("Q") << int(Problem::Kind::Unsupported) << QStringLiteral("not a Lectern library");
    QTest::newRow("the first bytes of a library")
        << magic.left(7) << int(Problem::Kind::Damaged) << QStringLiteral("cut off");
    QTest::newRow("a database of another program")
        << magic + QByteArray(200, '\0') << int(Problem::Kind::Unsupported) << QStringLiteral("not a Lectern library");
}

void TestLibrary::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    writeFile(m_path, bytes);
    for (const Access access : {Access::Read, Access::Write}) {
        const auto library = Library::open(m_path, access);
        QVERIFY(!library);
        QCOMPARE(int(library.error().kind), kind);
        QVERIFY2(library.error().message.contains(words), qPrintable(library.error().message));
        QCOMPARE(library.error().place, m_path);
    }
    QCOMPARE(readFile(m_path), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("news.lectern")});
}

void TestLibrary::missingLibraryIsNotMade()
{
    QCOMPARE(Library::open(m_path, Access::Write).error().kind, Problem::Kind::Unreadable);
    QVERIFY(!QFile::exists(m_path));
    QCOMPARE(Library::open(m_folder->path(), Access::Write).error().kind, Problem::Kind::Unsupported);
}

void TestLibrary::truncatedLibraryIsRefused()
{
    samples::fill(m_path, manyArticles(40));
    const QByteArray whole = readFile(m_path);
    const QString cut = m_folder->filePath(QStringLiteral("cut.lectern"));
    for (qsizetype length = 1; length < whole.size(); length += 997) {
        writeFile(cut, whole.left(length));
        const auto library = Library::open(cut, Access::Write);
        QVERIFY2(!library, qPrintable(QStringLiteral("opened with %1 bytes").arg(length)));
        QCOMPARE(library.error().kind, Problem::Kind::Damaged);
        QCOMPARE(readFile(cut).size(), length);
    }
}

void TestLibrary::damagedPageIsRefused()
{
    samples::fill(m_path, manyArticles(40));
    QByteArray bytes = readFile(m_path);
    constexpr qsizetype Page = 4096;
    for (qsizetype i = 0; i < 64; ++i)
        bytes[Page + i] = '\x5A';
    writeFile(m_path, bytes);
    const auto library = Library::open(m_path, Access::Write);
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Problem::Kind::Damaged);
}

void TestLibrary::newerVersionIsRefused()
{
    samples::fill(m_path, manyArticles(1));
    tamper(m_path, QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = readFile(m_path);
    const auto library = Library::open(m_path, Access::Write);
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Problem::Kind::Unsupported);
    QVERIFY(library.error().message.contains(QLatin1String("newer")));
    QCOMPARE(readFile(m_path), before);
}

void TestLibrary::missingTableIsRefused()
{
    samples::fill(m_path, {});
    tamper(m_path, QStringLiteral("DROP TABLE analysis"));
    const auto library = Library::open(m_path, Access::Read);
    QVERIFY(!library);
    QCOMPARE(library.error().kind, Problem::Kind::Damaged);
}

void TestLibrary::foreignTriggerDoesNotRun()
{
    samples::fill(m_path, manyArticles(1));
    tamper(m_path, QStringLiteral("CREATE TRIGGER wipe AFTER UPDATE ON article BEGIN DELETE FROM body; END"));
    const auto library = Library::open(m_path, Access::Write);
    QVERIFY(library);
    const ArticleId id = (*library)->articles()->front().id;
    QVERIFY((*library)->setRead(id, true));
    QVERIFY((*ArticleReader::open(m_path))->article(id));
}

void TestLibrary::createLeavesExistingFilesAlone()
{
    writeFile(m_path, "mine");
    const auto created = Library::create(m_path);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Problem::Kind::Unwritable);
    QCOMPARE(readFile(m_path), QByteArray("mine"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestLibrary::createNeedsAFolder()
{
    const auto created = Library::create(m_folder->filePath(QStringLiteral("no/such/folder.lectern")));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, Problem::Kind::Unwritable);
}

void TestLibrary::fullDiskLeavesTheLastBatch()
{
    samples::fill(m_path, {samples::packed(QStringLiteral("/first.txt"))});
    const auto library = Library::open(m_path, Access::Write);
    QVERIFY((*library)->limitSize(QFileInfo(m_path).size()));
    const auto stored = (*library)->store(manyArticles(200), samples::Recognizer);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Problem::Kind::Unwritable);
    QVERIFY(stored.error().message.contains(QLatin1String("full")));
    QCOMPARE((*library)->articles()->size(), std::size_t(1));
    QCOMPARE((*Library::open(m_path, Access::Read))->articles()->size(), std::size_t(1));
}

void TestLibrary::secondWriterIsNamed()
{
    samples::fill(m_path, {});
    const auto library = Library::open(m_path, Access::Write);
    const auto other = Connection::open(m_path, Access::Write);
    const auto transaction = Transaction::begin(**other);
    QVERIFY(transaction);
    const auto stored = (*library)->store(manyArticles(1), samples::Recognizer);
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Problem::Kind::InUse);
}

void TestLibrary::readingDoesNotWrite()
{
    samples::fill(m_path, manyArticles(1));
    const QByteArray before = readFile(m_path);
    {
        const auto library = Library::open(m_path, Access::Read);
        QVERIFY(library);
        QCOMPARE((*library)->articles()->size(), std::size_t(1));
        QCOMPARE((*library)->setRead(ArticleId(1), true).error().kind, Problem::Kind::Unwritable);
    }
    QCOMPARE(readFile(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("news.lectern")});
}

void TestLibrary::reopenedLibraryIsTheSame()
{
    samples::fill(m_path,
                  {samples::packed(QStringLiteral("/news/b.txt")), samples::packed(QStringLiteral("/a.txt"), "A")});
    const auto library = Library::open(m_path, Access::Write);
    const auto rows = (*library)->articles();
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(rows->at(0).place.file, QStringLiteral("/news/b.txt"));
    QCOMPARE(rows->at(1).place.file, QStringLiteral("/a.txt"));
    QVERIFY(!rows->at(0).isRead);
}

void TestLibrary::standingsTellWhatToDo()
{
    const QString known = QStringLiteral("/news/a.txt");
    samples::fill(m_path, {samples::packed(known, "One")});
    const auto library = Library::open(m_path, Access::Write);
    const std::vector<ImportCandidate> candidates{{{known, std::nullopt}, "One"},
                                                  {{known, std::nullopt}, "Two"},
                                                  {{known, 1}, "One"},
                                                  {{QStringLiteral("/news/b.txt"), std::nullopt}, "One"},
                                                  {{QStringLiteral("/news/b.txt"), std::nullopt}, "Three"}};
    const std::vector<Standing> expected{Standing::Unchanged, Standing::Changed, Standing::Copy, Standing::Copy,
                                         Standing::New};
    QCOMPARE(standingsOf(**library, candidates), expected);
    QCOMPARE(standingsOf(**library, candidates, "rules-2").front(), Standing::Outdated);
}

void TestLibrary::replacedArticleKeepsItsId()
{
    const QString file = QStringLiteral("/news/a.txt");
    samples::fill(m_path, {samples::packed(file, "One"), samples::packed(QStringLiteral("/news/b.txt"))});
    const auto library = Library::open(m_path, Access::Write);
    const ArticleId id = (*library)->articles()->front().id;
    QVERIFY((*library)->store(std::vector{samples::packed(file, "Two")}, samples::Recognizer));
    QCOMPARE((*library)->articles()->size(), std::size_t(2));
    QCOMPARE((*library)->articles()->front().id, id);
    const auto stored = (*ArticleReader::open(m_path))->article(id);
    QVERIFY(stored);
    QCOMPARE(stored->article.metadata.title->value, std::string("Two"));
}

void TestLibrary::recordsOfOneFileAreApart()
{
    PackedArticle first = samples::packed(QStringLiteral("/table.csv"));
    PackedArticle second = first;
    first.place.record = 1;
    second.place.record = 2;
    second.content = "other";
    samples::fill(m_path, {first, second});
    const auto rows = (*Library::open(m_path, Access::Read))->articles();
    QCOMPARE(rows->size(), std::size_t(2));
    QCOMPARE(rows->at(1).place, second.place);
}

void TestLibrary::readStateIsKept()
{
    const QString file = QStringLiteral("/news/a.txt");
    samples::fill(m_path, {samples::packed(file, "One")});
    {
        const auto library = Library::open(m_path, Access::Write);
        QVERIFY((*library)->setRead((*library)->articles()->front().id, true));
    }
    const auto library = Library::open(m_path, Access::Write);
    QVERIFY((*library)->articles()->front().isRead);
    QVERIFY((*library)->store(std::vector{samples::packed(file, "One")}, "rules-2"));
    QVERIFY((*library)->articles()->front().isRead); // analysed anew, but the same words
    QVERIFY((*library)->store(std::vector{samples::packed(file, "Two")}, "rules-2"));
    QVERIFY(!(*library)->articles()->front().isRead);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
