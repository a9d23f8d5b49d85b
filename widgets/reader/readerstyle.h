// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tokens.h"
#include "widgets/reader/readerblocks.h"
#include "widgets/reader/readersettings.h"

#include <QFont>

namespace lectern {

/// How blocks of one kind are set. Lengths in px at the current zoom.
struct BlockStyle
{
    QFont font;
    double lineHeight = 28;
    double spaceAbove = 12;
    QColor color;
    bool isMuted = false; ///< marks in it still have the colour of text
};

/// Fonts, measures and colours of the page for one setting.
class ReaderStyle
{
public:
    ReaderStyle(const ReaderSettings &settings, const Tokens &tokens);

    [[nodiscard]] const BlockStyle &of(BlockKind kind) const { return m_styles[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const Tokens &tokens() const { return *m_tokens; }
    /// Width of the column where there is room for it.
    [[nodiscard]] double columnWidth() const { return m_columnWidth; }
    /// Mean width of a character of body text.
    [[nodiscard]] double meanAdvance() const { return m_meanAdvance; }
    /// How much larger than the design's 17 px body text is.
    [[nodiscard]] double scale() const { return m_scale; }

    static constexpr double FoldBarHeight = 26;
    static constexpr double SideMargin = 32; ///< at least, on both sides; holds the bar of quotations

private:
    const Tokens *m_tokens;
    double m_scale;
    double m_meanAdvance;
    double m_columnWidth;
    std::array<BlockStyle, 10> m_styles;
};

} // namespace lectern
