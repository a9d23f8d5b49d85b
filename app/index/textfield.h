// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// The texts a word can be looked for in. Words of the narrow fields are kept apart by a first byte no word has.
enum class TextField : char { Body = 0, Title = 1, Byline = 2, Source = 3, Role = 4 };

/// First byte that no term of a narrow field begins with.
inline constexpr char FirstBodyByte = 5;

/// The term under which a word of that field is indexed.
[[nodiscard]] inline std::string fieldTerm(TextField field, std::string_view word)
{
    std::string term;
    if (field != TextField::Body)
        term += static_cast<char>(field);
    term += word;
    return term;
}

} // namespace lectern
