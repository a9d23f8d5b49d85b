// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyCorpusAnswers();
    void articlesStandInTheOrderOfTheirDates();
    void recordHoldsWhatListsShow();
    void lastUpdateStandsForAMissingDate();
    void entitiesAreCountedByArticle();
    void storiesGatherTheirArticles();
};

void TestCorpus::emptyCorpusAnswers()
{
    const Corpus corpus;
    QCOMPARE(corpus.articleCount(), 0U);
    QVERIFY(corpus.entities().empty());
    QVERIFY(!corpus.docOf(ArticleId(0)));
    QVERIFY(!corpus.entityByKey("person:x"));
    QCOMPARE(TestLibrary().corpus()->articleCount(), 0U);
}

void TestCorpus::articlesStandInTheOrderOfTheirDates()
{
    TestLibrary library;
    library.add("c", "late", "2024-04-03T10:00+03:00");
    library.add("b", "later still", "2024-04-03T12:00+03:00");
    library.add("a", "never", "");
    library.add("d", "coarse", "2024");
    const auto corpus = library.corpus();
    QStringList titles;
    for (std::uint32_t doc = 0; doc < corpus->articleCount(); ++doc) {
        titles += QString::fromStdString(corpus->record(DocNumber(doc)).title);
        QCOMPARE(corpus->docOf(corpus->record(DocNumber(doc)).id), std::optional(DocNumber(doc)));
    }
    QCOMPARE(titles.join(u' '), QStringLiteral("a d c b"));
}

void TestCorpus::recordHoldsWhatListsShow()
{
    TestLibrary library;
    library.add("Şişli opens", "One  two\nthree " + std::string(300, 'x'), "2024-04-03", "Anadolu", "Ayşe Öz");
    const auto corpus = library.corpus();
    const ArticleRecord &record = corpus->record(DocNumber(0));
    QCOMPARE(record.title, std::string("Şişli opens"));
    QCOMPARE(record.source, std::string("Anadolu"));
    QCOMPARE(record.byline, std::string("Ayşe Öz"));
    QCOMPARE(record.words, 6U);
    QVERIFY(record.lead.starts_with("One two three xxx"));
    QVERIFY(record.lead.size() <= ArticleRecord::LeadBytes);
    QCOMPARE(record.date->toIso(), std::string("2024-04-03"));
}

void TestCorpus::lastUpdateStandsForAMissingDate()
{
    TestLibrary library;
    library.setUpdated(library.add("1", "Both", "2024-04-03"), "2024-04-09");
    library.setUpdated(library.add("2", "Changed only"), "2024-04-02");
    const auto corpus = library.corpus();
    QCOMPARE(corpus->record(DocNumber(0)).date->toIso(), std::string("2024-04-02"));
    QVERIFY(corpus->record(DocNumber(0)).published.empty());
    QCOMPARE(corpus->record(DocNumber(1)).date->toIso(), std::string("2024-04-03"));
}

void TestCorpus::entitiesAreCountedByArticle()
{
    TestLibrary library;
    library.add("1", "[Gorgun|person:gorgun] met [Gorgun|person:gorgun] at [ASELSAN|company:aselsan] on [May|date:x]");
    library.add("2", "[Gorgun|person:gorgun]");
    const auto corpus = library.corpus();
    const EntityId gorgun = *corpus->entityByKey("person:gorgun");
    QCOMPARE(corpus->total(gorgun).articles, 2U);
    QCOMPARE(corpus->total(gorgun).mentions, 3U);
    QCOMPARE(corpus->articlesOf(gorgun).size(), std::size_t(2));
    const DocNumber first = *corpus->docOf(ArticleId(0));
    QCOMPARE(corpus->entitiesOf(first).size(), std::size_t(2));
    QCOMPARE(corpus->entitiesOf(first)[1].mentions, 2U);
    QCOMPARE(corpus->mentionEntitiesOf(first).size(), std::size_t(4));
    QVERIFY(!corpus->mentionEntitiesOf(first)[3]);
    QCOMPARE(corpus->entitiesOfMention(first, 0), std::vector{gorgun});
}

void TestCorpus::storiesGatherTheirArticles()
{
    TestLibrary library;
    const ArticleId a = library.add("1", "x", "2024");
    library.add("2", "y", "2023");
    const ArticleId c = library.add("3", "z", "2022");
    library.setStory(a, "summit");
    library.setStory(c, "summit");
    const auto corpus = library.corpus();
    const StoryId story = corpus->record(*corpus->docOf(a)).story;
    QCOMPARE(corpus->storyKey(story), std::string("summit"));
    QCOMPARE(corpus->articlesOfStory(story), (std::vector{*corpus->docOf(c), *corpus->docOf(a)}));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
