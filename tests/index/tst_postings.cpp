// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/bitcount.h"
#include "app/index/bitpacking.h"
#include "app/index/localset.h"
#include "app/index/positioncursor.h"
#include "app/index/postings.h"
#include "tests/index/testrandom.h"

#include <QTest>

#include <map>
#include <set>

using namespace lectern;

namespace {

using List = std::map<std::uint32_t, std::vector<std::uint32_t>>; ///< article -> positions

/// A list packed into a section of its own.
struct PackedList
{
    std::vector<std::byte> section;
    std::uint32_t length = 0;
    PostingsView view;
};

PackedList packed(const List &list, std::uint32_t segmentDocs)
{
    PostingBuffer buffer;
    for (const auto &[doc, positions] : list)
        for (const std::uint32_t position : positions)
            buffer.add(static_cast<LocalDoc>(doc), position);
    PostingEncoder encoder(segmentDocs);
    const Bytes bytes = encoder.encode(buffer);
    PackedList result;
    result.section.assign(bytes.begin(), bytes.end());
    result.length = static_cast<std::uint32_t>(bytes.size());
    result.section.resize(bytes.size() + PackedPadding);
    result.view = PostingsView(result.section, 0, result.length, static_cast<std::uint32_t>(list.size()), segmentDocs);
    return result;
}

List randomList(std::uint32_t segmentDocs, std::uint32_t docs, std::uint32_t mostOccurrences, std::uint32_t seed)
{
    TestRandom random(seed);
    List list;
    while (list.size() < docs) {
        std::vector<std::uint32_t> &positions = list[random.below(segmentDocs)];
        positions.clear();
        std::uint32_t position = random.below(300);
        for (std::uint32_t count = 1 + random.below(1 + random.below(mostOccurrences)); count > 0; --count) {
            positions.push_back(position);
            position += 1 + random.below(40);
        }
    }
    return list;
}

std::set<std::uint32_t> numbersOf(const LocalSet &set)
{
    std::set<std::uint32_t> numbers;
    set.forEach([&](LocalDoc doc) { numbers.insert(doc); });
    return numbers;
}

std::vector<std::uint32_t> unpacked(const PositionRun &run)
{
    std::vector<std::uint32_t> positions;
    for (PackedPositions packed(run); !packed.isAtEnd(); packed.next())
        positions.push_back(packed.position());
    return positions;
}

} // namespace

class TestPostings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsComeBack_data();
    void listsComeBack();
    void articlesOfAList_data();
    void articlesOfAList();
    void damagedListsStayInside();
    void bitsAreCounted();
    void setsCombine_data();
    void setsCombine();
};

void TestPostings::listsComeBack_data()
{
    QTest::addColumn<uint>("segmentDocs");
    QTest::addColumn<uint>("docs");
    QTest::addColumn<uint>("mostOccurrences");

    QTest::newRow("the only article") << 1U << 1U << 1U;
    QTest::newRow("one article of many") << 65536U << 1U << 3U;
    QTest::newRow("one block") << 1000U << 40U << 4U;
    QTest::newRow("exactly one block") << 65536U << 64U << 4U;
    QTest::newRow("one article more than a block") << 65536U << 65U << 4U;
    QTest::newRow("once in each article") << 65536U << 3000U << 1U;
    QTest::newRow("at most twice") << 65536U << 3000U << 2U;
    QTest::newRow("some articles full of it") << 65536U << 2000U << 300U;
    QTest::newRow("one article has it thousands of times") << 65536U << 2U << 5000U;
    QTest::newRow("every second article") << 65536U << 30000U << 12U;
    QTest::newRow("all articles") << 5000U << 5000U << 20U;
    QTest::newRow("dense in a small segment") << 100U << 60U << 5U;
}

