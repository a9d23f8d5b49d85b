// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/indexedtext.h"

#include "app/base/utf8.h"

#include <algorithm>

namespace lectern {

namespace {

/// Puts the words of `text`, which begins at byte `offset` of the article, behind those of `terms`.
void appendTerms(std::vector<FoldedTerm> &terms, std::string_view text, std::uint32_t offset, std::uint32_t &next)
{
    std::vector<FoldedTerm> found = foldedTerms(text);
    if (found.empty())
        return;
    for (FoldedTerm &term : found) {
        term.position += next;
        term.span = {term.span.begin + offset, term.span.end + offset};
    }
    next = found.back().position + 1 + RegionGap;
    std::move(found.begin(), found.end(), std::back_inserter(terms));
}

bool isInReadableText(const Article &article, TextSpan span)
{
    return !span.isEmpty() && std::any_of(article.regions.begin(), article.regions.end(), [span](const Region &region) {
        return isReadable(region.kind) && region.span.contains(span);
    });
}

std::string_view firstLine(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    text.remove_prefix(begin);
    text = text.substr(0, text.find_first_of("\r\n"));
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

/// A text without line ends has its beginning for a title.
constexpr std::size_t LongestLine = 300;

std::string_view shortened(std::string_view line)
{
    std::size_t end = std::min(line.size(), LongestLine);
    while (end > 0 && !isCodePointBoundary(line, end))
        --end;
    return line.substr(0, end);
}

std::string titleOf(const Article &article)
{
    if (article.metadata.title && !article.metadata.title->value.empty())
        return article.metadata.title->value;
    for (const Region &region : article.regions)
        if (isReadable(region.kind) && region.kind != RegionKind::Byline)
            if (const std::string_view line = firstLine(region.span.of(article.text)); !line.empty())
                return std::string(shortened(line));
    return std::string(shortened(firstLine(article.text)));
}

/// `text` cut at a code point, white space as one blank each.
void appendSimplified(std::string &lead, std::string_view text, std::size_t limit)
{
    for (std::size_t at = 0; at < text.size() && lead.size() < limit;) {
        const CodePoint point = codePointAt(text, at);
        const bool isBlank = point.value <= U' ' || point.value == U'\u00A0';
        if (isBlank && !lead.empty() && lead.back() != ' ')
            lead += ' ';
        else if (!isBlank && lead.size() + point.size > limit)
            return;
        else if (!isBlank)
            lead += text.substr(at, point.size);
        at += point.size;
    }
}

std::string leadOf(const Article &article)
{
    std::string lead;
    for (const Region &region : article.regions) {
        if (region.kind != RegionKind::Body || region.isSubheading)
            continue;
        if (!lead.empty() && lead.back() != ' ')
            lead += ' ';
        appendSimplified(lead, region.span.of(article.text), ArticleRecord::LeadBytes);
    }
    while (!lead.empty() && (lead.back() == ' ' || lead.size() > ArticleRecord::LeadBytes))
        lead.pop_back();
    return lead;
}

std::string valueOf(const std::optional<MetadataValue> &value)
{
    return value ? value->value : std::string();
}

} // namespace

std::string_view titleOutsideText(const Article &article)
{
    const std::optional<MetadataValue> &title = article.metadata.title;
    return title && !isInReadableText(article, title->span) ? std::string_view(title->value) : std::string_view();
}

std::vector<FoldedTerm> indexedTerms(const Article &article)
{
    std::vector<FoldedTerm> terms;
    std::uint32_t next = 0;
    if (const std::string_view title = titleOutsideText(article); !title.empty()) {
        appendTerms(terms, title, 0, next);
        for (FoldedTerm &term : terms)
            term.span = {};
    }
    for (const Region &region : article.regions)
        if (isReadable(region.kind))
            appendTerms(terms, region.span.of(article.text), region.span.begin, next);
    return terms;
}

ArticleRecord makeRecord(ArticleId id, const Article &article, const Annotations &annotations)
{
    ArticleRecord record;
    record.id = id;
    record.file = article.file.toStdString();
    record.record = article.record;
    record.title = titleOf(article);
    record.source = valueOf(article.metadata.source);
    for (const MetadataValue &name : article.metadata.byline)
        record.byline += (record.byline.empty() ? "" : ", ") + name.value;
    record.section = valueOf(article.metadata.section);
    record.published = valueOf(article.metadata.published);
    // An article that says only when it was last changed still has a place in time.
    record.date = PartialDate::fromIso(record.published.empty() ? valueOf(article.metadata.updated) : record.published);
    if (record.date && !record.date->hasYear())
        record.date.reset();
    record.language = article.language;
    record.lead = leadOf(article);
    record.mentions = static_cast<std::uint32_t>(annotations.mentions.size());
    return record;
}

} // namespace lectern
