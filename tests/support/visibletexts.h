// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace lectern::sample {

/// A text that a reader can come to see or hear.
struct VisibleText
{
    QString where; ///< class and name of the widget, and what of it: "QLabel hint toolTip"
    QString text;
};

/// Every text of a widget and of those in it, hidden ones too: labels, buttons, tool tips, names for screen readers,
/// entries of menus and lists of choice, headers of tables.
[[nodiscard]] std::vector<VisibleText> textsOf(const QWidget &root);

/// What of it is not whole on the screen: "QPushButton save: 120 of 143 px". Texts that end in an ellipsis by design
/// are drawn by delegates and do not come here.
[[nodiscard]] QStringList cutOff(const QWidget &root);

} // namespace lectern::sample
