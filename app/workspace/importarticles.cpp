// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/importarticles.h"

#include "app/async/parallelmap.h"
#include "app/import/filereader.h"
#include "app/import/findfiles.h"
#include "app/import/limits.h"
#include "app/store/articleblob.h"
#include "app/store/library.h"
#include "app/workspace/analysebatch.h"
#include "app/workspace/unknowntables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace lectern {

namespace {

/// Large enough to keep all processors busy and to pay for a commit, small enough to lose little and to stop soon; few
/// large files are as much to hold in memory as many small ones.
constexpr std::size_t FilesABatch = 64;
constexpr qint64 BytesABatch = 32'000'000;
constexpr std::size_t ArticlesACommit = 256;
/// What stands before the name of a text that was in no file.
constexpr QLatin1String ClipboardPlace("clipboard:");

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

/// A file that was found, with its size when the import began.
struct FoundFile
{
    QString path;
    qint64 bytes = 0;
};

/// What some files hold.
struct ReadTexts
{
    std::vector<Incoming> texts;
    std::vector<Problem> problems; ///< what of them could not be read
};

/// What is new among some texts.
struct SortedTexts
{
    std::vector<Incoming> fresh;         ///< to be analysed; those that replace something first
    std::vector<ImportCandidate> copies; ///< of what is in the library or among `fresh`
    ImportSummary counts;
};

/// The first of these files that are read together; at least one.
std::span<const FoundFile> nextBatch(std::span<const FoundFile> files)
{
    std::size_t count = 0;
    for (qint64 bytes = 0; count < std::min(FilesABatch, files.size()) && (count == 0 || bytes < BytesABatch); ++count)
        bytes += files[count].bytes;
    return files.first(count);
}

/// Shares the bytes of some files out to the parts in which they are committed.
class BytesOf
{
public:
    explicit BytesOf(std::span<const FoundFile> files)
    {
        for (const FoundFile &file : files)
            m_all += file.bytes;
    }
    /// Those of the first `done` of so many texts that were not handed out before.
    qint64 upTo(std::size_t done, std::size_t texts)
    {
        const qint64 share = m_all * static_cast<qint64>(done) / static_cast<qint64>(texts);
        return share - std::exchange(m_given, share);
    }

private:
    qint64 m_all = 0;
    qint64 m_given = 0;
};

/// Why a text that was in no file cannot be an article, if so.
std::optional<Problem> reasonAgainst(const SourceText &source)
{
    if (source.text.size() > static_cast<std::size_t>(MaximumArticleBytes))
        return Problem{
            Problem::Kind::TooLarge,
            QCoreApplication::translate("Import", "The text is longer than 20 MB and cannot be one article."),
            source.file};
    if (QString::fromStdString(source.text).trimmed().isEmpty())
        return Problem{Problem::Kind::Empty,
                       QCoreApplication::translate("Import", "The text holds nothing but blank space."), source.file};
    return std::nullopt;
}

/// One import: the open library and what happened so far.
class Import
{
public:
    Import(Library &library, const ImportRequest &request, const JobControl &control)
        : m_library(library), m_request(request), m_recognizer(*request.recognizer),
          m_version(analysisVersion(*request.recognizer)), m_threads{request.threads}, m_control(control),
          m_reader(request.reading, readingProgram())
    {
    }
    [[nodiscard]] ImportSummary run(const std::vector<FoundFile> &files, std::vector<Problem> problems);

private:
    [[nodiscard]] Result<void> importAll(std::span<const FoundFile> files);
    [[nodiscard]] Result<void> importPasted();
    [[nodiscard]] Result<void> importFiles(std::span<const FoundFile> files);
    [[nodiscard]] Result<void> importTexts(std::vector<Incoming> texts);
    [[nodiscard]] Result<ReadTexts> readFiles(std::span<const FoundFile> files);
    [[nodiscard]] Result<SortedTexts> sortOut(std::vector<Incoming> texts) const;
    [[nodiscard]] Result<void> findDictionary();
    [[nodiscard]] Result<void> analyseAndStore(const SortedTexts &texts);
    void take(std::vector<Problem> problems);
    void report() const;
    void count(const ImportSummary &counts);
    void count(int files, qint64 articles, qint64 bytes) const;

