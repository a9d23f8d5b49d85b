// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/analysebatch.h"

#include "app/parse/parsearticle.h"
#include "app/workspace/linecensus.h"

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

/// A text on its way through the analysis.
struct TextInWork
{
    const SourceText *source = nullptr;
    ParsedArticle parsed;
};

Result<std::vector<TextInWork>> parseAll(std::span<const SourceText *const> texts, const AnalysisPlace &place)
{
    const auto parse = [&place](const SourceText *source) {
        return TextInWork{source, parseArticle(*source, place.recognizer.lexicon(), {})};
    };
    return async::parallelMap(texts, place.threads, place.control, parse);
}

Result<std::vector<Analysis>> annotateAll(std::span<const TextInWork> texts, const RepeatedLines &repeated,
                                          const AnalysisPlace &place)
{
    const auto annotate = [&place, &repeated](const TextInWork &text) {
        return analyse(*text.source, text.parsed, repeated, place.recognizer);
    };
    return async::parallelMap(texts, place.threads, place.control, annotate);
}

/// Analyses articles of the library with what is known now; those that cannot be read stay as they are.
Result<std::vector<NewAnalysis>> renew(std::span<const ArticleId> ids, const RepeatedLines &repeated,
                                       const AnalysisPlace &place)
{
    if (ids.empty())
        return std::vector<NewAnalysis>();
    const Result<std::unique_ptr<ArticleReader>> reader = ArticleReader::open(place.library.path());
    if (!reader)
        return reader.error();
    std::vector<ArticleId> read;
    std::vector<SourceText> sources;
    for (const ArticleId id : ids)
        if (Result<SourceText> source = (*reader)->source(id)) {
            read.push_back(id);
            sources.push_back(*std::move(source));
        }
    std::vector<const SourceText *> texts;
    std::vector<OutletLines> lines;
    for (const SourceText &source : sources)
        texts.push_back(&source);
    const Result<std::vector<TextInWork>> parsed = parseAll(texts, place);
    if (!parsed)
        return parsed.error();
    for (const TextInWork &text : *parsed)
        lines.push_back(text.parsed.lines);
    const Result<std::vector<LineWitness>> witnesses = place.library.witnesses(keysOf(lines));
    if (!witnesses)
        return witnesses.error();
    RepeatedLines all;
    const RepeatedLines known = takeCensus({}, *witnesses).repeated;
    std::set_union(known.begin(), known.end(), repeated.begin(), repeated.end(), std::back_inserter(all));
    const Result<std::vector<Analysis>> analyses = annotateAll(*parsed, all, place);
    if (!analyses)
        return analyses.error();
    std::vector<NewAnalysis> renewed;
    for (std::size_t i = 0; i < read.size(); ++i) {
        const Analysis &analysis = (*analyses)[i];
        renewed.push_back({read[i], pack(analysis.article, analysis.annotations, analysis.digest), {}});
    }
    return renewed;
}

} // namespace

Result<AnalysedBatch> analyseBatch(std::span<const SourceText *const> texts, const AnalysisPlace &place)
{
    const Result<std::vector<TextInWork>> parsed = parseAll(texts, place);
    if (!parsed)
        return parsed.error();
    AnalysedBatch batch;
    std::vector<Place> places;
    for (const TextInWork &text : *parsed) {
        batch.lines.push_back(text.parsed.lines);
        places.push_back({text.source->file, text.source->record});
    }
    const Result<std::vector<LineWitness>> witnesses = place.library.witnesses(keysOf(batch.lines), places);
    if (!witnesses)
        return witnesses.error();
    const LineCensus census = takeCensus(batch.lines, *witnesses);
    Result<std::vector<Analysis>> analyses = annotateAll(*parsed, census.repeated, place);
    if (!analyses)
        return analyses.error();
    batch.analyses = *std::move(analyses);
    for (OutletLines &lines : batch.lines)
        lines = withoutSettled(std::move(lines), census);
    Result<std::vector<NewAnalysis>> renewed = renew(census.earlier, census.repeated, place);
    if (!renewed)
        return renewed.error();
    batch.renewed = *std::move(renewed);
    return batch;
}

} // namespace lectern
