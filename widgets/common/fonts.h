// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace lectern {

/// What a text is, which fixes its size and weight.
enum class TextRole {
    Interface, ///< rows, menus, buttons: 13 px
    Strong,    ///< the same, bold: pane titles, section heads
    Caption,   ///< second lines, chips, buttons in panes: 12 px
    Tag,       ///< tags, axis notes, badges: 11 px, the smallest
    CardTitle, ///< names on cards: 14 px bold
    EmptyTitle ///< first line of an empty state and of a chart: 15 px bold
};

enum class ReaderFamily { Serif, Sans };

/// The font of the interface: Noto Sans where it is installed, 13 px unless the reader's own font is larger.
[[nodiscard]] QFont interfaceFont(const QFont &systemFont);
/// The font of a role, in proportion to the application's font.
[[nodiscard]] QFont fontOf(TextRole role);
/// The font of article text at `pixelSize`.
[[nodiscard]] QFont readerFont(ReaderFamily family, double pixelSize);
/// The same font with figures of one width, for numbers in columns.
[[nodiscard]] QFont tabular(QFont font);
/// A length given for a 13 px interface font, in proportion to the application's font.
[[nodiscard]] int scaled(double pixels);
/// How much larger than 13 px the application's font is.
[[nodiscard]] double interfaceScale();

} // namespace lectern
