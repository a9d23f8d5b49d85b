// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/annotationjson.h"
#include "app/store/library.h"
#include "app/workspace/importarticles.h"
#include "app/workspace/libraryarticles.h"
#include "app/workspace/loadcorpus.h"
#include "tests/workspace/newsfolder.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>
#include <map>
#include <random>

using namespace lectern;

namespace {

constexpr char ImportWord[] = "--import";
constexpr int Articles = 600; ///< several commits
constexpr int FewKills = 4;

/// What this program does when it is the one that is killed: says how many files are committed after each batch.
int importAndTell(const QString &library, const QString &folder)
{
    const JobControl control([](int done, int /*total*/) {
        std::printf("%d\n", done);
        std::fflush(stdout);
    });
    const auto summary = importArticles({.library = library,
                                         .sources = {.paths = {folder}, .texts = {}},
                                         .recognizer = NewsFolder::recognizer(),
                                         .threads = 2,
                                         .meter = nullptr},
                                        control);
    return summary && !summary->brokenBy ? 0 : 1;
}

QString integrityOf(const QString &path)
{
    QString verdict;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("integrity"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next())
                verdict = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("integrity"));
    return verdict;
}

std::vector<LibraryRow> rowsOf(const QString &path)
{
    const auto library = Library::open(path, Access::Read);
    return library ? (*library)->articles().value() : std::vector<LibraryRow>();
}

/// The whole library as `lectern export` writes it: articles by place.
QByteArray exported(const QString &path, const Lexicon &lexicon)
{
    std::map<QString, ArticleId> byPlace;
    std::vector<ArticleId> ids;
    for (const LibraryRow &row : rowsOf(path)) {
        byPlace.emplace(row.place.file, row.id);
        ids.push_back(row.id);
    }
    const std::shared_ptr<const ArticleReader> reader = ArticleReader::open(path).value();
    const LoadedCorpus loaded = loadCorpus(*reader, ids, lexicon, JobControl()).value();
    const LibraryArticles articles(reader);
    std::vector<Entity> entities;
    for (std::uint32_t i = 0; i < loaded.corpus->entities().size(); ++i)
        entities.push_back(loaded.corpus->entity(EntityId(i)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    AnnotationJson writer(buffer, entities);
    for (const auto &[place, id] : byPlace) {
        const DocNumber doc = *loaded.corpus->docOf(id);
        const AnnotatedArticle read = articles.article(id).value();
        const auto named = loaded.corpus->mentionEntitiesOf(doc);
        const std::string story = loaded.corpus->storyKey(loaded.corpus->storyOf(doc));
        writer.add(
            {.article = read.article, .annotations = read.annotations, .mentionEntities = named, .story = story});
    }
    return writer.finish({}) ? buffer.data() : QByteArray();
}

} // namespace

/// Kills a process that imports, at random moments; all kills on the same library, so that each goes on where the one
/// before was stopped.
class TestImportCrash : public QObject
{
    Q_OBJECT

public:
    explicit TestImportCrash(int kills) : m_kills(kills) {}

private Q_SLOTS:
    void initTestCase();
    void killedImportsAreCompleted();

private:
    /// Starts an import and kills it after `milliseconds`; how many files it said were committed.
    [[nodiscard]] int killedAfter(int milliseconds, const QString &library) const;

    int m_kills;
    NewsFolder m_folder;
    std::shared_ptr<const Recognizer> m_recognizer;
};

void TestImportCrash::initTestCase()
{
    m_recognizer = NewsFolder::recognizer();
    std::mt19937 random(7);
    const QByteArrayList names{"Leyla Kaya", "Orhan Demir", "Marmara Shipyards", "Izmir",
                               "Baku",       "Ankara",      "Selin Aydin"};
    for (int i = 0; i < Articles; ++i) {
        QByteArray text = "Report number " + QByteArray::number(i) + "\n\n";
        for (int sentence = 0; sentence < 12; ++sentence)
            text += names.at(static_cast<qsizetype>(random() % 7)) + " met " +
                    names.at(static_cast<qsizetype>(random() % 7)) + " on Monday, item " +
                    QByteArray::number(static_cast<int>(random() % 100000)) + " of the list.\n";
        m_folder.write(QStringLiteral("news/%1.txt").arg(i, 4, 10, QLatin1Char('0')), text);
    }
}

int TestImportCrash::killedAfter(int milliseconds, const QString &library) const
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
                  {QLatin1String(ImportWord), library, m_folder.path(QStringLiteral("news"))});
    if (!process.waitForStarted())
        return -1;
    if (!process.waitForFinished(milliseconds))
        process.kill();
    process.waitForFinished();
    const QByteArrayList told = process.readAllStandardOutput().trimmed().split('\n');
    return told.constLast().toInt();
}

