// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/schema.h"
#include "tests/store/samples.h"
#include "tests/support/asnobody.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace lectern;

namespace {

/// Runs statements behind Lectern's back; the first value of the last.
QVariant tamper(const QString &path, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open a test library");
        QSqlQuery query(database);
        for (const QString &statement : statements)
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        value = query.next() ? query.value(0) : QVariant();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    return value;
}

/// Makes of a library what the Lectern of an older format would have written.
void makeVersion(const QString &path, int version)
{
    tamper(path, {QStringLiteral("DROP TABLE other_place"), QStringLiteral("DROP TABLE dictionary"),
                  QStringLiteral("DROP TABLE outlet_line"), QStringLiteral("ALTER TABLE body DROP COLUMN declared"),
                  QStringLiteral("DROP INDEX analysis_recognizer"), QStringLiteral("PRAGMA user_version = 2")});
    if (version < ReaderVersion)
        tamper(path, {QStringLiteral("DROP TABLE history"), QStringLiteral("DROP TABLE setting"),
                      QStringLiteral("DROP TABLE note"), QStringLiteral("DROP TABLE tag"),
                      QStringLiteral("DROP TABLE saved_search"), QStringLiteral("DROP TABLE watched_folder"),
                      QStringLiteral("ALTER TABLE article DROP COLUMN is_in_bin"),
                      QStringLiteral("PRAGMA user_version = 1")});
}

HistoryStep step(const std::vector<MarkChange> &marks)
{
    HistoryStep made;
    made.made = "2025-05-05T10:00:00Z";
    made.corrections = {RenameEntity{{EntityType::Person, "Ünal Çelik", "TR", {}}, "Ü. Çelik"}};
    made.marks = marks;
    return made;
}

const ArticleId First(1);
const ArticleId Second(2);

/// One change of each kind for the first article, and some that are not about it.
std::vector<MarkChange> everyMark()
{
    const TextAnchor words{{"ab12", "/news/a.txt", 0}, "we \"grow\"", "said ", {}};
    const EntityAnchor bank{EntityType::Company, "Örnek Bank", {}, {}};
    return {
        TagChange{{MarkTarget::ofArticle(First), Tag::Kind::Star, {}}, true},
        TagChange{{MarkTarget::ofText(First, words), Tag::Kind::Tag, "quote"}, true},
        TagChange{{MarkTarget::ofEntity(bank), Tag::Kind::Tag, "banks"}, true},
        NoteChange{NoteId(1), std::nullopt, Note{MarkTarget::ofText(First, words), "Check", "2025", "2025", false}},
        NoteChange{NoteId(2), std::nullopt, Note{MarkTarget::ofEntity(bank), "Who owns it?", "2025", "2025", false}},
        SearchChange{"Banks", std::nullopt, "company:örnek"},
        BinChange{Second, true}};
}

} // namespace

class TestReaderMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void olderVersionIsMigrated_data() { olderVersions(); }
    void olderVersionIsMigrated();
    void olderVersionIsReadAsItIs_data() { olderVersions(); }
    void olderVersionIsReadAsItIs();
    void fullDiskAtEveryWrite();
    void readOnlyFileIsRead();
    void foreignHistoryIsPassedOver();
    void everyMarkIsKeptAndTakenBack();
    void newStepForgetsWhatWasUndone();
    void removedArticleLeavesNothing();
    void anchorFindsTheArticle();
    void watchedFoldersAreKept();

private:
    static void olderVersions();
    [[nodiscard]] std::unique_ptr<Library> open(Access access = Access::Write) const
    {
        return Library::open(m_path, access).value();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestReaderMarks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("news.lectern"));
    samples::fill(m_path, {samples::packed(QStringLiteral("/news/a.txt"), "One"),
                           samples::packed(QStringLiteral("/news/b.txt"), "Two")});
}

void TestReaderMarks::olderVersions()
{
    QTest::addColumn<int>("version");
    QTest::newRow("without the reader's marks") << 1;
    QTest::newRow("without copies, dictionaries and what files declared") << 2;
}

