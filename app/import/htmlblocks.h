// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"
#include "app/import/htmltree.h"
#include "app/import/pageparts.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

enum class BoxKind : std::uint8_t { Other, Page, Paragraph, Heading, List, Item, Quote, Caption, Table, Row, Article };

/// An element that begins a new line, with all that is in it.
struct HtmlBox
{
    BoxKind kind = BoxKind::Other;
    PagePart part = PagePart::Unknown;
    std::uint8_t headingLevel = 0;
    bool isDropped = false;   ///< navigation, footers, forms: never article text
    bool isBody = false;      ///< itemprop="articleBody"
    bool isStamp = false;     ///< is a byline, a date or the like by its markup
    bool hasStamp = false;    ///< is or holds one
    std::uint32_t parent = 0; ///< of the first box: itself
    std::uint32_t firstBlock = 0;
    std::uint32_t endBlock = 0;
    std::uint32_t letters = 0; ///< bytes of all its text
    std::uint32_t linked = 0;  ///< those in links
    std::uint32_t prose = 0;   ///< those of sentences outside links

    [[nodiscard]] bool contains(std::uint32_t block) const noexcept { return block >= firstBlock && block < endBlock; }
};

/// Text without a line break by another element in it: mostly a paragraph.
struct HtmlBlock
{
    TextSpan span; ///< into PageBlocks::text
    std::uint32_t box = 0;
    std::uint32_t linked = 0; ///< bytes of it in links
    bool isStamp = false;

    [[nodiscard]] bool isMostlyLink() const noexcept { return linked * 10 > span.size() * 6; }
};

/// What can be seen of a page: its visible text in order and the boxes around it. Script, style, form fields, media and
/// hidden text are left out.
struct PageBlocks
{
    std::string text;
    std::vector<HtmlBlock> blocks;
    std::vector<HtmlBox> boxes; ///< parents before children; the first holds all

    [[nodiscard]] std::string_view textOf(const HtmlBlock &block) const { return block.span.of(text); }
    [[nodiscard]] const HtmlBox &boxOf(const HtmlBlock &block) const { return boxes[block.box]; }
};

[[nodiscard]] PageBlocks findBlocks(const xmlNode *root);

/// A sentence or more: long, or with a mark at its end, and not made of links.
[[nodiscard]] bool isProse(const PageBlocks &page, const HtmlBlock &block);
[[nodiscard]] bool endsLikeSentence(std::string_view text);

} // namespace lectern
