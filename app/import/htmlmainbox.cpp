// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/htmlmainbox.h"

#include "app/base/folding.h"

#include <algorithm>

namespace lectern {

namespace {

/// The same words, or one begins with the other: headlines are shortened for search engines, and outlets put behind.
bool saysSame(const std::string &first, const std::string &second)
{
    constexpr std::size_t LeastCommon = 12;
    const std::size_t common = std::min(first.size(), second.size());
    return first == second || (common >= LeastCommon && first.substr(0, common) == second.substr(0, common));
}

/// What a page calls itself, and the parts of it: "Outlet - Headline" and "Headline | Section | Outlet".
std::vector<std::string> partsOfTitle(std::string_view title)
{
    constexpr std::size_t ShortestPart = 15; // outlets are shorter than headlines
    constexpr std::string_view Bars[] = {" | ", " - ", " – ", " — ", " :: ", " » ", " · "};
    std::vector<std::string> parts{fold(title)};
    for (std::size_t begin = 0; begin < title.size();) {
        std::size_t end = title.size();
        std::size_t next = end;
        for (const std::string_view bar : Bars)
            if (const std::size_t at = title.find(bar, begin); at < end) {
                end = at;
                next = at + bar.size();
            }
        if (end - begin >= ShortestPart && end - begin < title.size())
            parts.push_back(fold(title.substr(begin, end - begin)));
        begin = next;
    }
    return parts;
}

class MainBoxFinder
{
public:
    MainBoxFinder(const PageBlocks &page, std::string_view title) : m_page(page), m_declaredTitle(title) {}
    [[nodiscard]] MainBox run();

private:
    [[nodiscard]] bool holds(const HtmlBox &box, const std::optional<std::uint32_t> &block) const
    {
        return block && box.contains(*block);
    }
    [[nodiscard]] bool isInside(std::uint32_t block, std::uint32_t box) const;
    /// An aside in the article, of text: a box of facts.
    [[nodiscard]] bool belongsToText(const HtmlBox &aside) const
    {
        return aside.linked * 5 <= aside.letters && holds(m_page.boxes[aside.parent], m_main.title);
    }
    [[nodiscard]] bool isMadeOfLinks(const HtmlBox &box) const;
    [[nodiscard]] bool isPrompt(const HtmlBox &box) const;
    void findTitle();
    void markUnwanted();
    void markTeasers();
    void sumProse();
    [[nodiscard]] std::optional<std::uint32_t> namedBody() const;
    [[nodiscard]] std::uint32_t nextBox(std::uint32_t box) const;
    [[nodiscard]] bool leads(std::uint32_t child, std::uint32_t box, std::uint32_t second) const;

