// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/columnmap.h"

#include "app/import/tablelayout.h"
#include "app/import/wordlists.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace lectern {

namespace {

std::string fieldNamed(const QString &name)
{
    const std::string plain = plainColumnName(name.toStdString());
    if (plain == "date")
        return "published";
    if (plain == "author")
        return "byline";
    return isArticleField(plain) ? plain : std::string();
}

/// A list of names with the field each stands for, in order of preference.
const std::vector<std::pair<std::string, std::string>> &knownNames()
{
    static const auto names = [] {
        std::vector<std::pair<std::string, std::string>> read;
        forEachListLine(columnNamesList(), [&read](std::string_view field, std::string_view name) {
            read.emplace_back(std::string(field), plainColumnName(name));
        });
        return read;
    }();
    return names;
}

} // namespace

bool isArticleField(std::string_view field)
{
    constexpr std::string_view Fields[] = {"title",  "published", "updated",    "source",
                                           "byline", "section",   "standfirst", "text"};
    return std::find(std::begin(Fields), std::end(Fields), field) != std::end(Fields);
}

Result<ColumnMap> ColumnMap::parse(const QString &text)
{
    ColumnMap map;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString left = part.left(equals).trimmed();
        const QString right = equals < 0 ? QString() : part.mid(equals + 1).trimmed();
        const std::string leftField = fieldNamed(left);
        const std::string rightField = fieldNamed(right);
        if (right.isEmpty() || (leftField.empty() && rightField.empty()))
            return Problem{Problem::Kind::Usage,
                           QCoreApplication::translate(
                               "Import", "'%1' names no field of an article: title, date, updated, source, "
                                         "author, section, standfirst or text.")
                               .arg(part),
                           {}};
        if (rightField.empty())
            map.columns[leftField] = right.toStdString();
        else
            map.columns[rightField] = left.toStdString();
    }
    return map;
}

std::vector<MappedColumn> mappedColumns(const std::vector<std::string> &names, const ColumnMap &map,
                                        OtherColumns others)
{
    std::vector<std::string> plain;
    for (const std::string &name : names)
        plain.push_back(plainColumnName(name));
    std::vector<MappedColumn> mapped;
    const auto take = [&mapped, &plain](const std::string &field, const std::string &name) {
        const auto it = std::find(plain.begin(), plain.end(), name);
        const auto column = static_cast<std::size_t>(it - plain.begin());
        const bool isTaken = std::any_of(mapped.begin(), mapped.end(), [&field, column](const MappedColumn &other) {
            return other.field == field || other.column == column;
        });
        if (it != plain.end() && !isTaken)
            mapped.push_back({field, column});
    };
    for (const auto &[field, column] : map.columns)
        take(field, plainColumnName(column));
    if (others == OtherColumns::Guessed)
        for (const auto &[field, name] : knownNames())
            take(field, name);
    return mapped;
}

} // namespace lectern
