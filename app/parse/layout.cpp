// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/layout.h"

#include "app/parse/classify.h"

namespace lectern {

Layout findLayout(std::string_view text, const Lexicon &lexicon)
{
    Layout layout;
    layout.units = splitUnits(text);
    std::vector<UnitWord> words;
    for (Unit &unit : layout.units) {
        readUnit(text, unit, words);
        classifyUnit(text, unit, words, lexicon);
    }
    findCore(layout);
    findHeadline(text, layout);
    placeUnits(text, layout, lexicon);
    return layout;
}

} // namespace lectern
