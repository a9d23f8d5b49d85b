// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/authornote.h"
#include "app/parse/dateline.h"
#include "app/parse/layout.h"
#include "app/parse/names.h"
#include "app/parse/signature.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t LeastWordsOfStandfirst = 5;
constexpr std::uint32_t MostWordsOfSubheading = 14;
constexpr std::size_t HeaderUnits = 6;

bool isProse(const Unit &unit)
{
    return unit.kind == UnitKind::Paragraph || unit.kind == UnitKind::Sentence;
}

bool isShort(const Unit &unit)
{
    return unit.kind == UnitKind::Heading || unit.kind == UnitKind::Fragment;
}

bool isSignature(const Unit &unit)
{
    return unit.kind == UnitKind::DateLine || unit.kind == UnitKind::Byline;
}

/// Gives every unit its place, from the top of the page to its end.
class UnitPlacer
{
public:
    UnitPlacer(std::string_view text, Layout &layout, const Lexicon &lexicon)
        : m_text(text), m_layout(layout), m_lexicon(lexicon), m_units(layout.units)
    {
    }
    void run();

private:
    void findBodyBehindByline();
    void placeHeader();
    void placeCore();
    void placeFooter();
    void placeRepeatedHeadlines();
    void placeHeaderUnit(std::size_t index);
    bool placeByKind(std::size_t index);
    void placeShortRun(std::size_t begin, std::size_t end);
    std::size_t placeShorts(std::size_t index);
    bool isCityAlone(std::size_t index) const;
    bool placeDateline(std::size_t index);
    bool isOutlet(std::size_t index) const { return isOutletLine(m_text, m_layout, index, m_lexicon); }
    bool isSectionOfHeader(std::size_t index) const;
    bool isUnderImageLabel(std::size_t index) const;
    void place(std::size_t index, RegionKind kind, std::string_view rule, bool isSubheading = false)
    {
        m_layout.placements[index] = {kind, rule, isSubheading};
    }

    std::string_view m_text;
    Layout &m_layout;
    const Lexicon &m_lexicon;
    const std::vector<Unit> &m_units;
    bool m_inRelated = false; ///< below "Read also"
};

void UnitPlacer::run()
{
    m_layout.placements.assign(m_units.size(), {});
    findBodyBehindByline();
    placeHeader();
    placeCore();
    placeFooter();
    for (const std::size_t index : findAuthorNotes(m_text, m_layout, m_lexicon))
        place(index, RegionKind::Boilerplate, "author-note");
    placeRepeatedHeadlines();
}

/// Prose between the headline and the byline is a standfirst, and the body begins behind the byline.
void UnitPlacer::findBodyBehindByline()
{
    if (!m_layout.headline)
        return;
    constexpr std::size_t LongestStandfirst = 2;
    const std::size_t begin = m_layout.bodyBegin;
    std::size_t at = begin;
    while (at < m_layout.coreEnd && at - begin < LongestStandfirst && isProse(m_units[at]))
        ++at;
    if (at == begin || at >= m_layout.coreEnd || !isSignature(m_units[at]))
        return;
    const auto isBody = [](const Unit &unit) { return unit.kind == UnitKind::Paragraph; };
    const auto first = m_units.begin() + static_cast<std::ptrdiff_t>(at);
    const auto last = m_units.begin() + static_cast<std::ptrdiff_t>(m_layout.coreEnd);
    const auto next = std::find_if(first, last, isBody);
    constexpr std::ptrdiff_t LeastBody = 2;
    if (next - first <= 4 && std::count_if(next, last, isBody) >= LeastBody)
        m_layout.bodyBegin = static_cast<std::size_t>(next - m_units.begin());
}

void UnitPlacer::placeHeader()
{
    for (std::size_t i = 0; i < m_layout.bodyBegin; ++i)
        if (!placeByKind(i))
            placeHeaderUnit(i);
    if (m_layout.headline)
        place(*m_layout.headline, RegionKind::Headline,
              m_units[*m_layout.headline].headingLevel > 0 ? "markdown-heading" : "headline-above-text");
}

