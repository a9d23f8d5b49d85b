// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/completion.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

namespace {

TestLibrary names()
{
    TestLibrary library;
    library.add("1", "[Haluk Görgün|person:gorgun] of [Aselsan|company:aselsan] met [Ilham Əliyev|person:aliyev]");
    library.add("2", "[Görgün|person:gorgun] and [Halil Gür|person:gur] in [Göreme|place:goreme]");
    library.add("3", "[Haluk Görgün|person:gorgun] in [Göreme|place:goreme]");
    return library;
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completes_data();
    void completes();
    void frequentNamesComeFirst();
    void renamedAndNewNamesAreFound();
    void stopsWhenCancelled();
};

void TestCompletion::completes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QString>("completions");

    QTest::newRow("nothing typed") << QString() << 0 << QString();
    QTest::newRow("a mark without letters") << QStringLiteral("&") << 1 << QString();
    QTest::newRow("nobody is named so") << QStringLiteral("xyz") << 3 << QString();
    QTest::newRow("an unknown field") << QStringLiteral("who:gor") << 7 << QString();
    QTest::newRow("a field without names") << QStringLiteral("title:gor") << 9 << QString();
    QTest::newRow("without accents") << QStringLiteral("gorg") << 4 << QStringLiteral("person:\"Haluk Görgün\"");
    QTest::newRow("with accents and capitals")
        << QStringLiteral("GÖRG") << 5 << QStringLiteral("person:\"Haluk Görgün\"");
    QTest::newRow("by each reading of a schwa")
        << QStringLiteral("ali") << 3 << QStringLiteral("person:\"Ilham Əliyev\"");
    QTest::newRow("beginnings of several words")
        << QStringLiteral("person:\"hal gor") << 15 << QStringLiteral("person:\"Haluk Görgün\"");
    QTest::newRow("words in another order are not meant") << QStringLiteral("person:\"gor hal") << 15 << QString();
    QTest::newRow("only the type of the field")
        << QStringLiteral("place:go") << 8 << QStringLiteral("place:\"Göreme\"");
    QTest::newRow("the field of a speaker stays")
        << QStringLiteral("speaker:gür") << 12 << QStringLiteral("speaker:\"Halil Gür\"");
    QTest::newRow("a field, then names") << QStringLiteral("a") << 1
                                         << QStringLiteral("after:, person:\"Ilham Əliyev\", company:\"Aselsan\"");
    QTest::newRow("the last of several words")
        << QStringLiteral("oil -(asel") << 10 << QStringLiteral("company:\"Aselsan\"");
    QTest::newRow("the word at the cursor") << QStringLiteral("asel oil") << 4 << QStringLiteral("company:\"Aselsan\"");
}

void TestCompletion::completes()
{
    QFETCH(QString, query);
    QFETCH(int, cursor);
    const auto corpus = names().corpus();
    const std::string text = query.toStdString();
    const Completions found = completeQuery(*corpus, text, static_cast<std::size_t>(cursor), 9, JobControl());
    QStringList texts;
    for (const Completion &completion : found.best)
        texts += QString::fromStdString(completion.text);
    texts.sort();
    QFETCH(QString, completions);
    QStringList expected = completions.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    expected.sort();
    QCOMPARE(texts.join(u'|'), expected.join(u'|'));
    QVERIFY(found.replaced.end == static_cast<std::uint32_t>(cursor));
}

void TestCompletion::frequentNamesComeFirst()
{
    const auto corpus = names().corpus();
    const auto found = completeNames(*corpus, "g", std::nullopt, 2, JobControl());
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(corpus->entity(found[0]).key, std::string("person:gorgun"));
    QCOMPARE(corpus->entity(found[1]).key, std::string("place:goreme"));
}

void TestCompletion::renamedAndNewNamesAreFound()
{
    const auto corpus = names().corpus();
    QCOMPARE(completeNames(*corpus, "asel", std::nullopt, 9, JobControl()).size(), std::size_t(1));
    const EntityId id = *corpus->entityByKey("company:aselsan");
    EntityPatch patch;
    Entity renamed = corpus->entity(id);
    renamed.name = "Havelsan";
    renamed.aliases.clear();
    patch.changed.push_back({id, renamed});
    const auto changed = CorpusBuilder(*corpus).finish(patch);
    QVERIFY(completeNames(*changed, "asel", std::nullopt, 9, JobControl()).empty());
    QCOMPARE(completeNames(*changed, "hav", std::nullopt, 9, JobControl()), std::vector{id});
}

void TestCompletion::stopsWhenCancelled()
{
    JobControl control;
    control.cancel();
    QVERIFY(completeNames(*names().corpus(), "g", std::nullopt, 9, control).empty());
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
