// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/fuzzymatcher.h"

#include "app/base/utf8.h"

#include <algorithm>

namespace lectern {

namespace {

void assignCodePoints(std::u32string &points, std::string_view utf8)
{
    points.clear();
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        points += point.value;
        at += point.size;
    }
}

} // namespace

FuzzyMatcher::FuzzyMatcher(std::string_view word, int distance) : m_distance(distance)
{
    assignCodePoints(m_word, word);
    // No term longer than this can match, so no more rows are ever needed.
    m_rows.resize(m_word.size() + static_cast<std::size_t>(distance) + 1);
    for (Row &row : m_rows)
        row.costs.resize(m_word.size() + 1);
    for (std::size_t j = 0; j <= m_word.size(); ++j)
        m_rows.front().costs[j] = static_cast<int>(j);
}

bool FuzzyMatcher::matches(std::string_view term)
{
    const auto difference = std::mismatch(term.begin(), term.end(), m_last.begin(), m_last.end()).first;
    std::size_t sharedBytes = static_cast<std::size_t>(difference - term.begin());
    while (sharedBytes > 0 && !isCodePointBoundary(term, sharedBytes)) // a damaged index may hold no UTF-8
        --sharedBytes;
    const std::size_t shared = codePointCount(term.substr(0, sharedBytes));
    m_validRows = std::min(m_validRows, shared + 1);
    m_last = term;
    assignCodePoints(m_term, term);
    while (m_validRows <= m_term.size() && m_validRows < m_rows.size()) {
        const bool isTooFar = m_rows[m_validRows - 1].least > m_distance &&
                              (m_validRows < 2 || m_rows[m_validRows - 2].least > m_distance);
        if (isTooFar)
            return false;
        fillRow(m_validRows++);
    }
    return m_term.size() < m_rows.size() && m_rows[m_term.size()].costs.back() <= m_distance;
}

void FuzzyMatcher::fillRow(std::size_t row)
{
    std::vector<int> &costs = m_rows[row].costs;
    const std::vector<int> &above = m_rows[row - 1].costs;
    const char32_t letter = m_term[row - 1];
    costs[0] = static_cast<int>(row);
    int least = costs[0];
    for (std::size_t j = 1; j <= m_word.size(); ++j) {
        int cost = std::min({above[j] + 1, costs[j - 1] + 1, above[j - 1] + (letter == m_word[j - 1] ? 0 : 1)});
        if (row > 1 && j > 1 && letter == m_word[j - 2] && m_term[row - 2] == m_word[j - 1])
            cost = std::min(cost, m_rows[row - 2].costs[j - 2] + 1);
        costs[j] = cost;
        least = std::min(least, cost);
    }
    m_rows[row].least = least;
}

} // namespace lectern
