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
/// Why two names may be one, or may not, in the language of the window; `reason` is in the words of resolve, in which
/// commands and files tell it.
[[nodiscard]] QString suggestionWords(const QString &reason);
/// What a folded region is, in two or three words: "share buttons", "newsletter form".
[[nodiscard]] QString foldedWords(const Region &region);

} // namespace lectern
