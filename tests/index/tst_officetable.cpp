// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/compaction.h"
#include "app/index/officetable.h"
#include "app/index/segmentmerge.h"
#include "tests/index/testlibrary.h"
#include "tests/index/testrandom.h"

#include <QTest>

using namespace lectern;

using Offices = std::vector<StatedOffice>;

namespace {

std::vector<std::byte> tableOf(const std::vector<Offices> &rows)
{
    OfficeTableWriter writer;
    for (const Offices &row : rows)
        writer.add(row);
    return writer.take();
}

/// Words of which the offices of a random table are made.
constexpr std::string_view Titles[] = {"minister", "Chief executive", "", "başkan", "Заместитель министра"};
constexpr std::string_view Countries[] = {"", "TR", "NO"};

Offices randomRow(TestRandom &random)
{
    Offices row;
    std::uint32_t at = 0;
    for (std::uint32_t left = random.below(4); left > 0; --left) {
        StatedOffice office;
        office.person = random.below(300);
        if (random.oneIn(2))
            office.organization = random.below(300);
        office.title = Titles[random.below(std::size(Titles))];
        office.countryCode = Countries[random.below(std::size(Countries))];
        at += random.below(100000);
        office.span = {at, at + random.below(200)};
        row.push_back(office);
    }
    return row;
}

/// What the corpus says of an office, without numbers of mentions.
QString said(const Corpus &corpus, DocNumber doc, const StatedOffice &office)
{
    const auto keys = [&](std::optional<std::uint32_t> mention) {
        QString words;
        for (const EntityId id : mention ? corpus.entitiesOfMention(doc, *mention) : std::vector<EntityId>())
            words += QString::fromStdString(corpus.entity(id).key);
        return words;
    };
    return QStringLiteral("%1 %2 %3 %4 %5-%6")
        .arg(keys(office.person), QString::fromUtf8(office.title), keys(office.organization),
             QString::fromUtf8(office.countryCode))
        .arg(office.span.begin)
        .arg(office.span.end);
}

QStringList said(const Corpus &corpus, ArticleId id)
{
    QStringList lines;
    const DocNumber doc = *corpus.docOf(id);
    for (const StatedOffice &office : corpus.officesStatedIn(doc))
        lines += said(corpus, doc, office);
    return lines;
}

} // namespace

class TestOfficeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void damagedRowsCanBeRead();
    void rowsComeBack();
    void wordsAreKeptOnce();
    void onlyOfficesAreKept();
    void correctionsChangeWhoHoldsThem();
    void mergedSegmentsKeepThem();
};

void TestOfficeTable::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::uint32_t>("docs");
    const std::vector<std::byte> table = tableOf({{{1, 2, "minister", "TR", {3, 9}}}, {}});
    const QByteArray good(reinterpret_cast<const char *>(table.data()), static_cast<qsizetype>(table.size()));
    const auto with = [&good](qsizetype at, char byte) {
        QByteArray bytes = good;
        bytes[at] = byte;
        return bytes;
    };
    QTest::newRow("nothing") << QByteArray() << 2U;
    QTest::newRow("of fewer articles") << good << 1U;
    QTest::newRow("of more articles") << good << 3U;
    QTest::newRow("the end is missing") << good.left(good.size() - 1) << 2U;
    QTest::newRow("something stands behind it") << good + 'x' << 2U;
    QTest::newRow("more words than it has") << with(0, 100) << 2U;
    QTest::newRow("more words than can be counted") << QByteArray(16, '\xFF') << 2U;
    QTest::newRow("a word begins beyond the letters") << with(20, 100) << 2U;
    QTest::newRow("a row ends before it begins") << with(32, 100) << 2U;
}

void TestOfficeTable::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::uint32_t, docs);
    const std::vector<std::uint32_t> aligned((static_cast<std::size_t>(bytes.size()) + 3) / 4 + 1);
    std::vector<std::uint32_t> copy = aligned;
    std::memcpy(copy.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QVERIFY(!OfficeTable::open(std::as_bytes(std::span(copy)).first(static_cast<std::size_t>(bytes.size())), docs));
}

/// Whatever stands in a row: numbers that mean nothing, but never a read beyond the table.
void TestOfficeTable::damagedRowsCanBeRead()
{
    TestRandom random(5);
    std::vector<Offices> rows;
    for (int doc = 0; doc < 20; ++doc)
        rows.push_back(randomRow(random));
    const std::vector<std::byte> good = tableOf(rows);
    std::size_t opened = 0;
    for (int i = 0; i < 3000; ++i) {
        std::vector<std::byte> bytes = good;
        for (int flips = 0; flips < 4; ++flips) {
            std::byte &hit = bytes[random.below(static_cast<std::uint32_t>(bytes.size()))];
            hit ^= static_cast<std::byte>(1 << random.below(8));
        }
        const auto table = OfficeTable::open(bytes, 20);
        for (std::uint32_t doc = 0; table && doc < 20; ++doc)
            for (const StatedOffice &office : table->row(doc))
                opened += std::string(office.title).size() + std::string(office.countryCode).size() > 0 ? 1U : 0U;
    }
    QVERIFY(opened > 0);
}

