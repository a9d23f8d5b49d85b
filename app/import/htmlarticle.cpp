// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/htmlarticle.h"

#include "app/base/folding.h"
#include "app/import/htmlmainbox.h"

#include <algorithm>

namespace lectern {

namespace {

/// A day and a year in a line of hardly anything else.
bool looksLikeDate(std::string_view text)
{
    constexpr std::size_t Longest = 70;
    constexpr int FewestDigits = 5, MostDigits = 24;
    if (text.size() > Longest)
        return false;
    int digits = 0;
    bool hasYear = false;
    std::string number;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool isDigit = i < text.size() && text[i] >= '0' && text[i] <= '9';
        digits += isDigit ? 1 : 0;
        if (isDigit) {
            number += text[i];
            continue;
        }
        hasYear = hasYear || (number.size() == 4 && (number.starts_with("19") || number.starts_with("20")));
        number.clear();
    }
    return hasYear && digits >= FewestDigits && digits <= MostDigits && text.find("\xC2\xA9") == std::string_view::npos;
}

/// Decides block by block what of the main box is text, and writes it.
class ArticleWriter
{
public:
    ArticleWriter(const PageBlocks &page, const MainBox &main) : m_page(page), m_main(main) {}
    [[nodiscard]] std::string run(std::string_view title);

private:
    [[nodiscard]] bool isKept(std::uint32_t index) const;
    [[nodiscard]] bool isKeptAbove(const HtmlBlock &block) const;
    [[nodiscard]] bool isKeptInside(std::uint32_t index) const;
    [[nodiscard]] bool isUnwanted(const HtmlBlock &block) const;
    [[nodiscard]] bool isOfLinkList(const HtmlBlock &block) const;
    [[nodiscard]] const HtmlBox *around(const HtmlBlock &block, BoxKind kind) const;
    [[nodiscard]] bool isWithin(const HtmlBlock &block, PagePart part) const;
    [[nodiscard]] std::uint32_t firstStampAbove(std::uint32_t begin) const;
    [[nodiscard]] bool isItemOfItsOwn(const HtmlBlock &block) const;
    [[nodiscard]] bool headsLinks(std::uint32_t heading) const;
    void dropLonelyHeadings();
    void write(std::uint32_t index);

