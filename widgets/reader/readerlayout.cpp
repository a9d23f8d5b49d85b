// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/readerlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr double TopMargin = 18;
constexpr double BottomMargin = 48;

/// End of the words of a line without the spaces a line break swallows.
int trimmedEnd(const QString &text, const QTextLine &line)
{
    int end = line.textStart() + line.textLength();
    while (end > line.textStart() && text.at(end - 1).isSpace())
        --end;
    return end;
}

} // namespace

void ReaderLayout::setText(std::shared_ptr<const AnnotatedText> text)
{
    m_text = std::move(text);
    m_folds = {};
    rebuild();
}

void ReaderLayout::setFolds(FoldState folds)
{
    m_folds = std::move(folds);
    rebuild();
}

void ReaderLayout::setStyle(const ReaderStyle &style)
{
    m_style = style;
    measureColumn();
    forget();
}

void ReaderLayout::setPageWidth(double width)
{
    m_pageWidth = width;
    const double before = m_columnWidth;
    measureColumn();
    if (std::abs(before - m_columnWidth) > 0.5)
        forget();
}

void ReaderLayout::measureColumn()
{
    m_columnWidth = std::max(120.0, std::min(m_style.columnWidth(), m_pageWidth - 2 * ReaderStyle::SideMargin));
    m_columnLeft = std::round(std::max(ReaderStyle::SideMargin, (m_pageWidth - m_columnWidth) / 2));
}

void ReaderLayout::rebuild()
{
    m_blocks.clear();
    m_byPosition.clear();
    m_validTops = 0;
    if (!m_text)
        return;
    measureColumn();
    for (ReaderBlock &block : readerBlocks(*m_text, m_folds)) {
        if (!block.range.isEmpty())
            m_byPosition.emplace_back(block.range.begin, int(m_blocks.size()));
        Item item;
        item.height = estimate(block);
        item.block = std::move(block);
        m_blocks.push_back(std::move(item));
    }
    std::sort(m_byPosition.begin(), m_byPosition.end());
}

void ReaderLayout::forget()
{
    for (Item &item : m_blocks) {
        item.layout.reset();
        item.height = estimate(item.block);
    }
    m_validTops = 0;
}

double ReaderLayout::estimate(const ReaderBlock &block) const
{
    const BlockStyle &style = m_style.of(block.kind);
    if (block.kind == BlockKind::Rule || block.kind == BlockKind::FoldBar)
        return style.lineHeight;
    const double advance =
        m_style.meanAdvance() * style.font.pixelSize() / std::max(1, m_style.of(BlockKind::Body).font.pixelSize());
    const double length = double(block.range.size() + block.extra.size()) * advance;
    return std::max(1.0, std::ceil(length / m_columnWidth)) * style.lineHeight;
}

double ReaderLayout::spaceAbove(std::size_t index) const
{
    const ReaderBlock &block = m_blocks[index].block;
    if (block.continuesParagraph)
        return 0;
    return index == 0 ? TopMargin * m_style.scale() : m_style.of(block.kind).spaceAbove;
}

QString ReaderLayout::wordsOf(const ReaderBlock &block) const
{
    QString words = m_text->words(block.range);
    for (QChar &unit : words)
        if (unit == u'\n' || unit == u'\r' || unit == u'\t')
            unit = u' ';
    return words + block.extra;
}

/// What differs from the block's own style: marks in muted text, verbs of speech, the outlet of the byline.
QList<QTextLayout::FormatRange> ReaderLayout::formatsOf(const ReaderBlock &block) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](const TextRange &range, const QTextCharFormat &format) {
        const TextRange part{std::max(range.begin, block.range.begin), std::min(range.end, block.range.end)};
        if (!part.isEmpty())
            formats.append({part.begin - block.range.begin, part.size(), format});
    };
    if (m_style.of(block.kind).isMuted && block.kind != BlockKind::Boilerplate) {
        QTextCharFormat plain;
        plain.setForeground(m_style.tokens().text);
        for (const AnnotatedMention &mention : m_text->mentions)
            add(mention.range, plain);
        const qsizetype outlet = m_text->outlet.isEmpty() ? -1 : block.extra.indexOf(m_text->outlet);
        if (block.kind == BlockKind::Byline && outlet >= 0)
            formats.append({block.range.size() + int(outlet), int(m_text->outlet.size()), plain});
    }
    QTextCharFormat cue;
    cue.setFontItalic(true);
    cue.setForeground(m_style.tokens().muted);
    for (const AnnotatedQuote &quote : m_text->quotes)
        add(quote.cue, cue);
    return formats;
}