void TestReaderMarks::olderVersionIsMigrated()
{
    QFETCH(int, version);
    makeVersion(m_path, version);
    QCOMPARE(open()->articles()->size(), std::size_t(2));
    QCOMPARE(tamper(m_path, {QStringLiteral("PRAGMA user_version")}).toInt(), currentSchemaVersion());
    QVERIFY(open()->record(0, step(everyMark())));
    QCOMPARE(open()->marks()->notes.size(), std::size_t(2));
    const std::vector<ImportCandidate> copies{{{QStringLiteral("/copy.txt"), std::nullopt}, "One"}};
    QVERIFY(open()->store({}, samples::Recognizer, copies));
    const auto reader = ArticleReader::open(m_path).value();
    QCOMPARE(reader->otherPlaces(First)->size(), std::size_t(1));
    QVERIFY(reader->source(First)->declared.empty());
    QCOMPARE(reader->source(First)->text, reader->article(First)->article.text);
}

void TestReaderMarks::olderVersionIsReadAsItIs()
{
    QFETCH(int, version);
    makeVersion(m_path, version);
    QVERIFY(ArticleReader::open(m_path).value()->article(First));
    QVERIFY(ArticleReader::open(m_path).value()->fingerprint());
    const auto library = open(Access::Read);
    QCOMPARE(library->articles()->size(), std::size_t(2));
    QVERIFY(library->history()->steps.empty());
    QVERIFY(*library->marks() == LibraryMarks());
    QVERIFY(library->watchedFolders()->isEmpty());
    QCOMPARE(tamper(m_path, {QStringLiteral("PRAGMA user_version")}).toInt(), version);
}

/// Each page that a step needs is the one that does not fit any more, in turn.
void TestReaderMarks::fullDiskAtEveryWrite()
{
    HistoryStep large = step(everyMark());
    for (int i = 0; i < 200; ++i)
        large.corrections.emplace_back(
            RenameEntity{{EntityType::Person, std::string(100, 'x'), {}, {}}, std::to_string(i)});
    const auto library = open();
    const qint64 page = tamper(m_path, {QStringLiteral("PRAGMA page_size")}).toLongLong();
    const qint64 used = tamper(m_path, {QStringLiteral("PRAGMA page_count")}).toLongLong();
    int failed = 0;
    for (qint64 pages = used; failed < 1000; ++pages) {
        QVERIFY(library->limitSize(pages * page));
        const Result<void> recorded = library->record(0, large);
        if (recorded)
            break;
        ++failed;
        QCOMPARE(recorded.error().kind, Problem::Kind::Unwritable);
        QVERIFY(recorded.error().text().contains(QStringLiteral("full")));
        QVERIFY(library->history()->steps.empty());
        QVERIFY(*library->marks() == LibraryMarks());
    }
    QVERIFY2(failed > 2, qPrintable(QString::number(failed)));
    QVERIFY(library->history()->steps.front().corrections == large.corrections);
    QCOMPARE(tamper(m_path, {QStringLiteral("PRAGMA integrity_check")}).toString(), QStringLiteral("ok"));
}

void TestReaderMarks::readOnlyFileIsRead()
{
    QVERIFY(open()->record(0, step(everyMark())));
    QFile::setPermissions(m_path, QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    {
        const AsNobody nobody;
        const auto library = Library::open(m_path, Access::Read);
        QVERIFY2(library, library ? "" : qPrintable(library.error().text()));
        QCOMPARE((*library)->history()->cursor, std::size_t(1));
        const auto writing = Library::open(m_path, Access::Write);
        const Result<void> written = writing ? (*writing)->record(1, step({})) : Result<void>(writing.error());
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Problem::Kind::Unwritable);
    }
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(open()->history()->steps.size(), std::size_t(1));
}

void TestReaderMarks::foreignHistoryIsPassedOver()
{
    QVERIFY(open()->record(0, step({})));
    QVERIFY(open()->record(1, step({})));
    tamper(m_path,
           {QStringLiteral(
               "UPDATE history SET step = '{\"corrections\":[{\"correction\":\"bless\"}]}' WHERE position = 1")});
    const EditHistory history = *open()->history();
    QCOMPARE(history.steps.size(), std::size_t(1));
    QCOMPARE(history.cursor, std::size_t(1));
}

