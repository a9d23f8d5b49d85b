// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/compaction.h"
#include "app/index/segmentmerge.h"
#include "tests/index/testlibrary.h"

#include <QTest>

using namespace lectern;

using Sizes = std::vector<SegmentSize>;
using Numbers = std::vector<std::size_t>;

namespace {

/// Segments of `docs` articles each, all of them there.
Sizes whole(const std::vector<std::uint32_t> &docs)
{
    Sizes sizes;
    for (const std::uint32_t size : docs)
        sizes.push_back({size, size, std::uint64_t(size) * 500});
    return sizes;
}

} // namespace

class TestSegmentMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDue_data();
    void whatIsDue();
    void cancelledMergeChangesNothing();
    void wordsOfRemovedArticlesGo();
    void segmentsStayFewHoweverManyAreAdded();
};

void TestSegmentMerge::whatIsDue_data()
{
    QTest::addColumn<Sizes>("sizes");
    QTest::addColumn<Numbers>("due");

    QTest::newRow("no segment") << Sizes() << Numbers();
    QTest::newRow("one segment") << whole({1}) << Numbers();
    QTest::newRow("seven small ones wait") << whole({1, 2, 3, 4, 5, 6, 7}) << Numbers();
    QTest::newRow("eight small ones") << whole({1, 2, 3, 4, 5, 6, 7, 8}) << Numbers({0, 1, 2, 3, 4, 5, 6, 7});
    QTest::newRow("a large one among small ones is left")
        << whole({1, 2, 3, 9000, 5, 6, 7, 8, 9}) << Numbers({0, 1, 2, 4, 5, 6, 7, 8});
    QTest::newRow("full ones cannot be one")
        << whole({60000, 60000, 60000, 60000, 60000, 60000, 60000, 60000}) << Numbers();
    QTest::newRow("as many as fit, the smallest first")
        << whole({30000, 20000, 30000, 30000, 30000, 30000, 5000, 30000}) << Numbers({0, 1, 6});
    QTest::newRow("a third is gone") << Sizes{{9000, 6000, 1}, {9000, 8000, 1}} << Numbers({0});
    QTest::newRow("few are gone of a small one") << Sizes{{300, 100, 1}} << Numbers();
    QTest::newRow("too many words for one") << Sizes(8, SegmentSize{10, 10, std::uint64_t(1) << 26}) << Numbers();
}

void TestSegmentMerge::whatIsDue()
{
    QFETCH(Sizes, sizes);
    QTEST(segmentsToMerge(sizes), "due");
}

void TestSegmentMerge::cancelledMergeChangesNothing()
{
    TestLibrary library;
    auto corpus = std::make_shared<const Corpus>();
    for (std::size_t i = 0; i < MergeFactor; ++i) {
        const ArticleId id = library.add("Title", "text");
        CorpusBuilder builder(*corpus);
        const AnnotatedArticle read = *library.article(id);
        builder.add(id, read.article, read.annotations);
        corpus = builder.finish(library.resolution(library.ids()));
    }
    QVERIFY(CorpusCompaction::isDue(*corpus));
    JobControl control;
    control.cancel();
    std::vector<const SegmentView *> views;
    for (const SegmentView &view : corpus->textIndex().segments())
        views.push_back(&view);
    QVERIFY(mergeSegments(views, JobControl()).segment != nullptr);
    QVERIFY(!CorpusCompaction::compacted(*corpus, control));
    QCOMPARE(corpus->textIndex().segments().size(), MergeFactor);
}

void TestSegmentMerge::wordsOfRemovedArticlesGo()
{
    TestLibrary library;
    const ArticleId gone = library.add("Title", "vanishing words");
    library.add("Title", "lasting words");
    const auto whole = library.corpus();
    const TextIndex left = whole->textIndex().without(std::vector{gone});
    const MergedSegment merged = mergeSegments(std::vector{&left.segments().front()}, JobControl());
    QCOMPARE(merged.segment->docCount(), 1U);
    QVERIFY(!merged.segment->terms().find("vanishing"));
    QCOMPARE(merged.segment->postings("lasting").docCount(), 1U);
    QCOMPARE(merged.segment->postings("words").docCount(), 1U);
}

void TestSegmentMerge::segmentsStayFewHoweverManyAreAdded()
{
    Sizes sizes;
    std::uint64_t written = 0;
    constexpr std::uint32_t Added = 20000;
    for (std::uint32_t i = 0; i < Added; ++i) {
        sizes.push_back({1, 1, 500});
        for (Numbers due = segmentsToMerge(sizes); !due.empty(); due = segmentsToMerge(sizes)) {
            SegmentSize merged;
            for (auto number = due.rbegin(); number != due.rend(); ++number) {
                merged.docs += sizes[*number].live;
                merged.liveWords += sizes[*number].liveWords;
                sizes.erase(sizes.begin() + static_cast<std::ptrdiff_t>(*number));
            }
            merged.live = merged.docs;
            written += merged.docs;
            sizes.push_back(merged);
        }
        QVERIFY(sizes.size() < 5 * MergeFactor);
    }
    QVERIFY2(written < std::uint64_t(Added) * 16, qPrintable(QString::number(written / Added)));
}

QTEST_GUILESS_MAIN(TestSegmentMerge)
#include "tst_segmentmerge.moc"
