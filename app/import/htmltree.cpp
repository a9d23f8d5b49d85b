// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/htmltree.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

namespace lectern {

namespace {

struct ContextDeleter
{
    void operator()(htmlParserCtxt *context) const noexcept { htmlFreeParserCtxt(context); }
};

/// libxml2 sets itself up at its first use, which two threads must not reach at once.
void prepareLibrary()
{
    static const bool isPrepared = [] {
        xmlInitParser();
        return true;
    }();
    static_cast<void>(isPrepared);
}

void appendText(const xmlNode *node, std::size_t most, std::string &text)
{
    for (const xmlNode *child = node->children; child != nullptr && text.size() < most; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            text += viewOf(child->content);
        else if (child->type == XML_ELEMENT_NODE)
            appendText(child, most, text);
    }
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

ParsedHtml parseHtml(std::string_view utf8)
{
    prepareLibrary();
    const std::unique_ptr<htmlParserCtxt, ContextDeleter> context(htmlNewParserCtxt());
    if (!context)
        return {};
    constexpr int Options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                            HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC;
    ParsedHtml parsed;
    parsed.document.reset(
        htmlCtxtReadMemory(context.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8", Options));
    parsed.isTooDeep = context->disableSAX != 0 && context->nodeNr > 0;
    parsed.isTooDeep = parsed.isTooDeep || context->lastError.code == XML_ERR_INTERNAL_ERROR;
    return parsed;
}

std::string_view attribute(const xmlNode *element, std::string_view name) noexcept
{
    for (const xmlAttr *attr = element->properties; attr != nullptr; attr = attr->next)
        if (viewOf(attr->name) == name)
            return attr->children == nullptr || attr->children->content == nullptr ? std::string_view("")
                                                                                   : viewOf(attr->children->content);
    return {};
}

std::string textBelow(const xmlNode *node, std::size_t most)
{
    std::string text;
    appendText(node, most, text);
    return simplifiedSpace(text);
}

std::string simplifiedSpace(std::string_view text)
{
    std::string simple;
    simple.reserve(text.size());
    bool isPending = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHardSpace = text.substr(i).starts_with("\xC2\xA0");
        if (isSpace(text[i]) || isHardSpace) {
            isPending = !simple.empty();
            i += isHardSpace ? 1 : 0;
            continue;
        }
        if (isPending)
            simple += ' ';
        isPending = false;
        simple += text[i];
    }
    return simple;
}

} // namespace lectern
