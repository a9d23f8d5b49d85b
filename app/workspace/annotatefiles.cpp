// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/annotatefiles.h"

#include "app/async/parallelmap.h"
#include "app/import/findfiles.h"
#include "app/import/readfile.h"
#include "app/resolve/resolve.h"
#include "app/workspace/analysis.h"

namespace lectern {

namespace {

using FileAnalyses = Result<std::vector<Analysis>>;

FileAnalyses analyseFile(const QString &file, const Recognizer &recognizer)
{
    const Result<std::vector<SourceText>> sources = readFile(file);
    if (!sources)
        return sources.error();
    std::vector<Analysis> analyses;
    for (const SourceText &source : *sources)
        analyses.push_back(analyse(source, recognizer));
    return analyses;
}

} // namespace

Result<AnnotatedFiles> annotateFiles(const QStringList &paths, const Recognizer &recognizer, const JobControl &control)
{
    FoundFiles found = findFiles(paths);
    const std::vector<QString> files(found.files.begin(), found.files.end());
    Result<std::vector<FileAnalyses>> analysed =
        async::parallelMap(std::span<const QString>(files), async::Threads{}, control,
                           [&recognizer](const QString &file) { return analyseFile(file, recognizer); });
    if (!analysed)
        return analysed.error();
    AnnotatedFiles annotated;
    annotated.problems = std::move(found.problems);
    std::vector<ArticleDigest> digests;
    for (FileAnalyses &file : *analysed) {
        if (!file) {
            annotated.problems.push_back(file.error());
            continue;
        }
        for (Analysis &analysis : *file) {
            annotated.articles.push_back({std::move(analysis.article), std::move(analysis.annotations)});
            digests.push_back(std::move(analysis.digest));
        }
    }
    Result<Resolution> resolution = resolve(digests, recognizer.lexicon(), control);
    if (!resolution)
        return resolution.error();
    annotated.resolution = *std::move(resolution);
    return annotated;
}

} // namespace lectern
