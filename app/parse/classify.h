// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/parse/datestamp.h"
#include "app/parse/names.h"
#include "app/parse/unit.h"

#include <optional>

namespace lectern {

/// Tells what a unit is by its own words (`Unit::kind` and `Unit::rule`). `words` as readUnit() left them.
void classifyUnit(std::string_view text, Unit &unit, const std::vector<UnitWord> &words, const Lexicon &lexicon);

/// The stamps of a date line, and what else it says.
struct DateLineParts
{
    std::vector<DateStamp> stamps;
    TextSpan aside; ///< words on one side of the dates that are a name or a place; empty where there are none
    NameList names; ///< of `aside`
};

/// Nothing where the unit is no date line.
[[nodiscard]] std::optional<DateLineParts> readDateLine(std::string_view text, const Unit &unit,
                                                        const std::vector<UnitWord> &words,
                                                        const std::vector<PhraseMatch> &matches, const Lexicon &lexicon,
                                                        DayOrder order = DayOrder::Unknown);

/// Names behind "By", "Author:" and the like.
struct LabelledNames
{
    TextSpan label;
    NameList names;
};

/// The byline a unit holds, if it begins with a label.
[[nodiscard]] std::optional<LabelledNames> labelledNames(std::string_view text, const Unit &unit,
                                                         const std::vector<UnitWord> &words,
                                                         const std::vector<PhraseMatch> &matches,
                                                         const Lexicon &lexicon);

} // namespace lectern
