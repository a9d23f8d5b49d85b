// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/base/result.h"
#include "app/index/articlesource.h"
#include "app/index/corpus.h"

#include <QString>
#include <QStringList>

namespace lectern {

/// Endings of the files that hold the values of such a chart, without a dot: "csv", "json", and where its values are
/// links "gexf" and "graphml".
[[nodiscard]] QStringList chartValueEndings(ChartKind kind);

/// Writes the values of a chart, in the format the ending says, whole or not at all; pictures are drawn elsewhere.
/// Problems: Unwritable, Usage (another ending), Cancelled, or what kept the evidence from being read.
[[nodiscard]] Result<void> saveChartValues(const QString &path, const Chart &chart, const Corpus &corpus,
                                           const ArticleSource &source, const JobControl &control);

} // namespace lectern
