// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/textindex.h"

namespace lectern {

std::string TextIndex::termOf(TextField field, std::string_view word)
{
    std::string term;
    if (field != TextField::Body)
        term += static_cast<char>(field);
    term += word;
    return term;
}

} // namespace lectern
