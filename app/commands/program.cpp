// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/program.h"

#include "app/commands/command.h"
#include "app/commands/commandtext.h"
#include "app/import/readingprocess.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <exception>
#include <optional>
#include <vector>

namespace lectern {

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

void printOptions(const std::vector<Option> &options, Terminal &terminal)
{
    constexpr int Column = 32;
    for (const Option &option : options)
        terminal.print((QStringLiteral("  --") + option.name + u' ' + option.value).leftJustified(Column) +
                       option.description);
}

void printHelp(const Command &command, Terminal &terminal)
{
    terminal.print(QStringLiteral("lectern %1 %2\n\n%3\n").arg(command.name, command.arguments, command.summary));
    printOptions(command.options, terminal);
}

/// An option of the window that has no value. The window reads it itself.
struct WindowOption
{
    QString name;
    QString description;
};

std::vector<WindowOption> windowOptions()
{
    return {
        {QStringLiteral("--samples"), commandText(QT_TRANSLATE_NOOP("Commands", "Begins with the sample articles."))},
        {QStringLiteral("--guide"), commandText(QT_TRANSLATE_NOOP("Commands", "Opens the guide beside the window."))},
    };
}

bool isWindowOption(const QString &word)
{
    const std::vector<WindowOption> options = windowOptions();
    return std::any_of(options.begin(), options.end(), [&word](const WindowOption &one) { return one.name == word; });
}

void printHelp(Terminal &terminal)
{
    constexpr int Column = 34;
    const auto line = [&terminal](const QString &usage, const QString &summary) {
        terminal.print((QStringLiteral("  ") + usage).leftJustified(Column) + summary);
    };
    terminal.print(commandText(QT_TRANSLATE_NOOP("Commands", "Lectern, a research browser for news.\n")));
    line(QStringLiteral("lectern [LIBRARY | PATH...]"),
         commandText(QT_TRANSLATE_NOOP("Commands", "Opens the window.")));
    for (const WindowOption &option : windowOptions())
        line(option.name, option.description);
    for (const Command &command : allCommands())
        line(QStringLiteral("lectern %1 %2").arg(command.name, command.arguments), command.summary);
    terminal.print(commandText(QT_TRANSLATE_NOOP(
        "Commands", "\nlectern COMMAND --help lists the options of a command.\n"
                    "Exit status: 0 done, 1 some input could not be read, 2 nothing could be done.")));
}

/// A command from its words to its end. Whatever it throws (no memory, a bug) becomes a sentence.
ExitStatus runCommand(const Command &command, const QStringList &words, CommandContext &context)
{
    const Result<Arguments> arguments = Arguments::parse(words, command.options);
    if (!arguments) {
        context.terminal.tell(QStringLiteral("lectern %1: %2").arg(command.name, arguments.error().text()));
        return ExitStatus::Failed;
    }
    if (arguments->wantsHelp()) {
        printHelp(command, context.terminal);
        return ExitStatus::Done;
    }
    try {
        return command.run(*arguments, context);
    } catch (const std::exception &exception) {
        context.terminal.tell(commandText(QT_TRANSLATE_NOOP("Commands", "lectern %1 broke off: %2"))
                                  .arg(command.name, QString::fromUtf8(exception.what())));
        return ExitStatus::Failed;
    }
}

/// What is left of the words of a window call when the options are taken out. The window reads `--picture` itself,
/// Qt the others. Problem: Usage.
Result<QStringList> windowPaths(const QStringList &words)
{
    static const QStringList withValue{QStringLiteral("--picture"), QStringLiteral("-platform"),
                                       QStringLiteral("-style"), QStringLiteral("-display")};
    QStringList paths;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (withValue.contains(word))
            ++i;
        else if (isWindowOption(word))
            continue;
        else if (word.startsWith(u'-') && word.size() > 1)
            return usageProblem(commandText(QT_TRANSLATE_NOOP("Commands", "Unknown option '%1'.")).arg(word));
        else if (!QFileInfo::exists(word))
            return Problem{
                Problem::Kind::Usage,
                commandText(QT_TRANSLATE_NOOP("Commands", "There is no such file or folder, and no such command.")),
                word};
        else
            paths += word;
    }
    return paths;
}

/// What needs no more than text: a command, help or version. Nothing when the window is asked for.
std::optional<ExitStatus> runWithoutWindow(const QStringList &words, CommandContext &context)
{
    if (words.isEmpty())
        return std::nullopt;
    const QString &first = words.constFirst();
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        printHelp(context.terminal);
        return ExitStatus::Done;
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        context.terminal.print(QStringLiteral("lectern ") + QStringLiteral(LECTERN_VERSION));
        return ExitStatus::Done;
    }
    // What an import starts to read documents apart; nothing for people.
    if (first == QLatin1String("--read") && words.size() == 1)
        return static_cast<ExitStatus>(serveReading());
    for (const Command &command : allCommands())
        if (command.name == first)
            return runCommand(command, words.mid(1), context);
    return std::nullopt;
}

int failed(Terminal &terminal, const Problem &problem)
{
    terminal.tell(problem);
    return static_cast<int>(ExitStatus::Failed);
}

} // namespace

int runProgram(int &argc, char **argv, const Frontend &frontend, Terminal &terminal)
{
    QCoreApplication::setApplicationName(QStringLiteral("lectern"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LECTERN_VERSION));
    const QStringList words = wordsOf(argc, argv);
    CommandContext context{terminal, std::nullopt};
    std::optional<ExitStatus> status;
    {
        // Ends before anything visible begins: there can be one application object only, and pictures need another.
        std::optional<QCoreApplication> application;
        if (QCoreApplication::instance() == nullptr)
            application.emplace(argc, argv);
        status = runWithoutWindow(words, context);
    }
    if (!status) {
        const Result<QStringList> paths = windowPaths(words);
        return paths ? frontend.window(argc, argv, *paths) : failed(terminal, paths.error());
    }
    if (context.picture)
        if (const Result<void> drawn =
                frontend.renderChart(argc, argv, context.picture->chart, context.picture->path, context.picture->scale);
            !drawn)
            return failed(terminal, drawn.error());
    if (const Result<void> flushed = terminal.flush(); !flushed)
        return failed(terminal, flushed.error());
    return static_cast<int>(*status);
}

} // namespace lectern
