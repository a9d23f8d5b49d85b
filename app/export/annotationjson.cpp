// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/annotationjson.h"

#include "app/base/utf8.h"

#include <array>

namespace lectern {

namespace {

using Countries = std::map<std::string, std::string, std::less<>>;

struct RegionName
{
    RegionKind kind;
    std::string_view name;
};
constexpr std::array<RegionName, 7> RegionNames{{{RegionKind::Headline, "headline"},
                                                 {RegionKind::Standfirst, "standfirst"},
                                                 {RegionKind::Caption, "captions"},
                                                 {RegionKind::Byline, "byline"},
                                                 {RegionKind::Body, "body"},
                                                 {RegionKind::Boilerplate, "boilerplate"},
                                                 {RegionKind::Metadata, "metadata"}}};

/// Writes one article; a class because its parts share the map of offsets and the writer.
class ArticleJson
{
public:
    ArticleJson(JsonWriter &json, const WrittenArticle &written, const std::vector<Entity> &entities,
                const Countries &countries)
        : m_json(json), m_written(written), m_entities(entities), m_countries(countries),
          m_offsets(written.article.text)
    {
    }
    void write();

private:
    void metadata();
    void metadataField(std::string_view name, const std::optional<MetadataValue> &value);
    void regions();
    void mention(std::size_t number);
    void role(const Role &role);
    void quote(const Quote &quote);
    void bounds(TextSpan span);
    void entityField(std::string_view name, std::optional<std::uint32_t> mention);
    void alsoField(std::uint32_t mention);

