// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/segmentmerge.h"
#include "app/workspace/curation.h"
#include "app/workspace/workspace.h"
#include "tests/workspace/newsfolder.h"

#include <QSignalSpy>
#include <QStandardPaths>

using namespace lectern;

/// A workspace with the three texts in a library of their own.
class TestCuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingOpen();
    void mergedUndoneRedone();
    void historySurvivesARestart();
    void anythingNewForgetsWhatWasUndone();
    void mentionIsAddedEverywhere();
    void boilerplateIsNotFound();
    void segmentsStayFew();
    void titleIsEdited();
    void anotherTypeShowsInTheText();
    void whatIsNoEntityIsNotMarked();
    void revokedInTheMiddle();
    void correctionsGoToAnotherLibrary();
    void brokenCorrectionsChangeNothing();
    void suggestionsAreAnswered();
    void marksAreKeptAndSearched();
    void notesAreFound();
    void binHidesAndEmptyingForgets();

private:
    void open();
    /// Waits for the snapshot that an edit brings.
    template<typename Edit>
    void andWait(Edit edit)
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::corpusChanged);
        edit();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20000);
    }
    [[nodiscard]] EntityId entity(const char *key) const
    {
        const auto id = m_workspace->corpus()->entityByKey(key);
        return id ? *id : EntityId(9999);
    }
    [[nodiscard]] bool has(const char *key) const { return m_workspace->corpus()->entityByKey(key).has_value(); }
    [[nodiscard]] ArticleId article(const QString &name) const;
    [[nodiscard]] TextSpan span(ArticleId id, const std::string &words) const;
    int hits(const std::string &query);

    std::unique_ptr<NewsFolder> m_folder;
    std::shared_ptr<const Recognizer> m_recognizer;
    std::unique_ptr<Workspace> m_workspace;
};

void TestCuration::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(QStringLiteral("tst_curation-%1").arg(QCoreApplication::applicationPid()));
    m_recognizer = NewsFolder::recognizer();
    qRegisterMetaType<Problem>();
}

void TestCuration::init()
{
    m_folder = std::make_unique<NewsFolder>();
    m_workspace = std::make_unique<Workspace>(m_recognizer);
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    m_workspace->importPaths(m_folder->writeNews());
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    QVERIFY(m_workspace->saveAs(m_folder->path(QStringLiteral("news.lectern"))));
    QVERIFY(has("person:orhan-demir") && has("person:leyla-kaya") && has("place:izmir"));
}

void TestCuration::cleanup()
{
    m_workspace.reset();
}

/// Lets go of the library and opens it again.
void TestCuration::open()
{
    m_workspace = std::make_unique<Workspace>(m_recognizer);
    QSignalSpy changed(m_workspace.get(), &Workspace::resultChanged);
    QVERIFY(m_workspace->openLibrary(m_folder->path(QStringLiteral("news.lectern"))));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 20000);
}

ArticleId TestCuration::article(const QString &name) const
{
    const Corpus &corpus = *m_workspace->corpus();
    for (std::uint32_t doc = 0; doc < corpus.articleCount(); ++doc)
        if (corpus.record(DocNumber(doc)).file.ends_with(name.toStdString()))
            return corpus.articleId(DocNumber(doc));
    return ArticleId(9999);
}

