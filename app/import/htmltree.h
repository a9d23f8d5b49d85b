// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libxml/tree.h>
#include <memory>
#include <string>
#include <string_view>

namespace lectern {

struct HtmlDocumentDeleter
{
    void operator()(xmlDoc *document) const noexcept { xmlFreeDoc(document); }
};
using HtmlDocument = std::unique_ptr<xmlDoc, HtmlDocumentDeleter>;

/// A parsed page and whether its parsing had to stop early.
struct ParsedHtml
{
    HtmlDocument document; ///< may be empty
    bool isTooDeep = false;
};

/// Parses a page as browsers do, mending what is wrong. Nothing is ever loaded: no network, no files, no entities.
[[nodiscard]] ParsedHtml parseHtml(std::string_view utf8);

[[nodiscard]] inline std::string_view viewOf(const xmlChar *text) noexcept
{
    return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char *>(text));
}

/// Name of an element in small letters, as libxml2 gives it.
[[nodiscard]] inline std::string_view nameOf(const xmlNode *node) noexcept
{
    return viewOf(node->name);
}

/// Value of an attribute; a null view where it is not there, an empty one where it has no value.
[[nodiscard]] std::string_view attribute(const xmlNode *element, std::string_view name) noexcept;

/// All text below a node with its space in one, at most `most` bytes.
[[nodiscard]] std::string textBelow(const xmlNode *node, std::size_t most);

/// Text with each run of space, tabs and line ends as one space and none at the ends.
[[nodiscard]] std::string simplifiedSpace(std::string_view text);

} // namespace lectern
