// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/readerstyle.h"

#include <QFontMetricsF>

#include <algorithm>

namespace lectern {

namespace {

constexpr double BodySize = 17;

struct Measure
{
    double size;
    double lineHeight;
    double spaceAbove;
    bool isSerif;
    bool isBold;
    bool isMuted;
};

/// In the order of BlockKind, for body text of 17 px.
constexpr Measure Measures[] = {
    {12, 18, 0, false, false, true},  // Kicker
    {25, 32, 6, true, true, false},   // Title
    {17, 25, 6, true, false, true},   // Standfirst
    {12, 18, 10, false, false, true}, // Byline
    {1, 1, 12, false, false, false},  // Rule
    {12, 26, 12, false, false, true}, // FoldBar
    {17, 28, 22, true, true, false},  // Heading
    {17, 28, 12, true, false, false}, // Body
    {13, 20, 12, false, false, true}, // Caption
    {17, 28, 10, true, false, true},  // Boilerplate
};

/// Mean advance of running text; averageCharWidth() of a font counts letters that hardly occur.
double advanceOf(const QFont &font)
{
    const QString sample = QStringLiteral("the ferry will leave the port in the morning and return with the mail, said "
                                          "the captain of the ship on Monday");
    return QFontMetricsF(font).horizontalAdvance(sample) / double(sample.size());
}

} // namespace

ReaderStyle::ReaderStyle(const ReaderSettings &settings, const Tokens &tokens)
    : m_tokens(&tokens), m_scale(settings.fontSize * settings.zoom / 100.0 / BodySize)
{
    for (std::size_t i = 0; i < m_styles.size(); ++i) {
        const Measure &measure = Measures[i];
        const ReaderFamily family = measure.isSerif ? settings.family : ReaderFamily::Sans;
        BlockStyle &style = m_styles[i];
        style.font = readerFont(family, measure.size * m_scale);
        style.font.setBold(measure.isBold);
        style.lineHeight = measure.lineHeight * m_scale;
        style.spaceAbove = measure.spaceAbove * m_scale;
        style.isMuted = measure.isMuted;
        style.color = measure.isMuted ? tokens.muted : tokens.text;
    }
    m_styles[static_cast<std::size_t>(BlockKind::Boilerplate)].color = tokens.boilerText;
    m_styles[static_cast<std::size_t>(BlockKind::Rule)].lineHeight = 1;
    m_meanAdvance = advanceOf(of(BlockKind::Body).font);
    m_columnWidth = m_meanAdvance * std::clamp(settings.columnCharacters, 45, 75);
}

} // namespace lectern