TextSpan TestCuration::span(ArticleId id, const std::string &words) const
{
    const auto read = m_workspace->articles()->article(id);
    const auto begin = read ? static_cast<std::uint32_t>(read->article.text.find(words)) : 0;
    return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

int TestCuration::hits(const std::string &query)
{
    QSignalSpy changed(m_workspace.get(), &Workspace::resultChanged);
    Filter filter;
    filter.text = query;
    m_workspace->setFilter(filter);
    return QTest::qWaitFor([&] { return changed.size() == 1; }, 20000)
               ? static_cast<int>(m_workspace->result()->search.total)
               : -1;
}

void TestCuration::nothingOpen()
{
    m_workspace->closeLibrary();
    Curation &curation = m_workspace->curation();
    QSignalSpy problems(&curation, &Curation::problemOccurred);
    curation.rename(EntityId(0), QStringLiteral("X"));
    curation.saveSearch(QStringLiteral("x"), QStringLiteral("y"));
    QCOMPARE(problems.size(), 1);
    QVERIFY(!curation.canUndo());
    curation.undo();
    curation.redo();
    curation.revoke(0);
    QVERIFY(curation.historyRows().empty());
}

void TestCuration::mergedUndoneRedone()
{
    Curation &curation = m_workspace->curation();
    const Frequency demir = m_workspace->corpus()->total(entity("person:orhan-demir"));
    const Frequency kaya = m_workspace->corpus()->total(entity("person:leyla-kaya"));
    andWait([&] { curation.merge(entity("person:orhan-demir"), {entity("person:leyla-kaya")}); });
    QVERIFY(!has("person:leyla-kaya"));
    const EntityId merged = entity("person:orhan-demir");
    QCOMPARE(m_workspace->corpus()->total(merged).mentions, demir.mentions + kaya.mentions);
    QVERIFY(hits("person:\"Leyla Kaya\"") > 0);
    QCOMPARE(curation.undoText(), QStringLiteral("“Leyla Kaya” is the same as “Orhan Demir”."));
    hits("");
    andWait([&] { curation.undo(); });
    QVERIFY(has("person:leyla-kaya"));
    QCOMPARE(m_workspace->corpus()->total(entity("person:orhan-demir")).mentions, demir.mentions);
    QVERIFY(!curation.canUndo());
    QCOMPARE(curation.redoText(), QStringLiteral("“Leyla Kaya” is the same as “Orhan Demir”."));
    andWait([&] { curation.redo(); });
    QVERIFY(!has("person:leyla-kaya"));
}

void TestCuration::historySurvivesARestart()
{
    andWait([&] { m_workspace->curation().rename(entity("place:izmir"), QStringLiteral("Smyrna")); });
    andWait([&] { m_workspace->curation().retype(entity("place:izmir"), EntityType::Organization); });
    andWait([&] { m_workspace->curation().undo(); });
    open();
    Curation &curation = m_workspace->curation();
    QCOMPARE(m_workspace->corpus()->entity(entity("place:izmir")).name, std::string("Smyrna"));
    QCOMPARE(m_workspace->corpus()->entity(entity("place:izmir")).type, EntityType::Place);
    QVERIFY(curation.canRedo());
    andWait([&] { curation.redo(); });
    QCOMPARE(m_workspace->corpus()->entity(entity("place:izmir")).type, EntityType::Organization);
    andWait([&] { curation.undo(); });
    andWait([&] { curation.undo(); });
    QVERIFY(m_workspace->corpus()->entity(entity("place:izmir")).name != "Smyrna");
}

void TestCuration::anythingNewForgetsWhatWasUndone()
{
    Curation &curation = m_workspace->curation();
    andWait([&] { curation.rename(entity("place:izmir"), QStringLiteral("Smyrna")); });
    andWait([&] { curation.undo(); });
    curation.setStarred({MarkTarget::ofArticle(article(QStringLiteral("1.txt")))}, true);
    QVERIFY(!curation.canRedo());
    QCOMPARE(curation.historyRows().size(), std::size_t(1));
    open();
    QCOMPARE(m_workspace->curation().historyRows().size(), std::size_t(1));
    QVERIFY(m_workspace->curation().isStarred(MarkTarget::ofArticle(article(QStringLiteral("1.txt")))));
}

void TestCuration::mentionIsAddedEverywhere()
{
    const ArticleId first = article(QStringLiteral("1.txt"));
    andWait([&] {
        m_workspace->curation().addMention(first, span(first, "said"), EntityType::Event,
                                           QStringLiteral("Harbour Works"), Reach::Everywhere);
    });
    const EntityId added = entity("event:harbour-works");
    QCOMPARE(m_workspace->corpus()->total(added).mentions, 2U); // in two texts
    const auto read = m_workspace->articles()->article(first);
    const TextSpan wanted = span(first, "said");
    QVERIFY(
        std::any_of(read->annotations.mentions.begin(), read->annotations.mentions.end(),
                    [wanted](const Mention &mention) { return mention.span == wanted && mention.rule == "reader"; }));
    andWait([&] { m_workspace->curation().rejectMention(first, wanted); });
    QCOMPARE(m_workspace->corpus()->total(entity("event:harbour-works")).mentions, 1U);
}

void TestCuration::boilerplateIsNotFound()
{
    const ArticleId third = article(QStringLiteral("3.txt"));
    QCOMPARE(hits("calm"), 1);
    const std::uint32_t before = m_workspace->corpus()->record(*m_workspace->corpus()->docOf(third)).mentions;
    andWait([&] { m_workspace->curation().markText(third, span(third, "capital"), TextUse::Boilerplate); });
    QVERIFY(m_workspace->corpus()->record(*m_workspace->corpus()->docOf(third)).mentions < before);
    QCOMPARE(hits("calm"), 0);
    andWait([&] { m_workspace->curation().undo(); });
    QCOMPARE(hits("calm"), 1);
}

/// Each of these corrections indexes an article anew.
void TestCuration::segmentsStayFew()
{
    const ArticleId third = article(QStringLiteral("3.txt"));
    for (int i = 0; i < 10; ++i) {
        andWait([&] { m_workspace->curation().markText(third, span(third, "capital"), TextUse::Boilerplate); });
        andWait([&] { m_workspace->curation().undo(); });
    }
    QVERIFY(m_workspace->corpus()->textIndex().segments().size() < MergeFactor);
    QCOMPARE(m_workspace->corpus()->articleCount(), 3U);
}

void TestCuration::titleIsEdited()
{
    const ArticleId second = article(QStringLiteral("2.txt"));
    andWait(
        [&] { m_workspace->curation().editMetadata(second, MetadataField::Title, {QStringLiteral("A yard grows")}); });
    QCOMPARE(m_workspace->corpus()->title(*m_workspace->corpus()->docOf(second)), std::string_view("A yard grows"));
    QCOMPARE(hits("title:grows"), 1);
}

void TestCuration::anotherTypeShowsInTheText()
{
    const ArticleId first = article(QStringLiteral("1.txt"));
    const TextSpan izmir = span(first, "Izmir");
    const auto typeThere = [&] {
        const auto read = m_workspace->articles()->article(first);
        for (const Mention &mention : read->annotations.mentions)
            if (mention.span.contains(izmir))
                return mention.type;
        return EntityType::Date;
    };
    QCOMPARE(typeThere(), EntityType::Place);
    andWait([&] { m_workspace->curation().retype(entity("place:izmir"), EntityType::Organization); });
    QCOMPARE(typeThere(), EntityType::Organization);
    andWait([&] { m_workspace->curation().undo(); });
    QCOMPARE(typeThere(), EntityType::Place);
}

void TestCuration::whatIsNoEntityIsNotMarked()
{
    const ArticleId second = article(QStringLiteral("2.txt"));
    const auto mentions = [&] { return m_workspace->articles()->article(second)->annotations.mentions.size(); };
    const std::size_t before = mentions();
    andWait([&] { m_workspace->curation().rejectEntity(entity("person:orhan-demir")); });
    QVERIFY(!has("person:orhan-demir"));
    QCOMPARE(mentions(), before - 1);
    const DocNumber doc = *m_workspace->corpus()->docOf(second);
    QCOMPARE(m_workspace->corpus()->mentionEntitiesOf(doc).size(), before - 1);
    andWait([&] { m_workspace->curation().undo(); });
    QVERIFY(has("person:orhan-demir"));
    QCOMPARE(mentions(), before);
}

void TestCuration::revokedInTheMiddle()
{
    Curation &curation = m_workspace->curation();
    andWait([&] { curation.rename(entity("place:izmir"), QStringLiteral("Smyrna")); });
    andWait([&] { curation.merge(entity("person:orhan-demir"), {entity("person:leyla-kaya")}); });
    andWait([&] { curation.revoke(0); });
    QVERIFY(m_workspace->corpus()->entity(entity("place:izmir")).name != "Smyrna");
    QVERIFY(!has("person:leyla-kaya"));
    const std::vector<HistoryRow> rows = curation.historyRows();
    QCOMPARE(rows.size(), std::size_t(3));
    QVERIFY(!rows[0].isRevocable && rows[1].isRevocable);
    QVERIFY(rows[2].sentence.contains(QStringLiteral("Smyrna")));
    andWait([&] { curation.undo(); });
    QCOMPARE(m_workspace->corpus()->entity(entity("place:izmir")).name, std::string("Smyrna"));
}

void TestCuration::correctionsGoToAnotherLibrary()
{
    const QString rules = m_folder->path(QStringLiteral("rules.jsonl"));
    andWait([&] { m_workspace->curation().rename(entity("place:izmir"), QStringLiteral("Smyrna")); });
    const ArticleId first = article(QStringLiteral("1.txt"));
    andWait(
        [&] { m_workspace->curation().addMention(first, span(first, "harbour"), EntityType::Event, {}, Reach::Here); });
    QVERIFY(m_workspace->curation().exportCorrections(rules));

    m_workspace = std::make_unique<Workspace>(m_recognizer);
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    m_workspace->importPaths({m_folder->path(QStringLiteral("news"))});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    andWait([&] { QCOMPARE(m_workspace->curation().importCorrections(rules).value(), 2); });
    QCOMPARE(m_workspace->corpus()->entity(entity("place:izmir")).name, std::string("Smyrna"));
    QVERIFY(has("event:harbour"));
    QCOMPARE(m_workspace->curation().importCorrections(rules).value(), 0); // are there already
    QCOMPARE(m_workspace->curation().historyRows().size(), std::size_t(1));
}

void TestCuration::brokenCorrectionsChangeNothing()
{
    const QString rules = m_folder->write(QStringLiteral("rules.jsonl"), "{\"correction\":\"bless\"}\n");
    const auto imported = m_workspace->curation().importCorrections(rules);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, Problem::Kind::Damaged);
    QVERIFY(imported.error().text().contains(QStringLiteral("line 1")));
    QCOMPARE(m_workspace->curation().importCorrections(m_folder->path(QStringLiteral("none"))).error().kind,
             Problem::Kind::Unreadable);
    QVERIFY(!m_workspace->curation().canUndo());
}

