// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/webannotations.h"

#include "app/base/utf8.h"

#include <QUrl>

namespace lectern {

namespace {

/// An address that tells one article from the others: its file, and its number in the file.
std::string sourceOf(const Article &article)
{
    QUrl url = QUrl::fromLocalFile(article.file);
    if (article.record)
        url.setFragment(QStringLiteral("record=%1").arg(*article.record));
    return url.toEncoded().toStdString();
}

/// A name of an entity that is a URI; RFC 4151 would ask for a domain, which the program has not.
std::string uriOf(const Entity &entity)
{
    return "urn:lectern:" + QUrl::toPercentEncoding(QString::fromStdString(entity.key), ":").toStdString();
}

std::string_view before(std::string_view text, std::uint32_t end)
{
    std::size_t begin = end;
    for (std::uint32_t i = 0; i < WebAnnotations::ContextCodePoints && begin > 0; ++i)
        begin -= codePointBefore(text, begin).size;
    return text.substr(begin, end - begin);
}

std::string_view after(std::string_view text, std::uint32_t begin)
{
    std::size_t end = begin;
    for (std::uint32_t i = 0; i < WebAnnotations::ContextCodePoints && end < text.size(); ++i)
        end += codePointAt(text, end).size;
    return text.substr(begin, end - begin);
}

void writeBodies(JsonWriter &json, const Mention &mention, const std::vector<const Entity *> &entities)
{
    json.key("body");
    json.beginArray();
    json.beginObject();
    json.field("type", std::string_view("TextualBody"));
    json.field("purpose", std::string_view("classifying"));
    json.field("value", typeName(mention.type));
    json.endObject();
    for (const Entity *entity : entities) {
        json.beginObject();
        json.field("type", std::string_view("SpecificResource"));
        json.field("purpose", std::string_view("identifying"));
        json.field("source", std::string_view(uriOf(*entity)));
        json.endObject();
        json.beginObject();
        json.field("type", std::string_view("TextualBody"));
        json.field("purpose", std::string_view("describing"));
        json.field("value", std::string_view(entity->name));
        json.endObject();
    }
    if (entities.empty() && !mention.normalized.empty()) {
        json.beginObject();
        json.field("type", std::string_view("TextualBody"));
        json.field("purpose", std::string_view("identifying"));
        json.field("value", std::string_view(mention.normalized));
        json.endObject();
    }
    json.endArray();
}

void writeTarget(JsonWriter &json, const Article &article, const CodePointMap &offsets, TextSpan span)
{
    json.key("target");
    json.beginObject();
    json.field("source", std::string_view(sourceOf(article)));
    json.key("selector");
    json.beginArray();
    json.beginObject();
    json.field("type", std::string_view("TextPositionSelector"));
    json.field("start", offsets.toCodePoints(span.begin));
    json.field("end", offsets.toCodePoints(span.end));
    json.endObject();
    json.beginObject();
    json.field("type", std::string_view("TextQuoteSelector"));
    json.field("exact", span.of(article.text));
    json.field("prefix", before(article.text, span.begin));
    json.field("suffix", after(article.text, span.end));
    json.endObject();
    json.endArray();
    json.endObject();
}

} // namespace

WebAnnotations::WebAnnotations(QIODevice &device, const std::vector<Entity> &entities)
    : m_device(device), m_entities(entities), m_json(device)
{
    m_json.beginObject();
    m_json.field("@context", std::string_view("http://www.w3.org/ns/anno.jsonld"));
    m_json.field("id", std::string_view("urn:lectern:annotations:1"));
    m_json.field("type", std::string_view("AnnotationPage"));
    m_json.field("startIndex", 0);
    m_json.key("items");
    m_json.beginArray();
}

void WebAnnotations::add(const WrittenArticle &written)
{
    const Article &article = written.article;
    const CodePointMap offsets(article.text);
    const std::vector<Mention> &mentions = written.annotations.mentions;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        m_json.beginObject();
        m_json.field("id", std::string_view("urn:lectern:annotation:" + std::to_string(++m_total)));
        m_json.field("type", std::string_view("Annotation"));
        m_json.field("motivation", std::string_view("identifying"));
        writeBodies(m_json, mentions[i], written.entitiesOf(i, m_entities));
        writeTarget(m_json, article, offsets, mentions[i].span);
        m_json.endObject();
    }
}

Result<void> WebAnnotations::finish(const std::vector<Problem> & /*problems*/)
{
    m_json.endArray();
    m_json.key("partOf");
    m_json.beginObject();
    m_json.field("id", std::string_view("urn:lectern:annotations"));
    m_json.field("type", std::string_view("AnnotationCollection"));
    m_json.field("label", std::string_view("Lectern " LECTERN_VERSION));
    m_json.field("total", m_total);
    m_json.endObject();
    m_json.endObject();
    m_json.finish();
    return m_json.isGood() ? Result<void>() : Result<void>(deviceProblem(m_device));
}

} // namespace lectern