void TestImportCrash::killedImportsAreCompleted()
{
    const QString undisturbed = m_folder.path(QStringLiteral("undisturbed.lectern"));
    QVERIFY(Library::create(undisturbed));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(importArticles({.library = undisturbed,
                            .sources = {.paths = {m_folder.path(QStringLiteral("news"))}, .texts = {}},
                            .recognizer = m_recognizer,
                            .threads = 2,
                            .meter = nullptr},
                           JobControl()));
    const int whole = static_cast<int>(timer.elapsed());
    const QByteArray expected = exported(undisturbed, m_recognizer->lexicon());
    QVERIFY(expected.size() > 1000);

    const QString library = m_folder.path(QStringLiteral("killed.lectern"));
    std::mt19937 random(11);
    int interrupted = 0;
    for (int kill = 0; kill < m_kills; ++kill) {
        if (rowsOf(library).size() == std::size_t(Articles) || kill == 0) { // begin anew
            for (const char *suffix : {"", "-wal", "-shm", ".lock"})
                QFile::remove(library + QLatin1String(suffix));
            QVERIFY(Library::create(library));
        }
        const std::size_t before = rowsOf(library).size();
        const int told = killedAfter(static_cast<int>(random() % static_cast<std::uint32_t>(whole)), library);
        QVERIFY(told >= 0);
        const auto opened = Library::open(library, Access::Write);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        QCOMPARE(integrityOf(library), QStringLiteral("ok"));
        const std::size_t count = rowsOf(library).size();
        // Files are taken in order and committed 64 at a time; what was said to be done is there.
        QVERIFY2(count % 64 == 0 || count == std::size_t(Articles), qPrintable(QString::number(count)));
        QVERIFY(count >= before && count >= std::min(static_cast<std::size_t>(told), count));
        QVERIFY2(count >= static_cast<std::size_t>(told),
                 qPrintable(QStringLiteral("%1 told, %2 there").arg(told).arg(count)));
        interrupted += count < std::size_t(Articles) ? 1 : 0;
    }
    QVERIFY2(interrupted > 0, "no import was killed before its end");
    QVERIFY(importArticles({.library = library,
                            .sources = {.paths = {m_folder.path(QStringLiteral("news"))}, .texts = {}},
                            .recognizer = m_recognizer,
                            .threads = 2,
                            .meter = nullptr},
                           JobControl()));
    QCOMPARE(rowsOf(library).size(), std::size_t(Articles));
    QCOMPARE(exported(library, m_recognizer->lexicon()), expected);
}

/// "tst_importcrash --kills 50" kills more often; with ImportWord it is the process that is killed.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments();
    if (words.size() == 4 && words.at(1) == QLatin1String(ImportWord))
        return importAndTell(words.at(2), words.at(3));
    int kills = FewKills;
    if (const qsizetype at = words.indexOf(QStringLiteral("--kills")); at > 0 && at + 1 < words.size()) {
        kills = words.at(at + 1).toInt();
        words.remove(at, 2);
    }
    TestImportCrash test(kills);
    return QTest::qExec(&test, words);
}

#include "tst_importcrash.moc"
