// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/annotationpage.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cctype>

namespace lectern {

namespace {

std::string words(const char *text)
{
    return QCoreApplication::translate("Export", text).toStdString();
}

std::string lower(std::string_view ascii)
{
    std::string result(ascii);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

std::string element(std::string_view tag, std::string_view attributes, std::string_view content)
{
    std::string html = "<" + std::string(tag);
    if (!attributes.empty())
        html += " " + std::string(attributes);
    html += ">" + std::string(content) + "</" + std::string(tag) + ">";
    return html;
}

std::string markClass(EntityType type)
{
    return "class=\"m " + lower(typeName(type)) + "\"";
}

/// "Haluk Gorgun, Person (title-before-name: President)".
std::string hoverText(const WrittenArticle &written, std::size_t number, const std::vector<Entity> &entities)
{
    const Mention &mention = written.annotations.mentions[number];
    const Entity *entity = written.entityOf(number, entities);
    std::string text = entity != nullptr ? entity->name : std::string(written.textOf(mention.span));
    if (!mention.normalized.empty())
        text += " = " + mention.normalized;
    text += ", " + std::string(typeName(mention.type));
    const std::string why = whyTagged(mention, written.article.text);
    return why.empty() ? text : text + " (" + why + ")";
}

/// The words of one region with a mark around each mention in it.
std::string markedText(const WrittenArticle &written, TextSpan region, const std::vector<Entity> &entities)
{
    std::string html;
    std::uint32_t at = region.begin;
    const auto &mentions = written.annotations.mentions;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const TextSpan span = mentions[i].span;
        if (span.begin < at || span.end > region.end)
            continue;
        html += escapeHtml(written.textOf({at, span.begin}));
        html += element("mark",
                        markClass(mentions[i].type) + " title=\"" + escapeHtml(hoverText(written, i, entities)) + "\"",
                        escapeHtml(written.textOf(span)));
        at = span.end;
    }
    return html + escapeHtml(written.textOf({at, region.end}));
}

std::string regionHtml(const WrittenArticle &written, const Region &region, const std::vector<Entity> &entities)
{
    const std::string text = markedText(written, region.span, entities);
    switch (region.kind) {
    case RegionKind::Headline:
        return element("h2", {}, text);
    case RegionKind::Standfirst:
        return element("p", "class=\"standfirst\"", text);
    case RegionKind::Caption:
        return element("p", "class=\"caption\"", text);
    case RegionKind::Byline:
        return element("p", "class=\"byline\"", text);
    case RegionKind::Metadata:
        return element("p", "class=\"metadata\"", text);
    case RegionKind::Body:
        return region.isSubheading ? element("h3", {}, text) : element("p", {}, text);
    case RegionKind::Boilerplate:
        break;
    }
    return element("p", {}, text);
}

std::string legend()
{
    std::string entries;
    for (const EntityType type : allEntityTypes())
        entries += element("mark", markClass(type), typeName(type)) + "\n";
    return element("p", "class=\"legend\"", "\n" + entries);
}

std::string styleSheet()
{
    QFile file(QStringLiteral(":/export/annotationpage.css"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll().toStdString() : std::string();
}

} // namespace

std::string escapeHtml(std::string_view utf8)
{
    std::string html;
    html.reserve(utf8.size());
    for (const char c : utf8) {
        constexpr unsigned char FirstPrintable = 0x20;
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"')
            html += "&quot;";
        else if (static_cast<unsigned char>(c) >= FirstPrintable || c == '\n' || c == '\t' || c == '\r')
            html.push_back(c);
        else
            html += "\uFFFD";
    }
    return html;
}

AnnotationPage::AnnotationPage(QIODevice &device, const std::vector<Entity> &entities)
    : AnnotationPage(device, entities, {QCoreApplication::translate("Export", "Annotated articles"), {}})
{
}

AnnotationPage::AnnotationPage(QIODevice &device, const std::vector<Entity> &entities, const PageHead &head)
    : m_device(device), m_entities(entities)
{
    write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"viewport\" content=\"width=device-width\">\n");
    const std::string title = escapeHtml(head.title.toStdString());
    write(element("title", {}, title) + "\n");
    write(element("style", {}, "\n" + styleSheet()) + "\n</head>\n<body>\n");
    if (!head.note.isEmpty())
        write(element("h1", {}, title) + "\n" + element("p", "class=\"note\"", escapeHtml(head.note.toStdString())) +
              "\n");
    write(legend() + "\n");
}

void AnnotationPage::add(const WrittenArticle &written)
{
    const Article &article = written.article;
    std::string html = element("p", "class=\"file\"", escapeHtml(sourceLine(article))) + "\n";
    std::string folded;
    const auto unfold = [&] {
        if (!folded.empty())
            html += element("details", {},
                            element("summary", {}, words(QT_TRANSLATE_NOOP("Export", "Not part of the article"))) +
                                folded) +
                    "\n";
        folded.clear();
    };
    for (const Region &region : article.regions) {
        const std::string part = regionHtml(written, region, m_entities);
        if (region.kind == RegionKind::Boilerplate) {
            folded += part;
            continue;
        }
        unfold();
        html += part + "\n";
    }
    unfold();
    const std::string language = article.language == "und" ? "" : "lang=\"" + escapeHtml(article.language) + "\"";
    write(element("article", language, "\n" + html) + "\n");
}

Result<void> AnnotationPage::finish(const std::vector<Problem> &problems)
{
    std::string items;
    for (const Problem &problem : problems)
        items += element("li", {}, escapeHtml(problem.text().toStdString())) + "\n";
    if (!items.empty())
        write(element("section", {},
                      element("h2", {}, words(QT_TRANSLATE_NOOP("Export", "Could not be read"))) + "\n" +
                          element("ul", {}, "\n" + items)) +
              "\n");
    write("</body>\n</html>\n");
    return m_isGood ? Result<void>() : Result<void>(deviceProblem(m_device));
}

void AnnotationPage::write(std::string_view html)
{
    const auto size = static_cast<qint64>(html.size());
    if (m_device.write(html.data(), size) != size)
        m_isGood = false;
}

} // namespace lectern
