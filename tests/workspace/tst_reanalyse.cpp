// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/workspace/analysis.h"
#include "app/workspace/entitychanges.h"
#include "app/workspace/importarticles.h"
#include "app/workspace/loadcorpus.h"
#include "app/workspace/reanalyse.h"
#include "tests/workspace/newsfolder.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace lectern;

namespace {

constexpr char OlderRecognizer[] = "older";

Mention mention(std::uint32_t begin, std::uint32_t end, EntityType type)
{
    Mention made;
    made.span = {begin, end};
    made.type = type;
    return made;
}

} // namespace

class TestReanalyse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mentionsAreCompared_data();
    void mentionsAreCompared();
    void libraryThatIsUpToDateStaysAsItIs();
    void missingLibraryIsNamed();
    void damagedArticleIsNamedAndTheRestAnalysed();
    void cancelledOneIsGoneOnWith();
    void lockedLibraryKeepsItsAnalyses();
    void changesAreTold();

private:
    /// Makes the library one that an older Lectern wrote: it saw no person but "Izmir".
    void age();
    void run(const QString &sql) const;
    [[nodiscard]] Result<ReanalysisSummary> reanalyse(const JobControl &control = JobControl()) const;
    [[nodiscard]] std::shared_ptr<const Corpus> corpus() const;
    [[nodiscard]] std::vector<ArticleId> ids() const;

    std::unique_ptr<NewsFolder> m_folder;
    QString m_library;
    std::shared_ptr<const Recognizer> m_recognizer = NewsFolder::recognizer();
};

void TestReanalyse::init()
{
    m_folder = std::make_unique<NewsFolder>();
    m_library = m_folder->path(QStringLiteral("a.lectern"));
    QVERIFY(Library::create(m_library));
    QVERIFY(importArticles({.library = m_library,
                            .sources = {.paths = m_folder->writeNews(), .texts = {}},
                            .recognizer = m_recognizer,
                            .threads = 2,
                            .meter = nullptr},
                           JobControl()));
}

std::vector<ArticleId> TestReanalyse::ids() const
{
    const auto library = Library::open(m_library, Access::Read).value();
    const Result<std::vector<LibraryRow>> rows = library->articles();
    std::vector<ArticleId> ids;
    for (const LibraryRow &row : *rows)
        ids.push_back(row.id);
    return ids;
}

void TestReanalyse::age()
{
    const auto library = Library::open(m_library, Access::Write).value();
    const auto reader = ArticleReader::open(m_library).value();
    std::vector<NewAnalysis> older;
    for (const ArticleId id : ids()) {
        const StoredArticle stored = reader->article(id).value();
        Annotations annotations;
        for (Mention found : stored.annotations.mentions) {
            const std::string words = stored.article.text.substr(found.span.begin, found.span.end - found.span.begin);
            if (words == "Izmir")
                found.type = EntityType::Person;
            else if (found.type == EntityType::Person)
                continue;
            annotations.mentions.push_back(found);
        }
        older.push_back({id, pack(stored.article, annotations, digest(stored.article, annotations))});
    }
    QVERIFY(library->storeAnalyses(older, OlderRecognizer));
}

void TestReanalyse::run(const QString &sql) const
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("behind"));
        database.setDatabaseName(m_library);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("behind"));
}

Result<ReanalysisSummary> TestReanalyse::reanalyse(const JobControl &control) const
{
    return lectern::reanalyse({.library = m_library, .recognizer = m_recognizer, .threads = 2}, control);
}

std::shared_ptr<const Corpus> TestReanalyse::corpus() const
{
    const auto reader = ArticleReader::open(m_library).value();
    return loadCorpus(*reader, ids(), m_recognizer->lexicon(), JobControl()).value().corpus;
}

void TestReanalyse::mentionsAreCompared_data()
{
    QTest::addColumn<std::vector<Mention>>("before");
    QTest::addColumn<std::vector<Mention>>("after");
    QTest::addColumn<int>("gained");
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("retyped");
    using Mentions = std::vector<Mention>;
    const Mention person = mention(0, 5, EntityType::Person);
    const Mention company = mention(0, 5, EntityType::Company);
    const Mention longer = mention(0, 9, EntityType::Person);

    QTest::newRow("none") << Mentions{} << Mentions{} << 0 << 0 << 0;
    QTest::newRow("the same") << Mentions{person} << Mentions{person} << 0 << 0 << 0;
    QTest::newRow("one more") << Mentions{} << Mentions{person} << 1 << 0 << 0;
    QTest::newRow("one less") << Mentions{person} << Mentions{} << 0 << 1 << 0;
    QTest::newRow("another type") << Mentions{person} << Mentions{company} << 0 << 0 << 1;
    QTest::newRow("other words") << Mentions{person} << Mentions{longer} << 1 << 1 << 0;
    QTest::newRow("two at one place, one of another type")
        << Mentions{person, company} << Mentions{company, mention(0, 5, EntityType::Place)} << 0 << 0 << 1;
    QTest::newRow("two at one place, one gone") << Mentions{person, company} << Mentions{company} << 0 << 1 << 0;
}

