// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/contrasttokens.h"

namespace lectern {

namespace {

constexpr double Enhanced = 7;    ///< WCAG 2.1, level AAA
constexpr double Secondary = 4.5; ///< of what is disabled or only separates
constexpr double Step = 0.04;

QColor inkOn(const QColor &paper)
{
    return paper == QColor(Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

QColor strengthened(const QColor &color, const QColor &paper, double least)
{
    const QColor ink = inkOn(paper);
    for (double share = 1; share > 0; share -= Step)
        if (const QColor mixed = blended(color, ink, share); contrast(mixed, paper) >= least)
            return mixed;
    return ink;
}

TypeColors strengthened(TypeColors colors, const QColor &paper)
{
    colors.line = strengthened(colors.line, paper, Enhanced);
    colors.chipText = colors.line;
    colors.badgeText = paper;
    // The underline says what it is; a tint would only take away from the words.
    colors.fill = paper;
    colors.chip = paper;
    return colors;
}

Tokens strengthened(Tokens tokens)
{
    const QColor paper = tokens.isDark ? Qt::black : Qt::white;
    for (QColor *surface : {&tokens.window, &tokens.base, &tokens.alt, &tokens.page, &tokens.raised, &tokens.button,
                            &tokens.accentSoft, &tokens.quote, &tokens.boiler, &tokens.onAccent})
        *surface = paper;
    for (QColor *ink : {&tokens.text, &tokens.muted, &tokens.boilerText, &tokens.onSelect, &tokens.borderStrong})
        *ink = inkOn(paper);
    for (QColor *mark : {&tokens.accent, &tokens.focus, &tokens.warn, &tokens.error, &tokens.ok, &tokens.hitLine,
                         &tokens.quoteBar, &tokens.others, &tokens.edge, &tokens.selectedEdge})
        *mark = strengthened(*mark, paper, Enhanced);
    for (QColor *line : {&tokens.faint, &tokens.border, &tokens.grid})
        *line = strengthened(*line, paper, Secondary);
    for (TypeColors &colors : tokens.types)
        colors = strengthened(colors, paper);
    return tokens;
}

} // namespace

const Tokens &lightContrastTokens()
{
    static const Tokens tokens = strengthened(lightTokens());
    return tokens;
}

const Tokens &darkContrastTokens()
{
    static const Tokens tokens = strengthened(darkTokens());
    return tokens;
}

} // namespace lectern
