// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/markpainter.h"

#include "widgets/common/typepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr double BandBelowBaseline = 3;
constexpr double LevelStep = 5;
constexpr double FillRadius = 2;
constexpr double QuoteBarWidth = 3;
constexpr double QuoteBarGap = 14;
constexpr std::size_t MostShown = 2;
constexpr std::size_t NearbyMentions = 16; ///< how far back a mention around a position may begin, in mentions

QRectF outset(const QRectF &rect)
{
    return rect.adjusted(-1, 0, 1, 0);
}

void outline(QPainter *painter, const QRectF &rect, const QPen &pen)
{
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect, FillRadius, FillRadius);
}

} // namespace

std::vector<int> markLevels(const std::vector<AnnotatedMention> &mentions)
{
    std::vector<int> levels(mentions.size(), 1);
    const auto isLonger = [&](std::size_t a, std::size_t b) {
        const int x = mentions[a].range.size();
        const int y = mentions[b].range.size();
        return x != y ? x > y : a < b;
    };
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        std::size_t longer = 0;
        bool isAroundShorter = false;
        const std::size_t first = i < NearbyMentions ? 0 : i - NearbyMentions;
        for (std::size_t j = first; j < mentions.size() && (j <= i || mentions[j].range.begin < mentions[i].range.end);
             ++j) {
            if (j == i || !mentions[j].range.overlaps(mentions[i].range))
                continue;
            longer += isLonger(j, i) ? 1 : 0;
            isAroundShorter = isAroundShorter || isLonger(i, j);
        }
        if (longer >= MostShown)
            levels[i] = 0;
        else
            levels[i] = isAroundShorter && longer == 0 ? 2 : 1;
    }
    return levels;
}

std::vector<std::size_t> MarkPainter::mentionsIn(int block) const
{
    const TextRange &range = m_layout->block(block).range;
    std::vector<std::size_t> found;
    if (range.isEmpty() || m_layout->block(block).kind == BlockKind::Boilerplate)
        return found;
    const auto first = std::lower_bound(m_text.mentions.begin(), m_text.mentions.end(), range.begin,
                                        [](const AnnotatedMention &m, int value) { return m.range.begin < value; });
    auto i = static_cast<std::size_t>(first - m_text.mentions.begin());
    i = i < NearbyMentions ? 0 : i - NearbyMentions;
    for (; i < m_text.mentions.size() && m_text.mentions[i].range.begin < range.end; ++i)
        if (m_levels[i] > 0 && m_text.mentions[i].range.overlaps(range))
            found.push_back(i);
    // The longer lies below the shorter.
    std::stable_sort(found.begin(), found.end(), [this](std::size_t a, std::size_t b) {
        return m_text.mentions[a].range.size() > m_text.mentions[b].range.size();
    });
    return found;
}

bool MarkPainter::isSelected(std::size_t mention) const
{
    return m_state.selected && m_text.mentions[mention].entity == m_state.selected;
}

void MarkPainter::paintBehind(int block)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
    if (m_layout->block(block).range.isEmpty())
        return;
    paintQuotes(block);
    for (const std::size_t mention : mentionsIn(block))
        paintFill(block, mention);
    paintHits(block);
    paintSelection(block);
}

void MarkPainter::paintAbove(int block)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
    const std::vector<std::size_t> mentions = mentionsIn(block);
    for (const std::size_t mention : mentions)
        paintBand(block, mention);
    for (const std::size_t mention : mentions)
        paintOutline(block, mention);
}

void MarkPainter::paintQuotes(int block)
{
    for (const AnnotatedQuote &quote : m_text.quotes) {
        if (!quote.isDirect || !quote.range.overlaps(m_layout->block(block).range))
            continue;
        // The marks around the words belong to the picture of a quotation.
        const TextRange range{quote.range.begin - 1, quote.range.end + 1};
        const std::vector<QRectF> rects = m_layout->rectsIn(block, range);
        if (rects.empty())
            continue;
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(tokens().quote);
        for (const QRectF &rect : rects)
            m_painter->drawRoundedRect(outset(rect), FillRadius, FillRadius);
        const double top = rects.front().top();
        m_painter->fillRect(
            QRectF(m_layout->columnLeft() - QuoteBarGap, top, QuoteBarWidth, rects.back().bottom() - top),
            tokens().quoteBar);
    }
}

