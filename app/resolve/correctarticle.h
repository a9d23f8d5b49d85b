// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotatedarticle.h"
#include "app/annotate/recognizer.h"
#include "app/resolve/correction.h"

#include <memory>
#include <vector>

namespace lectern {

/// Corrections of the text of one article, in the order in which they were made.
using TextRules = std::vector<std::shared_ptr<const Correction>>;

/// An article as the reader corrected it. What changes the text (metadata, boilerplate) comes first, and the article is
/// annotated anew where names or dates may depend on it; mentions are added and taken away after that. Rules that find
/// nothing to change change nothing.
[[nodiscard]] AnnotatedArticle correctArticle(AnnotatedArticle article, const TextRules &rules,
                                              const Recognizer &recognizer);

/// The places of an article a rule is about: where AddMention and AddMentions put a mention, what RejectMention and
/// MarkText mean. Empty where the article has no such words.
[[nodiscard]] std::vector<TextSpan> placesOf(const Correction &rule, const AnnotatedArticle &article);

} // namespace lectern
