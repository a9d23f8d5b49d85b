// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/htmlblocks.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

using namespace std::string_view_literals;

/// What an element does to the flow of text.
enum class Flow : std::uint8_t { Inline, Box, Break, Dropped, Furniture, Link, Preformatted };

struct Element
{
    std::string_view name;
    Flow flow;
    BoxKind box = BoxKind::Other;
};

/// Sorted by name. What is not here is inline.
constexpr Element Elements[] = {
    {"a"sv, Flow::Link},
    {"address"sv, Flow::Box},
    {"applet"sv, Flow::Dropped},
    {"article"sv, Flow::Box, BoxKind::Article},
    {"aside"sv, Flow::Box},
    {"audio"sv, Flow::Dropped},
    {"blockquote"sv, Flow::Box, BoxKind::Quote},
    {"br"sv, Flow::Break},
    {"button"sv, Flow::Dropped},
    {"canvas"sv, Flow::Dropped},
    {"caption"sv, Flow::Box, BoxKind::Caption},
    {"center"sv, Flow::Box},
    {"datalist"sv, Flow::Dropped},
    {"dd"sv, Flow::Box, BoxKind::Paragraph},
    {"details"sv, Flow::Box},
    {"dialog"sv, Flow::Dropped},
    {"div"sv, Flow::Box},
    {"dl"sv, Flow::Box},
    {"dt"sv, Flow::Box, BoxKind::Paragraph},
    {"embed"sv, Flow::Dropped},
    {"fieldset"sv, Flow::Box},
    {"figcaption"sv, Flow::Box, BoxKind::Caption},
    {"figure"sv, Flow::Box},
    {"footer"sv, Flow::Furniture},
    {"form"sv, Flow::Box},
    {"h1"sv, Flow::Box, BoxKind::Heading},
    {"h2"sv, Flow::Box, BoxKind::Heading},
    {"h3"sv, Flow::Box, BoxKind::Heading},
    {"h4"sv, Flow::Box, BoxKind::Heading},
    {"h5"sv, Flow::Box, BoxKind::Heading},
    {"h6"sv, Flow::Box, BoxKind::Heading},
    {"head"sv, Flow::Dropped},
    {"header"sv, Flow::Box},
    {"hr"sv, Flow::Box},
    {"iframe"sv, Flow::Dropped},
    {"input"sv, Flow::Dropped},
    {"label"sv, Flow::Dropped},
    {"legend"sv, Flow::Dropped},
    {"li"sv, Flow::Box, BoxKind::Item},
    {"main"sv, Flow::Box},
    {"map"sv, Flow::Dropped},
    {"math"sv, Flow::Dropped},
    {"menu"sv, Flow::Furniture},
    {"nav"sv, Flow::Furniture},
    {"noscript"sv, Flow::Dropped},
    {"object"sv, Flow::Dropped},
    {"ol"sv, Flow::Box, BoxKind::List},
    {"option"sv, Flow::Dropped},
    {"p"sv, Flow::Box, BoxKind::Paragraph},
    {"picture"sv, Flow::Dropped},
    {"pre"sv, Flow::Preformatted, BoxKind::Paragraph},
    {"script"sv, Flow::Dropped},
    {"section"sv, Flow::Box},
    {"select"sv, Flow::Dropped},
    {"style"sv, Flow::Dropped},
    {"summary"sv, Flow::Box, BoxKind::Paragraph},
    {"svg"sv, Flow::Dropped},
    {"table"sv, Flow::Box, BoxKind::Table},
    {"tbody"sv, Flow::Box},
    {"td"sv, Flow::Box},
    {"template"sv, Flow::Dropped},
    {"textarea"sv, Flow::Dropped},
    {"tfoot"sv, Flow::Box},
    {"th"sv, Flow::Box},
    {"thead"sv, Flow::Box},
    {"title"sv, Flow::Dropped},
    {"tr"sv, Flow::Box, BoxKind::Row},
    {"ul"sv, Flow::Box, BoxKind::List},
    {"video"sv, Flow::Dropped},
};
static_assert(std::is_sorted(std::begin(Elements), std::end(Elements),
                             [](const Element &a, const Element &b) { return a.name < b.name; }));

