// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "tests/bench/benchcorpus.h"
#include "tests/bench/figures.h"
#include "tests/bench/peer.h"

#include <memory>
#include <string>

namespace lectern::bench {

/// The engine under test with a corpus in it, and the peers with the same.
struct Setting
{
    const BenchCorpus &articles;
    Figures &figures;
    std::string folder; ///< for files of the engines
    double textBytes = 0;
    std::shared_ptr<const Corpus> corpus;
    double buildSeconds = 0;
};

/// Builds all engines. Sets textBytes, corpus and buildSeconds.
void measureBuild(Setting &setting, Peer &fts5, Peer *xapian);
void measureQueries(const Setting &setting, Peer &peer, Bound p50, Bound p99);
void measureFacets(const Setting &setting);
void measureCharts(const Setting &setting);
void measureOpening(const Setting &setting);
void measureAdding(const Setting &setting);
void measureMerging(const Setting &setting);
void measureFolding(const Setting &setting);

} // namespace lectern::bench
