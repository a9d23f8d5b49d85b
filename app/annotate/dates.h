// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/base/partialdate.h"
#include "app/parse/article.h"
#include "app/parse/token.h"

#include <optional>
#include <span>
#include <vector>

namespace lectern {

/// The day the article appeared, where it says so.
[[nodiscard]] std::optional<PartialDate> publicationDay(const Article &article);

/// All dates of the readable text, in text order, not overlapping: type Date, normalised against the publication day
/// as Mention::normalized says. `tokens` are those of all sentences, in text order. Prepositions stand outside the
/// span; lengths of time, clock times and vague words ("recently") are no dates. In articles whose names are not
/// recognised only dates in figures with a year are found.
[[nodiscard]] std::vector<Mention> findDates(const Article &article, std::span<const Token> tokens);

} // namespace lectern