void TestCuration::suggestionsAreAnswered()
{
    QSignalSpy finished(m_workspace.get(), &Workspace::importFinished);
    m_workspace->importPaths({m_folder->write(QStringLiteral("news/4.txt"),
                                              "A visit\n\nO. Demir, who sells ships, met Leyla Kaya in Ankara.\n"),
                              m_folder->write(QStringLiteral("news/5.txt"),
                                              "Another visit\n\nL. Kaya, who paints, was in Baku, she said.\n")});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
    Curation &curation = m_workspace->curation();
    const std::vector<SuggestedMerge> all = curation.suggestions();
    QVERIFY(!all.empty());
    const std::vector<SuggestedMerge> alike = curation.suggestionsLike(all.front());
    QVERIFY(!alike.empty());
    andWait([&] { curation.rejectSuggestions(alike); });
    QCOMPARE(curation.suggestions().size(), all.size() - alike.size());
    QCOMPARE(curation.historyRows().size(), std::size_t(1));
    andWait([&] { curation.undo(); });
    QCOMPARE(curation.suggestions().size(), all.size());
    const std::size_t entities = m_workspace->corpus()->entities().size();
    andWait([&] { curation.acceptSuggestion(all.front().first, all.front().second); });
    QCOMPARE(curation.suggestions().size() < all.size(), true);
    QVERIFY(m_workspace->corpus()->entities().size() <= entities);
}

