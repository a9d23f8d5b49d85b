// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/index/termtable.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lectern {

/// The words of the names of things, folded: finds those that have a word, or one that begins in some way, without a
/// look at all names.
class NameIndex
{
public:
    /// Every word of `name` is one of the thing with that number.
    void add(std::uint32_t number, std::string_view name);
    /// To be called once, after the last name.
    void finish();

    /// Numbers of the things that have the word, ascending.
    [[nodiscard]] std::vector<std::uint32_t> withWord(std::string_view folded) const;
    /// Numbers of the things that have a word that begins so, ascending.
    [[nodiscard]] std::vector<std::uint32_t> withBeginning(std::string_view folded) const;

private:
    struct WordOfThing
    {
        TermNumber word = 0;
        std::uint32_t thing = 0;
        auto operator<=>(const WordOfThing &) const = default;
    };
    [[nodiscard]] std::vector<std::uint32_t> things(std::size_t firstWord, std::size_t endWord) const;
    [[nodiscard]] std::size_t lowerBound(std::string_view folded) const;

    TermTable m_words;
    std::vector<WordOfThing> m_pairs;    ///< until finish()
    std::vector<TermNumber> m_alphabet;  ///< words in the order of their bytes
    std::vector<std::uint32_t> m_begins; ///< in m_things, by place in the alphabet
    std::vector<std::uint32_t> m_things;
};

} // namespace lectern
