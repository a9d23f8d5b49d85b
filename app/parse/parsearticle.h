// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/import/sourcetext.h"
#include "app/parse/article.h"
#include "app/parse/outletlines.h"

namespace lectern {

/// An article, and which of its lines may be furniture of its outlet's pages.
struct ParsedArticle
{
    Article article;
    OutletLines lines;
};

/// Regions, metadata, language and sentences of one text. Depends on this text, the lexicon and `repeated` alone: the
/// lines that are known to stand in many reports of the outlet, which become furniture.
[[nodiscard]] ParsedArticle parseArticle(const SourceText &source, const Lexicon &lexicon,
                                         const RepeatedLines &repeated);
/// Without a look at other articles.
[[nodiscard]] Article parseArticle(const SourceText &source, const Lexicon &lexicon);

} // namespace lectern
