// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"

#include <QColor>

#include <array>

class QPalette;

namespace lectern {

/// Underline of an entity type: the sign that remains where hues cannot be told apart.
enum class Pattern { Solid, Double, LongDash, Dots, FineDots, Dash, Wave, DashDot, Thick, Ruler, Bracket };

/// Everything a mark, badge or chip of one entity type is drawn with.
struct TypeColors
{
    QColor line;     ///< underline, strip tick, badge, chart mark: 3:1 on every surface
    QColor fill;     ///< behind the words, opaque
    QColor hover;    ///< the same under the pointer
    QColor selected; ///< the same for the selected entity
    QColor chip;
    QColor chipText;
    QColor badgeText;
    bool operator==(const TypeColors &) const = default;
};

inline constexpr int SequentialSteps = 8;

/// The colours of one theme; no other file names a colour.
struct Tokens
{
    bool isDark = false;
    QColor window, base, alt, page, raised;
    QColor text, muted, faint;
    QColor border, borderStrong;
    QColor accent, onAccent, accentSoft;
    QColor select, onSelect, hover, focus, button;
    QColor hit, hitNow, hitLine;
    QColor quote, quoteBar, boiler, boilerText;
    QColor grid, warn, error, ok;
    QColor others;                                  ///< "7 others" of a chart
    QColor edge, selectedEdge;                      ///< lines of a network
    std::array<QColor, SequentialSteps> sequential; ///< heat map; 0 is the empty cell
    std::array<TypeColors, EntityTypeCount> types;

    [[nodiscard]] const TypeColors &of(EntityType type) const { return types[static_cast<std::size_t>(type)]; }
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The tokens that belong to a palette: dark where its window is darker than its text.
[[nodiscard]] const Tokens &tokensOf(const QPalette &palette);
/// A palette with every role of every group set from the tokens.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

[[nodiscard]] Pattern patternOf(EntityType type);
/// Colours of series without an entity type, in their order; at most this many, the rest is `others`.
inline constexpr std::array<EntityType, 7> CategoricalOrder = {
    EntityType::Person, EntityType::Company, EntityType::Place, EntityType::Organization,
    EntityType::Event,  EntityType::Product, EntityType::Money};
/// Contrast of two opaque colours as WCAG 2.1 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `top` over `bottom` with `share` of the top, 0 to 1.
[[nodiscard]] QColor blended(const QColor &top, const QColor &bottom, double share);
/// Of text, white and ink the one that reads best on `surface`.
[[nodiscard]] QColor readableOn(const QColor &surface, const Tokens &tokens);

} // namespace lectern