    Library &m_library;
    const ImportRequest &m_request;
    const Recognizer &m_recognizer;
    std::string m_version;
    async::Threads m_threads;
    const JobControl &m_control;
    FileReader m_reader;
    std::shared_ptr<const Dictionary> m_dictionary; ///< null: texts are packed without
    ImportSummary m_summary;
    std::size_t m_total = 0; ///< files
    std::size_t m_done = 0;
    bool m_hasPasted = false; ///< the texts of no file are in the library
};

Result<ReadTexts> Import::readFiles(std::span<const FoundFile> files)
{
    const auto read = [this](const FoundFile &found) -> ReadTexts {
        FileContents contents = m_reader.read(found.path, m_control);
        ReadTexts file{{}, std::move(contents.problems)};
        for (SourceText &source : contents.articles) {
            ImportCandidate candidate = candidateOf(source);
            file.texts.push_back({std::move(source), std::move(candidate)});
        }
        return file;
    };
    Result<std::vector<ReadTexts>> results = async::parallelMap(files, m_threads, m_control, read);
    if (!results)
        return results.error();
    ReadTexts all;
    for (ReadTexts &result : *results) {
        std::move(result.texts.begin(), result.texts.end(), std::back_inserter(all.texts));
        std::move(result.problems.begin(), result.problems.end(), std::back_inserter(all.problems));
    }
    return all;
}

Result<SortedTexts> Import::sortOut(std::vector<Incoming> texts) const
{
    std::vector<ImportCandidate> candidates;
    for (const Incoming &text : texts)
        candidates.push_back(text.candidate);
    const Result<std::vector<Standing>> standings = m_library.standings(candidates, m_version);
    if (!standings)
        return standings.error();
    // What is replaced now may be what another text is a copy of: then only the library can tell, at the end.
    const bool isCertain = std::find(standings->begin(), standings->end(), Standing::Changed) == standings->end();
    SortedTexts sorted;
    std::set<QByteArray> seen;
    const auto sort = [&](Incoming &text, Standing standing) {
        const bool isFirst = standing != Standing::Copy && seen.insert(text.candidate.content).second;
        const bool isNew = standing == Standing::New && isFirst;
        const bool isCopy = standing == Standing::Copy || (standing == Standing::New && !isNew);
        sorted.counts.added += isNew ? 1 : 0;
        sorted.counts.copies += isCopy ? 1 : 0;
        sorted.counts.unchanged += standing == Standing::Unchanged ? 1 : 0;
        sorted.counts.updated += standing == Standing::Changed || standing == Standing::Outdated ? 1 : 0;
        if (isCopy && isCertain)
            sorted.copies.push_back(std::move(text.candidate));
        else if (standing != Standing::Unchanged)
            sorted.fresh.push_back(std::move(text));
    };
    for (const bool replacing : {true, false})
        for (std::size_t i = 0; i < texts.size(); ++i)
            if (((*standings)[i] == Standing::Changed) == replacing)
                sort(texts[i], (*standings)[i]);
    return sorted;
}

/// A library that is new has none before the first texts are in it.
Result<void> Import::findDictionary()
{
    if (m_dictionary)
        return {};
    Result<std::shared_ptr<const Dictionary>> found = m_library.dictionary();
    if (!found)
        return found.error();
    m_dictionary = *std::move(found);
    return {};
}

Result<void> Import::analyseAndStore(const SortedTexts &texts)
{
    if (const Result<void> found = findDictionary(); !found)
        return found;
    std::vector<const SourceText *> sources;
    for (const Incoming &text : texts.fresh)
        sources.push_back(&text.source);
    const Result<AnalysedBatch> batch = analyseBatch(sources, {m_library, m_recognizer, m_threads, m_control});
    if (!batch)
        return batch.error();
    const auto make = [this, &texts, &batch](const Analysis &analysis) {
        const auto index = static_cast<std::size_t>(&analysis - batch->analyses.data());
        const Incoming &text = texts.fresh[index];
        PackedArticle packed =
            pack(analysis.article, analysis.annotations, analysis.digest, text.candidate.content, m_dictionary.get());
        if (!text.source.declared.empty())
            packed.declared = encodeDeclared(text.source.declared);
        packed.lines = batch->lines[index];
        return packed;
    };
    const Result<std::vector<PackedArticle>> packed =
        async::parallelMap(std::span<const Analysis>(batch->analyses), m_threads, m_control, make);
    if (!packed)
        return packed.error();
    if (packed->empty() && texts.copies.empty())
        return {};
    return m_library.store(*packed, m_version, texts.copies, batch->renewed);
}

Result<void> Import::importTexts(std::vector<Incoming> texts)
{
    const auto articles = static_cast<qint64>(texts.size());
    const Result<SortedTexts> sorted = sortOut(std::move(texts));
    if (!sorted)
        return sorted.error();
    if (const Result<void> stored = analyseAndStore(*sorted); !stored)
        return stored;
    count(sorted->counts);
    count(0, articles, 0);
    return {};
}

void Import::count(const ImportSummary &counts)
{
    m_summary.added += counts.added;
    m_summary.updated += counts.updated;
    m_summary.copies += counts.copies;
    m_summary.unchanged += counts.unchanged;
}

void Import::count(int files, qint64 articles, qint64 bytes) const
{
    if (m_request.meter)
        m_request.meter->add(files, articles, bytes);
}

Result<void> Import::importFiles(std::span<const FoundFile> files)
{
    Result<ReadTexts> read = readFiles(files);
    if (!read)
        return read.error();
    std::vector<Incoming> &texts = read->texts;
    BytesOf bytes(files);
    // A file of many articles is committed in parts; what is there already is recognised when it is imported again.
    for (std::size_t begin = 0; begin < texts.size(); begin += ArticlesACommit) {
        const std::size_t end = std::min(begin + ArticlesACommit, texts.size());
        std::vector<Incoming> part(std::make_move_iterator(texts.begin() + static_cast<std::ptrdiff_t>(begin)),
                                   std::make_move_iterator(texts.begin() + static_cast<std::ptrdiff_t>(end)));
        if (const Result<void> done = importTexts(std::move(part)); !done)
            return done;
        count(0, 0, bytes.upTo(end, texts.size()));
        if (end < texts.size())
            report();
    }
    take(std::move(read->problems));
    m_done += files.size();
    count(static_cast<int>(files.size()), 0, bytes.upTo(1, 1));
    report();
    return {};
}

Result<void> Import::importPasted()
{
    std::vector<Incoming> texts;
    std::vector<Problem> problems;
    for (const SourceText &source : m_request.sources.texts) {
        if (const std::optional<Problem> reason = reasonAgainst(source))
            problems.push_back(*reason);
        else
            texts.push_back({source, candidateOf(source)});
    }
    if (const Result<void> done = importTexts(std::move(texts)); !done)
        return done;
    m_hasPasted = true;
    take(std::move(problems));
    return {};
}

Result<void> Import::importAll(std::span<const FoundFile> files)
{
    if (const Result<void> done = importPasted(); !done)
        return done;
    while (m_done < files.size())
        if (const Result<void> done = importFiles(nextBatch(files.subspan(m_done))); !done)
            return done;
    return {};
}

/// Notes files and texts that could not be read.
void Import::take(std::vector<Problem> problems)
{
    m_summary.failed += static_cast<int>(problems.size());
    std::move(problems.begin(), problems.end(), std::back_inserter(m_summary.problems));
}

void Import::report() const
{
    m_control.report(static_cast<int>(m_done), static_cast<int>(m_total));
}

ImportSummary Import::run(const std::vector<FoundFile> &files, std::vector<Problem> problems)
{
    take(std::move(problems));
    m_total = files.size();
    report();
    const Result<void> done = importAll(files);
    if (done)
        return std::move(m_summary);
    if (done.error().kind == Problem::Kind::Cancelled)
        m_summary.wasCancelled = true;
    else
        m_summary.brokenBy = done.error();
    for (std::size_t i = m_done; i < files.size(); ++i)
        m_summary.rest.paths += files[i].path;
    if (!m_hasPasted)
        m_summary.rest.texts = m_request.sources.texts;
    return std::move(m_summary);
}

/// What --map said holds for later imports of tables with the same columns.
Result<void> rememberMapped(Library &library, const ImportRequest &request)
{
    if (request.reading.columns.columns.empty())
        return {};
    const Result<std::vector<TablePreview>> tables = findUnknownTables(request.sources.paths, {}, JobControl());
    if (!tables)
        return tables.error();
    for (const TablePreview &table : *tables) {
        const TableLayout layout = layoutOf(table.columns, mappedColumns(table.columns, request.reading.columns));
        if (!holdsText(layout))
            continue;
        if (const Result<void> done = library.rememberLayout(layout); !done)
            return done;
    }
    return {};
}

} // namespace

