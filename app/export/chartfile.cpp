// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/chartfile.h"

#include "app/analyse/tally.h"
#include "app/base/utf8.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace lectern {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

std::string_view unitName(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return "day";
    case TimeUnit::Week:
        return "week";
    case TimeUnit::Month:
        return "month";
    case TimeUnit::Year:
        return "year";
    }
    return {};
}

std::string programName()
{
    return "Lectern " LECTERN_VERSION;
}

bool hasTimeAxis(const Chart &chart)
{
    return chart.kind == ChartKind::Timeline || chart.kind == ChartKind::Roles;
}

/// To four decimals, beyond which mathematical libraries differ.
double rounded(double number)
{
    return std::round(number * 1e4) / 1e4;
}

std::string decimalText(double number)
{
    constexpr int Digits = 4;
    return QByteArray::number(number, 'f', Digits).toStdString();
}

/// The types the values stand for, in words; the legend of the picture.
std::string legend(const Chart &chart)
{
    if (chart.types.empty())
        return translated(QT_TRANSLATE_NOOP("Export", "all types")).toStdString();
    std::string names;
    for (const EntityType type : chart.types)
        names += (names.empty() ? "" : ", ") + std::string(typeName(type));
    return names;
}

/// A mention behind a value, placed for people who do not have the library.
struct PlacedEvidence
{
    std::string file;
    std::optional<int> record;
    std::string published;
    std::uint32_t start = 0; ///< code points
    std::uint32_t end = 0;
    std::string entity;
    std::string text;
    std::string sentence;
};

/// Finds the mentions behind values and turns their byte spans into code points. Keeps the offsets of the last
/// article, since evidence comes article by article.
class EvidenceReader
{
public:
    EvidenceReader(const Chart &chart, const Corpus &corpus, const ArticleSource &source, const JobControl &control)
        : m_chart(chart), m_corpus(corpus), m_source(source), m_control(control)
    {
        for (const ChartValue &value : chart.values)
            m_all += static_cast<int>(value.articles.size());
    }
    [[nodiscard]] Result<std::vector<PlacedEvidence>> read(const ChartValue &value);

private:
    [[nodiscard]] Result<void> open(ArticleId id);

    const Chart &m_chart;
    const Corpus &m_corpus;
    const ArticleSource &m_source;
    const JobControl &m_control;
    int m_all = 0;  ///< articles behind all values
    int m_done = 0; ///< of them
    std::optional<ArticleId> m_article;
    std::optional<CodePointMap> m_offsets;
};

Result<void> EvidenceReader::open(ArticleId id)
{
    if (m_article == id)
        return {};
    const Result<AnnotatedArticle> article = m_source.article(id);
    if (!article)
        return article.error();
    m_article = id;
    m_offsets.emplace(article->article.text);
    return {};
}

Result<std::vector<PlacedEvidence>> EvidenceReader::read(const ChartValue &value)
{
    // A part of the whole job: reported as that, and stopped with it.
    JobControl part([this, &part](int done, int) {
        m_control.report(m_done + done, m_all);
        if (m_control.isCancelled())
            part.cancel();
    });
    const Result<std::vector<Evidence>> found = evidence(m_corpus, m_source, m_chart, value, part);
    if (!found)
        return found.error();
    if (m_control.isCancelled())
        return cancelledProblem();
    m_done += static_cast<int>(value.articles.size());
    std::vector<PlacedEvidence> placed;
    for (const Evidence &item : *found) {
        const std::optional<DocNumber> doc = m_corpus.docOf(item.article);
        if (!doc)
            continue;
        if (const Result<void> opened = open(item.article); !opened)
            return opened.error();
        const ArticleRecord &record = m_corpus.record(*doc);
        placed.push_back({.file = record.file,
                          .record = record.record,
                          .published = record.published,
                          .start = m_offsets->toCodePoints(item.span.begin),
                          .end = m_offsets->toCodePoints(item.span.end),
                          .entity = m_corpus.entity(item.entity).key,
                          .text = item.text,
                          .sentence = item.sentence});
    }
    return placed;
}

void writeEvidenceJson(JsonWriter &json, const std::vector<PlacedEvidence> &evidence)
{
    json.key("evidence");
    json.beginArray();
    for (const PlacedEvidence &item : evidence) {
        json.beginObject();
        json.field("file", std::string_view(item.file));
        json.key("record");
        if (item.record)
            json.number(*item.record);
        else
            json.null();
        json.optionalField("published", item.published);
        json.field("start", item.start);
        json.field("end", item.end);
        json.field("entity", std::string_view(item.entity));
        json.field("text", std::string_view(item.text));
        json.field("sentence", std::string_view(item.sentence));
        json.endObject();
    }
    json.endArray();
}