/// Units whose kind says enough wherever they stand in header or core.
bool UnitPlacer::placeByKind(std::size_t index)
{
    const Unit &unit = m_units[index];
    switch (unit.kind) {
    case UnitKind::Separator:
        place(index, RegionKind::Boilerplate, "separator");
        return true;
    case UnitKind::DateLine:
        place(index, RegionKind::Metadata, "date-line");
        return true;
    case UnitKind::Byline:
        place(index, RegionKind::Byline, "byline-label");
        return true;
    case UnitKind::Source:
        place(index, RegionKind::Metadata, "source-line");
        return true;
    case UnitKind::Caption:
        place(index, RegionKind::Caption, "caption-label");
        return true;
    case UnitKind::Credit:
        place(index, RegionKind::Metadata, "photo-credit");
        return true;
    case UnitKind::Furniture:
        place(index, RegionKind::Boilerplate, ruleName(unit.rule));
        return true;
    default:
        return false;
    }
}

void UnitPlacer::placeHeaderUnit(std::size_t index)
{
    const Unit &unit = m_units[index];
    const bool isBelowHeadline = m_layout.headline && index > *m_layout.headline;
    const bool isNear = index >= m_layout.headerBegin();
    if (isNear && index != m_layout.headline && placeDateline(index))
        return;
    if (isNear && isNameAboveText(m_text, m_layout, index, m_lexicon))
        place(index, RegionKind::Byline, "name-below-headline");
    else if (isNear && isBelowHeadline && isOutlet(index) && index > 0 && m_units[index - 1].kind == UnitKind::DateLine)
        place(index, RegionKind::Byline, "outlet-below-date");
    else if (isNear && unit.kind == UnitKind::Section && isSectionOfHeader(index))
        place(index, RegionKind::Metadata, "section-line");
    else if (unit.kind == UnitKind::Section)
        place(index, RegionKind::Boilerplate, "navigation");
    else if (isBelowHeadline && isUnderImageLabel(index))
        place(index, RegionKind::Caption, "below-image-label");
    else if (isBelowHeadline && unit.words >= LeastWordsOfStandfirst && !isOutlet(index))
        place(index, RegionKind::Standfirst, "between-headline-and-text");
    else if (!m_layout.headline && index >= m_layout.coreBegin && unit.kind == UnitKind::Paragraph)
        place(index, RegionKind::Body, "paragraph");
    else
        place(index, RegionKind::Boilerplate, index < m_layout.coreBegin ? "above-the-text" : "page-furniture");
}

/// "ANKARA" in a line of its own above the first paragraph.
bool UnitPlacer::isCityAlone(std::size_t index) const
{
    const Unit &unit = m_units[index];
    constexpr std::uint32_t MostWords = 3;
    if (unit.words > MostWords || !unit.isShouted || index + 1 != m_layout.bodyBegin)
        return false;
    const std::vector<LexiconEntry> entries = m_lexicon.lookUp(unit.span.of(m_text));
    return std::any_of(entries.begin(), entries.end(),
                       [](const LexiconEntry &entry) { return entry.lexiconClass == LexiconClass::City; });
}

/// "BAKU, Azerbaijan, Nov. 14" in a line of its own, and "Agency:" below it.
bool UnitPlacer::placeDateline(std::size_t index)
{
    const Unit &unit = m_units[index];
    constexpr std::uint32_t MostWords = 10;
    if (!isShort(unit) && unit.kind != UnitKind::Sentence)
        return false;
    const bool isBelow = index > 0 && m_layout.placements[index - 1].rule == "dateline";
    if (isBelow && unit.kind == UnitKind::Fragment && unit.endsWithColon)
        place(index, RegionKind::Body, "agency-below-dateline");
    else if (isCityAlone(index) ||
             (unit.words <= MostWords && unit.words > 1 && readDateline(m_text, unit.span, m_lexicon)))
        place(index, RegionKind::Body, "dateline");
    else
        return false;
    return true;
}

