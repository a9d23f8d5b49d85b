// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/base/jobcontrol.h"
#include "app/base/problem.h"
#include "app/base/result.h"
#include "app/index/articleset.h"
#include "app/index/articlesource.h"
#include "app/index/corpus.h"
#include "app/query/query.h"

#include <QString>

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// How results stand in a file; brat's is a folder.
enum class ExportFormat { Json, Csv, JsonLines, WebAnnotations, Brat, Conll, Gexf, GraphMl, Html, Markdown };
/// What a table (CSV, JSON Lines) has one row of.
enum class ExportTable { Articles, Entities, Mentions, Pairs, Quotes, Roles, Concordance };

/// The words of the command line: "json", "jsonl", "brat", ...; "articles", "cooccurrences", ...
[[nodiscard]] const std::vector<std::string_view> &exportFormatNames();
[[nodiscard]] const std::vector<std::string_view> &exportTableNames();

struct ExportRequest
{
    ExportFormat format = ExportFormat::Json;
    ExportTable table = ExportTable::Mentions;
    std::vector<EntityType> types;                                   ///< of entities, pairs and networks; empty for all
    std::uint32_t limit = std::numeric_limits<std::uint32_t>::max(); ///< of entities, the most named first
};

/// What is exported: the articles of a filter.
struct ExportedArticles
{
    std::shared_ptr<const Corpus> corpus;
    std::shared_ptr<const ArticleSource> source;
    ArticleSet articles;
    Query query;        ///< whose places a concordance lists
    std::string filter; ///< as query text, for what people read; empty for all articles
};

/// Writes the results to a file, whole or not at all, and names the articles that could not be read. Articles come by
/// file and record, an order that no import changes. Problems: Unwritable, Cancelled.
[[nodiscard]] Result<std::vector<Problem>> exportResults(const ExportRequest &request, const ExportedArticles &exported,
                                                         const QString &path, const JobControl &control);

/// Writes the values of a chart with their evidence; pictures are the window's part. Problems: as saveChartValues().
[[nodiscard]] Result<void> exportChart(const Chart &chart, const Corpus &corpus, const ArticleSource &source,
                                       const QString &path, const JobControl &control);

} // namespace lectern
