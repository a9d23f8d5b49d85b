// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/filecontents.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"

#include <QCoreApplication>

namespace lectern {

Problem importProblem(Problem::Kind kind, const char *sentence, const QString &path)
{
    return {kind, QCoreApplication::translate("Import", sentence), path};
}

FileContents failedContents(Problem problem)
{
    FileContents contents;
    contents.problems.push_back(std::move(problem));
    return contents;
}

bool isBlank(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        const CharacterClass found = characterClass(point.value);
        if (found != CharacterClass::Space && found != CharacterClass::Invisible)
            return false;
        at += point.size;
    }
    return true;
}

std::vector<MappedColumn> mappedColumns(const std::vector<std::string> &names, const ReadOptions &options)
{
    if (options.columns.columns.empty())
        if (const TableLayout *const layout = layoutFor(options.layouts, names))
            return mappedColumns(names, layout->map, OtherColumns::Ignored);
    return mappedColumns(names, options.columns);
}

} // namespace lectern
