// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/layout.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr int MostWordsCounted = 150;

/// What a line of furniture costs: the more, the less likely the text goes on behind it.
int furnitureCost(PhraseRule rule)
{
    switch (rule) {
    case PhraseRule::CommentHeading:
    case PhraseRule::CommentPolicy:
    case PhraseRule::CommentControl:
        return 40;
    case PhraseRule::Copyright:
    case PhraseRule::ReuseNotice:
        return 25;
    case PhraseRule::CookieNotice:
        return 15;
    case PhraseRule::RelatedHeading:
        return 8;
    case PhraseRule::ImageLabel:
    case PhraseRule::Advertisement:
    case PhraseRule::MediaTag:
    case PhraseRule::ReadingTime:
        return 1;
    case PhraseRule::ReadAlso:
        return 3;
    case PhraseRule::Subscription:
    case PhraseRule::ShareLine:
    case PhraseRule::Social:
        return 4;
    default:
        return 6;
    }
}

/// Words for text, costs for what interrupts it.
int score(const Unit &unit)
{
    const int words = std::min(static_cast<int>(unit.words), MostWordsCounted);
    switch (unit.kind) {
    case UnitKind::Paragraph:
        return unit.endsWithEllipsis || (!unit.endsSentence && !unit.endsWithColon) ? words * 6 / 10 : words;
    case UnitKind::Sentence:
        return 2;
    case UnitKind::Heading:
        return unit.isListItem ? 1 : -3;
    case UnitKind::Fragment:
        return unit.isListItem ? 0 : -4;
    case UnitKind::Byline:
        return -4;
    case UnitKind::DateLine:
    case UnitKind::Section:
        return -6;
    case UnitKind::Source:
        return -8;
    case UnitKind::Caption:
    case UnitKind::Credit:
    case UnitKind::Separator:
        return -1;
    case UnitKind::Furniture:
        return -furnitureCost(unit.rule);
    }
    return 0;
}

bool isText(const Unit &unit)
{
    return unit.kind == UnitKind::Paragraph;
}

/// Follows the units downwards and knows when comments or lists of other stories have begun.
class Tail
{
public:
    explicit Tail(const std::vector<Unit> &units) : m_units(units)
    {
        for (const Unit &unit : units)
            m_wordsLeft += isText(unit) ? unit.words : 0;
    }

    /// Score of the next unit, given what came before it.
    int next(std::size_t index)
    {
        const Unit &unit = m_units[index];
        if (isText(unit))
            m_wordsLeft -= unit.words;
        if (unit.kind == UnitKind::Furniture && unit.rule == PhraseRule::CommentHeading && beginsComments())
            m_inComments = true;
        if (unit.kind == UnitKind::Furniture && unit.rule == PhraseRule::RelatedHeading && m_wordsRead >= LeastBody)
            m_inRelated = true;
        if (m_inRelated && isText(unit) && resumesAt(index))
            m_inRelated = false;
        if (isText(unit))
            m_wordsRead += unit.words;
        const bool isItem = unit.kind == UnitKind::Heading || unit.kind == UnitKind::Fragment;
        m_inList = isItem ? m_inList || (unit.endsWithColon && m_wordsRead > 0) : isText(unit) && unit.endsWithColon;
        const int own = isItem && m_inList ? 1 : score(unit);
        return m_inComments || m_inRelated ? std::min(own, own > 0 ? -2 : own) : own;
    }

private:
    static constexpr std::size_t LeastBody = 40;

    /// A link to the comments may stand above the text, too.
    bool beginsComments() const
    {
        constexpr std::size_t CertainBody = 80;
        return m_wordsRead >= CertainBody || (m_wordsRead >= LeastBody / 2 && m_wordsLeft < m_wordsRead * 3);
    }

    /// Teasers of other stories are single paragraphs below their titles. Two paragraphs in a row, or one below several
    /// titles, are the text again.
    bool resumesAt(std::size_t index) const
    {
        constexpr std::uint32_t LeastWords = 12;
        const Unit &unit = m_units[index];
        if (unit.words < LeastWords || !unit.endsSentence || unit.endsWithEllipsis)
            return false;
        const auto isTitle = [this](std::size_t i) { return m_units[i].kind == UnitKind::Heading; };
        const bool isBelowTitles = index > 1 && isTitle(index - 1) && isTitle(index - 2);
        const bool goesOn = index + 1 < m_units.size() && !m_units[index + 1].endsWithEllipsis &&
                            (isText(m_units[index + 1]) || m_units[index + 1].kind == UnitKind::Sentence);
        return isBelowTitles || goesOn;
    }

    const std::vector<Unit> &m_units;
    std::size_t m_wordsRead = 0;
    std::size_t m_wordsLeft = 0;
    bool m_inList = false; ///< below a paragraph that ends with a colon
    bool m_inComments = false;
    bool m_inRelated = false;
};

/// Teasers and unfinished lines at the end of the core are more likely the beginning of what comes next.
void trimEnd(Layout &layout)
{
    while (layout.coreEnd > layout.coreBegin + 1) {
        const Unit &last = layout.units[layout.coreEnd - 1];
        const bool isEnd = last.kind == UnitKind::Paragraph || last.kind == UnitKind::Sentence || last.isListItem;
        if (isEnd)
            break;
        --layout.coreEnd;
    }
}

std::size_t footerEnd(const Layout &layout)
{
    constexpr std::size_t MostUnits = 8;
    std::size_t end = layout.coreEnd;
    while (end < layout.units.size() && end < layout.coreEnd + MostUnits) {
        const Unit &unit = layout.units[end];
        const bool isOtherMatter = unit.kind == UnitKind::Furniture &&
                                   (unit.rule == PhraseRule::CommentHeading ||
                                    unit.rule == PhraseRule::RelatedHeading || unit.rule == PhraseRule::ReadAlso ||
                                    unit.rule == PhraseRule::CommentControl || unit.rule == PhraseRule::AuthorNote);
        if (isOtherMatter)
            break;
        ++end;
    }
    return end;
}

} // namespace

/// The core is the run of units with the greatest sum of scores: paragraphs pull it wider, furniture holds it back.
void findCore(Layout &layout)
{
    Tail tail(layout.units);
    int best = 0;
    int sum = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < layout.units.size(); ++i) {
        sum += tail.next(i);
        if (sum <= 0) {
            sum = 0;
            begin = i + 1;
        } else if (sum > best) {
            best = sum;
            layout.coreBegin = begin;
            layout.coreEnd = i + 1;
        }
    }
    layout.hasProse = best > 0;
    if (layout.hasProse)
        trimEnd(layout);
    else
        layout.coreEnd = layout.units.size();
    layout.footerEnd = footerEnd(layout);
    const auto first = layout.units.begin() + static_cast<std::ptrdiff_t>(layout.coreBegin);
    const auto last = layout.units.begin() + static_cast<std::ptrdiff_t>(layout.coreEnd);
    auto body = std::find_if(
        first, last, [](const Unit &unit) { return isText(unit) && (unit.endsSentence || unit.endsWithColon); });
    if (body == last)
        body = std::find_if(first, last, isText);
    layout.bodyBegin = body == last ? layout.coreBegin : static_cast<std::size_t>(body - layout.units.begin());
    // "Good afternoon." above the first long paragraph.
    const auto isOpening = [](const Unit &unit) {
        return unit.kind == UnitKind::Sentence && unit.endsWithStop && unit.words > 1;
    };
    while (layout.bodyBegin > layout.coreBegin && isOpening(layout.units[layout.bodyBegin - 1]))
        --layout.bodyBegin;
}

} // namespace lectern
