// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/library.h"
#include "tests/store/faultydisk.h"
#include "tests/store/samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <functional>
#include <map>

using namespace lectern;

namespace {

constexpr int MostWrites = 500; ///< no piece of work below needs as many

using Work = std::function<Result<void>(Library &)>;

HistoryStep step()
{
    HistoryStep made;
    made.made = "2025-01-01T00:00:00Z";
    made.corrections = {RenameEntity{{EntityType::Person, "Ünal Çelik", {}, {}}, "Ü. Çelik"}};
    made.marks = {TagChange{{MarkTarget::ofArticle(ArticleId(1)), Tag::Kind::Star, {}}, true},
                  NoteChange{NoteId(1), std::nullopt,
                             Note{MarkTarget::ofArticle(ArticleId(2)), std::string(9000, 'x'), "2025", "2025", false}},
                  BinChange{ArticleId(2), true}};
    return made;
}

std::vector<PackedArticle> batch()
{
    std::vector<PackedArticle> articles;
    for (int i = 0; i < 20; ++i)
        articles.push_back(samples::packed(QStringLiteral("/news/%1.txt").arg(i), "Report " + std::to_string(i)));
    return articles;
}

std::map<QByteArray, Work> works()
{
    const auto article = samples::article();
    const std::vector<NewAnalysis> analyses{
        {ArticleId(1), pack(article, samples::annotations(article), samples::digest(article))}};
    return {
        {"store a batch", [](Library &library) { return library.store(batch(), samples::Recognizer); }},
        {"note a copy",
         [](Library &library) {
             const std::vector<ImportCandidate> copies{{{QStringLiteral("/copy.txt"), std::nullopt}, "One"}};
             return library.store({}, samples::Recognizer, copies);
         }},
        {"record a step", [](Library &library) { return library.record(0, step()); }},
        {"undo a step", [](Library &library) { return library.moveCursor(0, {}); }},
        {"mark as read", [](Library &library) { return library.setRead(ArticleId(1), true); }},
        {"replace an analysis", [analyses](Library &library) { return library.storeAnalyses(analyses, "rules-2"); }},
        {"remove an article",
         [](Library &library) {
             const std::vector<ArticleId> removed{ArticleId(2)};
             return library.remove(removed, EditHistory());
         }},
        {"watch a folder", [](Library &library) { return library.setWatchedFolders({QStringLiteral("/news")}); }},
    };
}

/// Every row of every table, as text.
QStringList contents(const QString &path)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("contents"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery check(QStringLiteral("PRAGMA integrity_check"), database);
            rows += check.next() ? check.value(0).toString() : QStringLiteral("no answer");
            for (const QString &table : database.tables()) {
                QSqlQuery query(QStringLiteral("SELECT * FROM \"%1\"").arg(table), database);
                while (query.next()) {
                    QStringList cells{table};
                    for (int i = 0; i < query.record().count(); ++i)
                        cells += QString::fromLatin1(query.value(i).toByteArray().toHex());
                    rows += cells.join(u' ');
                }
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("contents"));
    rows.sort();
    return rows;
}

} // namespace

/// A disk that fails at each write of a piece of work in turn: afterwards the library holds either all of the work or
/// nothing of it, and the work said which.
class TestWriteErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOrNothing_data();
    void allOrNothing();
    void copyLeavesTheTargetAlone_data() { faults(); }
    void copyLeavesTheTargetAlone();
    void newLibraryIsWholeOrNotThere_data() { faults(); }
    void newLibraryIsWholeOrNotThere();

private:
    static void faults();
    /// A library as each work finds it.
    [[nodiscard]] QString fresh(const QString &name) const;

    FaultyDisk m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWriteErrors::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("model.lectern"));
    samples::fill(path, {samples::packed(QStringLiteral("/news/a.txt"), "One"),
                         samples::packed(QStringLiteral("/news/b.txt"), "Two")});
    const auto library = Library::open(path, Access::Write).value();
    QVERIFY(library->record(0, HistoryStep{"2024-01-01T00:00:00Z", {}, {}, {BinChange{ArticleId(1), true}}}));
}

QString TestWriteErrors::fresh(const QString &name) const
{
    const QString path = m_folder->filePath(name);
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    QFile::copy(m_folder->filePath(QStringLiteral("model.lectern")), path);
    return path;
}

