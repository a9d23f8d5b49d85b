// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/textfield.h"
#include "app/index/textindex.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/cpuclock.h"

namespace lectern::bench {

namespace {

/// Articles made at a time, so that making them is not measured.
constexpr std::uint32_t Batch = 500;

/// Calls `work(article, number)` for all articles; returns the seconds it took, without making the articles.
template<typename Work>
double secondsForEach(const BenchCorpus &articles, Work work)
{
    double seconds = 0;
    std::vector<BenchArticle> batch;
    for (std::uint32_t begin = 0; begin < articles.size(); begin += Batch) {
        batch.clear();
        for (std::uint32_t number = begin; number < std::min(begin + Batch, articles.size()); ++number)
            batch.push_back(articles.make(number));
        seconds += secondsOf([&] {
            for (std::uint32_t i = 0; i < batch.size(); ++i)
                work(batch[i], begin + i);
        });
    }
    return seconds;
}

double buildPeer(Setting &setting, Peer &peer)
{
    return secondsForEach(setting.articles,
                          [&](const BenchArticle &article, std::uint32_t number) { peer.add(article, number); }) +
           secondsOf([&] { peer.finish(); });
}

/// What it takes to index who is named where in texts that are indexed already.
double secondsOfNaming(const Setting &setting)
{
    Resolution resolution = setting.articles.resolution();
    CorpusBuilder builder(*setting.corpus);
    return secondsOf([&] { (void)builder.finish(std::move(resolution)); });
}

/// What the words of the texts take. The other engines are given the texts only: what lists show, offices, and
/// titles and sources by themselves, are not counted.
std::size_t wordBytes(const Segment &segment)
{
    std::size_t bytes = segment.bytes().size() - segment.recordBytes() - segment.officeBytes();
    for (auto cursor = segment.terms().lowerBound({});
         !cursor.isAtEnd() && cursor.term() < std::string(1, FirstBodyByte); cursor.next())
        bytes -= cursor.list().length;
    return bytes;
}

} // namespace

void measureBuild(Setting &setting, Peer &fts5, Peer *xapian)
{
    CorpusBuilder builder;
    double seconds = secondsForEach(setting.articles, [&](const BenchArticle &article, std::uint32_t number) {
        builder.add(ArticleId(number), article.read.article, article.read.annotations);
        setting.textBytes += static_cast<double>(article.read.article.text.size());
    });
    Resolution resolution = setting.articles.resolution();
    seconds += secondsOf([&] { setting.corpus = builder.finish(std::move(resolution)); });
    setting.buildSeconds = seconds;
    // The other engines are not told who is named where.
    const double textSeconds = seconds - secondsOfNaming(setting);

    const double megabytes = setting.textBytes / 1e6;
    const double ftsSeconds = buildPeer(setting, fts5);
    setting.figures.add({QStringLiteral("index build against FTS5"), megabytes / textSeconds, megabytes / ftsSeconds,
                         QStringLiteral("MB/s"), Bound{Bound::Is::AtLeast, 2.5}});
    setting.figures.add({QStringLiteral("  with who is named where"), megabytes / seconds, megabytes / ftsSeconds,
                         QStringLiteral("MB/s"), std::nullopt});
    double bytes = 0;
    double officeBytes = 0;
    for (const SegmentView &view : setting.corpus->textIndex().segments()) {
        bytes += static_cast<double>(wordBytes(*view.segment));
        officeBytes += static_cast<double>(view.segment->officeBytes());
    }
    setting.figures.add({QStringLiteral("index size against FTS5"), bytes / 1e6, fts5.indexBytes() / 1e6,
                         QStringLiteral("MB"), Bound{Bound::Is::AtMost, 0.8}});
    setting.figures.add({QStringLiteral("  offices against that index"), officeBytes / 1e6, bytes / 1e6,
                         QStringLiteral("MB"), std::nullopt});
    if (!xapian)
        return;
    const double xapianSeconds = buildPeer(setting, *xapian);
    setting.figures.add({QStringLiteral("index build against Xapian"), megabytes / textSeconds,
                         megabytes / xapianSeconds, QStringLiteral("MB/s"), std::nullopt});
    setting.figures.add({QStringLiteral("index size against Xapian"), bytes / 1e6, xapian->indexBytes() / 1e6,
                         QStringLiteral("MB"), std::nullopt});
}

} // namespace lectern::bench
