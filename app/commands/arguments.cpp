// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include "app/commands/commandtext.h"

#include <QCommandLineParser>

#include <limits>

namespace lectern {

namespace {

Problem notAValue(const QString &option, const QString &value, const QString &expected)
{
    return usageProblem(
        commandText(QT_TRANSLATE_NOOP("Commands", "--%1 cannot be “%2”; it is %3.")).arg(option, value, expected));
}

} // namespace

Problem usageProblem(const QString &message)
{
    return {Problem::Kind::Usage, message, {}};
}

Result<Arguments> Arguments::parse(const QStringList &words, const std::vector<Option> &options)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    for (const Option &option : options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.value));
    // The parser passes over the first word, the name of a program.
    if (!parser.parse(QStringList{QStringLiteral("lectern")} + words))
        return usageProblem(parser.errorText());
    Arguments arguments;
    arguments.m_positional = parser.positionalArguments();
    arguments.m_wantsHelp = parser.isSet(help);
    for (const Option &option : options)
        if (parser.isSet(option.name))
            arguments.m_values.insert(option.name, parser.value(option.name));
    return arguments;
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

Result<QString> Arguments::choice(const QString &option, const QStringList &allowed) const
{
    const QString chosen = value(option).value_or(allowed.constFirst());
    if (!allowed.contains(chosen))
        return notAValue(option, chosen, allowed.join(commandText(QT_TRANSLATE_NOOP("Commands", " or "))));
    return chosen;
}

Result<std::optional<std::uint32_t>> Arguments::number(const QString &option, std::uint32_t least) const
{
    const std::optional<QString> text = value(option);
    if (!text)
        return std::optional<std::uint32_t>();
    bool isNumber = false;
    const uint number = text->toUInt(&isNumber);
    if (!isNumber || number < least)
        return notAValue(option, *text,
                         commandText(QT_TRANSLATE_NOOP("Commands", "a whole number of at least %1")).arg(least));
    return std::optional<std::uint32_t>(number);
}

Result<std::vector<EntityType>> Arguments::types(const QString &option) const
{
    std::vector<EntityType> types;
    const QStringList names = value(option).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const std::optional<EntityType> type = typeFromName(name.trimmed().toStdString());
        if (!type || !hasEntity(*type))
            return notAValue(
                option, name,
                commandText(QT_TRANSLATE_NOOP("Commands", "a type with entities, such as Person or Company")));
        types.push_back(*type);
    }
    return types;
}

} // namespace lectern
