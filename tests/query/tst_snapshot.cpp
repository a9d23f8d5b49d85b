// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/entityindex.h"
#include "app/index/officetable.h"
#include "app/index/snapshot.h"
#include "app/index/textindex.h"
#include "tests/index/testlibrary.h"
#include "tests/index/testrandom.h"
#include "tests/query/askanybytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

namespace {

TestLibrary foxes(std::uint32_t articles)
{
    TestLibrary library;
    for (std::uint32_t i = 0; i < articles; ++i) {
        const std::string number = std::to_string(i);
        library.add("The red fox " + number,
                    "The red [Fox " + number + "|speaker person:fox" + std::to_string(i % 7) +
                        "] is nowhere near [Oslo|place:oslo], an old onion since " + number + " on [May|date:x].",
                    i % 5 == 0 ? std::string() : "2024-0" + std::to_string(1 + i % 9), "Paper " + number, "Ann Xu");
        library.setStory(ArticleId(i), "story " + std::to_string(i / 3));
        if (i % 3 == 0)
            library.addRole(ArticleId(i), i % 2 == 0 ? "red" : "old onion", 0, 1, i % 4 == 0 ? "NO" : "");
    }
    return library;
}

/// In several segments, with articles that are gone and entities that were merged.
std::shared_ptr<const Corpus> changedCorpus(const TestLibrary &library)
{
    std::shared_ptr<const Corpus> corpus = std::make_shared<const Corpus>();
    std::vector<ArticleId> order;
    for (std::uint32_t begin = 0; begin < library.size(); begin += 10) {
        CorpusBuilder builder(*corpus);
        for (std::uint32_t id = begin; id < std::min(begin + 10, library.size()); ++id) {
            const AnnotatedArticle read = *library.article(ArticleId(id));
            builder.add(ArticleId(id), read.article, read.annotations);
            order.emplace_back(id);
        }
        corpus = builder.finish(library.resolution(order));
    }
    CorpusBuilder builder(*corpus);
    builder.remove(ArticleId(3));
    EntityPatch patch;
    const EntityId oslo = *corpus->entityByKey("place:oslo");
    Entity renamed = corpus->entity(oslo);
    renamed.name = "Kristiania";
    patch.changed.push_back({oslo, renamed});
    Entity found;
    found.key = "person:found";
    patch.added.push_back(found);
    patch.articles.push_back({ArticleId(1), {EntityId(corpus->entities().size()), oslo}, {}, StoryId(0)});
    return builder.finish(patch);
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray snapshotOf(const Corpus &corpus, const std::string &generation)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lectern-index"));
    return saveSnapshot(corpus, path, generation) ? fileBytes(path) : QByteArray();
}

Bytes bytesOf(const QByteArray &array)
{
    return std::as_bytes(std::span<const char>(array.constData(), static_cast<std::size_t>(array.size())));
}

Result<std::shared_ptr<const Corpus>> opened(const QByteArray &bytes, const std::string &generation)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.lectern-index"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Problem{};
    file.close();
    return openSnapshot(path, generation);
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasSaved_data();
    void opensWhatWasSaved();
    void goesOnFromASnapshot();
    void refusesWhatIsNoSnapshot_data();
    void refusesWhatIsNoSnapshot();
    void refusesDamage();
    void asksDamagedBytes();
};

void TestSnapshot::opensWhatWasSaved_data()
{
    QTest::addColumn<std::uint32_t>("articles");
    QTest::newRow("a library without articles") << 0U;
    QTest::newRow("one article") << 1U;
    QTest::newRow("several segments with gaps") << 35U;
}

void TestSnapshot::opensWhatWasSaved()
{
    QFETCH(std::uint32_t, articles);
    const TestLibrary library = foxes(articles);
    const auto corpus = articles < 2 ? library.corpus() : changedCorpus(library);
    const QByteArray bytes = snapshotOf(*corpus, "7");
    const auto again = opened(bytes, "7");
    QVERIFY(again.has_value());
    QCOMPARE((*again)->articleCount(), corpus->articleCount());
    QCOMPARE((*again)->articleOrder(), corpus->articleOrder());
    QCOMPARE((*again)->entities().all(), corpus->entities().all());
    for (std::uint32_t doc = 0; doc < corpus->articleCount(); ++doc) {
        QCOMPARE((*again)->record(DocNumber(doc)), corpus->record(DocNumber(doc)));
        QCOMPARE((*again)->mentionEntitiesOf(DocNumber(doc)), corpus->mentionEntitiesOf(DocNumber(doc)));
        QCOMPARE((*again)->officesStatedIn(DocNumber(doc)), corpus->officesStatedIn(DocNumber(doc)));
    }
    for (std::uint32_t id = 0; id < corpus->entities().size(); ++id) {
        QCOMPARE((*again)->articlesOf(EntityId(id)), corpus->articlesOf(EntityId(id)));
        QCOMPARE((*again)->articlesQuoting(EntityId(id)), corpus->articlesQuoting(EntityId(id)));
        QCOMPARE((*again)->total(EntityId(id)).mentions, corpus->total(EntityId(id)).mentions);
        QCOMPARE((*again)->entityByKey(corpus->entity(EntityId(id)).key),
                 corpus->entityByKey(corpus->entity(EntityId(id)).key));
    }
    QCOMPARE(askEverything(**again), askEverything(*corpus));
    QCOMPARE(snapshotOf(**again, "7"), bytes);
}

