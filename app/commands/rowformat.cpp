// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rowformat.h"

#include "app/commands/commandtext.h"

namespace lectern {

namespace {

/// In the order of RowFormat.
QStringList formatWords()
{
    return {QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")};
}

} // namespace

Option rowFormatOption()
{
    return {QStringLiteral("format"), formatWords().join(u'|'),
            commandText(QT_TRANSLATE_NOOP("Commands", "what to print (table)"))};
}

Result<RowFormat> rowFormat(const Arguments &arguments)
{
    const Result<QString> word = arguments.choice(QStringLiteral("format"), formatWords());
    if (!word)
        return word.error();
    return static_cast<RowFormat>(formatWords().indexOf(*word));
}

Result<void> printRows(RowFormat format, const RowPrinters &printers, Terminal &terminal)
{
    switch (format) {
    case RowFormat::Json:
        return printers.json(terminal.out());
    case RowFormat::Csv:
        return printers.csv(terminal.out());
    case RowFormat::Table:
        break;
    }
    printers.table(terminal);
    return {};
}

} // namespace lectern
