// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/nameindex.h"

#include "app/base/folding.h"

#include <algorithm>

namespace lectern {

void NameIndex::add(std::uint32_t number, std::string_view name)
{
    for (TermReader reader(name); reader.next();) {
        m_pairs.push_back({m_words.numberOf(reader.term()), number});
        if (const std::string_view other = reader.alternate(); !other.empty())
            m_pairs.push_back({m_words.numberOf(other), number});
    }
}

void NameIndex::finish()
{
    m_alphabet = m_words.sorted();
    std::vector<TermNumber> place(m_alphabet.size());
    for (std::uint32_t i = 0; i < m_alphabet.size(); ++i)
        place[m_alphabet[i]] = i;
    for (WordOfThing &pair : m_pairs)
        pair.word = place[pair.word];
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    m_begins.assign(m_alphabet.size() + 1, 0);
    for (const WordOfThing &pair : m_pairs) {
        ++m_begins[pair.word + 1];
        m_things.push_back(pair.thing);
    }
    for (std::size_t i = 1; i < m_begins.size(); ++i)
        m_begins[i] += m_begins[i - 1];
    m_pairs = {};
}

std::size_t NameIndex::lowerBound(std::string_view folded) const
{
    const auto found = std::lower_bound(m_alphabet.begin(), m_alphabet.end(), folded,
                                        [this](TermNumber a, std::string_view b) { return m_words.term(a) < b; });
    return static_cast<std::size_t>(found - m_alphabet.begin());
}

std::vector<std::uint32_t> NameIndex::things(std::size_t firstWord, std::size_t endWord) const
{
    if (firstWord >= endWord)
        return {};
    std::vector<std::uint32_t> found(m_things.begin() + m_begins[firstWord], m_things.begin() + m_begins[endWord]);
    if (endWord - firstWord > 1) {
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    return found;
}

std::vector<std::uint32_t> NameIndex::withWord(std::string_view folded) const
{
    const std::size_t at = lowerBound(folded);
    const bool isThere = at < m_alphabet.size() && m_words.term(m_alphabet[at]) == folded;
    return things(at, isThere ? at + 1 : at);
}

std::vector<std::uint32_t> NameIndex::withBeginning(std::string_view folded) const
{
    const std::size_t first = lowerBound(folded);
    const auto end = std::partition_point(m_alphabet.begin() + static_cast<std::ptrdiff_t>(first), m_alphabet.end(),
                                          [&](TermNumber word) { return m_words.term(word).starts_with(folded); });
    return things(first, static_cast<std::size_t>(end - m_alphabet.begin()));
}

} // namespace lectern