void ReaderLayout::layOut(Item &item)
{
    const BlockStyle &style = m_style.of(item.block.kind);
    item.layout = std::make_unique<QTextLayout>(wordsOf(item.block), style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    item.layout->setTextOption(option);
    item.layout->setFormats(formatsOf(item.block));
    item.layout->setCacheEnabled(true);
    const double indent = item.block.kind == BlockKind::FoldBar ? 30 : 0;
    double y = 0;
    item.layout->beginLayout();
    for (QTextLine line = item.layout->createLine(); line.isValid(); line = item.layout->createLine()) {
        line.setLineWidth(m_columnWidth - indent);
        line.setPosition(QPointF(indent, std::round(y + (style.lineHeight - line.height()) / 2)));
        y += style.lineHeight;
    }
    item.layout->endLayout();
    item.height = std::max(y, style.lineHeight);
    if (item.block.kind == BlockKind::Rule || item.block.kind == BlockKind::FoldBar)
        item.height = style.lineHeight;
}

const QTextLayout &ReaderLayout::layout(int index)
{
    Item &item = m_blocks[static_cast<std::size_t>(index)];
    if (!item.layout) {
        const double before = item.height;
        layOut(item);
        if (std::abs(before - item.height) > 0.01)
            m_validTops = std::min(m_validTops, static_cast<std::size_t>(index) + 1);
    }
    return *item.layout;
}

void ReaderLayout::updateTops() const
{
    for (std::size_t i = m_validTops; i < m_blocks.size(); ++i) {
        const double above = i == 0 ? 0 : m_blocks[i - 1].top + m_blocks[i - 1].height;
        m_blocks[i].top = std::round(above + spaceAbove(i));
    }
    m_validTops = m_blocks.size();
}

double ReaderLayout::top(int index) const
{
    updateTops();
    return m_blocks[static_cast<std::size_t>(index)].top;
}

double ReaderLayout::pageHeight() const
{
    if (m_blocks.empty())
        return 0;
    const int last = blockCount() - 1;
    return top(last) + height(last) + BottomMargin;
}

int ReaderLayout::blockAt(double y) const
{
    updateTops();
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), y,
                                        [](double value, const Item &item) { return value < item.top; });
    return std::max(0, int(after - m_blocks.begin()) - 1);
}

std::optional<int> ReaderLayout::blockOf(int position) const
{
    auto after = std::upper_bound(m_byPosition.begin(), m_byPosition.end(), position,
                                  [](int value, const std::pair<int, int> &entry) { return value < entry.first; });
    if (after == m_byPosition.begin())
        return std::nullopt;
    const int index = std::prev(after)->second;
    return position <= block(index).range.end ? std::optional(index) : std::nullopt;
}

QRectF ReaderLayout::blockRect(int index) const
{
    return {m_columnLeft, top(index), m_columnWidth, height(index)};
}

std::optional<int> ReaderLayout::positionAt(const QPointF &point)
{
    if (m_blocks.empty())
        return std::nullopt;
    // The nearest block with words of the article, downwards first.
    int index = blockAt(point.y());
    for (int down = index; down < blockCount(); ++down)
        if (!block(down).range.isEmpty()) {
            index = down;
            break;
        }
    while (index > 0 && block(index).range.isEmpty())
        --index;
    if (block(index).range.isEmpty())
        return std::nullopt;
    const QTextLayout &lines = layout(index);
    const double y = point.y() - top(index);
    const double lineHeight = m_style.of(block(index).kind).lineHeight;
    const int line = std::clamp(int(y / lineHeight), 0, lines.lineCount() - 1);
    const int cursor = lines.lineAt(line).xToCursor(point.x() - m_columnLeft);
    return std::min(block(index).range.begin + cursor, block(index).range.end);
}

std::optional<int> ReaderLayout::positionUnder(const QPointF &point)
{
    if (m_blocks.empty())
        return std::nullopt;
    const int index = blockAt(point.y());
    if (block(index).range.isEmpty() || !blockRect(index).contains(point))
        return std::nullopt;
    const QTextLayout &lines = layout(index);
    const int number = int((point.y() - top(index)) / m_style.of(block(index).kind).lineHeight);
    if (number >= lines.lineCount())
        return std::nullopt;
    const QTextLine line = lines.lineAt(number);
    const double x = point.x() - m_columnLeft;
    if (x > line.naturalTextWidth())
        return std::nullopt;
    const int position = block(index).range.begin + line.xToCursor(x, QTextLine::CursorOnCharacter);
    return position < block(index).range.end ? std::optional(position) : std::nullopt;
}

std::vector<QRectF> ReaderLayout::rectsIn(int index, const TextRange &range)
{
    std::vector<QRectF> rects;
    const TextRange &own = block(index).range;
    const TextRange part{std::max(range.begin, own.begin) - own.begin, std::min(range.end, own.end) - own.begin};
    if (part.isEmpty())
        return rects;
    const QTextLayout &lines = layout(index);
    const QString words = lines.text();
    const QFontMetricsF metrics(lines.font());
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const int begin = std::max(part.begin, line.textStart());
        const int end = std::min(part.end, trimmedEnd(words, line));
        if (begin >= end)
            continue;
        const double left = line.cursorToX(begin);
        const double right = line.cursorToX(end);
        rects.emplace_back(m_columnLeft + left, top(index) + line.y() + line.ascent() - metrics.ascent(), right - left,
                           metrics.ascent() + metrics.descent());
    }
    return rects;
}

std::optional<QRectF> ReaderLayout::caretRect(int position)
{
    const auto index = blockOf(position);
    if (!index)
        return std::nullopt;
    const QTextLayout &lines = layout(*index);
    const int cursor = position - block(*index).range.begin;
    const QTextLine line = lines.lineForTextPosition(std::min(cursor, int(lines.text().size())));
    if (!line.isValid())
        return std::nullopt;
    return QRectF(m_columnLeft + line.cursorToX(cursor), top(*index) + line.y(), 1, line.height());
}

double ReaderLayout::estimatedY(int position) const
{
    const auto index = blockOf(position);
    if (!index) {
        // Folded away: where the text goes on.
        const auto after = std::lower_bound(m_byPosition.begin(), m_byPosition.end(), std::pair(position, 0));
        return after == m_byPosition.end() ? pageHeight() : top(after->second);
    }
    const TextRange &range = block(*index).range;
    return top(*index) + height(*index) * (position - range.begin) / std::max(1, range.size());
}

} // namespace lectern
