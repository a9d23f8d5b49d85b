// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"
#include "app/commands/openedlibrary.h"
#include "app/commands/printconcordance.h"
#include "app/commands/printexplanation.h"
#include "app/commands/rowformat.h"
#include "app/commands/texttable.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"

#include <limits>

namespace lectern {

namespace {

constexpr std::uint32_t TableRows = 20;

/// A hit with what is printed of it.
struct Row
{
    const ArticleRecord &record;
    float score = 0;
    std::string snippet;
};

/// The articles of the hits with their snippets; an article that cannot be read has none and is named.
std::vector<Row> rowsOf(const SearchResult &found, const Query &query, OpenedLibrary &library)
{
    std::vector<Row> rows;
    for (const Hit &hit : found.hits) {
        const ArticleRecord &record = library.corpus->record(hit.doc);
        const Result<AnnotatedArticle> article = library.articles->article(record.id);
        if (!article)
            library.problems.push_back(article.error());
        rows.push_back({record, hit.score, article ? snippet(article->article, query).text : std::string()});
    }
    return rows;
}

Result<void> printJson(const QString &query, const SearchResult &found, const std::vector<Row> &rows, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.field("version", std::string_view("1"));
    json.field("query", query);
    json.field("total", found.total);
    json.key("hits");
    json.beginArray();
    for (const Row &row : rows) {
        json.beginObject();
        json.field("file", std::string_view(row.record.file));
        json.key("record");
        if (row.record.record)
            json.number(*row.record.record);
        else
            json.null();
        json.optionalField("title", row.record.title);
        json.optionalField("published", row.record.published);
        json.optionalField("source", row.record.source);
        json.key("score");
        json.real(static_cast<double>(row.score));
        json.field("snippet", std::string_view(row.snippet));
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
    csv.row({"file", "record", "title", "published", "source", "score", "snippet"});
    for (const Row &row : rows)
        csv.row({row.record.file, row.record.record ? std::to_string(*row.record.record) : std::string(),
                 row.record.title, row.record.published, row.record.source, std::to_string(row.score), row.snippet});
    return csv.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
}

void printTable(const SearchResult &found, const std::vector<Row> &rows, Terminal &terminal)
{
    TextTable table({{commandText(QT_TRANSLATE_NOOP("Commands", "Published"))},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Source")), TextTable::Align::Left, 24},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Title")), TextTable::Align::Left, 70},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "File"))}});
    constexpr std::size_t DayCharacters = 10;
    for (const Row &row : rows)
        table.addRow({QString::fromStdString(row.record.published.substr(0, DayCharacters)),
                      QString::fromStdString(row.record.source), QString::fromStdString(row.record.title),
                      QString::fromStdString(row.record.file)});
    if (!rows.empty())
        table.print(terminal);
    terminal.print(commandText(QT_TRANSLATE_NOOP("Commands", "%1 of %2 articles")).arg(rows.size()).arg(found.total));
}

/// The order asked for; absent where articles are wanted.
Result<std::optional<ConcordanceOrder>> concordanceOrder(const Arguments &arguments)
{
    const std::optional<QString> name = arguments.value(QStringLiteral("concordance"));
    if (!name)
        return std::optional<ConcordanceOrder>();
    if (const auto order = concordanceOrderFromName(name->toStdString()))
        return order;
    return usageProblem(
        commandText(QT_TRANSLATE_NOOP("Commands", "A concordance is sorted by article, left, right or hit, not by %1."))
            .arg(*name));
}

/// How the places of a query are printed.
struct PlacesShape
{
    ConcordanceOrder order = ConcordanceOrder::Article;
    bool isGrouped = false;
    std::uint32_t limit = 0; ///< lines, or groups
    RowFormat format = RowFormat::Table;
};

