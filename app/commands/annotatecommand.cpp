// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/export/annotationjson.h"
#include "app/export/annotationpage.h"
#include "app/workspace/annotatefiles.h"

#include <QCoreApplication>

#include <memory>

namespace lectern {

namespace {

std::unique_ptr<ArticleWriter> writerFor(const QString &format, QIODevice &device, const std::vector<Entity> &entities)
{
    if (format == QLatin1String("html"))
        return std::make_unique<AnnotationPage>(device, entities);
    return std::make_unique<AnnotationJson>(device, entities);
}

Result<void> write(const AnnotatedFiles &annotated, ArticleWriter &writer)
{
    const Resolution &resolution = annotated.resolution;
    for (std::size_t i = 0; i < annotated.articles.size(); ++i)
        writer.add({.article = annotated.articles[i].article,
                    .annotations = annotated.articles[i].annotations,
                    .mentionEntities = resolution.mentionEntities[i],
                    .story = resolution.storyKeys[resolution.stories[i].value()]});
    return writer.finish(annotated.problems);
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<QString> format =
        arguments.choice(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("html")});
    if (!format)
        return fail(context, format.error());
    if (arguments.positional().isEmpty())
        return fail(context,
                    usageProblem(QCoreApplication::translate("Commands", "Name the files or folders to annotate.")));
    const Result<ColumnMap> columns = ColumnMap::parse(arguments.value(QStringLiteral("map")).value_or(QString()));
    if (!columns)
        return fail(context, columns.error());
    const Result<std::shared_ptr<const Recognizer>> recognizer = Recognizer::openInstalled();
    if (!recognizer)
        return fail(context, recognizer.error());
    const Result<AnnotatedFiles> annotated =
        annotateFiles(arguments.positional(), **recognizer, JobControl(), {*columns});
    if (!annotated)
        return fail(context, annotated.error());
    const auto writer = writerFor(*format, context.terminal.out(), annotated->resolution.entities);
    if (const Result<void> written = write(*annotated, *writer); !written)
        return fail(context, written.error());
    const ExitStatus status = conclude(context, annotated->problems);
    return annotated->articles.empty() ? ExitStatus::Failed : status;
}

} // namespace

Command annotateCommand()
{
    return {.name = QStringLiteral("annotate"),
            .arguments = QStringLiteral("PATH..."),
            .summary = QCoreApplication::translate(
                "Commands", "Reads files and folders and prints what is found in them; needs no library."),
            .options = {{QStringLiteral("format"), QStringLiteral("json|html"),
                         QCoreApplication::translate("Commands", "what to print (json)")},
                        columnMapOption()},
            .run = run};
}

} // namespace lectern
