// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/recognizer.h"
#include "app/import/sourcetext.h"
#include "app/parse/parsearticle.h"
#include "app/resolve/digest.h"

#include <string>

namespace lectern {

/// One text through parse and annotate.
struct Analysis
{
    Article article;
    Annotations annotations;
    ArticleDigest digest;
};

/// `parsed` is the text parsed without a look at other articles; `repeated` are lines that others showed to be
/// furniture.
[[nodiscard]] Analysis analyse(const SourceText &source, const ParsedArticle &parsed, const RepeatedLines &repeated,
                               const Recognizer &recognizer);

/// What the library remembers an analysis by: changes whenever the same text could be analysed differently, be it by
/// the recogniser or by what goes before and after it.
[[nodiscard]] std::string analysisVersion(const Recognizer &recognizer);

} // namespace lectern