void TestCuration::marksAreKeptAndSearched()
{
    Curation &curation = m_workspace->curation();
    const MarkTarget first = MarkTarget::ofArticle(article(QStringLiteral("1.txt")));
    const MarkTarget second = MarkTarget::ofArticle(article(QStringLiteral("2.txt")));
    const std::optional<MarkTarget> person = curation.targetOf(entity("person:orhan-demir"));
    curation.setTag({first, second}, QStringLiteral("ports"), true);
    curation.setStarred({second}, true);
    curation.setTag({*person}, QStringLiteral("watch"), true);
    curation.saveSearch(QStringLiteral("My ports"), QStringLiteral("tag:ports"));
    QCOMPARE(hits("tag:ports"), 2);
    QCOMPARE(hits("is:starred"), 1);
    QCOMPARE(hits("tag:watch"), 2); // the articles that name the person
    curation.setStarred({*person}, true);
    QCOMPARE(hits("is:starred"), 1); // a person is not an article
    curation.undo();
    QSignalSpy changed(m_workspace.get(), &Workspace::resultChanged);
    curation.setStarred({first}, true); // what is shown depends on it
    QTRY_COMPARE(m_workspace->result()->search.total, 2U);
    open();
    Curation &again = m_workspace->curation();
    QCOMPARE(again.tagsOf(first), QStringList{QStringLiteral("ports")});
    QCOMPARE(again.allTags(), (QStringList{QStringLiteral("ports"), QStringLiteral("watch")}));
    QVERIFY(again.isStarred(second));
    QCOMPARE(again.marks().searches.at("My ports"), std::string("tag:ports"));
    QCOMPARE(again.entityOf(*person), std::optional(entity("person:orhan-demir")));
    for (int i = 0; i < 5; ++i)
        again.undo();
    QVERIFY(!again.canUndo());
    QVERIFY(again.marks() == LibraryMarks());
    open();
    QVERIFY(m_workspace->curation().marks() == LibraryMarks());
}