    JsonWriter &m_json;
    const WrittenArticle &m_written;
    const std::vector<Entity> &m_entities;
    const Countries &m_countries;
    CodePointMap m_offsets;
};

void ArticleJson::bounds(TextSpan span)
{
    m_json.field("start", m_offsets.toCodePoints(span.begin));
    m_json.field("end", m_offsets.toCodePoints(span.end));
}

/// The id of what a mention stands for; null where there is no mention or it stands for nothing.
void ArticleJson::entityField(std::string_view name, std::optional<std::uint32_t> mention)
{
    const Entity *entity = mention ? m_written.entityOf(*mention, m_entities) : nullptr;
    m_json.optionalField(name, entity != nullptr ? std::string_view(entity->key) : std::string_view());
}

/// Only where the mention stands for several things.
void ArticleJson::alsoField(std::uint32_t mention)
{
    const std::vector<const Entity *> further = m_written.alsoOf(mention, m_entities);
    if (further.empty())
        return;
    m_json.key("also");
    m_json.beginArray();
    for (const Entity *entity : further)
        m_json.string(std::string_view(entity->key));
    m_json.endArray();
}

void ArticleJson::metadataField(std::string_view name, const std::optional<MetadataValue> &value)
{
    m_json.optionalField(name, value ? std::string_view(value->value) : std::string_view());
}

void ArticleJson::metadata()
{
    const Metadata &metadata = m_written.article.metadata;
    m_json.beginObject();
    metadataField("title", metadata.title);
    metadataField("published", metadata.published);
    metadataField("updated", metadata.updated);
    m_json.key("byline");
    m_json.beginArray();
    for (const MetadataValue &name : metadata.byline)
        m_json.string(std::string_view(name.value));
    m_json.endArray();
    metadataField("source", metadata.source);
    metadataField("dateline", metadata.dateline);
    metadataField("section", metadata.section);
    m_json.endObject();
}

void ArticleJson::regions()
{
    m_json.beginObject();
    for (const RegionName &named : RegionNames) {
        m_json.key(named.name);
        m_json.beginArray();
        for (const Region &region : m_written.article.regions) {
            if (region.kind != named.kind)
                continue;
            m_json.beginArray();
            m_json.number(m_offsets.toCodePoints(region.span.begin));
            m_json.number(m_offsets.toCodePoints(region.span.end));
            m_json.endArray();
        }
        m_json.endArray();
    }
    m_json.endObject();
}

void ArticleJson::mention(std::size_t number)
{
    const Mention &mention = m_written.annotations.mentions[number];
    m_json.beginObject();
    bounds(mention.span);
    m_json.field("text", m_written.textOf(mention.span));
    m_json.field("type", typeName(mention.type));
    entityField("entity", static_cast<std::uint32_t>(number));
    alsoField(static_cast<std::uint32_t>(number));
    m_json.optionalField("normalized", mention.normalized);
    m_json.field("why", std::string_view(whyTagged(mention, m_written.article.text)));
    m_json.endObject();
}

void ArticleJson::role(const Role &role)
{
    m_json.beginObject();
    bounds(role.span);
    entityField("person", role.person);
    m_json.field("title", m_written.textOf(role.head));
    entityField("organization", role.organization);
    const auto country = m_countries.find(role.countryCode);
    m_json.optionalField("country", country != m_countries.end() ? std::string_view(country->second) : "");
    m_json.endObject();
}

void ArticleJson::quote(const Quote &quote)
{
    m_json.beginObject();
    bounds(quote.span);
    entityField("speaker", quote.speaker);
    m_json.key("direct");
    m_json.boolean(quote.isDirect);
    m_json.field("group", quote.group);
    m_json.endObject();
}

void ArticleJson::write()
{
    const Article &article = m_written.article;
    const Annotations &annotations = m_written.annotations;
    m_json.beginObject();
    m_json.field("file", article.file);
    m_json.key("record");
    if (article.record)
        m_json.number(*article.record);
    else
        m_json.null();
    m_json.field("text", std::string_view(article.text));
    m_json.key("metadata");
    metadata();
    m_json.key("regions");
    regions();
    const auto list = [this](std::string_view name, const auto &items, auto write) {
        m_json.key(name);
        m_json.beginArray();
        for (const auto &item : items)
            write(item);
        m_json.endArray();
    };
    std::size_t number = 0;
    list("mentions", annotations.mentions, [&](const Mention &) { mention(number++); });
    list("roles", annotations.roles, [&](const Role &item) { role(item); });
    list("quotes", annotations.quotes, [&](const Quote &item) { quote(item); });
    m_json.optionalField("story", m_written.story);
    m_json.endObject();
}

} // namespace

AnnotationJson::AnnotationJson(QIODevice &device, const std::vector<Entity> &entities)
    : m_device(device), m_entities(entities), m_json(device)
{
    constexpr std::string_view Country = "country:";
    for (const Entity &entity : entities)
        if (entity.type == EntityType::Place && entity.lexiconId.starts_with(Country))
            m_countries.emplace(entity.lexiconId.substr(Country.size()), entity.key);
    m_json.beginObject();
    m_json.field("version", std::string_view("1"));
    m_json.key("articles");
    m_json.beginArray();
}

void AnnotationJson::add(const WrittenArticle &written)
{
    ArticleJson(m_json, written, m_entities, m_countries).write();
}

void AnnotationJson::writeEntities()
{
    m_json.key("entities");
    m_json.beginArray();
    for (const Entity &entity : m_entities) {
        m_json.beginObject();
        m_json.field("id", std::string_view(entity.key));
        m_json.field("type", typeName(entity.type));
        m_json.field("name", std::string_view(entity.name));
        m_json.key("aliases");
        m_json.beginArray();
        for (const std::string &alias : entity.aliases)
            m_json.string(std::string_view(alias));
        m_json.endArray();
        m_json.key("suggestions");
        m_json.beginArray();
        for (const MergeSuggestion &suggestion : entity.suggestions) {
            m_json.beginObject();
            m_json.field("id", std::string_view(m_entities[suggestion.other.value()].key));
            m_json.field("why", std::string_view(suggestion.why));
            m_json.field("against", std::string_view(suggestion.against));
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }
    m_json.endArray();
}

void AnnotationJson::writeProblems(const std::vector<Problem> &problems)
{
    m_json.key("problems");
    m_json.beginArray();
    for (const Problem &problem : problems) {
        m_json.beginObject();
        m_json.field("file", problem.place);
        m_json.field("reason", problem.message);
        m_json.endObject();
    }
    m_json.endArray();
}

Result<void> AnnotationJson::finish(const std::vector<Problem> &problems)
{
    m_json.endArray();
    writeEntities();
    writeProblems(problems);
    m_json.endObject();
    m_json.finish();
    return m_json.isGood() ? Result<void>() : Result<void>(deviceProblem(m_device));
}

} // namespace lectern
