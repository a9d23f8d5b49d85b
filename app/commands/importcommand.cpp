// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"
#include "app/store/library.h"
#include "app/store/librarylock.h"
#include "app/workspace/entitychanges.h"
#include "app/workspace/exporttable.h"
#include "app/workspace/importarticles.h"
#include "app/workspace/loadcorpus.h"

#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace lectern {

namespace {

/// Makes the library when it is not there; whether it was made.
Result<bool> ensureLibrary(const QString &path)
{
    if (QFileInfo::exists(path))
        return false;
    if (const Result<void> created = Library::create(path); !created)
        return created.error();
    return true;
}

/// Checks that the library can be opened and keeps others from it.
Result<std::shared_ptr<LibraryLock>> take(const QString &path)
{
    // Checked before the lock, so that none appears beside a file that is no library.
    if (const Result<std::unique_ptr<Library>> library = Library::open(path, Access::Read); !library)
        return library.error();
    return LibraryLock::take(path);
}

Result<ImportSummary> import(ImportRequest request, CommandContext &context)
{
    const Result<std::shared_ptr<LibraryLock>> lock = take(request.library);
    if (!lock)
        return lock.error();
    request.meter = std::make_shared<ImportMeter>();
    const JobControl control([&context, meter = request.meter](int /*done*/, int /*total*/) {
        context.terminal.showProgress(toText(meter->progress()));
    });
    return importArticles(request, control);
}

/// Writes what could not be read where the caller wants it.
Result<void> writeProblems(const std::vector<Problem> &problems, const std::optional<QString> &path)
{
    if (!path)
        return {};
    std::vector<QStringList> rows{
        {commandText(QT_TRANSLATE_NOOP("Commands", "File")), commandText(QT_TRANSLATE_NOOP("Commands", "Reason"))}};
    for (const Problem &problem : problems)
        rows.push_back({problem.place, problem.message});
    return exportTable(rows, *path);
}

ExitStatus report(const ImportSummary &summary, const Arguments &arguments, CommandContext &context)
{
    const ExitStatus status = conclude(context, summary.problems);
    context.terminal.tell(
        commandText(QT_TRANSLATE_NOOP("Commands", "%1 added, %2 updated, %3 unchanged, %4 could not be read"))
            .arg(summary.added)
            .arg(summary.updated)
            .arg(summary.unchanged)
            .arg(summary.failed));
    if (summary.copies > 0)
        context.terminal.tell(
            commandText(QT_TRANSLATE_NOOP("Commands", "%1 are copies of articles that are in the library; only their "
                                                      "places were noted"))
                .arg(summary.copies));
    if (const Result<void> written = writeProblems(summary.problems, arguments.value(QStringLiteral("problems")));
        !written)
        return fail(context, written.error());
    if (summary.brokenBy)
        return fail(context, *summary.brokenBy);
    const bool hasArticles = summary.changedLibrary() || summary.unchanged > 0;
    return hasArticles ? status : ExitStatus::Failed;
}

/// The names of a library as the machine finds them.
Result<std::shared_ptr<const Corpus>> indexed(const QString &library, const Lexicon &lexicon)
{
    const Result<std::unique_ptr<Library>> opened = Library::open(library, Access::Read);
    if (!opened)
        return opened.error();
    const Result<std::vector<LibraryRow>> rows = (*opened)->articles();
    if (!rows)
        return rows.error();
    const Result<std::unique_ptr<ArticleReader>> reader = ArticleReader::open(library);
    if (!reader)
        return reader.error();
    std::vector<ArticleId> ids;
    for (const LibraryRow &row : *rows)
        ids.push_back(row.id);
    Result<LoadedCorpus> loaded = loadCorpus(**reader, ids, lexicon, JobControl());
    if (!loaded)
        return loaded.error();
    return std::move(loaded->corpus);
}

/// Analyses anew what an older recogniser analysed, and says what changed.
ExitStatus reanalyseLibrary(const ReanalysisRequest &request, const Arguments &arguments, CommandContext &context)
{
    const Result<std::shared_ptr<LibraryLock>> lock = take(request.library);
    if (!lock)
        return fail(context, lock.error());
    const Result<std::shared_ptr<const Corpus>> before = indexed(request.library, request.recognizer->lexicon());
    if (!before)
        return fail(context, before.error());
    const JobControl control([&context](int done, int total) {
        context.terminal.showProgress(
            commandText(QT_TRANSLATE_NOOP("Commands", "%1 of %2 articles")).arg(done).arg(total));
    });
    const Result<ReanalysisSummary> summary = reanalyse(request, control);
    if (!summary)
        return fail(context, summary.error());
    const Result<std::shared_ptr<const Corpus>> after = indexed(request.library, request.recognizer->lexicon());
    if (!after)
        return fail(context, after.error());
    for (const QString &sentence : toSentences(*summary, compareEntities(**before, **after)))
        context.terminal.print(sentence);
    const ExitStatus status = conclude(context, summary->problems);
    if (const Result<void> written = writeProblems(summary->problems, arguments.value(QStringLiteral("problems")));
        !written)
        return fail(context, written.error());
    return summary->brokenBy ? fail(context, *summary->brokenBy) : status;
}

ExitStatus importInto(const ImportRequest &request, const Arguments &arguments, CommandContext &context)
{
    const Result<bool> isNew = ensureLibrary(request.library);
    if (!isNew)
        return fail(context, isNew.error());
    const Result<ImportSummary> summary = import(request, context);
    const ExitStatus status = summary ? report(*summary, arguments, context) : fail(context, summary.error());
    // A library nothing came into was only made by this call; a mistyped path shall not leave one.
    if (*isNew && (!summary || !summary->changedLibrary()))
        QFile::remove(request.library);
    return status;
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<std::optional<std::uint32_t>> jobs = arguments.number(QStringLiteral("jobs"), 1);
    if (!jobs)
        return fail(context, jobs.error());
    const bool isAnew = arguments.value(QStringLiteral("reanalyse")).has_value();
    const QStringList &words = arguments.positional();
    if (words.isEmpty() || (words.size() < 2) != isAnew)
        return fail(context,
                    usageProblem(isAnew
                                     ? commandText(QT_TRANSLATE_NOOP("Commands", "Name a library and nothing else."))
                                     : commandText(QT_TRANSLATE_NOOP(
                                           "Commands", "Name a library and the files or folders to import into it."))));
    const Result<ColumnMap> columns = ColumnMap::parse(arguments.value(QStringLiteral("map")).value_or(QString()));
    if (!columns)
        return fail(context, columns.error());
    const Result<std::shared_ptr<const Recognizer>> recognizer = Recognizer::openInstalled();
    if (!recognizer)
        return fail(context, recognizer.error());
    const auto threads = static_cast<int>(jobs->value_or(0));
    if (isAnew)
        return reanalyseLibrary({.library = words.constFirst(), .recognizer = *recognizer, .threads = threads},
                                arguments, context);
    return importInto({.library = words.constFirst(),
                       .sources = {.paths = words.mid(1), .texts = {}},
                       .recognizer = *recognizer,
                       .threads = threads,
                       .reading = {*columns},
                       .meter = nullptr},
                      arguments, context);
}

} // namespace

Command importCommand()
{
    return {.name = QStringLiteral("import"),
            .arguments = QStringLiteral("LIBRARY PATH..."),
            .summary = commandText(QT_TRANSLATE_NOOP(
                "Commands", "Takes files and folders into a library, which is made when it is not there.")),
            .options = {{QStringLiteral("jobs"), QStringLiteral("N"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "threads to use (one a processor)"))},
                        columnMapOption(),
                        {QStringLiteral("problems"), QStringLiteral("FILE.csv"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "write what could not be read to a table"))},
                        {QStringLiteral("reanalyse"),
                         {},
                         commandText(QT_TRANSLATE_NOOP("Commands", "analyse anew what an older Lectern analysed, and "
                                                                   "say what changed (without PATH)"))}},
            .run = run};
}

} // namespace lectern
