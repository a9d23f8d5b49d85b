// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/parse/article.h"

#include <QString>

#include <string>

namespace lectern {

/// How the text shows that this is a name, in a sentence: "Person, because a title stands before the name:
/// “chairman” (rule title-before-name)".
[[nodiscard]] QString reasonWords(const Mention &mention, const std::string &text);
/// What a folded region is, in two or three words: "share buttons", "newsletter form".
[[nodiscard]] QString foldedWords(const Region &region);

} // namespace lectern
