// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/commands/arguments.h"
#include "app/commands/terminal.h"

#include <optional>
#include <vector>

namespace lectern {

/// What a command tells the shell.
enum class ExitStatus {
    Done = 0,
    PartlyRead = 1, ///< done, but some input could not be read
    Failed = 2,     ///< wrong usage, or nothing could be done
};

/// A chart to be drawn after the command has ended: drawing needs an application object of its own.
struct Picture
{
    Chart chart;
    QString path;
    int scale = 2; ///< pixels of a PNG to one of the design
};

/// What a command works with.
struct CommandContext
{
    Terminal &terminal;
    std::optional<Picture> picture;
};

/// A command: its words in the help, its options and its work.
struct Command
{
    QString name;
    QString arguments; ///< "LIBRARY QUERY"
    QString summary;
    std::vector<Option> options;
    ExitStatus (*run)(const Arguments &arguments, CommandContext &context);
};

[[nodiscard]] Command annotateCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command entitiesCommand();
[[nodiscard]] Command chartCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command evaluateCommand();

/// "--map COLUMN=FIELD,...", of the commands that read files.
[[nodiscard]] Option columnMapOption();

/// All of them, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

/// Names the problem and fails.
[[nodiscard]] ExitStatus fail(CommandContext &context, const Problem &problem);
/// Names each problem; PartlyRead if there is one.
[[nodiscard]] ExitStatus conclude(CommandContext &context, const std::vector<Problem> &problems);

} // namespace lectern
