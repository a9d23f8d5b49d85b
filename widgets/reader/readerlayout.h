// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/readerblocks.h"
#include "widgets/reader/readerstyle.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// Where every word of the page stands. Blocks are laid out when they come into sight; until then their height is an
/// estimate, so that opening an article costs its first screen. Page coordinates begin at the top of the page.
class ReaderLayout
{
public:
    explicit ReaderLayout(const ReaderStyle &style) : m_style(style) {}

    /// Null for an empty page.
    void setText(std::shared_ptr<const AnnotatedText> text);
    void setFolds(FoldState folds);
    [[nodiscard]] const FoldState &folds() const { return m_folds; }
    void setStyle(const ReaderStyle &style);
    [[nodiscard]] const ReaderStyle &style() const { return m_style; }
    /// Width of the page in px; the column stands in its middle.
    void setPageWidth(double width);

    [[nodiscard]] int blockCount() const { return int(m_blocks.size()); }
    [[nodiscard]] const ReaderBlock &block(int index) const { return m_blocks[static_cast<std::size_t>(index)].block; }
    /// Lays the block out if it is not yet.
    const QTextLayout &layout(int index);
    /// Top of the block's words (its space above not counted) and their height; estimates where not laid out.
    [[nodiscard]] double top(int index) const;
    [[nodiscard]] double height(int index) const { return m_blocks[static_cast<std::size_t>(index)].height; }
    [[nodiscard]] double pageHeight() const;
    [[nodiscard]] double columnLeft() const { return m_columnLeft; }
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }
    /// The block at or above a height of the page; 0 above the first.
    [[nodiscard]] int blockAt(double y) const;
    /// The block that shows a position of the article; absent where it is folded away.
    [[nodiscard]] std::optional<int> blockOf(int position) const;

    /// The article position nearest to a point; absent where no text is near.
    [[nodiscard]] std::optional<int> positionAt(const QPointF &point);
    /// The article position exactly under a point, between the edges of its line.
    [[nodiscard]] std::optional<int> positionUnder(const QPointF &point);
    /// The part of each line of a block that a range covers, as high as the words (ascent and descent).
    [[nodiscard]] std::vector<QRectF> rectsIn(int index, const TextRange &range);
    /// Place of the caret before a position.
    [[nodiscard]] std::optional<QRectF> caretRect(int position);
    /// Height of a position on the page, without laying anything out.
    [[nodiscard]] double estimatedY(int position) const;
    [[nodiscard]] QRectF blockRect(int index) const;

private:
    struct Item
    {
        ReaderBlock block;
        std::unique_ptr<QTextLayout> layout;
        double height = 0;
        mutable double top = 0;
    };

    void rebuild();
    void forget();
    void measureColumn();
    void layOut(Item &item);
    [[nodiscard]] double estimate(const ReaderBlock &block) const;
    [[nodiscard]] double spaceAbove(std::size_t index) const;
    [[nodiscard]] QString wordsOf(const ReaderBlock &block) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const ReaderBlock &block) const;
    void updateTops() const;

    ReaderStyle m_style;
    std::shared_ptr<const AnnotatedText> m_text;
    FoldState m_folds;
    std::vector<Item> m_blocks;
    std::vector<std::pair<int, int>> m_byPosition; ///< begin of a range and its block, sorted
    double m_pageWidth = 600;
    double m_columnLeft = 0;
    double m_columnWidth = 600;
    mutable std::size_t m_validTops = 0; ///< tops before this index are right
};

} // namespace lectern