void TestSnapshot::goesOnFromASnapshot()
{
    const TestLibrary library = foxes(35);
    const auto corpus = changedCorpus(library);
    const auto again = opened(snapshotOf(*corpus, "7"), "7");
    const auto patched = [&](const Corpus &base) {
        EntityPatch patch;
        patch.removed.push_back(*base.entityByKey("person:found"));
        patch.articles.push_back({ArticleId(1), {*base.entityByKey("place:oslo")}, {}, StoryId(2)});
        CorpusBuilder builder(base);
        builder.remove(ArticleId(20));
        return builder.finish(patch);
    };
    QCOMPARE(askEverything(*patched(**again)), askEverything(*patched(*corpus)));
}

void TestSnapshot::refusesWhatIsNoSnapshot_data()
{
    const QByteArray good = snapshotOf(*foxes(3).corpus(), "7");
    const auto with = [&good](qsizetype at, char byte) {
        QByteArray bytes = good;
        bytes[at] = byte;
        return bytes;
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("generation");
    QTest::addColumn<Problem::Kind>("kind");
    const QString same = QStringLiteral("7");
    QTest::newRow("an empty file") << QByteArray() << same << Problem::Kind::Damaged;
    QTest::newRow("another kind of file") << QByteArray(5000, 'x') << same << Problem::Kind::Damaged;
    QTest::newRow("of another version") << with(8, 99) << same << Problem::Kind::Unsupported;
    QTest::newRow("of another state of the library") << good << QStringLiteral("8") << Problem::Kind::Empty;
    QTest::newRow("a number of the head is wrong") << with(16, 77) << same << Problem::Kind::Damaged;
    QTest::newRow("the end is missing") << good.left(good.size() - 1) << same << Problem::Kind::Damaged;
    QTest::newRow("half of it is missing") << good.left(good.size() / 2) << same << Problem::Kind::Damaged;
}

void TestSnapshot::refusesWhatIsNoSnapshot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, generation);
    QFETCH(Problem::Kind, kind);
    const auto corpus = opened(bytes, generation.toStdString());
    QVERIFY(!corpus);
    QCOMPARE(corpus.error().kind, kind);
    QVERIFY(!corpus.error().place.isEmpty());
    QCOMPARE(openSnapshot(QStringLiteral("/nowhere/a.lectern-index"), "7").error().kind, Problem::Kind::Vanished);
}

/// One wrong bit is noticed, or lies between the pieces where nothing stands.
void TestSnapshot::refusesDamage()
{
    const auto corpus = changedCorpus(foxes(35));
    const QByteArray good = snapshotOf(*corpus, {});
    const std::size_t answer = askAnyBytes(bytesOf(good));
    TestRandom random(3);
    int refused = 0;
    constexpr int Flips = 2000;
    for (int i = 0; i < Flips; ++i) {
        QByteArray bytes = good;
        const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(bytes.size())));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
        const auto owner = std::make_shared<const QByteArray>(bytes);
        const auto read = readSnapshot(bytesOf(*owner), owner, {}, Checksums::Checked);
        refused += read ? 0 : 1;
        if (read)
            QCOMPARE(askEverything(**read), answer);
    }
    QVERIFY2(refused > Flips / 2, qPrintable(QString::number(refused)));
}

/// Checksums are no defence against someone who writes them: whatever stands there, nothing is read beyond the end.
void TestSnapshot::asksDamagedBytes()
{
    const QByteArray good = snapshotOf(*changedCorpus(foxes(25)), {});
    QVERIFY(askAnyBytes(bytesOf(good)) > 0);
    TestRandom random(4);
    std::size_t sum = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray bytes = good;
        for (std::uint32_t count = 1 + random.below(4); count > 0; --count) {
            const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(bytes.size())));
            bytes[at] = static_cast<char>(random.oneIn(3) ? 0xFF : random.next());
        }
        if (random.oneIn(8))
            bytes.truncate(static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(bytes.size()))));
        sum += askAnyBytes(bytesOf(bytes));
    }
    QVERIFY(sum > 0);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
