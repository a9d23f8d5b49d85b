// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/analysis.h"

#include "app/workspace/linecensus.h"

namespace lectern {

namespace {

/// Of parseArticle() and digest(); to be counted up with every change of what they give.
constexpr char TextVersion[] = "text-3";

} // namespace

Analysis analyse(const SourceText &source, const ParsedArticle &parsed, const RepeatedLines &repeated,
                 const Recognizer &recognizer)
{
    Analysis analysis;
    analysis.article = hasRepeated(parsed.lines, repeated)
                           ? parseArticle(source, recognizer.lexicon(), repeated).article
                           : parsed.article;
    analysis.annotations = recognizer.annotate(analysis.article);
    analysis.digest = digest(analysis.article, analysis.annotations);
    return analysis;
}

std::string analysisVersion(const Recognizer &recognizer)
{
    return recognizer.version() + ' ' + TextVersion;
}

} // namespace lectern
