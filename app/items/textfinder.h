// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"

#include <QString>

#include <string>
#include <vector>

namespace lectern {

/// Finds words in one text as the program compares words everywhere: case, accents and the shapes of quotes and dashes
/// aside, schwa as e and as a. Keeps the folded text, so that each letter typed costs one search.
class TextFinder
{
public:
    TextFinder() = default;
    explicit TextFinder(const QString &text);

    /// Non-overlapping places in text order; a run of spaces of any kind matches one space.
    [[nodiscard]] std::vector<TextRange> find(const QString &wanted) const;

private:
    struct Folded
    {
        std::string text;
        std::vector<int> positions; ///< UTF-16 position each byte comes from, and the end
    };

    static Folded foldedOf(const QString &text, bool schwaAsA);
    static void search(const Folded &folded, const std::string &wanted, std::vector<TextRange> &found);

    Folded m_folded;
    Folded m_schwaAsA; ///< empty where the text has no schwa
};

} // namespace lectern