void TestCuration::notesAreFound()
{
    Curation &curation = m_workspace->curation();
    const ArticleId first = article(QStringLiteral("1.txt"));
    const auto words = curation.targetOf(first, span(first, "harbour"));
    QVERIFY(words);
    curation.addNote(*words, QStringLiteral("Ask Müller about the harbour"));
    curation.addNote(MarkTarget::ofArticle(first), QStringLiteral("Second thoughts"));
    QCOMPARE(curation.findNotes(QStringLiteral("muller")).size(), std::size_t(1));
    curation.addNote(*curation.targetOf(entity("person:leyla-kaya")), QStringLiteral("Where was she before?"));
    QCOMPARE(hits("note:muller"), 1);
    QCOMPARE(hits("note:before"), 2); // the articles that name her
    QCOMPARE(hits("note:nothing"), 0);
    curation.undo();
    QCOMPARE(hits("note:before"), 0);
    QCOMPARE(curation.findNotes({}).size(), std::size_t(2));
    const NoteId note = curation.findNotes(QStringLiteral("MÜLLER harb")).front();
    curation.changeNote(note, QStringLiteral("Asked"));
    open();
    Curation &again = m_workspace->curation();
    QCOMPARE(again.marks().notes.at(note).text, std::string("Asked"));
    const auto &target = again.marks().notes.at(note).target;
    const auto read = m_workspace->articles()->article(first);
    QCOMPARE(locate(std::get<TextAnchor>(target.part), read->article.text), std::optional(span(first, "harbour")));
    again.moveNoteToBin(note, true);
    QVERIFY(again.findNotes(QStringLiteral("asked")).empty());
    again.undo();
    again.undo();
    QCOMPARE(again.findNotes(QStringLiteral("muller")).size(), std::size_t(1));
}

void TestCuration::binHidesAndEmptyingForgets()
{
    Curation &curation = m_workspace->curation();
    const ArticleId third = article(QStringLiteral("3.txt"));
    curation.addNote(MarkTarget::ofArticle(third), QStringLiteral("Markets"));
    andWait([&] { curation.editMetadata(third, MetadataField::Title, {QStringLiteral("Calm")}); });
    QVERIFY(has("place:baku"));
    andWait([&] { curation.moveToBin({third}, true); });
    QCOMPARE(m_workspace->corpus()->articleCount(), 2U);
    QVERIFY(!m_workspace->corpus()->docOf(third));
    const auto baku = m_workspace->corpus()->entityByKey("place:baku");
    QVERIFY(!baku || m_workspace->corpus()->total(*baku).articles == 0);
    andWait([&] { curation.undo(); });
    QCOMPARE(m_workspace->corpus()->articleCount(), 3U);
    andWait([&] { curation.redo(); });
    andWait([&] { curation.emptyBin(); });
    QCOMPARE(m_workspace->corpus()->articleCount(), 2U);
    QVERIFY(!has("place:baku"));
    QVERIFY(curation.marks() == LibraryMarks());
    QVERIFY(curation.historyRows().empty());
    open();
    QCOMPARE(m_workspace->corpus()->articleCount(), 2U);
}

QTEST_GUILESS_MAIN(TestCuration)
#include "tst_curation.moc"
