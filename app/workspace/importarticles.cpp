// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importarticles.h"

#include "app/async/parallelmap.h"
#include "app/import/filereader.h"
#include "app/import/findfiles.h"
#include "app/store/library.h"
#include "app/workspace/analysis.h"

#include <QDir>
#include <QFileInfo>

namespace lectern {

namespace {

/// Large enough to keep all processors busy and to pay for a commit, small enough to lose little and to stop soon.
constexpr std::size_t FilesABatch = 64;
constexpr std::size_t ArticlesACommit = 256;

/// A text that the library does not have yet.
struct Incoming
{
    SourceText source;
    ImportCandidate candidate;
};

ImportCandidate candidateOf(const SourceText &source)
{
    return {{source.file, source.record}, contentHash(source)};
}

/// Absolute, so that a file is the same file from whatever folder an import is called.
QStringList absolute(const QStringList &paths)
{
    QStringList result;
    for (const QString &path : paths)
        result += QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return result;
}

/// The library and what stands beside it are no articles, also when they lie in an imported folder.
bool belongsToLibrary(const QString &file, const QString &library)
{
    static const QStringList suffixes{QString(),
                                      QStringLiteral("-wal"),
                                      QStringLiteral("-shm"),
                                      QStringLiteral("-journal"),
                                      QStringLiteral(".lock"),
                                      QStringLiteral("-index")};
    return file.startsWith(library) && suffixes.contains(file.mid(library.size()));
}

/// One import: the open library and what happened so far.
class Import
{
public:
    Import(Library &library, const ImportRequest &request, const JobControl &control)
        : m_library(library), m_recognizer(*request.recognizer),
          m_version(analysisVersion(*request.recognizer)), m_threads{request.threads}, m_control(control),
          m_reader(request.reading, readingProgram())
    {
    }
    [[nodiscard]] ImportSummary run(const FoundFiles &found);

private:
    /// The texts of a file, and what of it could not be read.
    struct ReadFile
    {
        std::vector<Incoming> texts;
        std::vector<Problem> problems;
    };

    [[nodiscard]] Result<void> importFiles(std::span<const QString> files);
    [[nodiscard]] Result<void> importTexts(std::vector<Incoming> texts);
    [[nodiscard]] Result<std::vector<Incoming>> readFiles(std::span<const QString> files);
    [[nodiscard]] Result<std::vector<Incoming>> withoutKnown(std::vector<Incoming> texts, ImportSummary &counts) const;

    Library &m_library;
    const Recognizer &m_recognizer;
    std::string m_version;
    async::Threads m_threads;
    const JobControl &m_control;
    FileReader m_reader;
    ImportSummary m_summary;
};

Result<std::vector<Incoming>> Import::readFiles(std::span<const QString> files)
{
    const auto read = [this](const QString &path) -> ReadFile {
        FileContents contents = m_reader.read(path, m_control);
        ReadFile file{{}, std::move(contents.problems)};
        for (SourceText &source : contents.articles) {
            ImportCandidate candidate = candidateOf(source);
            file.texts.push_back({std::move(source), std::move(candidate)});
        }
        return file;
    };
    Result<std::vector<ReadFile>> results = async::parallelMap(files, m_threads, m_control, read);
    if (!results)
        return results.error();
    std::vector<Incoming> texts;
    for (ReadFile &result : *results) {
        m_summary.failed += static_cast<int>(result.problems.size());
        std::move(result.problems.begin(), result.problems.end(), std::back_inserter(m_summary.problems));
        std::move(result.texts.begin(), result.texts.end(), std::back_inserter(texts));
    }
    return texts;
}

Result<std::vector<Incoming>> Import::withoutKnown(std::vector<Incoming> texts, ImportSummary &counts) const
{
    std::vector<ImportCandidate> candidates;
    for (const Incoming &text : texts)
        candidates.push_back(text.candidate);
    const Result<std::vector<Standing>> standings = m_library.standings(candidates, m_version);
    if (!standings)
        return standings.error();
    std::vector<Incoming> fresh;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Standing standing = (*standings)[i];
        counts.added += standing == Standing::New ? 1 : 0;
        counts.unchanged += standing == Standing::Unchanged ? 1 : 0;
        counts.updated += standing == Standing::Changed || standing == Standing::Outdated ? 1 : 0;
        if (standing != Standing::Unchanged)
            fresh.push_back(std::move(texts[i]));
    }
    return fresh;
}

Result<void> Import::importTexts(std::vector<Incoming> texts)
{
    ImportSummary counts;
    const Result<std::vector<Incoming>> fresh = withoutKnown(std::move(texts), counts);
    if (!fresh)
        return fresh.error();
    const auto make = [this](const Incoming &text) {
        const Analysis analysis = analyse(text.source, m_recognizer);
        return pack(analysis.article, analysis.annotations, analysis.digest, text.candidate.content);
    };
    const Result<std::vector<PackedArticle>> packed =
        async::parallelMap(std::span<const Incoming>(*fresh), m_threads, m_control, make);
    if (!packed)
        return packed.error();
    if (!packed->empty())
        if (const Result<void> stored = m_library.store(*packed, m_version); !stored)
            return stored;
    m_summary.added += counts.added;
    m_summary.updated += counts.updated;
    m_summary.unchanged += counts.unchanged;
    return {};
}

Result<void> Import::importFiles(std::span<const QString> files)
{
    Result<std::vector<Incoming>> texts = readFiles(files);
    if (!texts)
        return texts.error();
    for (std::size_t begin = 0; begin < texts->size(); begin += ArticlesACommit) {
        const std::size_t end = std::min(begin + ArticlesACommit, texts->size());
        std::vector<Incoming> part(std::make_move_iterator(texts->begin() + static_cast<std::ptrdiff_t>(begin)),
                                   std::make_move_iterator(texts->begin() + static_cast<std::ptrdiff_t>(end)));
        if (const Result<void> done = importTexts(std::move(part)); !done)
            return done;
    }
    return {};
}

ImportSummary Import::run(const FoundFiles &found)
{
    m_summary.problems = found.problems;
    m_summary.failed = static_cast<int>(found.problems.size());
    const std::vector<QString> files(found.files.begin(), found.files.end());
    const auto total = static_cast<int>(files.size());
    m_control.report(0, total);
    for (std::size_t begin = 0; begin < files.size(); begin += FilesABatch) {
        const std::size_t end = std::min(begin + FilesABatch, files.size());
        const Result<void> done = importFiles(std::span(files).subspan(begin, end - begin));
        if (!done && done.error().kind == Problem::Kind::Cancelled) {
            m_summary.wasCancelled = true;
            break;
        }
        if (!done) {
            m_summary.brokenBy = done.error();
            break;
        }
        m_control.report(static_cast<int>(end), total);
    }
    return std::move(m_summary);
}

} // namespace

Result<ImportSummary> importArticles(const ImportRequest &request, const JobControl &control)
{
    const Result<std::unique_ptr<Library>> library = Library::open(request.library, Access::Write);
    if (!library)
        return library.error();
    FoundFiles found = findFiles(absolute(request.paths));
    const QString own = QDir::cleanPath(QFileInfo(request.library).absoluteFilePath());
    found.files.removeIf([&own](const QString &file) { return belongsToLibrary(file, own); });
    return Import(**library, request, control).run(found);
}

} // namespace lectern