void TestOfficeTable::rowsComeBack()
{
    TestRandom random(4);
    std::vector<Offices> rows;
    for (int doc = 0; doc < 500; ++doc)
        rows.push_back(randomRow(random));
    std::vector<Offices> shuffled = rows;
    for (Offices &row : shuffled)
        std::reverse(row.begin(), row.end());
    const std::vector<std::byte> bytes = tableOf(shuffled);
    const auto table = OfficeTable::open(bytes, 500);
    QVERIFY(table.has_value());
    const auto bySpan = [](const StatedOffice &a, const StatedOffice &b) { return a.span < b.span; };
    for (std::uint32_t doc = 0; doc < rows.size(); ++doc) {
        std::stable_sort(shuffled[doc].begin(), shuffled[doc].end(), bySpan);
        QCOMPARE(table->row(doc), shuffled[doc]);
    }
}

void TestOfficeTable::wordsAreKeptOnce()
{
    const std::string title(1000, 'x');
    const std::size_t one = tableOf({{{0, {}, title, "TR", {5, 9}}}}).size();
    const std::size_t hundred = tableOf(std::vector<Offices>(100, {{0, {}, title, "TR", {5, 9}}})).size();
    // Six numbers of a byte and where the row begins.
    QCOMPARE(hundred - one, std::size_t(99 * (6 + 4)));
}

void TestOfficeTable::onlyOfficesAreKept()
{
    TestLibrary library;
    const ArticleId id = library.add("1", "Dr. minister [Ada|person:ada] of [Co|company:co].", "2024-03-01");
    Role honorific;
    honorific.kind = RoleKind::Honorific;
    honorific.span = honorific.head = {3, 6};
    library.addRole(id, honorific);
    library.addRole(id, "minister", 0, 1, "TR");
    QCOMPARE(said(*library.corpus(), id), QStringList{QStringLiteral("person:ada minister company:co TR 7-15")});
}

/// The table is of the text: a merge of two people shows in it without being written anew.
void TestOfficeTable::correctionsChangeWhoHoldsThem()
{
    TestLibrary library;
    const ArticleId id = library.add("1", "minister [Ada|person:ada] met [Bo|person:bo].", "2024-03-01");
    library.addRole(id, "minister", 0);
    const auto before = library.corpus();
    const EntityId bo = *before->entityByKey("person:bo");
    EntityPatch patch;
    patch.removed.push_back(*before->entityByKey("person:ada"));
    patch.articles.push_back({id, {bo, bo}, {}, StoryId(0)});
    const auto after = CorpusBuilder(*before).finish(patch);
    QCOMPARE(said(*before, id), QStringList{QStringLiteral("person:ada minister   3-11")});
    QCOMPARE(said(*after, id), QStringList{QStringLiteral("person:bo minister   3-11")});
}

void TestOfficeTable::mergedSegmentsKeepThem()
{
    TestLibrary library;
    const auto add = [&library](std::uint32_t i) {
        // The oldest comes last, so that numbers change.
        const ArticleId id = library.add("Title", "head and minister [Ada|person:ada] spoke for [Co|company:co].",
                                         "2024-03-0" + std::to_string(9 - i));
        library.addRole(id, i % 2 == 0 ? "minister" : "head", 0, 1, i % 3 == 0 ? "NO" : "");
        return id;
    };
    add(0);
    add(1);
    auto corpus = library.corpus();
    for (std::uint32_t i = 2; i <= MergeFactor; ++i) {
        const AnnotatedArticle read = *library.article(add(i));
        CorpusBuilder builder(*corpus);
        builder.add(ArticleId(i), read.article, read.annotations);
        corpus = builder.finish(library.resolution(library.ids()));
    }
    CorpusBuilder remover(*corpus);
    remover.remove(ArticleId(1));
    corpus = remover.finish(EntityPatch());
    const auto merged = CorpusCompaction::compacted(*corpus, JobControl());
    QVERIFY(merged != nullptr);
    QCOMPARE(merged->textIndex().segments().size(), std::size_t(1));
    for (const ArticleId id : library.ids()) {
        if (id == ArticleId(1))
            continue;
        QCOMPARE(said(*merged, id).size(), 1);
        QCOMPARE(said(*merged, id), said(*corpus, id));
    }
}

QTEST_GUILESS_MAIN(TestOfficeTable)
#include "tst_officetable.moc"
