// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readhtml.h"

#include "app/import/decode.h"
#include "app/import/htmlarticle.h"
#include "app/import/htmlblocks.h"
#include "app/import/htmlmetadata.h"
#include "app/import/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

/// Of a page only so much is looked at for its encoding; browsers look at 1024 bytes, saved pages have it further down.
constexpr std::size_t CharsetBytes = 8192;

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

/// "Outlet - Headline" is told from a headline with a dash by what the page shows above its text.
void dropOutletBefore(SourceText &source)
{
    constexpr std::size_t ShortestHeadline = 15;
    const std::string_view first = std::string_view(source.text).substr(0, source.text.find('\n'));
    for (DeclaredValue &declared : source.declared)
        if (declared.field == "title" && declared.rule == "title" && first.size() >= ShortestHeadline &&
            std::string_view(declared.value).ends_with(first))
            declared.value = first;
}

} // namespace

std::string declaredCharset(std::string_view page)
{
    const std::string head = lowered(page.substr(0, CharsetBytes));
    const bool isXml = head.starts_with("<?xml");
    for (const std::string_view key : {"charset", "encoding"}) {
        const std::size_t at = head.find(key);
        const bool isDeclaration = key != "encoding" || (isXml && at < head.find("?>"));
        if (at == std::string::npos || !isDeclaration)
            continue;
        const std::size_t begin = head.find_first_not_of(" =\"'\t\r\n", at + key.size());
        if (begin == std::string::npos)
            continue;
        const std::size_t end = head.find_first_of(" \"'>;/?\t\r\n", begin);
        return head.substr(begin, std::min(end, head.size()) - begin);
    }
    return {};
}

std::optional<SourceText> articleOfHtml(std::string_view utf8)
{
    const ParsedHtml parsed = parseHtml(utf8);
    if (parsed.isTooDeep)
        return {};
    const xmlNode *const root = parsed.document ? xmlDocGetRootElement(parsed.document.get()) : nullptr;
    Declarations declared = findDeclarations(root);
    SourceText source;
    source.text = articleText(findBlocks(root), declared.value("title"));
    source.declared = declared.take();
    dropOutletBefore(source);
    return source;
}

std::string textOfFragment(std::string_view utf8)
{
    const ParsedHtml parsed = parseHtml(utf8);
    const xmlNode *const root = parsed.document ? xmlDocGetRootElement(parsed.document.get()) : nullptr;
    const PageBlocks page = findBlocks(root);
    std::string text;
    for (const HtmlBlock &block : page.blocks) {
        text += text.empty() ? "" : "\n\n";
        text += page.textOf(block);
    }
    return text;
}

FileContents readHtml(const FileBytes &file, std::string_view charset)
{
    using Kind = Problem::Kind;
    if (file.bytes.size() > MaximumArticleBytes)
        return failedContents(importProblem(
            Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The page is larger than 20 MB and cannot be one article."),
            file.path));
    const std::string_view bytes(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
    const std::string declared = charset.empty() ? declaredCharset(bytes) : std::string(charset);
    const std::optional<DecodedText> decoded = decodeDeclared(file.bytes, declared);
    if (!decoded)
        return failedContents(
            importProblem(Kind::Binary, QT_TRANSLATE_NOOP("Import", "The file is not a text."), file.path));
    std::optional<SourceText> source = articleOfHtml(decoded->text);
    if (!source)
        return failedContents(importProblem(
            Kind::Damaged, QT_TRANSLATE_NOOP("Import", "The page is nested too deeply to be read."), file.path));
    if (isBlank(source->text))
        return failedContents(
            importProblem(Kind::Empty, QT_TRANSLATE_NOOP("Import", "The page has no readable text."), file.path));
    source->file = file.path;
    source->encoding = decoded->encoding;
    FileContents contents;
    contents.articles.push_back(*std::move(source));
    return contents;
}

} // namespace lectern