void ImportSources::append(ImportSources more)
{
    paths += more.paths;
    std::move(more.texts.begin(), more.texts.end(), std::back_inserter(texts));
}

SourceText pastedText(const QString &text)
{
    constexpr qsizetype ShownDigits = 16;
    SourceText source;
    source.text = text.toUtf8().toStdString();
    source.encoding = "UTF-8";
    source.file = ClipboardPlace + QString::fromLatin1(contentHash(source).toHex().left(ShownDigits));
    return source;
}

Result<ImportSummary> importArticles(const ImportRequest &request, const JobControl &control)
{
    const Result<std::unique_ptr<Library>> library = Library::open(request.library, Access::Write);
    if (!library)
        return library.error();
    if (const Result<void> remembered = rememberMapped(**library, request); !remembered)
        return remembered.error();
    const Result<std::vector<TableLayout>> layouts = (*library)->tableLayouts();
    if (!layouts)
        return layouts.error();
    FoundFiles found;
    if (!request.sources.paths.isEmpty())
        found = findFiles(absolute(request.sources.paths));
    const QString own = QDir::cleanPath(QFileInfo(request.library).absoluteFilePath());
    std::vector<FoundFile> files;
    qint64 bytes = 0;
    for (const QString &path : std::as_const(found.files)) {
        if (belongsToLibrary(path, own))
            continue;
        files.push_back({path, QFileInfo(path).size()});
        bytes += files.back().bytes;
    }
    if (request.meter)
        request.meter->expect(static_cast<int>(files.size()), bytes);
    ImportRequest whole = request;
    whole.reading.layouts = *layouts;
    return Import(**library, whole, control).run(files, std::move(found.problems));
}

} // namespace lectern
