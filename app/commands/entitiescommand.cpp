// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"
#include "app/commands/openedlibrary.h"
#include "app/commands/rowformat.h"
#include "app/commands/texttable.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace lectern {

namespace {

constexpr std::uint32_t AllRows = std::numeric_limits<std::uint32_t>::max();

struct Row
{
    const Entity *entity;
    Frequency frequency; ///< in the filter
};

/// The entities of the filter over all types, most articles first.
std::vector<Row> rowsOf(const Corpus &corpus, const ArticleSet &articles, std::vector<EntityType> types,
                        std::uint32_t limit)
{
    if (types.empty())
        types.assign(allEntityTypes().begin(), allEntityTypes().end());
    const std::vector<TypeFacets> counted = allFacets(corpus, articles, limit);
    std::vector<Row> rows;
    for (const EntityType type : types) {
        if (!hasEntity(type))
            continue;
        for (const Facet &facet : counted[static_cast<std::size_t>(type)].best)
            rows.push_back({&corpus.entity(facet.entity), facet.inFilter});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tie(b.frequency.articles, b.frequency.mentions, a.entity->key) <
               std::tie(a.frequency.articles, a.frequency.mentions, b.entity->key);
    });
    if (rows.size() > limit)
        rows.erase(rows.begin() + limit, rows.end());
    return rows;
}

Result<void> printJson(const std::vector<Row> &rows, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.field("version", std::string_view("1"));
    json.key("entities");
    json.beginArray();
    for (const Row &row : rows) {
        json.beginObject();
        json.field("id", std::string_view(row.entity->key));
        json.field("type", typeName(row.entity->type));
        json.field("name", std::string_view(row.entity->name));
        json.field("articles", row.frequency.articles);
        json.field("mentions", row.frequency.mentions);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
    return json.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
}

Result<void> printCsv(const std::vector<Row> &rows, QIODevice &out)
{
    CsvWriter csv(out);
    csv.row({"id", "type", "name", "articles", "mentions"});
    for (const Row &row : rows)
        csv.row({row.entity->key, std::string(typeName(row.entity->type)), row.entity->name,
                 std::to_string(row.frequency.articles), std::to_string(row.frequency.mentions)});
    return csv.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
}

void printTable(const std::vector<Row> &rows, Terminal &terminal)
{
    TextTable table({{commandText(QT_TRANSLATE_NOOP("Commands", "Type"))},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Name"))},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Articles")), TextTable::Align::Right},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Mentions")), TextTable::Align::Right}});
    for (const Row &row : rows) {
        const std::string_view type = typeName(row.entity->type);
        table.addRow({QString::fromUtf8(type.data(), static_cast<qsizetype>(type.size())),
                      QString::fromStdString(row.entity->name), QString::number(row.frequency.articles),
                      QString::number(row.frequency.mentions)});
    }
    table.print(terminal);
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<RowFormat> format = rowFormat(arguments);
    if (!format)
        return fail(context, format.error());
    const Result<std::vector<EntityType>> types = arguments.types(QStringLiteral("type"));
    if (!types)
        return fail(context, types.error());
    const Result<std::optional<std::uint32_t>> limit = arguments.number(QStringLiteral("limit"), 0);
    if (!limit)
        return fail(context, limit.error());
    if (arguments.positional().size() != 1)
        return fail(context, usageProblem(commandText(QT_TRANSLATE_NOOP("Commands", "Name one library."))));
    const Result<OpenedLibrary> library = OpenedLibrary::open(arguments.positional().at(0));
    if (!library)
        return fail(context, library.error());
    const QString filter = arguments.value(QStringLiteral("filter")).value_or(QString());
    const Result<SearchResult> found = library->find(filter, HitOrder::Newest, 0);
    if (!found)
        return fail(context, found.error());
    const std::vector<Row> rows = rowsOf(*library->corpus, found->articles, *types, limit->value_or(AllRows));
    const Result<void> printed = printRows(*format,
                                           {.table = [&rows](Terminal &terminal) { printTable(rows, terminal); },
                                            .json = [&rows](QIODevice &out) { return printJson(rows, out); },
                                            .csv = [&rows](QIODevice &out) { return printCsv(rows, out); }},
                                           context.terminal);
    return printed ? conclude(context, library->problems) : fail(context, printed.error());
}

} // namespace

Command entitiesCommand()
{
    return {.name = QStringLiteral("entities"),
            .arguments = QStringLiteral("LIBRARY"),
            .summary = commandText(QT_TRANSLATE_NOOP("Commands", "Lists who and what the articles name.")),
            .options = {{QStringLiteral("type"), QStringLiteral("TYPE,..."),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only these types: Person, Company, ..."))},
                        {QStringLiteral("filter"), QStringLiteral("QUERY"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only in articles that match"))},
                        {QStringLiteral("limit"), QStringLiteral("N"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "rows to list (all)"))},
                        rowFormatOption()},
            .run = run};
}

} // namespace lectern