Element elementNamed(std::string_view name)
{
    const auto it = std::lower_bound(std::begin(Elements), std::end(Elements), name,
                                     [](const Element &element, std::string_view key) { return element.name < key; });
    return it != std::end(Elements) && it->name == name ? *it : Element{name, Flow::Inline};
}

bool isHiddenByStyle(std::string_view style)
{
    std::string tight;
    for (const char c : style)
        if (c != ' ')
            tight += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return tight.find("display:none") != std::string::npos || tight.find("visibility:hidden") != std::string::npos;
}

/// What the attributes of one element say, read in one pass.
struct Attributes
{
    std::string_view classes, id, role, itemprop, rel;
    bool isHidden = false;
    bool hasDatetime = false;

    explicit Attributes(const xmlNode *element)
    {
        for (const xmlAttr *attr = element->properties; attr != nullptr; attr = attr->next) {
            const std::string_view name = viewOf(attr->name);
            const std::string_view value = attr->children == nullptr ? ""sv : viewOf(attr->children->content);
            if (name == "class")
                classes = value;
            else if (name == "id")
                id = value;
            else if (name == "role")
                role = value;
            else if (name == "itemprop")
                itemprop = value;
            else if (name == "rel")
                rel = value;
            else if (name == "datetime")
                hasDatetime = true;
            isHidden = isHidden || name == "hidden" || (name == "aria-hidden" && value == "true") ||
                       (name == "style" && isHiddenByStyle(value));
        }
        isHidden = isHidden || classes == "hidden" || classes == "hide";
    }
    [[nodiscard]] bool isStamp() const
    {
        return hasDatetime || rel == "author" || itemprop == "author" || itemprop == "datePublished" ||
               itemprop == "dateModified";
    }
};

class BlockFinder
{
public:
    PageBlocks run(const xmlNode *root);

private:
    void walk(const xmlNode *parent);
    void walkStamps(const xmlNode *row);
    [[nodiscard]] bool isRowOfStamps(const xmlNode *element);
    void enter(const xmlNode *element);
    void walkBox(const xmlNode *element, const Element &known, const Attributes &attributes);
    PagePart partOf(const Attributes &attributes);
    void append(std::string_view text);
    void appendRun(std::string_view run);
    void breakLine();
    void finishBlock();
    void sumUp();

    PageBlocks m_page;
    PageParts m_parts;
    std::uint32_t m_box = 0;
    std::uint32_t m_begin = 0; ///< of the block that is being written
    std::uint32_t m_linked = 0;
    int m_links = 0;
    int m_lineBreaks = 0; ///< since the last letter
    bool m_hasSpace = false;
    bool m_isPreformatted = false;
    bool m_isStamp = false;
};

PageBlocks BlockFinder::run(const xmlNode *root)
{
    m_page.boxes.push_back({});
    m_page.boxes.front().kind = BoxKind::Page;
    if (root != nullptr)
        walk(root);
    finishBlock();
    m_page.boxes.front().endBlock = static_cast<std::uint32_t>(m_page.blocks.size());
    sumUp();
    return std::move(m_page);
}

void BlockFinder::walk(const xmlNode *parent)
{
    for (const xmlNode *node = parent->children; node != nullptr; node = node->next) {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            append(viewOf(node->content));
        else if (node->type == XML_ELEMENT_NODE)
            enter(node);
    }
}

/// Names, dates and minutes of reading in elements side by side, without a word between them, are drawn apart by the
/// style of the page.
bool BlockFinder::isRowOfStamps(const xmlNode *element)
{
    int elements = 0;
    const HtmlBox &box = m_page.boxes[m_box];
    // What is called a byline is often wrapped once more.
    bool hasStamp = box.kind == BoxKind::Other &&
                    (box.part == PagePart::Byline || m_page.boxes[box.parent].part == PagePart::Byline);
    for (const xmlNode *child = element->children; child != nullptr; child = child->next) {
        if (child->type == XML_TEXT_NODE &&
            viewOf(child->content).find_first_not_of(" \t\r\n") != std::string_view::npos)
            return false;
        if (child->type != XML_ELEMENT_NODE)
            continue;
        const Attributes attributes(child);
        const PagePart part = partOf(attributes);
        ++elements;
        hasStamp = hasStamp || attributes.isStamp() || part == PagePart::Byline || part == PagePart::Time;
    }
    return hasStamp && elements > 1;
}

