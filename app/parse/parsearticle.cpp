// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parse/parsearticle.h"

#include "app/base/utf8.h"
#include "app/parse/buildregions.h"
#include "app/parse/findmetadata.h"
#include "app/parse/language.h"
#include "app/parse/layout.h"
#include "app/parse/token.h"

#include <algorithm>

namespace lectern {

namespace {

/// The readable text, as far as it is needed to tell its language.
std::string sample(std::string_view text, const std::vector<Region> &regions)
{
    constexpr std::size_t EnoughBytes = 6'000;
    std::string part;
    for (const Region &region : regions) {
        if (part.size() >= EnoughBytes)
            break;
        if (!isReadable(region.kind))
            continue;
        std::size_t end = std::min<std::size_t>(region.span.end, region.span.begin + EnoughBytes);
        while (!isCodePointBoundary(text, end))
            --end;
        part.append(text.substr(region.span.begin, end - region.span.begin)).push_back('\n');
    }
    return part;
}

std::vector<TextSpan> sentencesOf(std::string_view text, const std::vector<Region> &regions, std::string_view language)
{
    std::vector<TextSpan> sentences;
    for (const Region &region : regions) {
        if (!isReadable(region.kind))
            continue;
        const std::vector<TextSpan> found = splitSentences(text, region.span, language);
        sentences.insert(sentences.end(), found.begin(), found.end());
    }
    return sentences;
}

} // namespace

ParsedArticle parseArticle(const SourceText &source, const Lexicon &lexicon, const RepeatedLines &repeated)
{
    ParsedArticle parsed;
    Article &article = parsed.article;
    article.file = source.file;
    article.record = source.record;
    article.text = source.text;
    Layout layout = findLayout(article.text, lexicon);
    const auto read = [&article, &source, &lexicon, &layout] {
        article.regions = buildRegions(article.text, layout, lexicon);
        article.language = detectLanguage(sample(article.text, article.regions));
        article.metadata = findMetadata(source, layout, article.language, lexicon);
    };
    read();
    const std::string outlet = outletOf(source, article.metadata);
    const std::vector<RepeatableUnit> units = findRepeatableUnits(article.text, layout, outlet);
    parsed.lines = outletLines(units, reportOf(article.text, layout, outlet));
    if (markRepeated(layout, units, repeated)) {
        layout = findLayout(article.text, std::move(layout.units), lexicon);
        read();
    }
    article.sentences = sentencesOf(article.text, article.regions, article.language);
    return parsed;
}

Article parseArticle(const SourceText &source, const Lexicon &lexicon)
{
    return parseArticle(source, lexicon, {}).article;
}

} // namespace lectern
