// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/query/query.h"
#include "tests/bench/benchcorpus.h"

#include <string>
#include <vector>

namespace lectern::bench {

/// Questions of one kind.
struct QueryClass
{
    std::string name;
    std::vector<Query> queries;
};

/// Thirty questions of each of seven kinds: a rare word, a common word, two words, a phrase, the beginning of a word,
/// one of five words, a word without another. Words are chosen by how many articles have them.
[[nodiscard]] std::vector<QueryClass> chooseQueries(const Corpus &corpus, const BenchCorpus &articles);

} // namespace lectern::bench
