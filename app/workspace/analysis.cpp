// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/analysis.h"

#include "app/parse/parsearticle.h"

namespace lectern {

Analysis analyse(const SourceText &source, const Recognizer &recognizer)
{
    Analysis analysis;
    analysis.article = parseArticle(source, recognizer.lexicon());
    analysis.annotations = recognizer.annotate(analysis.article);
    analysis.digest = digest(analysis.article, analysis.annotations);
    return analysis;
}

} // namespace lectern
