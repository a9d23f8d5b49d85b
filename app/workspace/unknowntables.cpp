// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/unknowntables.h"

#include "app/import/findfiles.h"

#include <QFileInfo>

#include <algorithm>

namespace lectern {

namespace {

bool isCalledLikeATable(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("csv"),   QStringLiteral("tsv"),    QStringLiteral("tab"),
                                      QStringLiteral("jsonl"), QStringLiteral("ndjson"), QStringLiteral("json")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

/// Objects may lack keys that others of their layout have.
bool isOfLayout(const std::vector<std::string> &columns, const TablePreview &table)
{
    const std::vector<std::string> own = layoutColumns(table.columns);
    return std::includes(columns.begin(), columns.end(), own.begin(), own.end());
}

} // namespace

Result<std::vector<TablePreview>> findUnknownTables(const QStringList &paths, const std::vector<TableLayout> &known,
                                                    const JobControl &control)
{
    std::vector<TablePreview> unknown;
    for (const QString &path : findFiles(paths).files) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        if (!isCalledLikeATable(path))
            continue;
        std::optional<TablePreview> table = previewTable(path);
        if (!table || layoutFor(known, table->columns) != nullptr)
            continue;
        const bool isMet = std::any_of(unknown.begin(), unknown.end(), [&table](const TablePreview &other) {
            return isOfLayout(layoutColumns(other.columns), *table);
        });
        if (!isMet)
            unknown.push_back(*std::move(table));
    }
    return unknown;
}

} // namespace lectern
