// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedlibrary.h"

#include "app/annotate/recognizer.h"
#include "app/commands/arguments.h"
#include "app/commands/commandtext.h"
#include "app/store/library.h"
#include "app/workspace/correctedcorpus.h"
#include "app/workspace/loadcorpus.h"
#include "app/workspace/searchmarks.h"

namespace lectern {

Result<OpenedLibrary> OpenedLibrary::open(const QString &path)
{
    const Result<std::unique_ptr<Library>> library = Library::open(path, Access::Read);
    if (!library)
        return library.error();
    const Result<std::vector<LibraryRow>> rows = (*library)->articles();
    if (!rows)
        return rows.error();
    Result<std::unique_ptr<ArticleReader>> reader = ArticleReader::open(path);
    if (!reader)
        return reader.error();
    const Result<std::shared_ptr<const Recognizer>> recognizer = Recognizer::openInstalled();
    if (!recognizer)
        return recognizer.error();
    std::vector<ArticleId> ids;
    for (const LibraryRow &row : *rows)
        ids.push_back(row.id);
    const std::shared_ptr<const ArticleReader> shared = *std::move(reader);
    Result<LoadedCorpus> loaded = loadCorpus(*shared, ids, (*recognizer)->lexicon(), JobControl());
    if (!loaded)
        return loaded.error();
    const Result<EditHistory> history = (*library)->history();
    if (!history)
        return history.error();
    Result<LibraryMarks> marks = (*library)->marks();
    if (!marks)
        return marks.error();
    const Decisions decisions{history->corrections(), marks->bin};
    Result<CorrectedCorpus> shown =
        CorrectedCorpus::make(std::move(loaded->corpus), shared, *recognizer, decisions, JobControl());
    if (!shown)
        return shown.error();
    std::unordered_set<ArticleId> read;
    for (const LibraryRow &row : *rows)
        if (row.isRead)
            read.insert(row.id);
    ReaderMarks searched = searchMarks(*shown, *marks, read);
    return OpenedLibrary{.corpus = std::move(shown->corpus),
                         .articles = std::move(shown->articles),
                         .marks = std::move(searched),
                         .problems = std::move(loaded->problems)};
}

Result<SearchResult> OpenedLibrary::find(const QString &query, HitOrder order, std::uint32_t limit) const
{
    const Result<Query> parsed = parseQuery(query.toStdString());
    const auto withMark = [&query](Problem problem) {
        if (problem.kind != Problem::Kind::Query || problem.position < 0)
            return problem;
        const QByteArray before = query.toUtf8().left(problem.position);
        problem.message += u'\n' + query + u'\n' + QString(QString::fromUtf8(before).size(), u' ') + u'^';
        return problem;
    };
    if (!parsed)
        return withMark(parsed.error());
    Result<SearchResult> found = search(*corpus, *parsed, order, limit, *articles, JobControl(), marks);
    if (!found)
        return withMark(found.error());
    return found;
}

Result<std::vector<DocNumber>> OpenedLibrary::articlesOf(const QString &file) const
{
    const std::string name = file.toStdString();
    std::vector<DocNumber> docs;
    for (std::uint32_t doc = 0; doc < corpus->articleCount(); ++doc) {
        const std::string &known = corpus->record(DocNumber(doc)).file;
        if (known == name || known.ends_with('/' + name))
            docs.emplace_back(doc);
    }
    if (docs.empty())
        return usageProblem(
            commandText(QT_TRANSLATE_NOOP("Commands", "The library has no article of the file %1.")).arg(file));
    return docs;
}

} // namespace lectern
