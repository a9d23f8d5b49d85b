// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/tokens.h"

class QPainter;
class QStyleOptionViewItem;

namespace lectern {

/// What lies behind the words of a row: its fill by state, a hairline below, and the bar of the selected one.
/// `beginsRow` is false for the cells of a table after the first.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens,
                        bool beginsRow = true);

} // namespace lectern