void writeHeadJson(JsonWriter &json, const Chart &chart)
{
    json.field("version", std::string_view("1"));
    json.field("program", std::string_view(programName()));
    json.field("kind", chartKindName(chart.kind));
    json.field("title", chartTitle(chart));
    json.field("measure", chartMeasureName(chart.measure));
    json.field("legend", std::string_view(legend(chart)));
    json.field("filter", std::string_view(chart.filter));
    json.field("n", chart.articles);
    json.field("mentions", chart.mentions);
    json.optionalField("newest", chart.newest ? chart.newest->toIso() : std::string());
    if (chart.kind == ChartKind::Timeline)
        json.field("unit", unitName(chart.unit));
    if (hasTimeAxis(chart))
        json.field("undated", chart.undated);
    if (chart.kind != ChartKind::Timeline)
        json.field("others", chart.others);
    if (chart.kind == ChartKind::Network)
        json.field("otherLinks", chart.otherLinks);
    if (chart.kind == ChartKind::Distinctive)
        json.field("elsewhere", chart.restArticles);
}

void writeGroupsJson(JsonWriter &json, std::string_view name, const std::vector<ChartGroup> &groups,
                     const Corpus &corpus)
{
    if (groups.empty())
        return;
    json.key(name);
    json.beginArray();
    for (const ChartGroup &group : groups) {
        json.beginObject();
        json.optionalField("label", group.label);
        json.optionalField("entity", group.entity ? std::string_view(corpus.entity(*group.entity).key) : "");
        json.field("articles", group.frequency.articles);
        json.endObject();
    }
    json.endArray();
}

void writeContrastJson(JsonWriter &json, const Contrast &contrast)
{
    json.field("articlesElsewhere", contrast.rest.articles);
    json.field("mentionsElsewhere", contrast.rest.mentions);
    json.field("storiesElsewhere", contrast.restStories);
    json.key("keyness");
    json.real(rounded(contrast.keyness));
    json.key("log2Ratio");
    json.real(rounded(contrast.effect));
}

void writeValueJson(JsonWriter &json, const Chart &chart, const ChartValue &value, const Corpus &corpus,
                    const std::vector<PlacedEvidence> &evidence)
{
    json.beginObject();
    json.field("label", std::string_view(value.label));
    if (value.entity || chart.kind == ChartKind::Entities) {
        json.optionalField("entity", value.entity ? std::string_view(corpus.entity(*value.entity).key) : "");
        json.optionalField("type", value.type ? typeName(*value.type) : "");
    }
    if (value.other)
        json.field("other", std::string_view(corpus.entity(*value.other).key));
    if (!chart.rows.empty())
        json.field("row", static_cast<std::uint32_t>(value.row));
    if (!chart.columns.empty())
        json.field("column", static_cast<std::uint32_t>(value.column));
    if (value.bin) {
        json.field("first", std::string_view(value.bin->first.toIso()));
        json.field("last", std::string_view(value.bin->last.toIso()));
    }
    json.field("articles", value.frequency.articles);
    json.field("mentions", value.frequency.mentions);
    json.field("stories", value.stories);
    if (value.contrast)
        writeContrastJson(json, *value.contrast);
    writeEvidenceJson(json, evidence);
    json.endObject();
}

void writeHeadRows(CsvWriter &csv, const Chart &chart)
{
    const auto line = [&csv](const char *name, const std::string &value) { csv.row({name, value}); };
    line("# title", chartTitle(chart).toStdString());
    line("# measure", std::string(chartMeasureName(chart.measure)));
    line("# legend", legend(chart));
    line("# filter", chart.filter);
    line("# n", std::to_string(chart.articles));
    line("# mentions", std::to_string(chart.mentions));
    if (hasTimeAxis(chart))
        line("# undated", std::to_string(chart.undated));
    if (chart.kind != ChartKind::Timeline)
        line("# others", std::to_string(chart.others));
    if (chart.kind == ChartKind::Network)
        line("# other links", std::to_string(chart.otherLinks));
    if (chart.kind == ChartKind::Distinctive)
        line("# elsewhere", std::to_string(chart.restArticles));
    if (chart.newest)
        line("# newest", chart.newest->toIso());
    line("# program", programName());
}

