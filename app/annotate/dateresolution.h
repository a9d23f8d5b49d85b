// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/dateexpression.h"
#include "app/annotate/datetense.h"
#include "app/base/partialdate.h"

#include <optional>
#include <string>

namespace lectern {

/// What a date is measured from.
struct DateContext
{
    std::optional<PartialDate> published;    ///< a whole day
    std::optional<PartialDate> anchor;       ///< the date told just before, for "a year earlier"
    std::optional<PartialDate> sameSentence; ///< a whole day with its year, told earlier in the sentence
    DateTense tense = DateTense::Unknown;
};

/// A date placed in the calendar as far as that can be done.
struct ResolvedDate
{
    std::string normalized;          ///< as Mention::normalized
    std::optional<PartialDate> date; ///< or the first day, month or year of a range; for later dates to rest on
};

/// Nothing where the words turn out to be no date: "the same day" without a day before it.
[[nodiscard]] std::optional<ResolvedDate> resolveDate(const DateExpression &expression, const DateContext &context);

} // namespace lectern
