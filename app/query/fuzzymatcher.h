// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Compares many terms, in the order of the alphabet, with one word by edit distance. What a term shares with the one
/// before it is not computed again, and a beginning that is already too far off is enough to leave a term.
class FuzzyMatcher
{
public:
    FuzzyMatcher(std::string_view word, int distance);
    /// Whether `term` is at most `distance` edits (insertions, deletions, replacements, swaps of neighbours) away.
    [[nodiscard]] bool matches(std::string_view term);

private:
    struct Row
    {
        std::vector<int> costs;
        int least = 0;
    };
    void fillRow(std::size_t row);

    std::u32string m_word;
    int m_distance;
    std::u32string m_term;       ///< code points of the last term
    std::string m_last;          ///< its bytes
    std::vector<Row> m_rows;     ///< row i compares the first i code points of m_term with all beginnings of m_word
    std::size_t m_validRows = 1; ///< rows that hold for m_term
};

} // namespace lectern
