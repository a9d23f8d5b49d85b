// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/search.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/cpuclock.h"
#include "tests/bench/queryset.h"

#include <cmath>

namespace lectern::bench {

namespace {

constexpr std::uint32_t BestHits = 50;
constexpr int Repeats = 5;

struct Times
{
    std::vector<double> ours; ///< microseconds
    std::vector<double> peers;
};

/// From the text on, as when a reader types it.
std::uint32_t askOurs(const Setting &setting, const std::string &text)
{
    const JobControl control;
    const Result<Query> query = parseQuery(text);
    const Result<SearchResult> result =
        search(*setting.corpus, *query, HitOrder::Relevance, BestHits, setting.articles, control);
    return result ? result->total : 0;
}

} // namespace

void measureQueries(const Setting &setting, Peer &peer, Bound p50, Bound p99)
{
    const QString against = QStringLiteral(" against ") + QString::fromStdString(peer.name());
    const QString unit = QStringLiteral("us");
    Times all;
    std::uint32_t differing = 0;
    std::string slowest;
    double slowestMicroseconds = 0;
    for (const QueryClass &queries : chooseQueries(*setting.corpus, setting.articles)) {
        Times times;
        for (const Query &query : queries.queries) {
            const std::string text = toText(query);
            std::uint32_t ours = 0;
            std::uint32_t theirs = 0;
            times.ours.push_back(1e6 * medianSeconds(Repeats, [&] { ours = askOurs(setting, text); }));
            times.peers.push_back(1e6 * medianSeconds(3, [&] { theirs = peer.ask(query, BestHits); }));
            differing += ours != theirs ? 1 : 0;
            if (times.ours.back() > slowestMicroseconds) {
                slowestMicroseconds = times.ours.back();
                slowest = text;
            }
        }
        setting.figures.add(
            {QStringLiteral("  ") + QString::fromStdString(queries.name) + QStringLiteral(", p50") + against,
             quantile(times.ours, 0.5), quantile(times.peers, 0.5), unit, std::nullopt});
        setting.figures.add(
            {QStringLiteral("  ") + QString::fromStdString(queries.name) + QStringLiteral(", worst") + against,
             quantile(times.ours, 1), quantile(times.peers, 1), unit, std::nullopt});
        all.ours.insert(all.ours.end(), times.ours.begin(), times.ours.end());
        all.peers.insert(all.peers.end(), times.peers.begin(), times.peers.end());
    }
    setting.figures.add({QStringLiteral("ranked top 50 and total, p50") + against, quantile(all.ours, 0.5),
                         quantile(all.peers, 0.5), unit, p50});
    setting.figures.add({QStringLiteral("ranked top 50 and total, p99") + against, quantile(all.ours, 0.99),
                         quantile(all.peers, 0.99), unit, p99});
    setting.figures.add({QStringLiteral("worst ranked query") + against, quantile(all.ours, 1), quantile(all.peers, 1),
                         unit, std::nullopt});
    setting.figures.tell(QStringLiteral("  the slowest is %1").arg(QString::fromStdString(slowest)));
    setting.figures.tell(QStringLiteral("  totals differ in %1 of %2 queries").arg(differing).arg(all.ours.size()));
}

} // namespace lectern::bench
