// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/entitykey.h"

#include "app/base/folding.h"

namespace lectern {

std::string entityKey(EntityType type, std::string_view name)
{
    std::string words;
    for (const FoldedTerm &term : foldedTerms(name))
        words += (words.empty() ? "" : "-") + term.term;
    return fold(typeName(type)) + ':' + (words.empty() ? std::string("unnamed") : words);
}

} // namespace lectern