void TestReaderMarks::everyMarkIsKeptAndTakenBack()
{
    const HistoryStep made = step(everyMark());
    QVERIFY(open()->record(0, made));
    LibraryMarks expected;
    std::vector<MarkChange> back;
    for (const MarkChange &change : made.marks) {
        apply(change, expected);
        back.insert(back.begin(), inverse(change));
    }
    const auto library = open();
    QVERIFY(*library->marks() == expected);
    QVERIFY(library->history()->steps == std::vector<HistoryStep>{made});
    QVERIFY(library->articles()->at(1).isInBin);
    QVERIFY(library->moveCursor(0, back));
    QVERIFY(*open()->marks() == LibraryMarks());
    QCOMPARE(open()->history()->cursor, std::size_t(0));
    QCOMPARE(open()->history()->steps.size(), std::size_t(1));
    QVERIFY(open()->history()->corrections().empty());
}

void TestReaderMarks::newStepForgetsWhatWasUndone()
{
    const auto library = open();
    for (std::size_t i = 0; i < 3; ++i)
        QVERIFY(library->record(i, step({})));
    QVERIFY(library->moveCursor(1, {}));
    QVERIFY(library->record(1, step({BinChange{First, true}})));
    QCOMPARE(library->history()->steps.size(), std::size_t(2));
    QCOMPARE(library->history()->cursor, std::size_t(2));
}

void TestReaderMarks::removedArticleLeavesNothing()
{
    const auto library = open();
    QVERIFY(library->record(0, step(everyMark())));
    const std::vector<ArticleId> removed{First};
    QVERIFY(library->remove(removed, EditHistory()));
    for (const char *table : {"body", "analysis", "note", "tag"})
        QCOMPARE(tamper(m_path, {QStringLiteral("SELECT count(*) FROM %1 WHERE article = 1").arg(QLatin1String(table))})
                     .toInt(),
                 0);
    QCOMPARE(library->articles()->size(), std::size_t(1));
    QCOMPARE(library->marks()->notes.size(), std::size_t(1)); // that of the bank
    QVERIFY(library->history()->steps.empty());
    // A step that is redone later finds nothing to mark.
    QVERIFY(library->record(0, step(everyMark())));
    QCOMPARE(tamper(m_path, {QStringLiteral("SELECT count(*) FROM note WHERE article = 1")}).toInt(), 0);
}

void TestReaderMarks::anchorFindsTheArticle()
{
    const auto reader = ArticleReader::open(m_path).value();
    const ArticleAnchor anchor = reader->anchor(Second).value();
    QCOMPARE(anchor.file, std::string("/news/b.txt"));
    QCOMPARE(QByteArray::fromHex(QByteArray::fromStdString(anchor.content)), QByteArray("Two"));
    QCOMPARE(reader->articlesAt(anchor)->front(), Second);
    QCOMPARE(reader->articlesAt({anchor.content, "/moved/elsewhere.txt", 0})->front(), Second);
    QCOMPARE(reader->articlesAt({"00ff", "/news/b.txt", 0})->front(), Second); // changed since
    QCOMPARE(reader->articlesAt({anchor.content, "/news/a.txt", 0})->front(), Second);
    QVERIFY(reader->articlesAt({"00ff", "/news/b.txt", 3})->empty());
    QCOMPARE(reader->anchor(ArticleId(77)).error().kind, Problem::Kind::Vanished);
}

void TestReaderMarks::watchedFoldersAreKept()
{
    QVERIFY(open()->setWatchedFolders({QStringLiteral("/b"), QStringLiteral("/a"), QStringLiteral("/b")}));
    QCOMPARE(*open()->watchedFolders(), (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
    QVERIFY(open()->setWatchedFolders({}));
    QVERIFY(open()->watchedFolders()->isEmpty());
}

QTEST_GUILESS_MAIN(TestReaderMarks)
#include "tst_readermarks.moc"