    const PageBlocks &m_page;
    const MainBox &m_main;
    std::vector<bool> m_kept;
    std::string m_text;
    const HtmlBox *m_row = nullptr; ///< of the block that was written last
};

std::string ArticleWriter::run(std::string_view title)
{
    const auto count = static_cast<std::uint32_t>(m_page.blocks.size());
    m_kept.assign(count, false);
    const std::uint32_t begin = firstStampAbove(std::min(m_main.title.value_or(m_main.firstBlock), m_main.firstBlock));
    for (std::uint32_t i = begin; i < m_main.endBlock; ++i)
        m_kept[i] = isKept(i);
    dropLonelyHeadings();
    if (!m_main.title && !title.empty())
        m_text = title;
    for (std::uint32_t i = begin; i < m_main.endBlock; ++i)
        if (m_kept[i])
            write(i);
    return std::move(m_text);
}

bool ArticleWriter::isKept(std::uint32_t index) const
{
    const HtmlBlock &block = m_page.blocks[index];
    if (m_main.title == index)
        return true;
    if (isUnwanted(block))
        return false;
    return index < m_main.firstBlock ? isKeptAbove(block) : isKeptInside(index);
}

bool ArticleWriter::isUnwanted(const HtmlBlock &block) const
{
    for (std::uint32_t box = block.box; box != 0; box = m_page.boxes[box].parent)
        if (m_main.unwanted[box])
            return true;
    return false;
}

/// Whether a box around the block is that part. One that holds the headline or all the text is called so for another
/// reason ("lead column").
bool ArticleWriter::isWithin(const HtmlBlock &block, PagePart part) const
{
    for (std::uint32_t index = block.box; index != 0; index = m_page.boxes[index].parent) {
        const HtmlBox &box = m_page.boxes[index];
        const bool holdsText = box.firstBlock <= m_main.firstBlock && box.endBlock >= m_main.endBlock;
        if (holdsText || (m_main.title && box.contains(*m_main.title)))
            return false;
        if (box.part == part)
            return true;
    }
    return false;
}

/// Some pages put the date over the headline, in the same box.
std::uint32_t ArticleWriter::firstStampAbove(std::uint32_t begin) const
{
    constexpr std::uint32_t MostStamps = 2;
    if (m_main.title != begin || begin == 0)
        return begin;
    const std::uint32_t box = m_page.boxOf(m_page.blocks[begin]).parent;
    std::uint32_t first = begin;
    while (first > 0 && begin - first < MostStamps) {
        const HtmlBlock &above = m_page.blocks[first - 1];
        const bool isBeside = m_page.boxes[box].contains(first - 1) && box != 0;
        if (!isBeside || isUnwanted(above) || !(above.isStamp || m_page.boxOf(above).isStamp))
            break;
        --first;
    }
    return first;
}

/// Between headline and text stand the standfirst, the byline, dates and captions, and much that is no part of it.
bool ArticleWriter::isKeptAbove(const HtmlBlock &block) const
{
    const HtmlBox &box = m_page.boxOf(block);
    if (block.isStamp || box.isStamp || m_page.boxes[box.parent].part == PagePart::Byline)
        return true;
    if (isWithin(block, PagePart::Byline))
        return true;
    const bool isDeck = isWithin(block, PagePart::Standfirst) || looksLikeDate(m_page.textOf(block));
    constexpr std::uint32_t ShortestPoint = 30;
    const bool isPoint = around(block, BoxKind::Item) != nullptr && block.span.size() >= ShortestPoint;
    return !block.isMostlyLink() && (isDeck || isPoint || box.kind == BoxKind::Caption ||
                                     box.kind == BoxKind::Heading || isProse(m_page, block));
}

const HtmlBox *ArticleWriter::around(const HtmlBlock &block, BoxKind kind) const
{
    for (std::uint32_t box = block.box; box != 0; box = m_page.boxes[box].parent)
        if (m_page.boxes[box].kind == kind)
            return &m_page.boxes[box];
    return nullptr;
}

/// A list of links is a menu or leads to other stories, whatever it is called.
bool ArticleWriter::isOfLinkList(const HtmlBlock &block) const
{
    const HtmlBox *const list = around(block, BoxKind::List);
    return list != nullptr && list->linked * 2 > list->letters;
}

bool ArticleWriter::isKeptInside(std::uint32_t index) const
{
    constexpr std::uint32_t NearTitle = 6;
    const HtmlBlock &block = m_page.blocks[index];
    const HtmlBox &box = m_page.boxOf(block);
    const std::string_view text = m_page.textOf(block);
    const bool isNearTitle = m_main.title && index - *m_main.title <= NearTitle;
    const bool isStamp =
        block.isStamp || box.isStamp || isWithin(block, PagePart::Byline) || (isNearTitle && looksLikeDate(text));
    if (isOfLinkList(block))
        return false;
    if (block.isMostlyLink())
        return isStamp;
    switch (box.kind) {
    case BoxKind::Paragraph:
    case BoxKind::Heading:
    case BoxKind::Caption:
    case BoxKind::Item:
    case BoxKind::Quote:
        return true;
    default:
        break;
    }
    if (around(block, BoxKind::Table) != nullptr || around(block, BoxKind::Item) != nullptr)
        return true;
    const bool isDeck = box.part == PagePart::Standfirst;
    return isStamp || isDeck || around(block, BoxKind::Quote) != nullptr || isProse(m_page, block) ||
           (endsLikeSentence(text) && text.find(' ') != std::string_view::npos);
}

/// Whether what follows a heading was left out because it leads elsewhere.
bool ArticleWriter::headsLinks(std::uint32_t heading) const
{
    const std::uint32_t next = heading + 1;
    if (next >= m_main.endBlock || m_kept[next])
        return false;
    return isOfLinkList(m_page.blocks[next]) || m_page.blocks[next].isMostlyLink();
}

/// A heading goes with what it heads.
void ArticleWriter::dropLonelyHeadings()
{
    bool hasText = false;
    bool hasDropped = false;
    for (std::uint32_t i = m_main.endBlock; i-- > m_main.firstBlock;) {
        const HtmlBox &box = m_page.boxOf(m_page.blocks[i]);
        const bool isHeading = box.kind == BoxKind::Heading && m_main.title != i;
        if (!isHeading) {
            hasText = hasText || m_kept[i];
            hasDropped = hasDropped || !m_kept[i];
            continue;
        }
        const bool isLonely = (!hasText && (hasDropped || i + 1 == m_main.endBlock)) || headsLinks(i);
        if (isLonely && box.headingLevel > 1)
            m_kept[i] = false;
        hasText = false;
        hasDropped = false;
    }
}

/// Whether a block is an item of a list; posts of a live report are items by their markup only.
bool ArticleWriter::isItemOfItsOwn(const HtmlBlock &block) const
{
    const HtmlBox *const item = around(block, BoxKind::Item);
    for (std::uint32_t i = item->firstBlock; i < item->endBlock; ++i)
        if (m_page.boxOf(m_page.blocks[i]).kind == BoxKind::Heading)
            return false;
    return true;
}

void ArticleWriter::write(std::uint32_t index)
{
    const HtmlBlock &block = m_page.blocks[index];
    const HtmlBox *const table = around(block, BoxKind::Table);
    // A table with long texts is the frame of an old page.
    constexpr std::uint32_t LongestCell = 400;
    const bool isData = table != nullptr && block.span.size() < LongestCell && table->prose * 2 < table->letters;
    const HtmlBox *const row = isData ? around(block, BoxKind::Row) : nullptr;
    const bool isSameRow = row != nullptr && row == m_row;
    const bool isSameList = m_page.boxOf(block).kind == BoxKind::Item || around(block, BoxKind::Item) != nullptr;
    const std::string_view lineEnd = (row != nullptr && m_row != nullptr) ? "\n" : "\n\n";
    if (!m_text.empty())
        m_text += isSameRow ? std::string_view(" | ") : lineEnd;
    if (isSameList && row == nullptr && isItemOfItsOwn(block) && around(block, BoxKind::Item)->firstBlock == index)
        m_text += "- ";
    m_text += m_page.textOf(block);
    m_row = row;
}

} // namespace

std::string articleText(const PageBlocks &page, std::string_view title)
{
    const MainBox main = findMainBox(page, title);
    return ArticleWriter(page, main).run(title);
}

} // namespace lectern
