// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/base/outputfile.h"
#include "app/export/annotationjson.h"
#include "app/export/annotationpage.h"
#include "app/export/bratfolder.h"
#include "app/export/conllfile.h"
#include "app/export/webannotations.h"
#include "app/workspace/annotatefiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace lectern {

namespace {

QStringList formats()
{
    return {QStringLiteral("json"), QStringLiteral("jsonld"), QStringLiteral("brat"), QStringLiteral("conll"),
            QStringLiteral("html")};
}

/// Of the formats that are one document.
std::unique_ptr<ArticleWriter> writerFor(const QString &format, QIODevice &device, const std::vector<Entity> &entities)
{
    if (format == QLatin1String("html"))
        return std::make_unique<AnnotationPage>(device, entities);
    if (format == QLatin1String("jsonld"))
        return std::make_unique<WebAnnotations>(device, entities);
    if (format == QLatin1String("conll"))
        return std::make_unique<ConllFile>(device);
    return std::make_unique<AnnotationJson>(device, entities);
}

/// What stands for several things in one article; they are sorted by article.
std::span<const Resolution::AlsoEntity> alsoOf(const Resolution &resolution, std::size_t article)
{
    const auto isBefore = [](const Resolution::AlsoEntity &also, std::size_t wanted) { return also.article < wanted; };
    const auto first = std::lower_bound(resolution.also.begin(), resolution.also.end(), article, isBefore);
    const auto last = std::lower_bound(first, resolution.also.end(), article + 1, isBefore);
    return {first, last};
}

Result<void> write(const AnnotatedFiles &annotated, ArticleWriter &writer)
{
    const Resolution &resolution = annotated.resolution;
    for (std::size_t i = 0; i < annotated.articles.size(); ++i)
        writer.add({.article = annotated.articles[i].article,
                    .annotations = annotated.articles[i].annotations,
                    .mentionEntities = resolution.mentionEntities[i],
                    .story = resolution.storyKeys[resolution.stories[i].value()],
                    .also = alsoOf(resolution, i)});
    return writer.finish(annotated.problems);
}

/// To standard output, or to the file or folder of --output.
Result<void> writeAsAsked(const AnnotatedFiles &annotated, const QString &format, const std::optional<QString> &output,
                          Terminal &terminal)
{
    const std::vector<Entity> &entities = annotated.resolution.entities;
    if (format == QLatin1String("brat")) {
        const Result<std::unique_ptr<BratFolder>> folder = BratFolder::create(*output, entities);
        return folder ? write(annotated, **folder) : Result<void>(folder.error());
    }
    if (!output)
        return write(annotated, *writerFor(format, terminal.out(), entities));
    return writeOutputFile(*output,
                           [&](QIODevice &device) { return write(annotated, *writerFor(format, device, entities)); });
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<QString> format = arguments.choice(QStringLiteral("format"), formats());
    if (!format)
        return fail(context, format.error());
    const std::optional<QString> output = arguments.value(QStringLiteral("output"));
    if (*format == QLatin1String("brat") && !output)
        return fail(context, usageProblem(QCoreApplication::translate(
                                 "Commands", "Say with --output which folder the files for brat go to.")));
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
    if (const Result<void> written = writeAsAsked(*annotated, *format, output, context.terminal); !written)
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
            .options = {{QStringLiteral("format"), formats().join(u'|'),
                         QCoreApplication::translate("Commands", "what to print (json)")},
                        {QStringLiteral("output"), QStringLiteral("PATH"),
                         QCoreApplication::translate("Commands", "a file to write instead; for brat a folder")},
                        columnMapOption()},
            .run = run};
}

} // namespace lectern
