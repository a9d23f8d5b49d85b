// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/import/sourcetext.h"
#include "app/parse/article.h"

namespace lectern {

/// Regions, metadata, language and sentences of one text. Depends on this text and the lexicon alone, so that the
/// order of an import never matters.
[[nodiscard]] Article parseArticle(const SourceText &source, const Lexicon &lexicon);

} // namespace lectern
