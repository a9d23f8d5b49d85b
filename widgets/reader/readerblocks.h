// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"

#include <QString>

#include <set>
#include <vector>

namespace lectern {

enum class BlockKind { Kicker, Title, Standfirst, Byline, Rule, FoldBar, Heading, Body, Caption, Boilerplate };

/// A piece of the page from margin to margin: a paragraph, a part of a long one, a bar or a line. Its words are a range
/// of the article, then words of our own.
struct ReaderBlock
{
    BlockKind kind = BlockKind::Body;
    TextRange range;                 ///< of the article; empty for bars, lines and words of our own
    QString extra;                   ///< stands after the article's words
    bool continuesParagraph = false; ///< a later part of a long paragraph: no space above
    int fold = -1;                   ///< of a FoldBar: number of the fold
    bool isUnfolded = false;         ///< of a FoldBar
};

/// Which folds are open.
struct FoldState
{
    bool isAllOpen = false;
    std::set<int> toggled; ///< folds that are not as `isAllOpen` says

    [[nodiscard]] bool isOpen(int fold) const { return isAllOpen != (toggled.count(fold) > 0); }
};

/// The page of an article from top to bottom: head (kicker, title, standfirst, byline), a line, then the text in its
/// order with everything that is not text folded into bars.
[[nodiscard]] std::vector<ReaderBlock> readerBlocks(const AnnotatedText &text, const FoldState &folds);

/// Longest part of a paragraph that is laid out as one: layout costs grow with the square of very long ones.
inline constexpr int MostBlockCharacters = 4000;

} // namespace lectern
