// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/htmlarticle.h"

#include "app/base/folding.h"
#include "app/import/htmlmainbox.h"

#include <algorithm>

namespace lectern {

namespace {

/// Decides block by block what of the main box is text, and writes it.
class ArticleWriter
{
public:
    ArticleWriter(const PageBlocks &page, const MainBox &main) : m_page(page), m_main(main) {}
    [[nodiscard]] std::string run(std::string_view title);

private:
    [[nodiscard]] bool isKept(std::uint32_t index) const;
    [[nodiscard]] bool isKeptAbove(const HtmlBlock &block) const;
    [[nodiscard]] bool isKeptInside(const HtmlBlock &block) const;
    [[nodiscard]] bool isUnwanted(const HtmlBlock &block) const;
    [[nodiscard]] bool isOfLinkList(const HtmlBlock &block) const;
    [[nodiscard]] const HtmlBox *around(const HtmlBlock &block, BoxKind kind) const;
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
    const std::uint32_t begin = std::min(m_main.title.value_or(m_main.firstBlock), m_main.firstBlock);
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
    return index < m_main.firstBlock ? isKeptAbove(block) : isKeptInside(block);
}

bool ArticleWriter::isUnwanted(const HtmlBlock &block) const
{
    for (std::uint32_t box = block.box; box != 0; box = m_page.boxes[box].parent)
        if (m_main.unwanted[box])
            return true;
    return false;
}

/// Between headline and text stand the standfirst, the byline, dates and captions, and much that is no part of it.
bool ArticleWriter::isKeptAbove(const HtmlBlock &block) const
{
    const HtmlBox &box = m_page.boxOf(block);
    if (block.isStamp || box.isStamp || m_page.boxes[box.parent].part == PagePart::Byline)
        return true;
    const bool isDeck = box.part == PagePart::Standfirst || m_page.boxes[box.parent].part == PagePart::Standfirst;
    return !block.isMostlyLink() &&
           (isDeck || box.kind == BoxKind::Caption || box.kind == BoxKind::Heading || isProse(m_page, block));
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

bool ArticleWriter::isKeptInside(const HtmlBlock &block) const
{
    const HtmlBox &box = m_page.boxOf(block);
    const std::string_view text = m_page.textOf(block);
    const bool isStamp = block.isStamp || box.isStamp;
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
    if (isSameList && row == nullptr && around(block, BoxKind::Item)->firstBlock == index)
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
