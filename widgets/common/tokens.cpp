// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/tokens.h"

#include "widgets/common/contrasttokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace lectern {

namespace {

constexpr QColor rgb(unsigned value)
{
    return {static_cast<int>(value >> 16), static_cast<int>((value >> 8) & 0xFF), static_cast<int>(value & 0xFF)};
}

constexpr Tokens Light = {
    .isDark = false,
    .window = rgb(0xF2F3F2),
    .base = rgb(0xFFFFFF),
    .alt = rgb(0xF7F8F7),
    .page = rgb(0xFEFDFB),
    .raised = rgb(0xFFFFFF),
    .text = rgb(0x1C2125),
    .muted = rgb(0x565F67),
    .faint = rgb(0x6E777E),
    .border = rgb(0xD9DCDD),
    .borderStrong = rgb(0x858D94),
    .accent = rgb(0x17566B),
    .onAccent = rgb(0xFFFFFF),
    .accentSoft = rgb(0xE3EEF1),
    .select = rgb(0xD5E6EC),
    .onSelect = rgb(0x12303B),
    .hover = rgb(0xEEF1F1),
    .focus = rgb(0x17566B),
    .button = rgb(0xFAFBFA),
    .hit = rgb(0xFFE98A),
    .hitNow = rgb(0xFFC533),
    .hitLine = rgb(0x8A6A00),
    .quote = rgb(0xF1F3F3),
    .quoteBar = rgb(0x858D94),
    .boiler = rgb(0xF4F4F2),
    .boilerText = rgb(0x676F76),
    .grid = rgb(0xE6E8E8),
    .warn = rgb(0x8A5A00),
    .error = rgb(0xB3261E),
    .ok = rgb(0x2B6E43),
    .others = rgb(0x7C8C9E),
    .edge = rgb(0x8D959B),
    .selectedEdge = rgb(0x565F67),
    .sequential = {rgb(0xEEF5F7), rgb(0xC9E3EC), rgb(0x9DCDDE), rgb(0x6CB3CC), rgb(0x3A96B2), rgb(0x0D7793),
                   rgb(0x08596E), rgb(0x023C4B)},
    .types = {{
        {rgb(0x0667C0), rgb(0xE0EBF4), rgb(0xC2D9ED), rgb(0xB4D0E9), rgb(0xDFEBF7), rgb(0x0661B4),
         rgb(0xFFFFFF)}, // Person
        {rgb(0xC9750E), rgb(0xF8EDDF), rgb(0xF1DCC2), rgb(0xEED4B4), rgb(0xF8EDE0), rgb(0x91540A),
         rgb(0x101417)}, // Company
        {rgb(0x50078C), rgb(0xF0E9F2), rgb(0xD4C2E0), rgb(0xCAB3DA), rgb(0xE8DFF0), rgb(0x50078C),
         rgb(0xFFFFFF)}, // Organization
        {rgb(0x33784A), rgb(0xEEF2ED), rgb(0xCDDDD1), rgb(0xC1D5C6), rgb(0xE4EDE7), rgb(0x2F6E44),
         rgb(0xFFFFFF)}, // Place
        {rgb(0x5D6200), rgb(0xF6F5EE), rgb(0xD7D8BF), rgb(0xCECEB0), rgb(0xEAEBDE), rgb(0x5D6200),
         rgb(0xFFFFFF)}, // Nationality
        {rgb(0x7C8C9E), rgb(0xF8F7F6), rgb(0xDFE2E5), rgb(0xD7DBDF), rgb(0xEEF0F2), rgb(0x596572),
         rgb(0x101417)}, // Date
        {rgb(0xD72449), rgb(0xFBECED), rgb(0xF5C9D0), rgb(0xF2BCC6), rgb(0xFAE3E7), rgb(0xB91F3F),
         rgb(0xFFFFFF)}, // Event
        {rgb(0x024749), rgb(0xEAEEED), rgb(0xC2D1D0), rgb(0xB2C6C6), rgb(0xDEE7E7), rgb(0x024749),
         rgb(0xFFFFFF)}, // Product
        {rgb(0x523703), rgb(0xF5F3EF), rgb(0xD5CDBF), rgb(0xCAC2B1), rgb(0xE9E5DE), rgb(0x523703),
         rgb(0xFFFFFF)}, // Money
        {rgb(0x998778), rgb(0xF9F7F4), rgb(0xE6E1DC), rgb(0xE0DAD4), rgb(0xF2EFED), rgb(0x6E6156),
         rgb(0x101417)}, // Quantity
        {rgb(0x91437D), rgb(0xF5EEF1), rgb(0xE4D0DD), rgb(0xDDC5D5), rgb(0xF1E7EE), rgb(0x91437D),
         rgb(0xFFFFFF)}, // Work
    }},
};

constexpr Tokens Dark = {
    .isDark = true,
    .window = rgb(0x212427),
    .base = rgb(0x181A1D),
    .alt = rgb(0x1D2023),
    .page = rgb(0x1A1C1F),
    .raised = rgb(0x2A2E31),
    .text = rgb(0xE3E6E7),
    .muted = rgb(0xA7AFB4),
    .faint = rgb(0x8A939A),
    .border = rgb(0x373C40),
    .borderStrong = rgb(0x737C83),
    .accent = rgb(0x6FC2D3),
    .onAccent = rgb(0x0C2229),
    .accentSoft = rgb(0x213A42),
    .select = rgb(0x22454F),
    .onSelect = rgb(0xE9F5F8),
    .hover = rgb(0x292D31),
    .focus = rgb(0x6FC2D3),
    .button = rgb(0x2A2E31),
    .hit = rgb(0x5E4B00),
    .hitNow = rgb(0x785E00),
    .hitLine = rgb(0xD9AE2B),
    .quote = rgb(0x222629),
    .quoteBar = rgb(0x737C83),
    .boiler = rgb(0x202326),
    .boilerText = rgb(0x9098A0),
    .grid = rgb(0x2D3235),
    .warn = rgb(0xE0B14A),
    .error = rgb(0xF2938C),
    .ok = rgb(0x7CC592),
    .others = rgb(0x79818A),
    .edge = rgb(0x767F86),
    .selectedEdge = rgb(0xA7AFB4),
    .sequential = {rgb(0x1A2225), rgb(0x193741), rgb(0x1B4F5F), rgb(0x22677C), rgb(0x2F7F98), rgb(0x489BB6),
                   rgb(0x6DBAD5), rgb(0xA2DBF0)},
    .types = {{
        {rgb(0x5698FC), rgb(0x273750), rgb(0x2B405F), rgb(0x2E466A), rgb(0x273853), rgb(0x74ABFD),
         rgb(0x101417)}, // Person
        {rgb(0xFB9423), rgb(0x4C3620), rgb(0x5B3F20), rgb(0x664520), rgb(0x4E371E), rgb(0xFB9627),
         rgb(0x101417)}, // Company
        {rgb(0xCEBEFE), rgb(0x353440), rgb(0x4E4B60), rgb(0x57536B), rgb(0x444153), rgb(0xCEBEFE),
         rgb(0x101417)}, // Organization
        {rgb(0x79C782), rgb(0x28362E), rgb(0x364E3C), rgb(0x3A5641), rgb(0x2F4435), rgb(0x79C782),
         rgb(0x101417)}, // Place
        {rgb(0xDEE87E), rgb(0x2E3028), rgb(0x53573B), rgb(0x5D613F), rgb(0x484B34), rgb(0xDEE87E),
         rgb(0x101417)}, // Nationality
        {rgb(0x79818A), rgb(0x24262A), rgb(0x36393E), rgb(0x3A3E43), rgb(0x2F3337), rgb(0x9FA4AB),
         rgb(0x101417)}, // Date
        {rgb(0xD65B65), rgb(0x362529), rgb(0x512E33), rgb(0x5A3137), rgb(0x462A2E), rgb(0xE18990),
         rgb(0x101417)}, // Event
        {rgb(0x7BEFE2), rgb(0x293C3C), rgb(0x365958), rgb(0x3B6461), rgb(0x304D4C), rgb(0x7BEFE2),
         rgb(0x101417)}, // Product
        {rgb(0xA47701), rgb(0x28251C), rgb(0x423616), rgb(0x493B15), rgb(0x3A3016), rgb(0xBD9D48),
         rgb(0x101417)}, // Money
        {rgb(0xBCB5AE), rgb(0x2A2B2D), rgb(0x494848), rgb(0x515050), rgb(0x3F3F40), rgb(0xBCB5AE),
         rgb(0x101417)}, // Quantity
        {rgb(0xD783B8), rgb(0x362B36), rgb(0x513A4B), rgb(0x5A3F53), rgb(0x463342), rgb(0xDD94C2),
         rgb(0x101417)}, // Work
    }},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setRole(QPalette &palette, QPalette::ColorRole role, const QColor &color, const QColor &disabled)
{
    palette.setColor(QPalette::Active, role, color);
    palette.setColor(QPalette::Inactive, role, color);
    palette.setColor(QPalette::Disabled, role, disabled);
}

} // namespace

const Tokens &lightTokens()
{
    return Light;
}

const Tokens &darkTokens()
{
    return Dark;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const bool isDark = window.lightness() < palette.color(QPalette::Active, QPalette::WindowText).lightness();
    if (window == QColor(Qt::black) || window == QColor(Qt::white)) // no other theme has them
        return isDark ? darkContrastTokens() : lightContrastTokens();
    return isDark ? Dark : Light;
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto surface = [&](QPalette::ColorRole role, const QColor &color) { setRole(palette, role, color, color); };
    const auto words = [&](QPalette::ColorRole role, const QColor &color) {
        setRole(palette, role, color, tokens.faint);
    };
    surface(QPalette::Window, tokens.window);
    surface(QPalette::Base, tokens.base);
    surface(QPalette::AlternateBase, tokens.alt);
    surface(QPalette::ToolTipBase, tokens.raised);
    surface(QPalette::Button, tokens.button);
    surface(QPalette::Light, tokens.base);
    surface(QPalette::Midlight, tokens.hover);
    surface(QPalette::Mid, tokens.border);
    surface(QPalette::Dark, tokens.borderStrong);
    surface(QPalette::Shadow, tokens.text);
    setRole(palette, QPalette::Highlight, tokens.accent, tokens.border);
    setRole(palette, QPalette::HighlightedText, tokens.onAccent, tokens.text);
    words(QPalette::WindowText, tokens.text);
    words(QPalette::Text, tokens.text);
    words(QPalette::ButtonText, tokens.text);
    words(QPalette::BrightText, tokens.error);
    words(QPalette::ToolTipText, tokens.text);
    words(QPalette::Link, tokens.accent);
    words(QPalette::LinkVisited, tokens.muted);
    surface(QPalette::PlaceholderText, tokens.faint);
    return palette;
}

Pattern patternOf(EntityType type)
{
    static constexpr std::array<Pattern, EntityTypeCount> patterns = {
        Pattern::Solid, Pattern::Double,  Pattern::LongDash, Pattern::Dots,  Pattern::FineDots, Pattern::Dash,
        Pattern::Wave,  Pattern::DashDot, Pattern::Thick,    Pattern::Ruler, Pattern::Bracket,
    };
    return patterns[static_cast<std::size_t>(type)];
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor blended(const QColor &top, const QColor &bottom, double share)
{
    const auto mix = [share](int above, int below) {
        return static_cast<int>(std::lround(above * share + below * (1 - share)));
    };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

QColor readableOn(const QColor &surface, const Tokens &tokens)
{
    const std::array<QColor, 3> inks = {tokens.text, QColor(Qt::white), rgb(0x101417)};
    return *std::max_element(inks.begin(), inks.end(), [&](const QColor &a, const QColor &b) {
        return contrast(a, surface) < contrast(b, surface);
    });
}

} // namespace lectern
