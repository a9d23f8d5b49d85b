// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/commandtext.h"
#include "app/commands/openedlibrary.h"
#include "app/workspace/exportresults.h"

#include <limits>

namespace lectern {

namespace {

/// What is asked for on the command line.
struct ExportCall
{
    QString library;
    QString output;
    QString filter;
    std::optional<QString> article; ///< file of the only ones to export
    ExportRequest request;
};

QStringList wordsOf(const std::vector<std::string_view> &names)
{
    QStringList words;
    for (const std::string_view name : names)
        words << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return words;
}

/// The place of an option's value among the names it may have. Problem: Usage.
template<typename Enum>
Result<Enum> chosen(const Arguments &arguments, const QString &option, const std::vector<std::string_view> &names)
{
    const QStringList words = wordsOf(names);
    const Result<QString> word = arguments.choice(option, words);
    if (!word)
        return word.error();
    return static_cast<Enum>(words.indexOf(*word));
}

Result<ExportRequest> requestOf(const Arguments &arguments)
{
    const auto format = chosen<ExportFormat>(arguments, QStringLiteral("format"), exportFormatNames());
    if (!format)
        return format.error();
    ExportRequest request;
    request.format = *format;
    const bool isTable = *format == ExportFormat::Csv || *format == ExportFormat::JsonLines;
    if (arguments.value(QStringLiteral("table"))) {
        const auto table = chosen<ExportTable>(arguments, QStringLiteral("table"), exportTableNames());
        if (!table)
            return table.error();
        if (!isTable)
            return usageProblem(
                commandText(QT_TRANSLATE_NOOP("Commands", "--table goes with --format csv and --format jsonl.")));
        request.table = *table;
    }
    const Result<std::vector<EntityType>> types = arguments.types(QStringLiteral("type"));
    if (!types)
        return types.error();
    request.types = *types;
    const Result<std::optional<std::uint32_t>> limit = arguments.number(QStringLiteral("limit"), 1);
    if (!limit)
        return limit.error();
    request.limit = limit->value_or(std::numeric_limits<std::uint32_t>::max());
    return request;
}

Result<ExportCall> callOf(const Arguments &arguments)
{
    const std::optional<QString> output = arguments.value(QStringLiteral("output"));
    if (arguments.positional().size() != 1 || !output || !arguments.value(QStringLiteral("format")))
        return usageProblem(commandText(
            QT_TRANSLATE_NOOP("Commands", "Name one library, what to write (--format) and where (--output).")));
    const Result<ExportRequest> request = requestOf(arguments);
    if (!request)
        return request.error();
    ExportCall call{arguments.positional().constFirst(), *output,
                    arguments.value(QStringLiteral("filter")).value_or(QString()),
                    arguments.value(QStringLiteral("article")), *request};
    if (call.request.table == ExportTable::Concordance && call.filter.isEmpty())
        return usageProblem(commandText(
            QT_TRANSLATE_NOOP("Commands", "A concordance needs words or names to look for: say them with --filter.")));
    return call;
}

/// The articles of the filter, or those of the file that is named.
Result<ExportedArticles> exportedBy(const ExportCall &call, const OpenedLibrary &library)
{
    Result<SearchResult> found = library.find(call.filter, HitOrder::Newest, 0);
    if (!found)
        return found.error();
    const Result<Query> query = parseQuery(call.filter.toStdString());
    if (!query)
        return query.error();
    ExportedArticles exported{library.corpus, library.articles, std::move(found->articles), *query,
                              call.filter.toStdString()};
    if (!call.article)
        return exported;
    const Result<std::vector<DocNumber>> docs = library.articlesOf(*call.article);
    if (!docs)
        return docs.error();
    ArticleSet only(library.corpus->articleCount());
    for (const DocNumber doc : *docs)
        only.insert(doc);
    exported.articles &= only;
    return exported;
}

ExitStatus run(const Arguments &arguments, CommandContext &context)
{
    const Result<ExportCall> call = callOf(arguments);
    if (!call)
        return fail(context, call.error());
    Result<OpenedLibrary> library = OpenedLibrary::open(call->library);
    if (!library)
        return fail(context, library.error());
    const Result<ExportedArticles> exported = exportedBy(*call, *library);
    if (!exported)
        return fail(context, exported.error());
    const Result<std::vector<Problem>> unread = exportResults(call->request, *exported, call->output, JobControl());
    if (!unread)
        return fail(context, unread.error());
    library->problems.insert(library->problems.end(), unread->begin(), unread->end());
    return conclude(context, library->problems);
}

} // namespace

Command exportCommand()
{
    return {.name = QStringLiteral("export"),
            .arguments = QStringLiteral("LIBRARY"),
            .summary = commandText(QT_TRANSLATE_NOOP("Commands", "Writes articles with what was found in them.")),
            .options = {{QStringLiteral("format"), wordsOf(exportFormatNames()).join(u'|'),
                         commandText(QT_TRANSLATE_NOOP("Commands", "everything, a table, annotations, a network of "
                                                                   "names, or pages to read"))},
                        {QStringLiteral("output"), QStringLiteral("PATH"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "the file to write; a folder for brat"))},
                        {QStringLiteral("table"), wordsOf(exportTableNames()).join(u'|'),
                         commandText(QT_TRANSLATE_NOOP("Commands", "what csv and jsonl list (mentions)"))},
                        {QStringLiteral("filter"), QStringLiteral("QUERY"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only articles that match"))},
                        {QStringLiteral("article"), QStringLiteral("FILE"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only the articles of this file"))},
                        {QStringLiteral("type"), QStringLiteral("TYPE,..."),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only names of these types, in tables of names and "
                                                                   "networks"))},
                        {QStringLiteral("limit"), QStringLiteral("N"),
                         commandText(QT_TRANSLATE_NOOP("Commands", "only so many names, the most named (all)"))}},
            .run = run};
}

} // namespace lectern
