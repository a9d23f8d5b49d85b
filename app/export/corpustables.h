// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/tally.h"
#include "app/export/networkfile.h"
#include "app/export/rowwriter.h"
#include "app/index/articlesource.h"
#include "app/query/concordance.h"

namespace lectern {

/// What the index knows about the articles of a filter, as rows. All: Problem Unwritable or Cancelled.

/// The entities with their names and counts, in the order given.
[[nodiscard]] Result<void> writeEntityTable(QIODevice &device, RowSyntax syntax, const Corpus &corpus,
                                            const std::vector<Tally> &ranked);
/// Every two entities that share an article, with their counts.
[[nodiscard]] Result<void> writePairTable(QIODevice &device, RowSyntax syntax, const Corpus &corpus,
                                          const ArticleSet &filter, const std::vector<Tally> &ranked,
                                          const JobControl &control);
/// The same as a network whose nodes are the entities.
[[nodiscard]] Result<void> writeNetwork(QIODevice &device, NetworkSyntax syntax, const QString &description,
                                        const Corpus &corpus, const ArticleSet &filter,
                                        const std::vector<Tally> &ranked, const JobControl &control);
/// Places in their context; offsets are code points. Problems besides: of articles that cannot be read.
[[nodiscard]] Result<void> writeConcordanceTable(QIODevice &device, RowSyntax syntax, const Corpus &corpus,
                                                 const ArticleSource &source,
                                                 const std::vector<ConcordanceLine> &lines);

} // namespace lectern
