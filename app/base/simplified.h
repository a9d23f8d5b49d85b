// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// A part of a text for one line: runs of white space (ASCII) as single blanks, none at the ends.
[[nodiscard]] std::string simplified(std::string_view utf8);

} // namespace lectern