/// A section stands alone beside the headline; among other items of a menu it is one of them.
bool UnitPlacer::isSectionOfHeader(std::size_t index) const
{
    const Unit &section = m_units[index];
    const std::string_view line = section.span.of(m_text);
    const bool isSpelledOut = line.find(':') != std::string_view::npos || line.find(" / ") != std::string_view::npos ||
                              line.find(" > ") != std::string_view::npos;
    if (isSpelledOut)
        return true;
    constexpr std::uint32_t LeastLetters = 3; // "A+" and "A-" change the size of the type
    const auto isMenuItem = [this, &section](std::size_t other) {
        const Unit &unit = m_units[other];
        const bool isItem = unit.kind == UnitKind::Section ||
                            (unit.kind == UnitKind::Furniture &&
                             (unit.rule == PhraseRule::Navigation || unit.rule == PhraseRule::Subscription));
        return isItem && unit.letters >= LeastLetters && unit.isShouted == section.isShouted;
    };
    const bool followsMenu = index > 0 && section.blankBefore == 0 && isMenuItem(index - 1);
    const bool leadsMenu = index + 1 < m_units.size() && m_units[index + 1].blankBefore == 0 && isMenuItem(index + 1);
    if (followsMenu || leadsMenu)
        return false;
    const std::size_t anchor = m_layout.headline.value_or(m_layout.bodyBegin);
    const auto begin = m_units.begin() + static_cast<std::ptrdiff_t>(std::min(index, anchor) + 1);
    const auto end = m_units.begin() + static_cast<std::ptrdiff_t>(std::max(index, anchor));
    return begin > end || std::none_of(begin, end, isShort);
}

bool UnitPlacer::isUnderImageLabel(std::size_t index) const
{
    const auto isLabel = [this](std::size_t i) {
        return m_units[i].kind == UnitKind::Furniture && m_units[i].rule == PhraseRule::ImageLabel;
    };
    constexpr std::uint32_t LeastWords = 3;
    return index > 0 && m_units[index].blankBefore == 0 && isLabel(index - 1) && m_units[index].words >= LeastWords &&
           !m_units[index].endsWithColon;
}

void UnitPlacer::placeCore()
{
    for (std::size_t i = m_layout.bodyBegin; i < m_layout.coreEnd;) {
        const Unit &unit = m_units[i];
        const bool opensRelated = unit.kind == UnitKind::Furniture &&
                                  (unit.rule == PhraseRule::RelatedHeading || unit.rule == PhraseRule::ReadAlso);
        m_inRelated = opensRelated || (m_inRelated && !isProse(unit));
        if (isUnderImageLabel(i) && !unit.endsWithStop && (isShort(unit) || isProse(unit))) {
            place(i++, RegionKind::Caption, "below-image-label");
        } else if (unit.kind == UnitKind::DateLine && i + 1 < m_layout.coreEnd && isProse(m_units[i + 1]) &&
                   unit.words <= 3) {
            place(i++, RegionKind::Body, "date-heading", true);
        } else if (placeByKind(i) || (i < m_layout.bodyBegin + 3 && placeDateline(i))) {
            ++i;
        } else if (isProse(unit)) {
            place(i++, RegionKind::Body, unit.isListItem ? "list-item" : "paragraph");
        } else {
            i = placeShorts(i);
        }
    }
}

/// Headings, items and odd lines from `index` on, up to the next prose; returns the unit behind them.
std::size_t UnitPlacer::placeShorts(std::size_t index)
{
    std::size_t end = index;
    const auto isOdd = [](const Unit &unit) { return isShort(unit) || unit.kind == UnitKind::Section; };
    while (end < m_layout.coreEnd && isOdd(m_units[end]) && !(end > index && isUnderImageLabel(end)))
        ++end;
    placeShortRun(index, end);
    return end;
}

