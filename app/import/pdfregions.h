// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/pdflayout.h"

#include <vector>

namespace lectern {

/// Words that stand beside each other, from left to right.
struct PdfLine
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text;

    [[nodiscard]] double height() const noexcept { return bottom - top; }
};

/// Lines of one column or block, from top to bottom.
using PdfRegion = std::vector<PdfLine>;

/// Words on the same height as one line, whatever lies between them.
[[nodiscard]] std::vector<PdfLine> linesOf(std::vector<PdfWord> words);

/// Cuts the words of a page into regions, in reading order.
[[nodiscard]] std::vector<PdfRegion> regionsOf(std::vector<PdfWord> words);

/// Takes running heads, running feet and page numbers off the pages.
void dropRunningLines(std::vector<PdfPage> &pages);

} // namespace lectern