void TestReanalyse::mentionsAreCompared()
{
    QFETCH(std::vector<Mention>, before);
    QFETCH(std::vector<Mention>, after);
    QFETCH(int, gained);
    QFETCH(int, lost);
    QFETCH(int, retyped);
    Annotations older;
    older.mentions = before;
    Annotations newer;
    newer.mentions = after;
    const MentionChanges changes = compareMentions(older, newer);
    QCOMPARE(changes.gained, gained);
    QCOMPARE(changes.lost, lost);
    QCOMPARE(changes.retyped, retyped);
}

void TestReanalyse::libraryThatIsUpToDateStaysAsItIs()
{
    const std::string before = ArticleReader::open(m_library).value()->fingerprint().value();
    const auto summary = reanalyse();
    QVERIFY(summary);
    QCOMPARE(summary->analysed, 0);
    QCOMPARE(ArticleReader::open(m_library).value()->fingerprint().value(), before);
}

void TestReanalyse::missingLibraryIsNamed()
{
    m_library = m_folder->path(QStringLiteral("none.lectern"));
    QCOMPARE(reanalyse().error().kind, Problem::Kind::Unreadable);
    QVERIFY(!QFile::exists(m_library));
}

void TestReanalyse::damagedArticleIsNamedAndTheRestAnalysed()
{
    age();
    run(QStringLiteral("UPDATE body SET text = x'00' WHERE article = 1"));
    const auto summary = reanalyse();
    QCOMPARE(summary->analysed, 2);
    QCOMPARE(summary->problems.size(), std::size_t(1));
    QCOMPARE(summary->problems.front().kind, Problem::Kind::Damaged);
    const auto library = Library::open(m_library, Access::Read).value();
    QVERIFY(library->analysedByOthers(analysisVersion(*m_recognizer)).value() == std::vector{ArticleId(1)});
}

void TestReanalyse::cancelledOneIsGoneOnWith()
{
    const std::string upToDate = ArticleReader::open(m_library).value()->fingerprint().value();
    age();
    JobControl control;
    control.cancel();
    const auto summary = reanalyse(control);
    QVERIFY(summary->wasCancelled);
    QCOMPARE(summary->analysed, 0);
    QCOMPARE(reanalyse()->analysed, 3);
    QCOMPARE(ArticleReader::open(m_library).value()->fingerprint().value(), upToDate);
}

void TestReanalyse::lockedLibraryKeepsItsAnalyses()
{
    age();
    const std::string before = ArticleReader::open(m_library).value()->fingerprint().value();
    const auto other = Connection::open(m_library, Access::Write).value();
    const auto transaction = Transaction::begin(*other);
    const auto summary = reanalyse();
    QVERIFY(summary->brokenBy);
    QCOMPARE(summary->brokenBy->kind, Problem::Kind::InUse);
    QCOMPARE(ArticleReader::open(m_library).value()->fingerprint().value(), before);
}

void TestReanalyse::changesAreTold()
{
    const auto upToDate = corpus();
    age();
    const auto older = corpus();
    QVERIFY(older->entityByKey("person:izmir") && !older->entityByKey("person:orhan-demir"));
    std::vector<std::pair<int, int>> reports;
    const auto summary = reanalyse(JobControl([&](int done, int total) { reports.emplace_back(done, total); }));
    QCOMPARE(summary->analysed, 3);
    QCOMPARE(reports, (std::vector<std::pair<int, int>>{{0, 3}, {3, 3}}));
    QCOMPARE(summary->changes.articles, 2); // the third names neither a person nor Izmir
    QVERIFY(summary->changes.gained > 0);
    QCOMPARE(summary->changes.lost, 0);
    QCOMPARE(summary->changes.retyped, 2);
    const auto newer = corpus();
    QCOMPARE(newer->entities().all(), upToDate->entities().all());
    const EntityChanges changes = compareEntities(*older, *newer);
    QCOMPARE(changes.retyped.size(), std::size_t(1));
    QCOMPARE(changes.retyped.front(), (EntityChanges::Retyped{"Izmir", EntityType::Person, EntityType::Place}));
    QVERIFY(std::find(changes.gained.begin(), changes.gained.end(), "Orhan Demir") != changes.gained.end());
    // A person of that name stands in two articles and may be two.
    QVERIFY(std::all_of(changes.lost.begin(), changes.lost.end(), [](const std::string &s) { return s == "Izmir"; }));
    const QString told = toSentences(*summary, changes).join(u'\n');
    QVERIFY2(told.contains(QStringLiteral("Orhan Demir")) && told.contains(QStringLiteral("Izmir")), qPrintable(told));
    const EntityChanges back = compareEntities(*newer, *older);
    QVERIFY(std::find(back.lost.begin(), back.lost.end(), "Orhan Demir") != back.lost.end());
    QVERIFY(compareEntities(*newer, *upToDate) == EntityChanges());
}

QTEST_GUILESS_MAIN(TestReanalyse)
#include "tst_reanalyse.moc"
