// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"

#include <map>
#include <string>
#include <vector>

namespace lectern {

/// The texts a word can be looked for in. Words of the narrow fields are kept apart by a first byte no word has.
enum class TextField : char { Body = 0, Title = 1, Byline = 2, Source = 3, Role = 4 };

/// The folded words of all articles with their positions.
class TextIndex
{
public:
    struct Posting
    {
        DocNumber doc{0};
        std::vector<std::uint32_t> positions;
    };
    using Terms = std::map<std::string, std::vector<Posting>, std::less<>>;

    static std::string termOf(TextField field, std::string_view word);

    Terms terms;
    std::vector<std::uint32_t> lengths; ///< words of each article
};

} // namespace lectern
