// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/markdownpage.h"

#include <map>

namespace lectern {

namespace {

/// The words of one region with its mentions in bold.
std::string boldText(const WrittenArticle &written, TextSpan region)
{
    std::string text;
    std::uint32_t at = region.begin;
    for (const Mention &mention : written.annotations.mentions) {
        if (mention.span.begin < at || mention.span.end > region.end)
            continue;
        text += escapeMarkdown(written.textOf({at, mention.span.begin}));
        text += "**" + escapeMarkdown(written.textOf(mention.span)) + "**";
        at = mention.span.end;
    }
    return text + escapeMarkdown(written.textOf({at, region.end}));
}

/// Signs that make a list or a heading of a line that begins with them ("2. ", "- ", "+ "); the others are escaped
/// wherever they stand.
std::string escapedStart(std::string line)
{
    const std::size_t sign = line.find_first_not_of("0123456789");
    if (sign == std::string::npos)
        return line;
    const bool isNumbered = sign > 0 && (line[sign] == '.' || line[sign] == ')');
    const bool isListed = sign == 0 && (line[sign] == '-' || line[sign] == '+' || line[sign] == '=');
    if (isNumbered || isListed)
        line.insert(sign, "\\");
    return line;
}

std::string regionMarkdown(const WrittenArticle &written, const Region &region)
{
    const std::string text = escapedStart(boldText(written, region.span));
    switch (region.kind) {
    case RegionKind::Headline:
        return "## " + text + "\n\n";
    case RegionKind::Standfirst:
    case RegionKind::Caption:
    case RegionKind::Byline:
        return "> " + text + "\n\n";
    case RegionKind::Body:
        return (region.isSubheading ? "### " : "") + text + "\n\n";
    case RegionKind::Boilerplate:
    case RegionKind::Metadata:
        break;
    }
    return {};
}

std::string namesLine(const WrittenArticle &written, EntityType type, const std::vector<Entity> &entities)
{
    std::map<std::string, int> counts;
    for (std::size_t i = 0; i < written.annotations.mentions.size(); ++i)
        if (const Entity *entity = written.entityOf(i, entities); entity != nullptr && entity->type == type)
            ++counts[entity->name];
    std::string line;
    for (const auto &[name, count] : counts)
        line += (line.empty() ? "" : ", ") + escapeMarkdown(name) +
                (count > 1 ? " (" + std::to_string(count) + ")" : std::string());
    return line.empty() ? line : "- *" + std::string(typeName(type)) + "*: " + line + "\n";
}

} // namespace

std::string escapeMarkdown(std::string_view utf8)
{
    constexpr std::string_view Signs = "\\`*_[]<>&#|~!{}$";
    constexpr unsigned char FirstPrintable = 0x20;
    std::string text;
    for (const char c : utf8) {
        if (Signs.find(c) != std::string_view::npos)
            text.append({'\\', c});
        else if (static_cast<unsigned char>(c) >= FirstPrintable)
            text.push_back(c);
        else if (c != '\n' && c != '\t' && c != '\r')
            text += "\uFFFD";
        else if (text.empty() || text.back() != ' ')
            text.push_back(' ');
    }
    return text;
}

MarkdownPage::MarkdownPage(QIODevice &device, const std::vector<Entity> &entities, const PageHead &head)
    : m_device(device), m_entities(entities)
{
    write("# " + escapeMarkdown(head.title.toStdString()) + "\n\n");
    if (!head.note.isEmpty())
        write(escapeMarkdown(head.note.toStdString()) + "\n\n");
}

void MarkdownPage::add(const WrittenArticle &written)
{
    std::string text;
    bool hasSource = false;
    const std::string source = "*" + escapeMarkdown(sourceLine(written.article)) + "*\n\n";
    for (const Region &region : written.article.regions) {
        text += regionMarkdown(written, region);
        if (!hasSource) // below the title, which comes first where there is one
            text = region.kind == RegionKind::Headline ? text + source : source + text;
        hasSource = true;
    }
    for (const EntityType type : allEntityTypes())
        text += namesLine(written, type, m_entities);
    write(text + "\n---\n\n");
}

Result<void> MarkdownPage::finish(const std::vector<Problem> &problems)
{
    for (const Problem &problem : problems)
        write("- " + escapeMarkdown(problem.text().toStdString()) + "\n");
    return m_isGood ? Result<void>() : Result<void>(deviceProblem(m_device));
}

void MarkdownPage::write(std::string_view markdown)
{
    const auto size = static_cast<qint64>(markdown.size());
    m_isGood = m_device.write(markdown.data(), size) == size && m_isGood;
}

} // namespace lectern
