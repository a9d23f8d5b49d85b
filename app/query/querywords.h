// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace lectern {

/// Words of a query for people, shared by those who put sentences together.
[[nodiscard]] QString quotedWords(std::string_view utf8);
/// "3 April 2024" for 2024-04-03, in the language of the default locale; what is no date comes back as it is.
[[nodiscard]] QString dateInWords(std::string_view iso);

} // namespace lectern
