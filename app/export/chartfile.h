// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/index/corpus.h"

#include <QIODevice>
#include <QString>

namespace lectern {

/// "People in the most articles", "Articles per month": the head of a chart's file.
[[nodiscard]] QString chartTitle(const Chart &chart);

/// The values of a chart with all that a picture of it says (title, legend, filter, number of articles) and, for each
/// value, every mention behind it: file, offsets in code points, words and sentence.
/// Reports the articles behind the values. Problems: Unwritable, Cancelled, or what kept the evidence from being read.
[[nodiscard]] Result<void> writeChartJson(QIODevice &device, const Chart &chart, const Corpus &corpus,
                                          const ArticleSource &source, const JobControl &control);
/// The same as a table, one row a mention; what the picture says stands above it in lines that begin with "#".
[[nodiscard]] Result<void> writeChartTable(QIODevice &device, const Chart &chart, const Corpus &corpus,
                                           const ArticleSource &source, const JobControl &control);

} // namespace lectern
