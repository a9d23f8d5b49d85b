// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/snapshot.h"
#include "app/query/search.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/cpuclock.h"

#include <QFile>

namespace lectern::bench {

namespace {

constexpr int Openings = 5;

std::uint32_t answer(const Setting &setting, const Corpus &corpus)
{
    const Query query = *parseQuery("president OR minister OR sha*");
    const auto result = search(corpus, query, HitOrder::Relevance, 50, setting.articles, JobControl());
    return result ? result->total : 0;
}

} // namespace

void measureOpening(const Setting &setting)
{
    const QString path = QString::fromStdString(setting.folder) + QStringLiteral("/bench.lectern-index");
    const double saving = secondsOf([&] {
        if (const Result<void> saved = saveSnapshot(*setting.corpus, path, "bench"); !saved)
            qFatal("%s", qPrintable(saved.error().text()));
    });
    const std::uint32_t expected = answer(setting, *setting.corpus);
    std::uint32_t found = expected;
    const double seconds = medianSeconds(Openings, [&] {
        const auto corpus = openSnapshot(path, "bench");
        found = corpus ? answer(setting, **corpus) : 0;
    });
    if (found != expected)
        qFatal("The snapshot answers %u instead of %u", found, expected);
    setting.figures.add({QStringLiteral("open the snapshot and answer, against a rebuild"), seconds * 1e3,
                         setting.buildSeconds * 1e3, QStringLiteral("ms"), Bound{Bound::Is::AtMost, 1.0 / 20}});
    setting.figures.add({QStringLiteral("  write the snapshot, against a rebuild"), saving * 1e3,
                         setting.buildSeconds * 1e3, QStringLiteral("ms"), std::nullopt});
    setting.figures.tell(QStringLiteral("  the snapshot has %1 MB").arg(QFile(path).size() / 1000000));
    QFile::remove(path);
}

} // namespace lectern::bench
