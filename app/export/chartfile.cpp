// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/chartfile.h"

#include "app/base/utf8.h"
#include "app/export/csvwriter.h"
#include "app/export/jsonwriter.h"
#include "app/export/writtenarticle.h"

#include <QCoreApplication>

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
    EvidenceReader(const Chart &chart, const Corpus &corpus, const ArticleSource &source)
        : m_chart(chart), m_corpus(corpus), m_source(source)
    {
    }
    [[nodiscard]] Result<std::vector<PlacedEvidence>> read(const ChartValue &value);

private:
    [[nodiscard]] Result<void> open(ArticleId id);

    const Chart &m_chart;
    const Corpus &m_corpus;
    const ArticleSource &m_source;
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
    const Result<std::vector<Evidence>> found = evidence(m_corpus, m_source, m_chart, value);
    if (!found)
        return found.error();
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
    json.field("kind", chartKindName(chart.kind));
    json.field("title", chartTitle(chart));
    json.field("legend", std::string_view(legend(chart)));
    json.field("filter", std::string_view(chart.filter));
    json.field("n", chart.articles);
    json.field("mentions", chart.mentions);
    if (chart.kind == ChartKind::Timeline) {
        json.field("unit", unitName(chart.unit));
        json.field("undated", chart.undated);
    } else {
        json.field("others", chart.others);
    }
}

void writeValueJson(JsonWriter &json, const Chart &chart, const ChartValue &value, const Corpus &corpus,
                    const std::vector<PlacedEvidence> &evidence)
{
    json.beginObject();
    json.field("label", std::string_view(value.label));
    if (chart.kind == ChartKind::Entities) {
        json.optionalField("entity", value.entity ? std::string_view(corpus.entity(*value.entity).key) : "");
        json.optionalField("type", value.type ? typeName(*value.type) : "");
    } else if (value.bin) {
        json.field("first", std::string_view(value.bin->first.toIso()));
        json.field("last", std::string_view(value.bin->last.toIso()));
    }
    json.field("articles", value.frequency.articles);
    json.field("mentions", value.frequency.mentions);
    writeEvidenceJson(json, evidence);
    json.endObject();
}

void writeHeadRows(CsvWriter &csv, const Chart &chart)
{
    const auto line = [&csv](const char *name, const std::string &value) { csv.row({name, value}); };
    line("# title", chartTitle(chart).toStdString());
    line("# legend", legend(chart));
    line("# filter", chart.filter);
    line("# n", std::to_string(chart.articles));
    line("# mentions", std::to_string(chart.mentions));
    if (chart.kind == ChartKind::Timeline)
        line("# undated", std::to_string(chart.undated));
    else
        line("# others", std::to_string(chart.others));
}

/// A value's own cells, then its mentions; a value without any still has its row.
void writeValueRows(CsvWriter &csv, const ChartValue &value, const std::vector<PlacedEvidence> &evidence)
{
    const std::vector<std::string> own{value.label, std::string(value.type ? typeName(*value.type) : ""),
                                       std::to_string(value.frequency.articles),
                                       std::to_string(value.frequency.mentions)};
    const auto row = [&](const std::vector<std::string> &cells) {
        std::vector<std::string> whole = own;
        whole.insert(whole.end(), cells.begin(), cells.end());
        csv.row(whole);
    };
    if (evidence.empty())
        row({"", "", "", "", "", "", "", ""});
    for (const PlacedEvidence &item : evidence)
        row({item.file, item.record ? std::to_string(*item.record) : std::string(), item.published,
             std::to_string(item.start), std::to_string(item.end), item.entity, item.text, item.sentence});
}

QString typesTitle(const std::vector<EntityType> &types)
{
    if (types.size() != 1)
        return translated(QT_TRANSLATE_NOOP("Export", "Names"));
    switch (types.front()) {
    case EntityType::Person:
        return translated(QT_TRANSLATE_NOOP("Export", "People"));
    case EntityType::Company:
        return translated(QT_TRANSLATE_NOOP("Export", "Companies"));
    case EntityType::Organization:
        return translated(QT_TRANSLATE_NOOP("Export", "Organizations"));
    case EntityType::Place:
        return translated(QT_TRANSLATE_NOOP("Export", "Places"));
    case EntityType::Nationality:
        return translated(QT_TRANSLATE_NOOP("Export", "Nationalities"));
    case EntityType::Event:
        return translated(QT_TRANSLATE_NOOP("Export", "Events"));
    case EntityType::Product:
        return translated(QT_TRANSLATE_NOOP("Export", "Products"));
    case EntityType::Work:
        return translated(QT_TRANSLATE_NOOP("Export", "Works"));
    case EntityType::Date:
    case EntityType::Money:
    case EntityType::Quantity:
        break; // values, not things: no chart counts them
    }
    return translated(QT_TRANSLATE_NOOP("Export", "Names"));
}

} // namespace

QString chartTitle(const Chart &chart)
{
    if (chart.kind == ChartKind::Entities)
        return translated(QT_TRANSLATE_NOOP("Export", "%1 in the most articles")).arg(typesTitle(chart.types));
    switch (chart.unit) {
    case TimeUnit::Day:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per day"));
    case TimeUnit::Week:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per week"));
    case TimeUnit::Month:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per month"));
    case TimeUnit::Year:
        return translated(QT_TRANSLATE_NOOP("Export", "Articles per year"));
    }
    return {};
}

Result<void> writeChartJson(QIODevice &device, const Chart &chart, const Corpus &corpus, const ArticleSource &source)
{
    JsonWriter json(device);
    EvidenceReader reader(chart, corpus, source);
    json.beginObject();
    writeHeadJson(json, chart);
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

Result<void> writeChartTable(QIODevice &device, const Chart &chart, const Corpus &corpus, const ArticleSource &source)
{
    CsvWriter csv(device);
    EvidenceReader reader(chart, corpus, source);
    writeHeadRows(csv, chart);
    csv.row({"label", "type", "articles", "mentions", "file", "record", "published", "start", "end", "entity", "text",
             "sentence"});
    for (const ChartValue &value : chart.values) {
        const Result<std::vector<PlacedEvidence>> evidence = reader.read(value);
        if (!evidence)
            return evidence.error();
        writeValueRows(csv, value, *evidence);
    }
    return csv.isGood() ? Result<void>() : Result<void>(deviceProblem(device));
}

} // namespace lectern
