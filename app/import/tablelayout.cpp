// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/tablelayout.h"

#include "app/base/folding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lectern {

namespace {

constexpr QLatin1String ColumnsKey("columns");
constexpr QLatin1String FieldsKey("fields");
/// More columns than tables of articles have, and more layouts than anyone decides about.
constexpr std::size_t MostColumns = 1000;
constexpr std::size_t MostLayouts = 1000;

std::optional<TableLayout> layoutFrom(const QJsonObject &object)
{
    std::vector<std::string> names;
    for (const QJsonValue &name : object.value(ColumnsKey).toArray())
        names.push_back(name.toString().toStdString());
    TableLayout layout{layoutColumns(names), {}};
    const QJsonObject fields = object.value(FieldsKey).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (isArticleField(it.key().toStdString()) && it.value().isString())
            layout.map.columns[it.key().toStdString()] = it.value().toString().toStdString();
    const bool isUsable = !layout.columns.empty() && layout.columns.size() <= MostColumns && holdsText(layout);
    return isUsable ? std::optional(std::move(layout)) : std::nullopt;
}

} // namespace

std::string plainColumnName(std::string_view name)
{
    std::string plain = fold(name);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '.' || c == '\t'; });
    return plain;
}

std::vector<std::string> layoutColumns(const std::vector<std::string> &names)
{
    std::vector<std::string> columns;
    for (const std::string &name : names)
        columns.push_back(plainColumnName(name));
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

const TableLayout *layoutFor(const std::vector<TableLayout> &layouts, const std::vector<std::string> &names)
{
    if (layouts.empty())
        return nullptr;
    const std::vector<std::string> columns = layoutColumns(names);
    const TableLayout *best = nullptr;
    for (const TableLayout &layout : layouts) {
        const bool hasAll = std::includes(layout.columns.begin(), layout.columns.end(), columns.begin(), columns.end());
        if (hasAll && (best == nullptr || layout.columns.size() < best->columns.size()))
            best = &layout;
    }
    return best;
}

TableLayout layoutOf(const std::vector<std::string> &names, const std::vector<MappedColumn> &columns)
{
    TableLayout layout{layoutColumns(names), {}};
    for (const MappedColumn &column : columns)
        layout.map.columns[column.field] = names[column.column];
    return layout;
}

bool holdsText(const TableLayout &layout)
{
    return layout.map.columns.contains("text") || layout.map.columns.contains("standfirst");
}

void putLayout(std::vector<TableLayout> &layouts, TableLayout layout)
{
    const auto at = std::lower_bound(
        layouts.begin(), layouts.end(), layout,
        [](const TableLayout &first, const TableLayout &second) { return first.columns < second.columns; });
    if (at != layouts.end() && at->columns == layout.columns)
        *at = std::move(layout);
    else
        layouts.insert(at, std::move(layout));
}

QByteArray toJson(const std::vector<TableLayout> &layouts)
{
    QJsonArray list;
    for (const TableLayout &layout : layouts) {
        QJsonArray columns;
        for (const std::string &column : layout.columns)
            columns.append(QString::fromStdString(column));
        QJsonObject fields;
        for (const auto &[field, column] : layout.map.columns)
            fields.insert(QString::fromStdString(field), QString::fromStdString(column));
        list.append(QJsonObject{{ColumnsKey, columns}, {FieldsKey, fields}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<TableLayout> tableLayoutsFromJson(const QByteArray &json)
{
    std::vector<TableLayout> layouts;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        if (std::optional<TableLayout> layout = layoutFrom(value.toObject()); layout && layouts.size() < MostLayouts)
            putLayout(layouts, *std::move(layout));
    return layouts;
}

} // namespace lectern
