// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/simplified.h"

namespace lectern {

std::string simplified(std::string_view utf8)
{
    std::string simple;
    for (const char c : utf8) {
        const bool isBlank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!isBlank)
            simple += c;
        else if (!simple.empty() && simple.back() != ' ')
            simple += ' ';
    }
    if (simple.ends_with(' '))
        simple.pop_back();
    return simple;
}

} // namespace lectern
