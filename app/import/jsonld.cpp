// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/jsonld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace lectern {

namespace {

/// Of https://schema.org/Article and what derives from it, by the ends of their names.
bool isArticleType(const QString &type)
{
    return type.endsWith(QLatin1String("Article")) || type.endsWith(QLatin1String("Posting")) ||
           type.endsWith(QLatin1String("Report"));
}

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object.value(QLatin1String("@type"));
    if (!type.isArray())
        return isArticleType(type.toString());
    const QJsonArray types = type.toArray();
    return std::any_of(types.begin(), types.end(), [](const QJsonValue &one) { return isArticleType(one.toString()); });
}

/// The first article in document order. Pages nest them in lists, in "@graph" and in "mainEntity".
std::optional<QJsonObject> findArticle(const QJsonValue &value, int depth)
{
    constexpr int DeepestArticle = 6;
    if (depth > DeepestArticle)
        return {};
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            if (auto article = findArticle(item, depth + 1))
                return article;
        return {};
    }
    const QJsonObject object = value.toObject();
    if (isArticle(object))
        return object;
    for (const char *const key : {"@graph", "mainEntity", "mainEntityOfPage"})
        if (object.contains(QLatin1String(key)))
            if (auto article = findArticle(object.value(QLatin1String(key)), depth + 1))
                return article;
    return {};
}

/// The name of a person or an organisation: a string, an object with a name, or a list of either.
void addNames(const QJsonValue &value, std::string_view field, std::string_view rule, Declarations &declared)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            addNames(item, field, rule, declared);
        return;
    }
    const QJsonObject object = value.toObject();
    const QJsonValue name = value.isObject() ? object.value(QLatin1String("name")) : value;
    if (name.isArray())
        return addNames(name, field, rule, declared);
    const bool isOrganization = object.value(QLatin1String("@type")).toString().endsWith(QLatin1String("Organization"));
    const std::string text = name.toString().toStdString();
    if (field != "byline")
        return declared.add(field, text, rule);
    // A paper that names itself as author has no byline.
    if (isOrganization)
        return;
    for (const std::string &person : peopleOf(text))
        declared.add(field, person, rule);
}

QByteArray withoutWrapping(std::string_view script)
{
    const std::size_t begin = script.find_first_of("[{");
    const std::size_t end = script.find_last_of("]}");
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return {};
    return QByteArray(script.data() + begin, static_cast<qsizetype>(end - begin + 1));
}

/// Line ends inside strings are against the rules and common.
QJsonDocument parsed(QByteArray json)
{
    QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isNull())
        return document;
    std::replace_if(
        json.begin(), json.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return QJsonDocument::fromJson(json);
}

} // namespace

void addJsonLd(std::string_view script, Declarations &declared)
{
    const QJsonDocument document = parsed(withoutWrapping(script));
    if (document.isNull())
        return;
    const auto article =
        findArticle(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    if (!article)
        return;
    const auto add = [&article, &declared](const char *key, std::string_view field, std::string_view rule) {
        declared.add(field, article->value(QLatin1String(key)).toString().toStdString(), rule);
    };
    add("headline", "title", "json-ld headline");
    add("name", "title", "json-ld name");
    add("datePublished", "published", "json-ld datePublished");
    add("dateModified", "updated", "json-ld dateModified");
    addNames(article->value(QLatin1String("author")), "byline", "json-ld author", declared);
    addNames(article->value(QLatin1String("publisher")), "source", "json-ld publisher", declared);
    const QJsonValue section = article->value(QLatin1String("articleSection"));
    declared.add("section",
                 (section.isArray() ? section.toArray().first().toString() : section.toString()).toStdString(),
                 "json-ld articleSection");
}

} // namespace lectern
