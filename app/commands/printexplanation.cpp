// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/printexplanation.h"

#include "app/commands/commandtext.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"
#include "app/query/explain.h"

namespace lectern {

namespace {

void printLines(const Explanation &explanation, int depth, Terminal &terminal)
{
    constexpr int Indent = 2;
    const QString answer = explanation.holds ? commandText(QT_TRANSLATE_NOOP("Commands", "yes"))
                                             : commandText(QT_TRANSLATE_NOOP("Commands", "no"));
    QString line = QString(depth * Indent, u' ') + answer + u' ' + QString::fromStdString(explanation.condition);
    if (!explanation.reason.isEmpty())
        line += QStringLiteral(": ") + explanation.reason;
    terminal.print(line);
    for (const Explanation &part : explanation.parts)
        printLines(part, depth + 1, terminal);
}

void putFields(const Explanation &explanation, JsonWriter &json)
{
    json.field("condition", std::string_view(explanation.condition));
    json.key("holds");
    json.boolean(explanation.holds);
    json.optionalField("reason", explanation.reason.toStdString());
    json.key("parts");
    json.beginArray();
    for (const Explanation &part : explanation.parts) {
        json.beginObject();
        putFields(part, json);
        json.endObject();
    }
    json.endArray();
}

void putRows(const Explanation &explanation, CsvWriter &csv)
{
    csv.row({explanation.condition, explanation.holds ? "yes" : "no", explanation.reason.toStdString()});
    for (const Explanation &part : explanation.parts)
        putRows(part, csv);
}

} // namespace

Result<void> printExplanation(const OpenedLibrary &library, const QString &query, const QString &file, RowFormat format,
                              Terminal &terminal)
{
    if (const Result<SearchResult> found = library.find(query, HitOrder::Newest, 0); !found)
        return found.error();
    const Result<std::vector<DocNumber>> ofFile = library.articlesOf(file);
    if (!ofFile)
        return ofFile.error();
    const DocNumber doc = ofFile->front();
    const Result<Explanation> explanation =
        explain(*library.corpus, *parseQuery(query.toStdString()), doc, *library.articles, JobControl(), library.marks);
    if (!explanation)
        return explanation.error();
    return printRows(format,
                     {.table = [&](Terminal &out) { printLines(*explanation, 0, out); },
                      .json =
                          [&](QIODevice &out) {
                              JsonWriter json(out);
                              json.beginObject();
                              json.field("version", std::string_view("1"));
                              json.field("query", query);
                              json.field("file", std::string_view(library.corpus->record(doc).file));
                              putFields(*explanation, json);
                              json.endObject();
                              json.finish();
                              return json.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
                          },
                      .csv =
                          [&](QIODevice &out) {
                              CsvWriter csv(out);
                              csv.row({"condition", "holds", "reason"});
                              putRows(*explanation, csv);
                              return csv.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
                          }},
                     terminal);
}

} // namespace lectern
