// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/curation.h"
#include "app/workspace/workspace.h"
#include "tests/workspace/newsfolder.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>

#include <algorithm>

using namespace lectern;

namespace {

constexpr int Patience = 20'000;
/// Tables that remember that something was there: the numbers given out, and what is left of the reader's history.
const char *const Remembering[] = {"sqlite_sequence", "history", "setting"};

/// Every row of every table: its table, and its cells as hexadecimal text.
QStringList rowsOf(const QString &library)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("rows"));
        database.setDatabaseName(library);
        if (!database.open())
            qFatal("cannot open a test library");
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
    QSqlDatabase::removeDatabase(QStringLiteral("rows"));
    rows.sort();
    return rows;
}

QStringList withoutRemembering(QStringList rows)
{
    rows.removeIf([](const QString &row) {
        return std::any_of(std::begin(Remembering), std::end(Remembering),
                           [&row](const char *table) { return row.startsWith(QLatin1String(table) + u' '); });
    });
    return rows;
}

} // namespace

/// An article with everything a reader can put onto one comes and goes: no table and no part of the index remembers it.
class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void removedArticleLeavesNothing();

private:
    /// Waits for the snapshot that an edit brings.
    template<typename Edit>
    void andWait(Edit edit)
    {
        QSignalSpy changed(&m_workspace, &Workspace::corpusChanged);
        edit();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, Patience);
    }
    void import(const QStringList &paths);
    void putEverythingOnto(ArticleId article);
    [[nodiscard]] EntityId entity(const char *key) const;
    [[nodiscard]] ArticleId article(const QString &name) const;
    [[nodiscard]] TextSpan span(ArticleId id, const std::string &words) const;
    [[nodiscard]] int hits(const std::string &query);

    NewsFolder m_folder;
    Workspace m_workspace{NewsFolder::recognizer()};
};

void TestRemoval::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_removal-%1").arg(QCoreApplication::applicationPid()));
    import(m_folder.writeNews());
    QVERIFY(m_workspace.saveAs(m_folder.path(QStringLiteral("news.lectern"))));
}

void TestRemoval::import(const QStringList &paths)
{
    QSignalSpy finished(&m_workspace, &Workspace::importFinished);
    m_workspace.importPaths(paths);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, Patience);
}

EntityId TestRemoval::entity(const char *key) const
{
    return m_workspace.corpus()->entityByKey(key).value_or(EntityId(9999));
}

ArticleId TestRemoval::article(const QString &name) const
{
    const Corpus &corpus = *m_workspace.corpus();
    for (std::uint32_t doc = 0; doc < corpus.articleCount(); ++doc)
        if (corpus.record(DocNumber(doc)).file.ends_with(name.toStdString()))
            return corpus.articleId(DocNumber(doc));
    return ArticleId(9999);
}

TextSpan TestRemoval::span(ArticleId id, const std::string &words) const
{
    const auto read = m_workspace.articles()->article(id);
    const auto begin = read ? static_cast<std::uint32_t>(read->article.text.find(words)) : 0;
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

int TestRemoval::hits(const std::string &query)
{
    QSignalSpy changed(&m_workspace, &Workspace::resultChanged);
    Filter filter;
    filter.text = query;
    m_workspace.setFilter(filter);
    return QTest::qWaitFor([&] { return changed.size() == 1; }, Patience)
               ? static_cast<int>(m_workspace.result()->search.total)
               : -1;
}

void TestRemoval::putEverythingOnto(ArticleId id)
{
    Curation &curation = m_workspace.curation();
    const MarkTarget whole = MarkTarget::ofArticle(id);
    const std::optional<MarkTarget> words = curation.targetOf(id, span(id, "Professor"));
    QVERIFY(words);
    curation.setStarred({whole, *words}, true);
    curation.setTag({whole, *words}, QStringLiteral("vanishing"), true);
    curation.addNote(whole, QStringLiteral("A note"));
    curation.addNote(*words, QStringLiteral("Another"));
    m_workspace.setRead(id, true);
    andWait([&] { curation.addMention(id, span(id, "speaks"), EntityType::Event, {}, Reach::Here); });
    andWait([&] { curation.rejectMention(id, span(id, "Izmir")); });
    andWait([&] { curation.editMetadata(id, MetadataField::Title, {QStringLiteral("Zuleyha")}); });
    andWait([&] { curation.markText(id, span(id, "Zuleyha speaks"), TextUse::Boilerplate); });
    const std::vector<ArticleId> both{id, article(QStringLiteral("1.txt"))};
    andWait([&] { curation.split(entity("place:izmir"), QStringLiteral("Old Izmir"), {}, both); });
}

void TestRemoval::removedArticleLeavesNothing()
{
    Curation &curation = m_workspace.curation();
    const std::string person = "person:orhan-demir";
    andWait([&] { curation.rename(entity(person.c_str()), QStringLiteral("O. Demir")); }); // about the others
    const QStringList before = rowsOf(m_workspace.libraryPath());
    const std::vector<Entity> named = m_workspace.corpus()->entities().all();

    const QString text = QStringLiteral("Harbour Post\nHome\nPorts\nSubscribe\n\nZuleyha speaks\n\n"
                                        "Professor Zuleyha Aydin met Orhan Demir in Izmir.\n");
    import({m_folder.write(QStringLiteral("news/4.txt"), text.toUtf8()),
            m_folder.write(QStringLiteral("secondplace.txt"), text.toUtf8())});
    QCOMPARE(m_workspace.corpus()->articleCount(), 4U);
    QCOMPARE(hits("zuleyha"), 1);
    QCOMPARE(hits({}), 4);
    const ArticleId added = article(QStringLiteral("4.txt"));
    putEverythingOnto(added);
    const QStringList with = rowsOf(m_workspace.libraryPath());
    QVERIFY(with.size() > before.size() + 10);
    QVERIFY2(!with.filter(QStringLiteral("outlet_line ")).isEmpty(), "the outlet's lines are not noted");
    andWait([&] { curation.moveToBin({added}, true); });
    andWait([&] { curation.emptyBin(); });

    const QStringList after = rowsOf(m_workspace.libraryPath());
    QCOMPARE(withoutRemembering(after), withoutRemembering(before));
    for (const char *trace : {"uleyha", "Aydin", "secondplace", "4.txt", "vanishing"})
        QVERIFY2(!after.join(u' ').contains(QString::fromLatin1(QByteArray(trace).toHex())), trace);
    QCOMPARE(m_workspace.corpus()->articleCount(), 3U);
    QCOMPARE(hits("zuleyha OR professor"), 0);
    QCOMPARE(hits("tag:vanishing OR note:another"), 0);
    QVERIFY(m_workspace.corpus()->entityByKey("place:old-izmir")); // still split in the article that is left
    andWait([&] { curation.undo(); });
    QVERIFY(!m_workspace.corpus()->entityByKey("person:zuleyha-aydin"));
    QCOMPARE(curation.undoText(), QStringLiteral("“Orhan Demir” is called “O. Demir”."));
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < m_workspace.corpus()->entities().size(); ++i)
        if (m_workspace.corpus()->total(EntityId(i)).articles > 0)
            names.push_back(m_workspace.corpus()->entity(EntityId(i)).key);
    std::vector<std::string> expected;
    for (const Entity &one : named)
        expected.push_back(one.key);
    std::sort(names.begin(), names.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(names, expected);
}

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