void MarkPainter::paintFill(int block, std::size_t mention)
{
    const AnnotatedMention &mark = m_text.mentions[mention];
    const TypeColors &colors = tokens().of(mark.type);
    const bool hovered = m_state.hovered == mention;
    if (mark.isUnsure && !hovered && !isSelected(mention))
        return;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(isSelected(mention) ? colors.selected : hovered ? colors.hover : colors.fill);
    for (const QRectF &rect : m_layout->rectsIn(block, mark.range))
        m_painter->drawRoundedRect(outset(rect), FillRadius, FillRadius);
}

void MarkPainter::paintHits(int block)
{
    const TextRange &range = m_layout->block(block).range;
    auto hit = std::lower_bound(m_state.hits.begin(), m_state.hits.end(), range.begin,
                                [](const TextRange &h, int value) { return h.end <= value; });
    for (; hit != m_state.hits.end() && hit->begin < range.end; ++hit) {
        const bool isCurrent = m_state.currentHit == static_cast<std::size_t>(hit - m_state.hits.begin());
        for (const QRectF &rect : m_layout->rectsIn(block, *hit)) {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(isCurrent ? tokens().hitNow : tokens().hit);
            m_painter->drawRoundedRect(rect, FillRadius, FillRadius);
            if (isCurrent)
                outline(m_painter, rect.adjusted(0, 1, 0, -1), QPen(tokens().hitLine, 2));
            else
                m_painter->fillRect(QRectF(rect.left(), rect.bottom() - 1.5, rect.width(), 1.5), tokens().hitLine);
        }
    }
}

void MarkPainter::paintSelection(int block)
{
    if (m_state.selection.isEmpty())
        return;
    const QColor fill = blended(tokens().accent, tokens().page, tokens().isDark ? 0.34 : 0.26);
    for (const QRectF &rect : m_layout->rectsIn(block, m_state.selection))
        m_painter->fillRect(rect.adjusted(0, -2, 0, 3), fill);
}

void MarkPainter::paintBand(int block, std::size_t mention)
{
    const AnnotatedMention &mark = m_text.mentions[mention];
    const double descent = QFontMetricsF(m_layout->style().of(m_layout->block(block).kind).font).descent();
    // Small type has less room between its lines.
    const double scale = std::min(m_layout->style().scale(), 1.6);
    const bool isSmall = m_layout->style().of(m_layout->block(block).kind).lineHeight < 22 * m_layout->style().scale();
    const double gap = (isSmall ? 1 : BandBelowBaseline) * scale;
    const double level = m_levels[mention] == 2 ? LevelStep * scale : 0;
    for (const QRectF &rect : m_layout->rectsIn(block, mark.range)) {
        const double baseline = std::round(rect.bottom() - descent);
        paintPattern(m_painter, patternOf(mark.type), QPointF(rect.left() - 1, baseline + gap + level),
                     rect.width() + 2, tokens().of(mark.type).line, scale);
    }
}

void MarkPainter::paintOutline(int block, std::size_t mention)
{
    const AnnotatedMention &mark = m_text.mentions[mention];
    const bool isCurrent = m_state.current == mention;
    if (!isSelected(mention) && !isCurrent && !mark.isUnsure)
        return;
    for (const QRectF &words : m_layout->rectsIn(block, mark.range)) {
        const QRectF rect = outset(words).adjusted(0, 0, 0, 1);
        if (isSelected(mention) || isCurrent)
            outline(m_painter, rect.adjusted(0.75, 0.75, -0.75, -0.75), QPen(tokens().of(mark.type).line, 1.5));
        else
            outline(m_painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), QPen(tokens().borderStrong, 1, Qt::DashLine));
        if (isCurrent)
            outline(m_painter, rect.adjusted(-3, -3, 3, 3), QPen(tokens().focus, 2));
    }
}

} // namespace lectern
