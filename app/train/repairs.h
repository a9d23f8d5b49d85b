// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/train/trainingdata.h"

#include <set>
#include <string>
#include <string_view>

namespace lectern::train {

/// The name in a marked phrase: without its article, and only where all its words but "of", "and" and the like are
/// written as names are; empty where it is none ("the two soldiers", "we").
[[nodiscard]] TextSpan properName(std::string_view text, TextSpan phrase);

/// Words before a person's name that are not part of it, from resources/model/titles.txt.
[[nodiscard]] Result<std::set<std::string, std::less<>>> readTitles(const QString &path);
/// Takes titles off the persons of a document. A "person" who is nothing but a title is none.
void stripTitles(TrainingDocument &document, const std::set<std::string, std::less<>> &titles);

/// Settles what the lexicon knows for certain: a country is a place even where it acts, a demonym outside a longer name
/// is a nationality even where the source does not mark it.
void settleByLexicon(TrainingDocument &document);

} // namespace lectern::train
