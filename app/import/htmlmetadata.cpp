// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/htmlmetadata.h"

#include "app/import/jsonld.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lectern {

namespace {

using namespace std::string_view_literals;

/// A name of <meta name>, <meta property> or <meta itemprop> in small letters and the field it fills.
struct MetaName
{
    std::string_view name;
    std::string_view field;
};

/// In order of trust: OpenGraph, microdata, Dublin Core and what press systems write.
constexpr MetaName MetaNames[] = {
    {"og:title"sv, "title"sv},
    {"twitter:title"sv, "title"sv},
    {"headline"sv, "title"sv},
    {"dc.title"sv, "title"sv},
    {"citation_title"sv, "title"sv},
    {"article:published_time"sv, "published"sv},
    {"og:article:published_time"sv, "published"sv},
    {"datepublished"sv, "published"sv},
    {"dc.date.issued"sv, "published"sv},
    {"dcterms.created"sv, "published"sv},
    {"dc.date"sv, "published"sv},
    {"parsely-pub-date"sv, "published"sv},
    {"sailthru.date"sv, "published"sv},
    {"citation_publication_date"sv, "published"sv},
    {"publish-date"sv, "published"sv},
    {"publication_date"sv, "published"sv},
    {"pubdate"sv, "published"sv},
    {"date"sv, "published"sv},
    {"article:modified_time"sv, "updated"sv},
    {"og:updated_time"sv, "updated"sv},
    {"datemodified"sv, "updated"sv},
    {"dcterms.modified"sv, "updated"sv},
    {"last-modified"sv, "updated"sv},
    {"author"sv, "byline"sv},
    {"article:author"sv, "byline"sv},
    {"dc.creator"sv, "byline"sv},
    {"parsely-author"sv, "byline"sv},
    {"sailthru.author"sv, "byline"sv},
    {"citation_author"sv, "byline"sv},
    {"og:site_name"sv, "source"sv},
    {"dc.publisher"sv, "source"sv},
    {"application-name"sv, "source"sv},
    {"article:section"sv, "section"sv},
    {"parsely-section"sv, "section"sv},
};

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

/// Elements that say something about the article, in document order.
struct Speaking
{
    std::vector<std::pair<std::string, std::string_view>> metas; ///< name in small letters, content
    std::vector<const xmlNode *> jsonLd;
    std::vector<const xmlNode *> microdata; ///< with itemprop or rel="author"
    std::vector<const xmlNode *> times;
    const xmlNode *title = nullptr;
};

void addMeta(const xmlNode *node, Speaking &speaking)
{
    const std::string_view content = attribute(node, "content");
    for (const std::string_view key : {"property"sv, "name"sv, "itemprop"sv})
        if (const std::string_view name = attribute(node, key); !name.empty() && !content.empty())
            speaking.metas.emplace_back(lowered(name), content);
}

void collect(const xmlNode *parent, Speaking &speaking)
{
    for (const xmlNode *node = parent->children; node != nullptr; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        const std::string_view name = nameOf(node);
        if (name == "meta")
            addMeta(node, speaking);
        else if (name == "script" && attribute(node, "type") == "application/ld+json")
            speaking.jsonLd.push_back(node);
        else if (name == "title" && speaking.title == nullptr)
            speaking.title = node;
        else if (name == "time")
            speaking.times.push_back(node);
        if (node->properties != nullptr && name != "meta" &&
            (!attribute(node, "itemprop").empty() || attribute(node, "rel") == "author"))
            speaking.microdata.push_back(node);
        collect(node, speaking);
    }
}

void addByline(std::string_view value, std::string_view rule, Declarations &declared)
{
    for (const std::string &person : peopleOf(value))
        declared.add("byline", person, rule);
}

void addMetas(const Speaking &speaking, Declarations &declared)
{
    for (const MetaName &known : MetaNames)
        for (const auto &[name, content] : speaking.metas) {
            if (name != known.name)
                continue;
            const std::string rule = "meta " + name;
            if (known.field == "byline")
                addByline(content, rule, declared);
            else
                declared.add(known.field, content, rule);
        }
}

/// A date stands in "content" or "datetime"; else the element's text is the value.
std::string valueOf(const xmlNode *node)
{
    for (const std::string_view key : {"content"sv, "datetime"sv})
        if (const std::string_view value = attribute(node, key); !value.empty())
            return std::string(value);
    constexpr std::size_t LongestValue = 500;
    return textBelow(node, LongestValue);
}

void addMicrodata(const Speaking &speaking, Declarations &declared)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> Properties = {
        {{"headline"sv, "title"sv},
         {"datePublished"sv, "published"sv},
         {"dateModified"sv, "updated"sv},
         {"articleSection"sv, "section"sv}}};
    for (const xmlNode *node : speaking.microdata) {
        const std::string_view property = attribute(node, "itemprop");
        for (const auto &[name, field] : Properties)
            if (property == name)
                declared.add(field, valueOf(node), "itemprop " + std::string(name));
        if (attribute(node, "rel") == "author")
            addByline(valueOf(node), "rel author", declared);
        if (property == "author")
            addByline(valueOf(node), "itemprop author", declared);
    }
}

