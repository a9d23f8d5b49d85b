// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"
#include "app/commands/openedlibrary.h"
#include "app/export/annotationjson.h"
#include "app/export/mentiontable.h"
#include "app/export/outputfile.h"

#include <algorithm>
#include <memory>
#include <tuple>

namespace lectern {

namespace {

/// All articles by file and record: an order that no import changes.
std::vector<DocNumber> docsByPlace(const Corpus &corpus)
{
    std::vector<DocNumber> docs;
    for (std::uint32_t i = 0; i < corpus.articleCount(); ++i)
        docs.emplace_back(i);
    std::sort(docs.begin(), docs.end(), [&corpus](DocNumber a, DocNumber b) {
        const ArticleRecord &first = corpus.record(a);
        const ArticleRecord &second = corpus.record(b);
        return std::tie(first.file, first.record) < std::tie(second.file, second.record);
    });
    return docs;
}

Result<void> write(OpenedLibrary &library, ArticleWriter &writer)
{
    const Corpus &corpus = *library.corpus;
    for (const DocNumber doc : docsByPlace(corpus)) {
        const ArticleRecord &record = corpus.record(doc);
        const Result<AnnotatedArticle> article = library.articles->article(record.id);
        if (!article) {
            library.problems.push_back(article.error());
            continue;
        }
        writer.add({.article = article->article,
                    .annotations = article->annotations,
                    .mentionEntities = corpus.mentionEntitiesOf(doc),
                    .story = corpus.storyKey(record.story)});
    }
    return writer.finish(library.problems);
}

std::unique_ptr<ArticleWriter> writerFor(const QString &format, QIODevice &device, const std::vector<Entity> &entities)
{
    if (format == QLatin1String("csv"))
        return std::make_unique<MentionTable>(device, entities);
    return std::make_unique<AnnotationJson>(device, entities);
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const std::optional<QString> output = arguments.value(QStringLiteral("output"));
    if (arguments.positional().size() != 1 || !output || !arguments.value(QStringLiteral("format")))
        return fail(context, usageProblem(commandText(QT_TRANSLATE_NOOP(
                                 "Commands", "Name one library, what to write (--format) and where (--output)."))));
    const Result<QString> format =
        arguments.choice(QStringLiteral("format"), {QStringLiteral("json"), QStringLiteral("csv")});
    if (!format)
        return fail(context, format.error());
    Result<OpenedLibrary> library = OpenedLibrary::open(arguments.positional().constFirst());
    if (!library)
        return fail(context, library.error());
    const Result<void> written = writeOutputFile(*output, [&](QIODevice &device) {
        const std::vector<Entity> entities = library->corpus->entities().all();
        return write(*library, *writerFor(*format, device, entities));
    });
    return written ? conclude(context, library->problems) : fail(context, written.error());
}

} // namespace

Command exportCommand()
{
    return {.name = QStringLiteral("export"),
            .arguments = QStringLiteral("LIBRARY"),
            .summary = commandText(QT_TRANSLATE_NOOP("Commands", "Writes all articles with what was found in them.")),
            .options = {{QStringLiteral("format"), QStringLiteral("json|csv"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "everything, or a table of the mentions"))},
                        {QStringLiteral("output"), QStringLiteral("FILE"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "the file to write"))}},
            .run = run};
}

} // namespace lectern
