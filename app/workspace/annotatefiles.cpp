// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/annotatefiles.h"

#include "app/async/parallelmap.h"
#include "app/import/filereader.h"
#include "app/import/findfiles.h"
#include "app/resolve/resolve.h"
#include "app/workspace/analysis.h"
#include "app/workspace/linecensus.h"

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

/// A text of a file, parsed on its own.
struct ReadText
{
    SourceText source;
    ParsedArticle parsed;
};

struct ReadTexts
{
    std::vector<ReadText> texts;
    std::vector<Problem> problems;
};

ReadTexts parsedTexts(FileContents contents, const Lexicon &lexicon)
{
    ReadTexts result{{}, std::move(contents.problems)};
    for (SourceText &source : contents.articles) {
        ParsedArticle parsed = parseArticle(source, lexicon, {});
        result.texts.push_back({std::move(source), std::move(parsed)});
    }
    return result;
}

/// Which lines of all the texts together are furniture.
RepeatedLines repeatedAmong(const std::vector<ReadText> &texts)
{
    std::vector<OutletLines> lines;
    for (const ReadText &text : texts)
        lines.push_back(text.parsed.lines);
    return takeCensus(lines).repeated;
}

} // namespace

Result<AnnotatedFiles> annotateFiles(const QStringList &paths, const Recognizer &recognizer, const JobControl &control,
                                     const ReadOptions &options)
{
    FoundFiles found = findFiles(paths);
    const std::vector<QString> files(found.files.begin(), found.files.end());
    FileReader reader(options, readingProgram());
    Result<std::vector<ReadTexts>> read =
        async::parallelMap(std::span<const QString>(files), async::Threads{}, control, [&](const QString &file) {
            return parsedTexts(reader.read(file, control), recognizer.lexicon());
        });
    if (!read)
        return read.error();
    AnnotatedFiles annotated;
    annotated.problems = std::move(found.problems);
    std::vector<ReadText> texts;
    for (ReadTexts &file : *read) {
        std::move(file.problems.begin(), file.problems.end(), std::back_inserter(annotated.problems));
        std::move(file.texts.begin(), file.texts.end(), std::back_inserter(texts));
    }
    const RepeatedLines repeated = repeatedAmong(texts);
    Result<std::vector<Analysis>> analysed =
        async::parallelMap(std::span<const ReadText>(texts), async::Threads{}, control, [&](const ReadText &text) {
            return analyse(text.source, text.parsed, repeated, recognizer);
        });
    if (!analysed)
        return analysed.error();
    std::vector<ArticleDigest> digests;
    for (Analysis &analysis : *analysed) {
        annotated.articles.push_back({std::move(analysis.article), std::move(analysis.annotations)});
        digests.push_back(std::move(analysis.digest));
    }
    Result<Resolution> resolution = resolve(digests, recognizer.lexicon(), control);
    if (!resolution)
        return resolution.error();
    annotated.resolution = *std::move(resolution);
    return annotated;
}

} // namespace lectern
