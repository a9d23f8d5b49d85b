// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"
#include "app/import/sourcetext.h"
#include "app/import/tablelayout.h"

#include <QByteArray>

#include <iterator>
#include <utility>
#include <vector>

namespace lectern {

/// What a file gave: its articles, and what of it could not be read. Both may be there: one bad letter does not spoil
/// a mailbox.
struct FileContents
{
    std::vector<SourceText> articles;
    std::vector<Problem> problems;

    void add(FileContents &&other)
    {
        std::move(other.articles.begin(), other.articles.end(), std::back_inserter(articles));
        std::move(other.problems.begin(), other.problems.end(), std::back_inserter(problems));
    }
};

/// How files are to be read.
struct ReadOptions
{
    ColumnMap columns;                     ///< for all tables; wins over `layouts`
    std::vector<TableLayout> layouts = {}; ///< what was decided about tables of certain columns before
};

/// The fields that columns of these names hold, by what was decided about them, else by their names.
[[nodiscard]] std::vector<MappedColumn> mappedColumns(const std::vector<std::string> &names,
                                                      const ReadOptions &options);

/// Bytes of a file, or of an entry of an archive, with the path to name them by.
struct FileBytes
{
    QString path;
    QByteArray bytes;
};

/// A problem of import: kind and place with a sentence of the context "Import", which is translated here.
[[nodiscard]] Problem importProblem(Problem::Kind kind, const char *sentence, const QString &path);
[[nodiscard]] FileContents failedContents(Problem problem);

/// Whether a text has nothing but space and invisible characters.
[[nodiscard]] bool isBlank(std::string_view utf8);

} // namespace lectern