void TestPostings::listsComeBack()
{
    QFETCH(uint, segmentDocs);
    QFETCH(uint, docs);
    QFETCH(uint, mostOccurrences);
    const List list = randomList(segmentDocs, docs, mostOccurrences, segmentDocs + docs);
    const PackedList packedList = packed(list, segmentDocs);
    const PostingsView &view = packedList.view;
    QCOMPARE(view.docCount(), static_cast<std::uint32_t>(list.size()));
    QCOMPARE(view.isDense(), isDenseList(view.docCount(), segmentDocs));
    std::vector<std::uint8_t> counts(view.docCount());
    view.readCounts(0, counts, 31);
    std::uint32_t index = 0;
    std::uint32_t hint = 0;
    for (const auto &[doc, positions] : list) {
        const auto local = static_cast<LocalDoc>(doc);
        QCOMPARE(view.isDense() ? view.denseIndexOf(local) : *view.sparseIndexOf(local, hint), index);
        QCOMPARE(view.countAt(index), static_cast<std::uint32_t>(positions.size()));
        QCOMPARE(std::uint32_t(counts[index]), std::min<std::uint32_t>(view.countAt(index), 31));
        QCOMPARE(unpacked(view.positionsAt(index)), positions);
        ++index;
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> counted;
    view.forEachCount(31, [&](LocalDoc doc, std::uint32_t count) { counted.emplace_back(doc, count); });
    std::vector<std::pair<std::uint32_t, std::uint32_t>> expected;
    for (const auto &[doc, positions] : list)
        expected.emplace_back(doc, std::min<std::uint32_t>(static_cast<std::uint32_t>(positions.size()), 31));
    std::reverse(counted.begin(), counted.end());
    QVERIFY(counted == expected);
    std::uint8_t last = 0;
    view.readCounts(view.docCount() - 1, {&last, 1}, 31);
    QCOMPARE(last, counts.back());
}

void TestPostings::articlesOfAList_data()
{
    listsComeBack_data();
}

/// Articles by chance, also ones that the list does not have, read block by block and one by one.
void TestPostings::articlesOfAList()
{
    QFETCH(uint, segmentDocs);
    QFETCH(uint, docs);
    QFETCH(uint, mostOccurrences);
    const List list = randomList(segmentDocs, docs, mostOccurrences, segmentDocs + docs);
    const PackedList packedList = packed(list, segmentDocs);
    TestRandom random(docs);
    for (const std::uint32_t step : {1U, 3U, 90U}) {
        PositionCursor byBlock(packedList.view, packedList.view.docCount());
        PositionCursor oneByOne(packedList.view, 0);
        for (std::uint32_t doc = random.below(step); doc < segmentDocs; doc += 1 + random.below(step)) {
            const auto found = list.find(doc);
            const std::vector<std::uint32_t> expected =
                found == list.end() ? std::vector<std::uint32_t>() : found->second;
            for (PositionCursor *cursor : {&byBlock, &oneByOne}) {
                const std::span<const std::uint32_t> positions = cursor->in(static_cast<LocalDoc>(doc));
                QCOMPARE(std::vector<std::uint32_t>(positions.begin(), positions.end()), expected);
            }
        }
    }
}

void TestPostings::damagedListsStayInside()
{
    TestRandom random(7);
    for (int round = 0; round < 2000; ++round) {
        const std::uint32_t segmentDocs = 1 + random.below(500);
        const std::uint32_t docs = 1 + random.below(std::min(segmentDocs, 130U));
        PackedList list = packed(randomList(segmentDocs, docs, 40, random.next()), segmentDocs);
        for (int damage = 0; damage < 4; ++damage)
            list.section[random.next() % list.section.size()] = static_cast<std::byte>(random.next());
        const PostingsView view(list.section, 0, round % 3 == 0 ? list.length / 2 : list.length, docs, segmentDocs);
        std::vector<std::uint8_t> counts(view.docCount());
        view.readCounts(0, counts, 31);
        std::size_t positions = 0;
        for (std::uint32_t index = 0; index < view.docCount(); index += 7)
            positions += unpacked(view.positionsAt(index)).size();
        for (const std::uint32_t expected : {0U, docs}) {
            PositionCursor cursor(view, expected);
            for (std::uint32_t doc = 0; doc < segmentDocs; ++doc)
                positions += cursor.in(static_cast<LocalDoc>(doc)).size();
        }
        std::uint32_t seen = 0;
        view.forEachCount(31, [&seen](LocalDoc, std::uint32_t) { ++seen; });
        QVERIFY(seen <= view.docCount());
        if (view.isDense())
            QVERIFY(view.denseIndexOf(static_cast<LocalDoc>(random.below(segmentDocs))) < view.docCount());
    }
}

void TestPostings::bitsAreCounted()
{
    TestRandom random(3);
    for (std::uint32_t size = 0; size < 200; size += 1 + size / 8) {
        std::vector<std::uint64_t> words(size);
        for (std::uint64_t &word : words)
            word = random.oneIn(3) ? ~std::uint64_t(0) : std::uint64_t(random.next()) << 32 | random.next();
        std::uint32_t expected = 0;
        for (const std::uint64_t word : words) {
            QCOMPARE(bitCount(word), static_cast<std::uint32_t>(std::popcount(word)));
            expected += static_cast<std::uint32_t>(std::popcount(word));
        }
        QCOMPARE(bitCount(words), expected);
    }
}

void TestPostings::setsCombine_data()
{
    QTest::addColumn<uint>("segmentDocs");
    QTest::addColumn<uint>("a");
    QTest::addColumn<uint>("b");

    QTest::newRow("nothing and nothing") << 100U << 0U << 0U;
    QTest::newRow("nothing and much") << 1000U << 0U << 900U;
    QTest::newRow("few and few") << 10000U << 30U << 40U;
    QTest::newRow("few and many") << 10000U << 5U << 600U;
    QTest::newRow("few and a bitmap") << 10000U << 30U << 6000U;
    QTest::newRow("two bitmaps") << 10000U << 5000U << 6000U;
    QTest::newRow("all and all") << 64U << 64U << 64U;
}

void TestPostings::setsCombine()
{
    QFETCH(uint, segmentDocs);
    QFETCH(uint, a);
    QFETCH(uint, b);
    const auto made = [segmentDocs](std::uint32_t docs, std::uint32_t seed) {
        std::vector<LocalDoc> numbers;
        for (const auto &[doc, positions] : randomList(segmentDocs, docs, 1, seed))
            numbers.push_back(static_cast<LocalDoc>(doc));
        if (!isDenseList(docs, segmentDocs))
            return LocalSet::ofDocs(numbers, segmentDocs);
        LocalBitmap bitmap(segmentDocs);
        for (const LocalDoc doc : numbers)
            bitmap.insert(doc);
        return bitmap.take();
    };
    const LocalSet setA = made(a, 1);
    const LocalSet setB = made(b, 2);
    const std::set<std::uint32_t> numbersA = numbersOf(setA);
    const std::set<std::uint32_t> numbersB = numbersOf(setB);
    std::set<std::uint32_t> both;
    std::set<std::uint32_t> any = numbersA;
    std::set<std::uint32_t> onlyA;
    for (const std::uint32_t doc : numbersA)
        (numbersB.contains(doc) ? both : onlyA).insert(doc);
    any.insert(numbersB.begin(), numbersB.end());
    QCOMPARE(numbersOf(intersection(setA, setB)), both);
    QCOMPARE(numbersOf(intersection(setB, setA)), both);
    QCOMPARE(numbersOf(difference(setA, setB)), onlyA);
    QCOMPARE(numbersOf(unionOf(std::vector{setA, setB}, segmentDocs)), any);
    QCOMPARE(intersection(setA, LocalSet::all(segmentDocs)).count(), setA.count());
    QCOMPARE(difference(setA, LocalSet::none(segmentDocs)).count(), setA.count());
}

QTEST_GUILESS_MAIN(TestPostings)
#include "tst_postings.moc"
