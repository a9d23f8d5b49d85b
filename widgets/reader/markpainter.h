// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"
#include "widgets/reader/readerlayout.h"

#include <optional>
#include <vector>

class QPainter;

namespace lectern {

/// What is under the pointer, chosen, found.
struct MarkState
{
    std::optional<std::size_t> hovered; ///< mention
    std::optional<std::size_t> current; ///< mention the keyboard is at
    std::optional<EntityId> selected;   ///< entity, all its mentions
    std::vector<TextRange> hits;        ///< of the search or of find in text, in text order
    std::optional<std::size_t> currentHit;
    TextRange selection;
};

/// On which of two levels each mention has its band: 1 where nothing crosses it or it is the shorter, 2 for the longer,
/// 0 for what is neither of the two longest at its place and is not shown.
[[nodiscard]] std::vector<int> markLevels(const std::vector<AnnotatedMention> &mentions);

/// Draws what lies behind and on the words of a block. Page coordinates.
class MarkPainter
{
public:
    MarkPainter(QPainter *painter, ReaderLayout *layout, const AnnotatedText &text, const std::vector<int> &levels,
                const MarkState &state)
        : m_painter(painter), m_layout(layout), m_text(text), m_levels(levels), m_state(state)
    {
    }

    /// Quotation tint, fills, hits and selection: before the words.
    void paintBehind(int block);
    /// Underlines and outlines: after the words.
    void paintAbove(int block);

private:
    void paintQuotes(int block);
    void paintFill(int block, std::size_t mention);
    void paintHits(int block);
    void paintSelection(int block);
    void paintBand(int block, std::size_t mention);
    void paintOutline(int block, std::size_t mention);
    [[nodiscard]] std::vector<std::size_t> mentionsIn(int block) const;
    [[nodiscard]] bool isSelected(std::size_t mention) const;
    [[nodiscard]] const Tokens &tokens() const { return m_layout->style().tokens(); }

    QPainter *m_painter;
    ReaderLayout *m_layout;
    const AnnotatedText &m_text;
    const std::vector<int> &m_levels;
    const MarkState &m_state;
};

} // namespace lectern