void BlockFinder::walkStamps(const xmlNode *row)
{
    for (const xmlNode *child = row->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            enter(child);
        finishBlock();
    }
}

void BlockFinder::enter(const xmlNode *element)
{
    const Element known = elementNamed(nameOf(element));
    if (known.flow == Flow::Dropped)
        return;
    if (known.flow == Flow::Break)
        return breakLine();
    // The classes of a whole page name what is somewhere on it, and scripts hide pages until they are laid out.
    if (known.name == "body" || known.name == "html")
        return walk(element);
    const Attributes attributes(element);
    if (attributes.isHidden)
        return;
    const bool isBox = known.flow == Flow::Box || known.flow == Flow::Furniture || known.flow == Flow::Preformatted;
    if (isBox)
        return walkBox(element, known, attributes);
    const PagePart part = partOf(attributes);
    // Inline furniture (share links, minutes of reading) is no part of the sentence around it.
    const bool isDropped = part == PagePart::Furniture || (part == PagePart::Aside && known.name == "span");
    if (isDropped && known.flow != Flow::Link)
        return;
    m_isStamp = m_isStamp || attributes.isStamp() || part == PagePart::Byline || part == PagePart::Time;
    m_links += known.flow == Flow::Link ? 1 : 0;
    walk(element);
    m_links -= known.flow == Flow::Link ? 1 : 0;
}

PagePart BlockFinder::partOf(const Attributes &attributes)
{
    for (const std::string_view names : {attributes.role, attributes.id, attributes.classes})
        if (const PagePart part = m_parts.partOf(names); part != PagePart::Unknown)
            return part;
    return PagePart::Unknown;
}

void BlockFinder::walkBox(const xmlNode *element, const Element &known, const Attributes &attributes)
{
    finishBlock();
    const std::uint32_t parent = m_box;
    m_box = static_cast<std::uint32_t>(m_page.boxes.size());
    HtmlBox box;
    box.kind = known.box;
    box.part = known.name == "aside" ? PagePart::Aside : partOf(attributes);
    box.headingLevel = known.box == BoxKind::Heading ? static_cast<std::uint8_t>(known.name[1] - '0') : std::uint8_t(0);
    box.isDropped = known.flow == Flow::Furniture;
    box.isBody = attributes.itemprop == "articleBody" || box.part == PagePart::Article;
    box.isStamp =
        attributes.isStamp() || box.part == PagePart::Byline || box.part == PagePart::Time || known.name == "address";
    box.kind = box.part == PagePart::Caption && box.kind != BoxKind::Heading ? BoxKind::Caption : box.kind;
    box.parent = parent;
    box.firstBlock = static_cast<std::uint32_t>(m_page.blocks.size());
    m_page.boxes.push_back(box);
    const bool wasPreformatted = m_isPreformatted;
    m_isPreformatted = m_isPreformatted || known.flow == Flow::Preformatted;
    if (isRowOfStamps(element))
        walkStamps(element);
    else
        walk(element);
    m_isPreformatted = wasPreformatted;
    finishBlock();
    m_page.boxes[m_box].endBlock = static_cast<std::uint32_t>(m_page.blocks.size());
    m_box = parent;
}