/// The first <time> that has a date speaks of the page's article unless it is one of a list of teasers: pages put the
/// article's own above everything else that has one.
void addTimes(const Speaking &speaking, Declarations &declared)
{
    for (const xmlNode *node : speaking.times) {
        const std::string_view value = attribute(node, "datetime");
        constexpr std::size_t ShortestDate = 8;
        if (value.size() < ShortestDate)
            continue;
        const std::string_view property = attribute(node, "itemprop");
        const std::string classes = lowered(attribute(node, "class"));
        const bool isUpdate = property == "dateModified" || classes.find("updated") != std::string::npos ||
                              classes.find("modified") != std::string::npos;
        declared.add(isUpdate ? "updated" : "published", value, isUpdate ? "time updated" : "time");
    }
}

/// "Ferry to reopen - Example Times" without the outlet, where the page names the outlet elsewhere or the part behind
/// the last bar or dash is short.
std::string withoutOutlet(std::string_view title, std::string_view outlet)
{
    for (const std::string_view separator :
         {" | "sv, " - "sv, " \xE2\x80\x93 "sv, " \xE2\x80\x94 "sv, " \xC2\xBB "sv, " :: "sv}) {
        const std::size_t at = title.rfind(separator);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string_view behind = title.substr(at + separator.size());
        const bool isOutlet = !outlet.empty() && lowered(behind).find(lowered(outlet)) != std::string::npos;
        const bool isBar = separator == " | " || separator == " :: ";
        if (isOutlet || (isBar && behind.size() * 2 < at))
            return std::string(title.substr(0, at));
    }
    return std::string(title);
}

} // namespace

Declarations findDeclarations(const xmlNode *root)
{
    Speaking speaking;
    if (root != nullptr)
        collect(root, speaking);
    Declarations declared;
    for (const xmlNode *script : speaking.jsonLd) {
        std::string json;
        for (const xmlNode *text = script->children; text != nullptr; text = text->next)
            json += viewOf(text->content);
        addJsonLd(json, declared);
    }
    addMetas(speaking, declared);
    addMicrodata(speaking, declared);
    addTimes(speaking, declared);
    constexpr std::size_t LongestTitle = 1000;
    if (speaking.title != nullptr)
        declared.add("title", textBelow(speaking.title, LongestTitle), "title");
    std::vector<DeclaredValue> values = declared.take();
    const auto outlet = std::find_if(values.begin(), values.end(), [](const auto &v) { return v.field == "source"; });
    const std::string name = outlet == values.end() ? std::string() : outlet->value;
    for (const DeclaredValue &value : values)
        declared.add(value.field, value.field == "title" ? withoutOutlet(value.value, name) : value.value, value.rule);
    return declared;
}

} // namespace lectern