void TestWriteErrors::faults()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isLasting");
    QTest::newRow("one write fails") << SQLITE_IOERR_WRITE << false;
    QTest::newRow("the disk is gone") << SQLITE_IOERR_WRITE << true;
    QTest::newRow("the disk is full") << SQLITE_FULL << true;
}

void TestWriteErrors::allOrNothing_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isLasting");
    for (const auto &[name, work] : works()) {
        QTest::newRow((name + ", one write fails").constData()) << name << SQLITE_IOERR_WRITE << false;
        QTest::newRow((name + ", the disk is gone").constData()) << name << SQLITE_IOERR_WRITE << true;
        QTest::newRow((name + ", the disk is full").constData()) << name << SQLITE_FULL << true;
    }
}

void TestWriteErrors::allOrNothing()
{
    QFETCH(QByteArray, name);
    QFETCH(int, code);
    QFETCH(bool, isLasting);
    const Work work = works().at(name);
    const QStringList before = contents(fresh(QStringLiteral("before.lectern")));
    const QString done = fresh(QStringLiteral("done.lectern"));
    QVERIFY(work(*Library::open(done, Access::Write).value()));
    const QStringList after = contents(done);
    QVERIFY(before.contains(QStringLiteral("ok")) && before != after);

    int refused = 0;
    for (int write = 1; write < MostWrites; ++write) {
        const QString path = fresh(QStringLiteral("work.lectern"));
        auto library = Library::open(path, Access::Write).value();
        m_disk.failAt({code, write, isLasting ? DiskFault::Lasting::FromThenOn : DiskFault::Lasting::Once});
        const Result<void> worked = work(*library);
        library.reset(); // writes, too: what stands in the log goes into the file
        const bool hasFailed = m_disk.hasFailed();
        m_disk.mend();
        if (!worked) {
            ++refused;
            QVERIFY(!worked.error().message.isEmpty());
            QCOMPARE(worked.error().place, path);
        }
        QCOMPARE(contents(path), worked ? after : before);
        QVERIFY(Library::open(path, Access::Write));
        if (!hasFailed) {
            QVERIFY2(refused > 0, "no write was refused");
            return;
        }
    }
    QFAIL("the work never ended");
}

void TestWriteErrors::copyLeavesTheTargetAlone()
{
    QFETCH(int, code);
    QFETCH(bool, isLasting);
    const QString source = fresh(QStringLiteral("source.lectern"));
    const QString target = m_folder->filePath(QStringLiteral("target.lectern"));
    samples::fill(target, {samples::packed(QStringLiteral("/old.txt"), "Old")});
    const QStringList old = contents(target);
    const QStringList expected = contents(source);
    for (int write = 1; write < MostWrites; ++write) {
        const auto library = Library::open(source, Access::Write).value();
        m_disk.failAt({code, write, isLasting ? DiskFault::Lasting::FromThenOn : DiskFault::Lasting::Once});
        const Result<void> copied = library->copyTo(target);
        const bool hasFailed = m_disk.hasFailed();
        m_disk.mend();
        QCOMPARE(contents(target), copied ? expected : old);
        if (!hasFailed)
            return;
        QVERIFY(!copied);
        QVERIFY(!copied.error().message.isEmpty());
    }
    QFAIL("the copy never ended");
}

void TestWriteErrors::newLibraryIsWholeOrNotThere()
{
    QFETCH(int, code);
    QFETCH(bool, isLasting);
    for (int write = 1; write < MostWrites; ++write) {
        const QString path = m_folder->filePath(QStringLiteral("new-%1.lectern").arg(write));
        m_disk.failAt({code, write, isLasting ? DiskFault::Lasting::FromThenOn : DiskFault::Lasting::Once});
        const Result<void> created = Library::create(path);
        const bool hasFailed = m_disk.hasFailed();
        m_disk.mend();
        QCOMPARE(QFile::exists(path), created.has_value());
        if (created)
            QVERIFY(Library::open(path, Access::Write));
        if (!hasFailed)
            return;
    }
    QFAIL("the library was never made");
}

QTEST_GUILESS_MAIN(TestWriteErrors)
#include "tst_writeerrors.moc"