/// Space becomes one space, as browsers show it; invisible marks that would cut words in two are left out.
void BlockFinder::append(std::string_view text)
{
    constexpr std::string_view SoftHyphen = "\xC2\xAD"sv, HardSpace = "\xC2\xA0"sv, NoSpace = "\xE2\x80\x8B"sv;
    std::size_t run = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const bool isLineEnd = c == '\n' && m_isPreformatted;
        std::size_t length = c == ' ' || (c >= '\t' && c <= '\r') ? 1 : 0;
        const bool isMark = c == '\xC2' || c == '\xE2';
        const std::string_view rest = isMark ? text.substr(i, 3) : std::string_view();
        const bool isInvisible = isMark && (rest.starts_with(SoftHyphen) || rest == NoSpace);
        if (isMark && rest.starts_with(HardSpace))
            length = 2;
        if (length == 0 && !isInvisible) {
            ++i;
            continue;
        }
        appendRun(text.substr(run, i - run));
        if (isInvisible)
            length = rest == NoSpace ? NoSpace.size() : SoftHyphen.size();
        else if (isLineEnd)
            breakLine();
        else
            m_hasSpace = true;
        i += length;
        run = i;
    }
    appendRun(text.substr(run));
}

void BlockFinder::appendRun(std::string_view run)
{
    if (run.empty())
        return;
    std::string &text = m_page.text;
    if (text.size() > m_begin && (m_lineBreaks > 0 || m_hasSpace))
        text += m_lineBreaks > 0 ? '\n' : ' ';
    m_lineBreaks = 0;
    m_hasSpace = false;
    text += run;
    m_linked += m_links > 0 ? static_cast<std::uint32_t>(run.size()) + 1 : 0;
}

/// Two line breaks make a paragraph.
void BlockFinder::breakLine()
{
    if (++m_lineBreaks > 1)
        finishBlock();
}

void BlockFinder::finishBlock()
{
    const auto end = static_cast<std::uint32_t>(m_page.text.size());
    if (end > m_begin)
        m_page.blocks.push_back({{m_begin, end}, m_box, std::min(m_linked, end - m_begin), m_isStamp});
    m_begin = end;
    m_linked = 0;
    m_lineBreaks = 0;
    m_hasSpace = false;
    m_isStamp = false;
}

/// Sums of the blocks go up from the children to their parents, which come before them.
void BlockFinder::sumUp()
{
    for (const HtmlBlock &block : m_page.blocks) {
        HtmlBox &box = m_page.boxes[block.box];
        box.letters += block.span.size();
        box.linked += block.linked;
        box.prose += isProse(m_page, block) ? block.span.size() - block.linked : 0;
        box.hasStamp = box.hasStamp || box.isStamp || block.isStamp;
    }
    for (std::size_t i = m_page.boxes.size() - 1; i > 0; --i) {
        const HtmlBox &box = m_page.boxes[i];
        HtmlBox &parent = m_page.boxes[box.parent];
        parent.letters += box.letters;
        parent.linked += box.linked;
        parent.prose += box.isDropped ? 0 : box.prose;
        parent.hasStamp = parent.hasStamp || box.hasStamp;
    }
}

} // namespace

PageBlocks findBlocks(const xmlNode *root)
{
    return BlockFinder().run(root);
}

bool endsLikeSentence(std::string_view text)
{
    constexpr std::array Closing = {"\""sv, "'"sv, ")"sv, "\xE2\x80\x9D"sv, "\xE2\x80\x99"sv, "\xC2\xBB"sv, "]"sv};
    for (bool isClosed = true; isClosed;) {
        isClosed = false;
        for (const std::string_view mark : Closing)
            if (text.ends_with(mark)) {
                text.remove_suffix(mark.size());
                isClosed = true;
            }
    }
    constexpr std::array Marks = {"."sv, "!"sv, "?"sv, ":"sv, "\xE2\x80\xA6"sv, "\xE3\x80\x82"sv, "\xD8\x9F"sv};
    return std::any_of(Marks.begin(), Marks.end(), [text](std::string_view mark) { return text.ends_with(mark); });
}

bool isProse(const PageBlocks &page, const HtmlBlock &block)
{
    constexpr std::uint32_t LongBytes = 120, ShortBytes = 40;
    const BoxKind kind = page.boxOf(block).kind;
    if (kind == BoxKind::Heading || kind == BoxKind::Caption || block.isMostlyLink())
        return false;
    return block.span.size() >= LongBytes || (block.span.size() >= ShortBytes && endsLikeSentence(page.textOf(block)));
}

} // namespace lectern
