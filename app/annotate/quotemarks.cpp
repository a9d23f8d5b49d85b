// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/quotemarks.h"

#include "app/base/utf8.h"

#include <QChar>

#include <array>
#include <optional>
#include <string_view>

namespace lectern {

namespace {

enum class MarkKind : std::uint8_t { Opening, Closing };

/// A quotation mark of one region, told opening or closing by its shape or by what stands beside it.
struct QuoteMark
{
    TextSpan span;
    MarkKind kind = MarkKind::Opening;
    bool isSingle = false;
};

bool isSpaceOrNothing(char32_t c)
{
    return c == 0 || QChar::isSpace(c);
}

/// The characters around a mark; 0 outside the region.
struct Neighbours
{
    char32_t before = 0;
    char32_t after = 0;
};

bool isOpeningBetween(Neighbours around)
{
    const bool freeBefore = isSpaceOrNothing(around.before) || around.before == U'(' || around.before == U'[' ||
                            around.before == U'\u2014' || around.before == U'\u201C' || around.before == U'"' ||
                            around.before == U'\u2013';
    return freeBefore && !isSpaceOrNothing(around.after);
}

/// The kind of a mark; absent for apostrophes and other characters.
std::optional<QuoteMark> markOf(char32_t c, TextSpan span, Neighbours around, char32_t germanOpening)
{
    switch (c) {
    case U'"':
        return QuoteMark{span, isOpeningBetween(around) ? MarkKind::Opening : MarkKind::Closing, false};
    case U'\u201C': // closes what a low mark opened
        return QuoteMark{span, germanOpening == U'\u201E' ? MarkKind::Closing : MarkKind::Opening, false};
    case U'\u201E':
    case U'\u00AB':
        return QuoteMark{span, MarkKind::Opening, false};
    case U'\u201D':
    case U'\u00BB':
        return QuoteMark{span, MarkKind::Closing, false};
    case U'\u2018':
        return QuoteMark{span, MarkKind::Opening, true};
    case U'\'':
    case U'\u2019': {
        if (c == U'\'' && isOpeningBetween(around))
            return QuoteMark{span, MarkKind::Opening, true};
        const bool closes = !QChar::isLetterOrNumber(around.after) && !isSpaceOrNothing(around.before);
        if (closes)
            return QuoteMark{span, MarkKind::Closing, true};
        return std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::vector<QuoteMark> marksOf(std::string_view text, TextSpan region)
{
    std::vector<QuoteMark> marks;
    char32_t before = 0;
    char32_t opening = 0;
    for (std::uint32_t at = region.begin; at < region.end;) {
        const CodePoint point = codePointAt(text, at);
        const auto next = static_cast<std::uint32_t>(at + point.size);
        const char32_t after = next < region.end ? codePointAt(text, next).value : 0;
        const auto mark = markOf(point.value, {at, next}, {before, after}, opening);
        if (mark) {
            marks.push_back(*mark);
            if (!mark->isSingle)
                opening = mark->kind == MarkKind::Opening ? point.value : 0;
        }
        before = point.value;
        at = next;
    }
    return marks;
}

TextSpan trimmed(std::string_view text, TextSpan span)
{
    while (span.begin < span.end && (text[span.begin] == ' ' || text[span.begin] == '\n'))
        ++span.begin;
    while (span.begin < span.end && (text[span.end - 1] == ' ' || text[span.end - 1] == '\n'))
        --span.end;
    return span;
}

/// Whether a paragraph is told by somebody: "we", "our", "I", "your".
bool speaksInFirstPerson(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> Words = {"I",  "we",   "We",   "our", "Our",
                                                              "us", "your", "Your", "you"};
    for (const std::string_view word : Words) {
        for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
            const char before = at == 0 ? ' ' : text[at - 1];
            const char after = at + word.size() < text.size() ? text[at + word.size()] : ' ';
            if (before == ' ' && (after == ' ' || after == ',' || after == '.' || after == '\''))
                return true;
        }
    }
    return false;
}

class PartFinder
{
public:
    explicit PartFinder(const Article &article) : m_article(article) {}

    std::vector<QuotedPart> run()
    {
        for (std::uint32_t i = 0; i < m_article.regions.size(); ++i) {
            const RegionKind kind = m_article.regions[i].kind;
            if (isReadable(kind) && kind != RegionKind::Byline)
                readRegion(i);
            else if (kind == RegionKind::Byline)
                m_open.reset();
        }
        return std::move(m_parts);
    }

private:
    struct Opened
    {
        std::uint32_t begin = 0;
        std::uint32_t region = 0;
        bool isSingle = false;
        bool continues = false;
    };

    void readRegion(std::uint32_t index)
    {
        const TextSpan region = m_article.regions[index].span;
        const std::vector<QuoteMark> marks = marksOf(m_article.text, region);
        const bool wasOpen = m_open.has_value();
        if (wasOpen && !marks.empty() && marks.front().kind == MarkKind::Opening &&
            marks.front().span.begin == region.begin) {
            closeAt(m_article.regions[m_open->region].span.end); // each paragraph of a quotation opens anew
            m_continues = true;
        }
        for (std::size_t i = 0; i < marks.size(); ++i)
            readMark(marks, i, index);
        if (m_open && m_open->isSingle)
            m_open.reset();
        if (m_open && !closesLater(index))
            closeAt(region.end);
    }

    void readMark(const std::vector<QuoteMark> &marks, std::size_t at, std::uint32_t region)
    {
        const QuoteMark &mark = marks[at];
        if (mark.kind == MarkKind::Opening) {
            if (m_open || (mark.isSingle && !hasSingleClose(marks, at)))
                return;
            m_open = Opened{mark.span.end, region, mark.isSingle, m_continues};
            m_continues = false;
        } else if (m_open && m_open->isSingle == mark.isSingle) {
            closeAt(mark.span.begin);
        } else if (!m_open && !mark.isSingle) {
            closeWithoutOpening(mark.span.begin, region);
        }
    }

    static bool hasSingleClose(const std::vector<QuoteMark> &marks, std::size_t from)
    {
        for (std::size_t i = from + 1; i < marks.size(); ++i) {
            if (marks[i].isSingle)
                return marks[i].kind == MarkKind::Closing;
        }
        return false;
    }

    void closeAt(std::uint32_t end)
    {
        const TextSpan span = trimmed(m_article.text, {m_open->begin, end});
        if (!span.isEmpty())
            m_parts.push_back({span, m_open->region, m_open->continues, m_open->isSingle});
        m_open.reset();
    }

    /// Whether one of the next paragraphs closes or takes up what is open.
    bool closesLater(std::uint32_t region) const
    {
        constexpr std::uint32_t MostParagraphs = 8;
        std::uint32_t seen = 0;
        for (std::uint32_t i = region + 1; i < m_article.regions.size() && seen < MostParagraphs; ++i) {
            if (m_article.regions[i].kind != RegionKind::Body)
                continue;
            ++seen;
            for (const QuoteMark &mark : marksOf(m_article.text, m_article.regions[i].span)) {
                if (mark.isSingle)
                    continue;
                const bool takenUp =
                    mark.kind == MarkKind::Opening && mark.span.begin == m_article.regions[i].span.begin && seen == 1;
                return takenUp || mark.kind == MarkKind::Closing;
            }
        }
        return false;
    }

    /// The paragraphs after the last quotation, when they speak in the first person up to the closing mark.
    void closeWithoutOpening(std::uint32_t end, std::uint32_t region)
    {
        constexpr std::uint32_t MostParagraphs = 8;
        std::size_t before = m_parts.size(); // quotations inside the one that is closed here are part of it
        while (before > 0 && m_parts[before - 1].region == region && m_parts[before - 1].isSingle)
            --before;
        if (before == 0 || region <= m_parts[before - 1].region || region - m_parts[before - 1].region > MostParagraphs)
            return;
        std::uint32_t first = m_parts[before - 1].region + 1;
        while (first < region && m_article.regions[first].kind != RegionKind::Body)
            ++first;
        for (std::uint32_t i = first; i <= region; ++i) {
            const Region &paragraph = m_article.regions[i];
            if (paragraph.kind == RegionKind::Body && !speaksInFirstPerson(paragraph.span.of(m_article.text)))
                return;
        }
        m_parts.resize(before);
        const TextSpan span = trimmed(m_article.text, {m_article.regions[first].span.begin, end});
        m_parts.push_back({span, first, true, false});
    }

    const Article &m_article;
    std::vector<QuotedPart> m_parts;
    std::optional<Opened> m_open;
    bool m_continues = false; ///< the next part takes up the one before it
};

} // namespace

std::vector<QuotedPart> findQuotedParts(const Article &article)
{
    return PartFinder(article).run();
}

} // namespace lectern
