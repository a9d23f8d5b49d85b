// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace lectern {

/// A word on a page. Points, from the upper left corner, y downwards.
struct PdfWord
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    std::string text; ///< UTF-8

    [[nodiscard]] double height() const noexcept { return bottom - top; }
    [[nodiscard]] double middle() const noexcept { return (top + bottom) / 2; }
};

struct PdfPage
{
    double height = 0;
    std::vector<PdfWord> words;
};

/// The text of a document in reading order: columns one after the other (recursive cuts at white space, Nagy and Seth
/// 1984), lines joined to paragraphs, words divided at line ends joined, paragraphs joined over columns and pages.
/// What stands on several pages at the same place of a margin, and page numbers, are left out.
[[nodiscard]] std::string textOfPages(std::vector<PdfPage> pages);

} // namespace lectern
