// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/printconcordance.h"

#include "app/base/utf8.h"
#include "app/commands/commandtext.h"
#include "app/commands/texttable.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"

namespace lectern {

namespace {

constexpr int ContextColumns = 40;

/// Where a line stands, in the file's own terms.
struct Place
{
    std::string file;
    std::size_t start = 0; ///< code points of the article's text
    std::size_t end = 0;
};

Place placeOf(const ConcordanceLine &line, const OpenedLibrary &library)
{
    Place place;
    if (const std::optional<DocNumber> doc = library.corpus->docOf(line.article))
        place.file = library.corpus->record(*doc).file;
    if (const Result<AnnotatedArticle> read = library.articles->article(line.article)) {
        const std::string_view text = read->article.text;
        place.start = codePointCount(text.substr(0, line.span.begin));
        place.end = place.start + codePointCount(line.span.of(text));
    }
    return place;
}

Result<void> printJson(const Concordance &found, const OpenedLibrary &library, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.field("version", std::string_view("1"));
    json.field("total", static_cast<std::int64_t>(found.lines.size()));
    json.key("lines");
    json.beginArray();
    for (const ConcordanceLine &line : found.lines) {
        const Place place = placeOf(line, library);
        json.beginObject();
        json.field("file", std::string_view(place.file));
        json.field("start", static_cast<std::int64_t>(place.start));
        json.field("end", static_cast<std::int64_t>(place.end));
        json.field("left", std::string_view(line.left));
        json.field("hit", std::string_view(line.hit));
        json.field("right", std::string_view(line.right));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
    return json.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
}

Result<void> printCsv(const Concordance &found, const OpenedLibrary &library, QIODevice &out)
{
    CsvWriter csv(out);
    csv.row({"file", "start", "end", "left", "hit", "right"});
    for (const ConcordanceLine &line : found.lines) {
        const Place place = placeOf(line, library);
        csv.row({place.file, std::to_string(place.start), std::to_string(place.end), line.left, line.hit, line.right});
    }
    return csv.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
}

void printTable(const Concordance &found, const OpenedLibrary &library, Terminal &terminal)
{
    TextTable table({{commandText(QT_TRANSLATE_NOOP("Commands", "Before")), TextTable::Align::Right},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Hit"))},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "After"))},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "File"))}});
    for (const ConcordanceLine &line : found.lines) {
        const std::optional<DocNumber> doc = library.corpus->docOf(line.article);
        table.addRow({QString::fromStdString(line.left).right(ContextColumns), QString::fromStdString(line.hit),
                      QString::fromStdString(line.right).left(ContextColumns),
                      doc ? QString::fromStdString(library.corpus->record(*doc).file) : QString()});
    }
    if (!found.lines.empty())
        table.print(terminal);
    terminal.print(commandText(QT_TRANSLATE_NOOP("Commands", "Places: %1")).arg(found.lines.size()));
}

Result<void> printGroupsJson(const std::vector<ConcordanceGroup> &groups, std::size_t places, QIODevice &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.field("version", std::string_view("1"));
    json.field("total", static_cast<std::int64_t>(places));
    json.key("groups");
    json.beginArray();
    for (const ConcordanceGroup &group : groups) {
        json.beginObject();
        json.field("word", std::string_view(group.word));
        json.field("places", static_cast<std::int64_t>(group.lines));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.finish();
    return json.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
}

Result<void> printGroupsCsv(const std::vector<ConcordanceGroup> &groups, QIODevice &out)
{
    CsvWriter csv(out);
    csv.row({"word", "places"});
    for (const ConcordanceGroup &group : groups)
        csv.row({group.word, std::to_string(group.lines)});
    return csv.isGood() ? Result<void>() : Result<void>(deviceProblem(out));
}

void printGroupsTable(const std::vector<ConcordanceGroup> &groups, std::size_t places, Terminal &terminal)
{
    TextTable table({{commandText(QT_TRANSLATE_NOOP("Commands", "Word"))},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Places")), TextTable::Align::Right}});
    for (const ConcordanceGroup &group : groups)
        table.addRow({QString::fromStdString(group.word), QString::number(group.lines)});
    if (!groups.empty())
        table.print(terminal);
    terminal.print(commandText(QT_TRANSLATE_NOOP("Commands", "Places: %1")).arg(places));
}

} // namespace

Result<void> printGroups(const std::vector<ConcordanceGroup> &groups, std::size_t places, RowFormat format,
                         Terminal &terminal)
{
    return printRows(format,
                     {.table = [&](Terminal &out) { printGroupsTable(groups, places, out); },
                      .json = [&](QIODevice &out) { return printGroupsJson(groups, places, out); },
                      .csv = [&](QIODevice &out) { return printGroupsCsv(groups, out); }},
                     terminal);
}

Result<void> printConcordance(const Concordance &found, const OpenedLibrary &library, RowFormat format,
                              Terminal &terminal)
{
    return printRows(format,
                     {.table = [&](Terminal &out) { printTable(found, library, out); },
                      .json = [&](QIODevice &out) { return printJson(found, library, out); },
                      .csv = [&](QIODevice &out) { return printCsv(found, library, out); }},
                     terminal);
}

} // namespace lectern