ExitStatus printPlaces(OpenedLibrary &library, const QString &text, const PlacesShape &shape, CommandContext &context)
{
    constexpr std::uint32_t All = std::numeric_limits<std::uint32_t>::max();
    const Result<SearchResult> found = library.find(text, HitOrder::Newest, All);
    if (!found)
        return fail(context, found.error());
    Result<Concordance> places = concordance(*library.corpus, found->articles, *parseQuery(text.toStdString()),
                                             *library.articles, All, JobControl());
    if (!places)
        return fail(context, places.error());
    if (shape.isGrouped) {
        std::vector<ConcordanceGroup> groups = groupLines(places->lines, shape.order);
        groups.resize(std::min<std::size_t>(groups.size(), shape.limit));
        const Result<void> printed = printGroups(groups, places->lines.size(), shape.format, context.terminal);
        return printed ? conclude(context, library.problems) : fail(context, printed.error());
    }
    sortLines(places->lines, shape.order);
    if (places->lines.size() > shape.limit)
        places->lines.resize(shape.limit);
    const Result<void> printed = printConcordance(*places, library, shape.format, context.terminal);
    return printed ? conclude(context, library.problems) : fail(context, printed.error());
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<RowFormat> format = rowFormat(arguments);
    if (!format)
        return fail(context, format.error());
    const Result<std::optional<std::uint32_t>> limit = arguments.number(QStringLiteral("limit"), 0);
    if (!limit)
        return fail(context, limit.error());
    const Result<std::optional<ConcordanceOrder>> order = concordanceOrder(arguments);
    if (!order)
        return fail(context, order.error());
    if (arguments.positional().size() != 2)
        return fail(context, usageProblem(commandText(QT_TRANSLATE_NOOP(
                                 "Commands", "Name a library and a query; a query of several words in quotes."))));
    Result<OpenedLibrary> library = OpenedLibrary::open(arguments.positional().at(0));
    if (!library)
        return fail(context, library.error());
    if (const std::optional<QString> file = arguments.value(QStringLiteral("explain"))) {
        const Result<void> printed =
            printExplanation(*library, arguments.positional().at(1), *file, *format, context.terminal);
        return printed ? conclude(context, library->problems) : fail(context, printed.error());
    }
    const std::uint32_t all = *format == RowFormat::Table ? TableRows : std::numeric_limits<std::uint32_t>::max();
    const QString text = arguments.positional().at(1);
    if (*order)
        return printPlaces(*library, text,
                           {**order, arguments.value(QStringLiteral("group")).has_value(),
                            limit->value_or(std::numeric_limits<std::uint32_t>::max()), *format},
                           context);
    const Result<SearchResult> found = library->find(text, HitOrder::Relevance, limit->value_or(all));
    if (!found)
        return fail(context, found.error());
    const std::vector<Row> rows = rowsOf(*found, *parseQuery(text.toStdString()), *library);
    const Result<void> printed = printRows(*format,
                                           {.table = [&](Terminal &terminal) { printTable(*found, rows, terminal); },
                                            .json = [&](QIODevice &out) { return printJson(text, *found, rows, out); },
                                            .csv = [&](QIODevice &out) { return printCsv(rows, out); }},
                                           context.terminal);
    return printed ? conclude(context, library->problems) : fail(context, printed.error());
}

} // namespace

Command searchCommand()
{
    return {.name = QStringLiteral("search"),
            .arguments = QStringLiteral("LIBRARY QUERY"),
            .summary = commandText(QT_TRANSLATE_NOOP("Commands", "Lists the articles that match a query, best first.")),
            .options = {{QStringLiteral("limit"), QStringLiteral("N"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "articles to list (20 in a table, else all)"))},
                        {QStringLiteral("concordance"), QStringLiteral("ORDER"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "list the places instead, each in its context, "
                                                                   "sorted by article, left, right or hit"))},
                        {QStringLiteral("group"), QString(),
                         commandText(QT_TRANSLATE_NOOP("Commands", "with --concordance: list the words the places are "
                                                                   "sorted by, and how many places have each"))},
                        {QStringLiteral("explain"), QStringLiteral("FILE"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "say of one article why it is found or not"))},
                        rowFormatOption()},
            .run = run};
}

} // namespace lectern
