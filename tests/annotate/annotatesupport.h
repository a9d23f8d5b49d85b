// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/annotate/recognizer.h"
#include "app/parse/article.h"

#include <QString>

#include <memory>
#include <string>

namespace lectern {

/// An English article of plain paragraphs, a blank line between them; a paragraph that begins with "# " is the headline
/// ("# " is not part of its region).
[[nodiscard]] Article articleOf(const std::string &text);

/// The readable text with each mention in brackets: "[Person Zakir Hasanov] met [Person Yasar Guler] in [Place Baku]."
[[nodiscard]] QString drawMentions(const Article &article, const Annotations &annotations);
/// "Zakir Hasanov: Azerbaijani Defence Minister (Defence Minister) AZ; Zakir Hasanov: ..." in text order; ranks and
/// honorifics are marked "rank" and "honorific", what was inferred "inferred".
[[nodiscard]] QString drawRoles(const Article &article, const Annotations &annotations);
/// "Hasanov said: \"...\"" a line for each quote; "?" for an unknown speaker, indirect quotes without marks.
[[nodiscard]] QString drawQuotes(const Article &article, const Annotations &annotations);

/// The recogniser of this build with its lexicon and model; null where the files are missing.
[[nodiscard]] std::shared_ptr<const Recognizer> installedRecognizer();

} // namespace lectern
