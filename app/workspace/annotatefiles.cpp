// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/annotatefiles.h"

#include "app/async/parallelmap.h"
#include "app/import/filereader.h"
#include "app/import/findfiles.h"
#include "app/resolve/resolve.h"
#include "app/workspace/analysis.h"

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

struct FileAnalyses
{
    std::vector<Analysis> analyses;
    std::vector<Problem> problems;
};

FileAnalyses analysesOf(FileContents contents, const Recognizer &recognizer)
{
    FileAnalyses result{{}, std::move(contents.problems)};
    for (const SourceText &source : contents.articles)
        result.analyses.push_back(analyse(source, recognizer));
    return result;
}

} // namespace

Result<AnnotatedFiles> annotateFiles(const QStringList &paths, const Recognizer &recognizer, const JobControl &control,
                                     const ReadOptions &options)
{
    FoundFiles found = findFiles(paths);
    const std::vector<QString> files(found.files.begin(), found.files.end());
    FileReader reader(options, readingProgram());
    Result<std::vector<FileAnalyses>> analysed =
        async::parallelMap(std::span<const QString>(files), async::Threads{}, control,
                           [&](const QString &file) { return analysesOf(reader.read(file, control), recognizer); });
    if (!analysed)
        return analysed.error();
    AnnotatedFiles annotated;
    annotated.problems = std::move(found.problems);
    std::vector<ArticleDigest> digests;
    for (FileAnalyses &file : *analysed) {
        std::move(file.problems.begin(), file.problems.end(), std::back_inserter(annotated.problems));
        for (Analysis &analysis : file.analyses) {
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