std::string groupLabel(const std::vector<ChartGroup> &groups, std::size_t index)
{
    if (index >= groups.size())
        return {};
    return groups[index].isOthers ? translated(QT_TRANSLATE_NOOP("Export", "others")).toStdString()
                                  : groups[index].label;
}

/// What some kinds have besides: the row and column of a value, the second of a pair, its time, its contrast.
std::vector<std::string> kindCells(const Chart &chart, const ChartValue &value, const Corpus &corpus)
{
    const Contrast contrast = value.contrast.value_or(Contrast());
    const auto only = [](bool isThere, const std::string &text) { return isThere ? text : std::string(); };
    return {std::to_string(value.stories),
            groupLabel(chart.rows, value.row),
            groupLabel(chart.columns, value.column),
            only(value.other.has_value(), value.other ? corpus.entity(*value.other).name : std::string()),
            only(value.bin.has_value(), value.bin ? value.bin->first.toIso() : std::string()),
            only(value.bin.has_value(), value.bin ? value.bin->last.toIso() : std::string()),
            only(value.contrast.has_value(), std::to_string(contrast.rest.articles)),
            only(value.contrast.has_value(), decimalText(contrast.keyness)),
            only(value.contrast.has_value(), decimalText(contrast.effect))};
}

/// A value's own cells, then its mentions; a value without any still has its row.
void writeValueRows(CsvWriter &csv, const Chart &chart, const ChartValue &value, const Corpus &corpus,
                    const std::vector<PlacedEvidence> &evidence)
{
    const std::vector<std::string> ofKind = kindCells(chart, value, corpus);
    const std::vector<std::string> own{value.label, std::string(value.type ? typeName(*value.type) : ""),
                                       std::to_string(value.frequency.articles),
                                       std::to_string(value.frequency.mentions)};
    const auto row = [&](const std::vector<std::string> &cells) {
        std::vector<std::string> whole = own;
        whole.insert(whole.end(), cells.begin(), cells.end());
        whole.insert(whole.end(), ofKind.begin(), ofKind.end());
        csv.row(whole);
    };
    if (evidence.empty())
        row({"", "", "", "", "", "", "", ""});
    for (const PlacedEvidence &item : evidence)
        row({item.file, item.record ? std::to_string(*item.record) : std::string(), item.published,
             std::to_string(item.start), std::to_string(item.end), item.entity, item.text, item.sentence});
}

} // namespace

Result<void> writeChartJson(QIODevice &device, const Chart &chart, const Corpus &corpus, const ArticleSource &source,
                            const JobControl &control)
{
    JsonWriter json(device);
    EvidenceReader reader(chart, corpus, source, control);
    json.beginObject();
    writeHeadJson(json, chart);
    writeGroupsJson(json, "rows", chart.rows, corpus);
    writeGroupsJson(json, "columns", chart.columns, corpus);
    json.key("values");
    json.beginArray();
    for (const ChartValue &value : chart.values) {
        const Result<std::vector<PlacedEvidence>> evidence = reader.read(value);
        if (!evidence)
            return evidence.error();
        writeValueJson(json, chart, value, corpus, *evidence);
    }
    json.endArray();
    json.endObject();
    json.finish();
    return json.isGood() ? Result<void>() : Result<void>(deviceProblem(device));
}

Result<void> writeChartTable(QIODevice &device, const Chart &chart, const Corpus &corpus, const ArticleSource &source,
                             const JobControl &control)
{
    CsvWriter csv(device);
    EvidenceReader reader(chart, corpus, source, control);
    writeHeadRows(csv, chart);
    csv.row({"label",
             "type",
             "articles",
             "mentions",
             "file",
             "record",
             "published",
             "start",
             "end",
             "entity",
             "text",
             "sentence",
             "stories",
             "row",
             "column",
             "other",
             "first",
             "last",
             "articles elsewhere",
             "keyness",
             "log2 ratio"});
    for (const ChartValue &value : chart.values) {
        const Result<std::vector<PlacedEvidence>> evidence = reader.read(value);
        if (!evidence)
            return evidence.error();
        writeValueRows(csv, chart, value, corpus, *evidence);
    }
    return csv.isGood() ? Result<void>() : Result<void>(deviceProblem(device));
}

} // namespace lectern
