// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"

namespace lectern {

std::vector<Command> allCommands()
{
    return {annotateCommand(), importCommand(), searchCommand(),  entitiesCommand(),
            chartCommand(),    exportCommand(), evaluateCommand()};
}

Option columnMapOption()
{
    return {
        QStringLiteral("map"), QStringLiteral("COLUMN=FIELD,..."),
        commandText(QT_TRANSLATE_NOOP("Commands", "which columns of tables are title, date, source, author, text"))};
}

ExitStatus fail(CommandContext &context, const Problem &problem)
{
    context.terminal.tell(problem);
    return ExitStatus::Failed;
}

ExitStatus conclude(CommandContext &context, const std::vector<Problem> &problems)
{
    context.terminal.tell(problems);
    return problems.empty() ? ExitStatus::Done : ExitStatus::PartlyRead;
}

} // namespace lectern
