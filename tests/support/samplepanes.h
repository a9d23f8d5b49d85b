// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"
#include "app/items/articlelistmodel.h"
#include "app/items/entitycards.h"
#include "app/items/entitylistmodel.h"

#include <memory>
#include <vector>

namespace lectern::sample {

/// Hand-filled values for tests and pictures of the panes; all names and texts are invented.
[[nodiscard]] std::shared_ptr<const AnnotatedText> article();
/// An article in a language whose names are not recognised, with nothing tagged.
[[nodiscard]] std::shared_ptr<const AnnotatedText> turkishArticle();
/// An article whose marks nest and cross.
[[nodiscard]] std::shared_ptr<const AnnotatedText> nestedMarks();
[[nodiscard]] std::shared_ptr<const ArticleRows> articleRows();
[[nodiscard]] std::vector<EntitySection> entitySections();
[[nodiscard]] std::shared_ptr<const EntityCards> entityCards();
[[nodiscard]] std::vector<FilterChip> chips();

} // namespace lectern::sample