    const PageBlocks &m_page;
    std::string_view m_declaredTitle;
    MainBox m_main;
    std::vector<std::uint32_t> m_prose; ///< for each box, without what is unwanted
    std::vector<std::vector<std::uint32_t>> m_children;
};

bool MainBoxFinder::isInside(std::uint32_t block, std::uint32_t box) const
{
    return m_page.boxes[box].contains(block);
}

/// Links with a few words between them: ways to other stories. Authors are often links, too.
bool MainBoxFinder::isMadeOfLinks(const HtmlBox &box) const
{
    if (box.linked * 2 <= box.letters || box.prose > 0 || box.hasStamp)
        return false;
    for (const HtmlBox *around = &box; around != &m_page.boxes.front(); around = &m_page.boxes[around->parent])
        if (around->part == PagePart::Byline)
            return false;
    return true;
}

/// A few sentences above a button: "Support us ... Give now". Sentences with a link among their words are none.
bool MainBoxFinder::isPrompt(const HtmlBox &box) const
{
    constexpr std::uint32_t LongestPrompt = 500;
    if (box.kind != BoxKind::Other || box.letters > LongestPrompt || box.prose == 0 || box.hasStamp ||
        box.endBlock - box.firstBlock < 2 || box.prose * 4 > m_page.boxes.front().prose)
        return false;
    const HtmlBlock &last = m_page.blocks[box.endBlock - 1];
    constexpr std::uint32_t LongestButton = 40;
    return last.linked == last.span.size() && last.linked <= LongestButton;
}

/// The heading that says what the page declares; else the first of the highest level outside of menus.
void MainBoxFinder::findTitle()
{
    int best = 0;
    const std::vector<std::string> declared = partsOfTitle(m_declaredTitle);
    for (std::uint32_t i = 0; i < m_page.blocks.size(); ++i) {
        const HtmlBlock &block = m_page.blocks[i];
        const HtmlBox &box = m_page.boxOf(block);
        const bool isHeading = box.kind == BoxKind::Heading;
        constexpr std::uint32_t LongestTitle = 300;
        if (block.span.size() > LongestTitle || box.isDropped)
            continue;
        const bool mayBe = !m_declaredTitle.empty() && (isHeading || block.span.size() < 2 * m_declaredTitle.size());
        const std::string said = mayBe ? fold(m_page.textOf(block)) : std::string();
        const bool isDeclared = mayBe && std::any_of(declared.begin(), declared.end(),
                                                     [&said](const auto &part) { return saysSame(said, part); });
        constexpr int Declared = 10, Heading = 5, First = 4;
        int score = isDeclared ? Declared : 0;
        score += isHeading ? Heading : 0;
        score += box.headingLevel == 1 ? First : 0;
        if (!isDeclared && box.headingLevel != 1)
            score = 0;
        if (score > best) {
            best = score;
            m_main.title = i;
        }
    }
}

/// What the markup says is no part of the article. Menus and comments never are; what is only named like furniture
/// may be the frame of the whole page, and is if it has the headline or most of the text.
void MainBoxFinder::markUnwanted()
{
    const std::uint32_t all = m_page.boxes.front().prose;
    m_main.unwanted.assign(m_page.boxes.size(), false);
    for (std::size_t i = 1; i < m_page.boxes.size(); ++i) {
        const HtmlBox &box = m_page.boxes[i];
        const bool hasTitle = holds(box, m_main.title);
        const bool isMost = box.prose * 2 > all;
        bool isUnwanted = box.isDropped && !(isMost && hasTitle);
        if (box.part == PagePart::Comments || box.part == PagePart::Furniture)
            isUnwanted = isUnwanted || !hasTitle;
        if (box.part == PagePart::Aside)
            isUnwanted = isUnwanted || (!hasTitle && !isMost && !belongsToText(box));
        isUnwanted = isUnwanted || (box.kind == BoxKind::Other && isMadeOfLinks(box) && !hasTitle);
        isUnwanted = isUnwanted || (isPrompt(box) && !hasTitle);
        m_main.unwanted[i] = isUnwanted;
    }
}

/// A short box headed by a link to another story. The headline of the page itself may be a link.
void MainBoxFinder::markTeasers()
{
    constexpr std::uint32_t LongestTeaser = 700;
    for (std::uint32_t i = 0; i < m_page.blocks.size(); ++i) {
        const HtmlBlock &block = m_page.blocks[i];
        if (m_page.boxOf(block).kind != BoxKind::Heading || !block.isMostlyLink() || m_main.title == i)
            continue;
        std::uint32_t box = block.box;
        while (box != 0 && m_page.boxes[box].letters < block.span.size() + 20)
            box = m_page.boxes[box].parent;
        const bool isTeaser =
            box != 0 && m_page.boxes[box].letters < LongestTeaser && !holds(m_page.boxes[box], m_main.title);
        m_main.unwanted[isTeaser ? box : block.box] = true;
    }
}

void MainBoxFinder::sumProse()
{
    const std::size_t count = m_page.boxes.size();
    m_prose.assign(count, 0);
    m_children.assign(count, {});
    for (const HtmlBlock &block : m_page.blocks)
        if (isProse(m_page, block))
            m_prose[block.box] += block.span.size() - block.linked;
    for (std::size_t i = count - 1; i > 0; --i) {
        const std::uint32_t parent = m_page.boxes[i].parent;
        if (m_main.unwanted[i])
            m_prose[i] = 0;
        m_prose[parent] += m_prose[i];
        m_children[parent].push_back(static_cast<std::uint32_t>(i));
    }
}

/// The box that the markup names the text of the article, if it is the only one with much text.
std::optional<std::uint32_t> MainBoxFinder::namedBody() const
{
    std::optional<std::uint32_t> body;
    for (std::uint32_t i = 1; i < m_page.boxes.size(); ++i) {
        const bool isLarge = m_prose[i] * 3 > m_prose.front() && m_prose[i] > 0;
        if (!m_page.boxes[i].isBody || !isLarge)
            continue;
        const bool isNested = body && m_page.boxes[*body].contains(m_page.boxes[i].firstBlock);
        if (body && !isNested)
            return {};
        if (!body)
            body = i;
    }
    return body;
}

bool MainBoxFinder::leads(std::uint32_t child, std::uint32_t box, std::uint32_t second) const
{
    const HtmlBox &known = m_page.boxes[child];
    if (known.kind == BoxKind::Paragraph || known.kind == BoxKind::Quote || known.kind == BoxKind::Item)
        return false;
    const bool isNearlyAll = m_prose[child] * 10 > m_prose[box] * 8;
    const bool isTitled = holds(known, m_main.title) && m_prose[child] * 10 > m_prose[box] * 2;
    const bool isFirst = m_prose[child] > second * 2;
    // The middle column of a page that is laid out by a table.
    const bool isColumn = m_page.boxes[box].kind == BoxKind::Row && m_prose[child] > second * 4;
    return isNearlyAll || isColumn || (isTitled && (isFirst || known.kind == BoxKind::Article)) ||
           (isFirst && known.kind == BoxKind::Article);
}

/// The child that holds the article, or the box itself.
std::uint32_t MainBoxFinder::nextBox(std::uint32_t box) const
{
    std::uint32_t best = box;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    for (const std::uint32_t child : m_children[box]) {
        const bool isTitled = holds(m_page.boxes[child], m_main.title) && m_page.boxes[child].kind == BoxKind::Article;
        if (m_prose[child] > 0 && isTitled && leads(child, box, 0))
            return child;
        if (m_prose[child] > first) {
            second = first;
            first = m_prose[child];
            best = child;
        } else {
            second = std::max(second, m_prose[child]);
        }
    }
    return best != box && leads(best, box, second) ? best : box;
}

MainBox MainBoxFinder::run()
{
    findTitle();
    markUnwanted();
    markTeasers();
    sumProse();
    std::uint32_t box = 0;
    if (const auto body = namedBody())
        box = *body;
    else
        for (std::uint32_t next = nextBox(box); next != box; next = nextBox(box))
            box = next;
    m_main.firstBlock = m_page.boxes[box].firstBlock;
    m_main.endBlock = m_page.boxes[box].endBlock;
    // A headline inside the main box begins it; one behind it is that of another story.
    if (m_main.title && *m_main.title >= m_main.endBlock)
        m_main.title.reset();
    if (m_main.title && isInside(*m_main.title, box))
        m_main.firstBlock = *m_main.title;
    return std::move(m_main);
}

} // namespace

MainBox findMainBox(const PageBlocks &page, std::string_view title)
{
    return MainBoxFinder(page, title).run();
}

} // namespace lectern