void UnitPlacer::placeShortRun(std::size_t begin, std::size_t end)
{
    const bool isList = begin > 0 && (m_units[begin - 1].endsWithColon || m_units[begin - 1].isListItem);
    constexpr std::size_t MostHeadings = 2;
    for (std::size_t i = begin; i < end; ++i) {
        const Unit &unit = m_units[i];
        if (unit.isListItem && !m_inRelated)
            place(i, RegionKind::Body, "list-item");
        else if (m_inRelated)
            place(i, RegionKind::Boilerplate, "related-story");
        else if (unit.headingLevel > 0)
            place(i, RegionKind::Body, "markdown-heading", true);
        else if (isList)
            place(i, RegionKind::Body, "list-below-colon");
        else if (isOutlet(i) && i > 0 && m_layout.placements[i - 1].kind == RegionKind::Byline)
            place(i, RegionKind::Byline, "outlet-below-byline");
        else if (!m_layout.hasProse)
            place(i, RegionKind::Body, "text-without-sentences");
        else if (end - begin > MostHeadings)
            place(i, RegionKind::Boilerplate, "run-of-short-lines");
        else if (unit.words > MostWordsOfSubheading)
            place(i, RegionKind::Body, "unfinished-paragraph");
        else
            place(i, RegionKind::Body, "subheading", true);
    }
}

void UnitPlacer::placeFooter()
{
    constexpr std::size_t NearUnits = 3;
    std::string_view rule = "below-the-text";
    for (std::size_t i = m_layout.coreEnd; i < m_units.size(); ++i) {
        const Unit &unit = m_units[i];
        const bool speaksOfArticle = i < m_layout.footerEnd;
        const bool isNear = i < m_layout.coreEnd + NearUnits;
        const bool isBelowByline = i > 0 && m_layout.placements[i - 1].kind == RegionKind::Byline;
        if (unit.kind == UnitKind::Furniture && unit.rule == PhraseRule::CommentHeading)
            rule = "reader-comment";
        else if (unit.kind == UnitKind::Furniture && unit.rule == PhraseRule::RelatedHeading)
            rule = "related-story";
        if (unit.kind == UnitKind::Furniture || unit.kind == UnitKind::Separator)
            placeByKind(i);
        else if (speaksOfArticle && (unit.kind == UnitKind::Byline || unit.kind == UnitKind::Source))
            placeByKind(i);
        else if (speaksOfArticle && isOutlet(i))
            place(i, isBelowByline ? RegionKind::Byline : RegionKind::Metadata,
                  isBelowByline ? "outlet-below-byline" : "outlet-below-text");
        else if (speaksOfArticle && isNameBelowText(m_text, m_layout, i, m_lexicon))
            place(i, RegionKind::Byline, "name-below-text");
        else if (speaksOfArticle && isNear && unit.kind != UnitKind::Section && placeByKind(i))
            continue;
        else if (speaksOfArticle && isNear && isBelowByline && unit.words <= 4 && isShort(unit))
            place(i, RegionKind::Byline, "below-byline");
        else
            place(i, RegionKind::Boilerplate, rule);
    }
}

/// The headline once more (alternative text of a picture, a second heading) is furniture.
void UnitPlacer::placeRepeatedHeadlines()
{
    if (!m_layout.headline)
        return;
    const Unit &headline = m_units[*m_layout.headline];
    for (std::size_t i = 0; i < m_units.size(); ++i)
        if (i != *m_layout.headline && m_units[i].wordsHash == headline.wordsHash && m_units[i].words == headline.words)
            place(i, RegionKind::Boilerplate, "repeated-headline");
}

} // namespace

std::size_t Layout::headerBegin() const
{
    const std::size_t anchor = headline.value_or(bodyBegin);
    return anchor - std::min(anchor, HeaderUnits);
}

void placeUnits(std::string_view text, Layout &layout, const Lexicon &lexicon)
{
    UnitPlacer(text, layout, lexicon).run();
}

} // namespace lectern
