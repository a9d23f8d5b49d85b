// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"
#include "app/store/library.h"
#include "app/store/librarylock.h"
#include "app/workspace/importarticles.h"

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

Result<ImportSummary> import(const ImportRequest &request, CommandContext &context)
{
    // Checked before the lock, so that none appears beside a file that is no library.
    if (const Result<std::unique_ptr<Library>> library = Library::open(request.library, Access::Read); !library)
        return library.error();
    const Result<std::shared_ptr<LibraryLock>> lock = LibraryLock::take(request.library);
    if (!lock)
        return lock.error();
    const JobControl control([&context](int done, int total) {
        context.terminal.showProgress(
            commandText(QT_TRANSLATE_NOOP("Commands", "%1 of %2 files")).arg(done).arg(total));
    });
    return importArticles(request, control);
}

ExitStatus report(const ImportSummary &summary, CommandContext &context)
{
    const ExitStatus status = conclude(context, summary.problems);
    context.terminal.tell(
        commandText(QT_TRANSLATE_NOOP("Commands", "%1 added, %2 updated, %3 unchanged, %4 could not be read"))
            .arg(summary.added)
            .arg(summary.updated)
            .arg(summary.unchanged)
            .arg(summary.failed));
    if (summary.brokenBy)
        return fail(context, *summary.brokenBy);
    const bool hasArticles = summary.changedLibrary() || summary.unchanged > 0;
    return hasArticles ? status : ExitStatus::Failed;
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<std::optional<std::uint32_t>> jobs = arguments.number(QStringLiteral("jobs"), 1);
    if (!jobs)
        return fail(context, jobs.error());
    if (arguments.positional().size() < 2)
        return fail(context, usageProblem(commandText(QT_TRANSLATE_NOOP(
                                 "Commands", "Name a library and the files or folders to import into it."))));
    const Result<ColumnMap> columns = ColumnMap::parse(arguments.value(QStringLiteral("map")).value_or(QString()));
    if (!columns)
        return fail(context, columns.error());
    const Result<std::shared_ptr<const Recognizer>> recognizer = Recognizer::openInstalled();
    if (!recognizer)
        return fail(context, recognizer.error());
    const ImportRequest request{.library = arguments.positional().constFirst(),
                                .paths = arguments.positional().mid(1),
                                .recognizer = *recognizer,
                                .threads = static_cast<int>(jobs->value_or(0)),
                                .reading = {*columns}};
    const Result<bool> isNew = ensureLibrary(request.library);
    if (!isNew)
        return fail(context, isNew.error());
    const Result<ImportSummary> summary = import(request, context);
    const ExitStatus status = summary ? report(*summary, context) : fail(context, summary.error());
    // A library nothing came into was only made by this call; a mistyped path shall not leave one.
    if (*isNew && (!summary || !summary->changedLibrary()))
        QFile::remove(request.library);
    return status;
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
                        columnMapOption()},
            .run = run};
}

} // namespace lectern
