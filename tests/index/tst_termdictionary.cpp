// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/postings.h"
#include "app/index/termdictionary.h"
#include "app/index/termtable.h"
#include "tests/index/testrandom.h"

#include <QTest>

#include <set>

using namespace lectern;

namespace {

/// Words as they are in news: many that begin alike, some with marks, some very long.
std::set<std::string> someTerms(std::uint32_t count)
{
    TestRandom random(3);
    std::set<std::string> terms;
    while (terms.size() < count) {
        std::string term = terms.empty() || random.oneIn(2) ? std::string() : *terms.begin();
        for (std::uint32_t letters = 1 + random.below(random.oneIn(50) ? 60 : 9); letters > 0; --letters)
            term += static_cast<char>(random.oneIn(20) ? 0xC3U : 'a' + random.below(6));
        terms.insert(term);
    }
    return terms;
}

std::uint32_t docsOf(std::size_t index)
{
    return 1 + static_cast<std::uint32_t>(index % 300);
}

} // namespace

class TestTermDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsAreFoundAgain_data();
    void termsAreFoundAgain();
    void tableNumbersTerms();
};

void TestTermDictionary::termsAreFoundAgain_data()
{
    QTest::addColumn<uint>("count");
    for (const uint count : {0U, 1U, 15U, 16U, 17U, 5000U})
        QTest::addRow("%u terms", count) << count;
}

void TestTermDictionary::termsAreFoundAgain()
{
    QFETCH(uint, count);
    constexpr std::uint32_t SegmentDocs = 1000;
    const std::set<std::string> terms = someTerms(count);
    TermDictionaryWriter writer;
    std::vector<std::uint64_t> offsets;
    std::uint64_t size = 0;
    std::size_t index = 0;
    for (const std::string &term : terms) {
        const std::uint32_t docs = docsOf(index++);
        writer.add(term, docs, 3 * docs, size);
        const std::uint64_t alignment = listAlignment(docs, SegmentDocs);
        offsets.push_back((size + alignment - 1) / alignment * alignment);
        size = offsets.back() + 3 * docs;
    }
    const TermDictionary dictionary(count, SegmentDocs, writer.heads(), writer.blocks(), writer.entries());
    auto cursor = dictionary.begin();
    index = 0;
    for (const std::string &term : terms) {
        QVERIFY(!cursor.isAtEnd());
        QCOMPARE(std::string(cursor.term()), term);
        QCOMPARE(cursor.list().offset, offsets[index]);
        const std::optional<ListPlace> place = dictionary.find(term);
        QVERIFY(place.has_value());
        QCOMPARE(place->docs, docsOf(index));
        QCOMPARE(place->offset, offsets[index]);
        QVERIFY(!dictionary.find(term + "!").has_value());
        cursor.next();
        ++index;
    }
    QVERIFY(cursor.isAtEnd());
    QVERIFY(dictionary.lowerBound("\xFF\xFF").isAtEnd());
    if (count > 0)
        QCOMPARE(std::string(dictionary.lowerBound("").term()), *terms.begin());
}

void TestTermDictionary::tableNumbersTerms()
{
    TermTable table;
    const std::set<std::string> terms = someTerms(5000);
    std::vector<TermNumber> numbers;
    for (const std::string &term : terms)
        numbers.push_back(table.numberOf(term));
    QCOMPARE(table.size(), std::uint32_t(5000));
    std::size_t index = 0;
    for (const std::string &term : terms) {
        QCOMPARE(table.numberOf(term), numbers[index]);
        QCOMPARE(std::string(table.term(numbers[index++])), term);
    }
    std::vector<std::string> sorted;
    for (const TermNumber number : table.sorted())
        sorted.emplace_back(table.term(number));
    QVERIFY(std::equal(sorted.begin(), sorted.end(), terms.begin(), terms.end()));
}

QTEST_GUILESS_MAIN(TestTermDictionary)
#include "tst_termdictionary.moc"
