// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/annotate/evaluation.h"
#include "app/commands/commandtext.h"
#include "app/commands/texttable.h"

#include <QFile>

namespace lectern {

namespace {

QString percent(double share)
{
    constexpr int Digits = 1;
    return QString::number(100 * share, 'f', Digits);
}

void printScores(const Evaluation &evaluation, Terminal &terminal)
{
    const auto number = TextTable::Align::Right;
    TextTable table({{commandText(QT_TRANSLATE_NOOP("Commands", "Type"))},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Precision")), number},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Recall")), number},
                     {QStringLiteral("F1"), number},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Correct")), number},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Found")), number},
                     {commandText(QT_TRANSLATE_NOOP("Commands", "Expected")), number}});
    const auto addRow = [&table](const QString &name, const TypeScore &score) {
        table.addRow({name, percent(score.precision()), percent(score.recall()), percent(score.f1()),
                      QString::number(score.correct), QString::number(score.predicted),
                      QString::number(score.expected)});
    };
    for (const auto &[type, score] : evaluation.types) {
        const std::string_view name = typeName(type);
        addRow(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), score);
    }
    addRow(commandText(QT_TRANSLATE_NOOP("Commands", "All")), evaluation.total());
    table.print(terminal);
    terminal.print(commandText(QT_TRANSLATE_NOOP("Commands", "%1 documents, %2 sentences"))
                       .arg(evaluation.documents)
                       .arg(evaluation.sentences));
}

void printErrors(const Evaluation &evaluation, std::uint32_t most, Terminal &terminal)
{
    for (std::size_t i = 0; i < evaluation.errors.size() && i < most; ++i) {
        const EvaluationError &error = evaluation.errors[i];
        const std::string_view type = typeName(error.type);
        const char *kind = error.kind == EvaluationError::Kind::Missed ? "missed" : "wrong";
        const std::string rule = error.rule.empty() ? std::string() : " (" + error.rule + ")";
        terminal.print(QString::fromStdString(error.document + ": " + kind + " " + std::string(type) + " '" +
                                              error.mention + "'" + rule + " in: " + error.sentence));
    }
}

Result<Evaluation> evaluateFile(const QString &path, const QString &map)
{
    const Result<LabelMap> labels = labelMapFromText(map);
    if (!labels)
        return labels.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            Problem::Kind::Unreadable,
            commandText(QT_TRANSLATE_NOOP("Commands", "The file cannot be opened: %1")).arg(file.errorString()), path};
    const Result<std::shared_ptr<const Recognizer>> recognizer = Recognizer::openInstalled();
    if (!recognizer)
        return recognizer.error();
    Result<Evaluation> evaluation = evaluate(file.readAll().toStdString(), *labels, **recognizer, JobControl());
    if (!evaluation && evaluation.error().place.isEmpty())
        return Problem{evaluation.error().kind, evaluation.error().message, path};
    return evaluation;
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<std::optional<std::uint32_t>> errors = arguments.number(QStringLiteral("errors"), 0);
    if (!errors)
        return fail(context, errors.error());
    if (arguments.positional().size() != 1)
        return fail(context,
                    usageProblem(commandText(QT_TRANSLATE_NOOP("Commands", "Name one file of annotated text."))));
    const Result<Evaluation> evaluation =
        evaluateFile(arguments.positional().constFirst(), arguments.value(QStringLiteral("map")).value_or(QString()));
    if (!evaluation)
        return fail(context, evaluation.error());
    printErrors(*evaluation, errors->value_or(0), context.terminal);
    printScores(*evaluation, context.terminal);
    return ExitStatus::Done;
}

} // namespace

Command evaluateCommand()
{
    return {.name = QStringLiteral("evaluate"),
            .arguments = QStringLiteral("FILE.jsonl"),
            .summary = commandText(QT_TRANSLATE_NOOP("Commands", "Compares the recogniser with annotated text.")),
            .options = {{QStringLiteral("map"), QStringLiteral("LABEL=TYPE,..."),
                         commandText(QT_TRANSLATE_NOOP("Commands", "what the labels of the file mean"))},
                        {QStringLiteral("errors"), QStringLiteral("N"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "mistakes to list first (0)"))}},
            .run = run};
}

} // namespace lectern
