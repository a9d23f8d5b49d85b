// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/analysis.h"

#include "app/parse/parsearticle.h"

namespace lectern {

namespace {

/// Of parseArticle() and digest(); to be counted up with every change of what they give.
constexpr char TextVersion[] = "text-2";

} // namespace

Analysis analyse(const SourceText &source, const Recognizer &recognizer)
{
    Analysis analysis;
    analysis.article = parseArticle(source, recognizer.lexicon());
    analysis.annotations = recognizer.annotate(analysis.article);
    analysis.digest = digest(analysis.article, analysis.annotations);
    return analysis;
}

std::string analysisVersion(const Recognizer &recognizer)
{
    return recognizer.version() + ' ' + TextVersion;
}

} // namespace lectern
