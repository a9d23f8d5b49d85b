// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/exportresults.h"

#include "app/base/outputfile.h"
#include "app/export/annotationjson.h"
#include "app/export/annotationpage.h"
#include "app/export/articletable.h"
#include "app/export/bratfolder.h"
#include "app/export/conllfile.h"
#include "app/export/corpustables.h"
#include "app/export/markdownpage.h"
#include "app/export/networkfile.h"
#include "app/export/savechart.h"
#include "app/export/webannotations.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace lectern {

namespace {

std::vector<DocNumber> docsByPlace(const Corpus &corpus, const ArticleSet &articles)
{
    std::vector<DocNumber> docs;
    articles.forEach([&docs](DocNumber doc) { docs.push_back(doc); });
    std::sort(docs.begin(), docs.end(), [&corpus](DocNumber a, DocNumber b) {
        const ArticleRecord &first = corpus.record(a);
        const ArticleRecord &second = corpus.record(b);
        return std::tie(first.file, first.record) < std::tie(second.file, second.record);
    });
    return docs;
}

/// What the articles are, in words: "3 articles of 17 that match: ferry".
QString description(const ExportedArticles &exported)
{
    const auto count = static_cast<int>(exported.articles.count());
    if (exported.filter.empty())
        return QCoreApplication::translate("Export", "%n article(s)", nullptr, count);
    return QCoreApplication::translate("Export", "%n article(s) that match: %1", nullptr, count)
        .arg(QString::fromStdString(exported.filter));
}

PageHead headOf(const ExportedArticles &exported)
{
    return {QCoreApplication::translate("Export", "Annotated articles"),
            description(exported) + QStringLiteral(" · Lectern " LECTERN_VERSION)};
}

/// One export; a class because its parts share what is exported and how.
class ResultExport
{
public:
    ResultExport(const ExportRequest &request, const ExportedArticles &exported, const QString &path,
                 const JobControl &control)
        : m_request(request), m_exported(exported), m_corpus(*exported.corpus), m_path(path), m_control(control)
    {
    }

    Result<void> run()
    {
        if (m_request.format == ExportFormat::Brat)
            return writeFolder();
        return writeOutputFile(m_path, [this](QIODevice &device) { return write(device); });
    }

    std::vector<Problem> takeProblems() { return std::move(m_problems); }

private:
    Result<void> writeFolder()
    {
        const std::vector<Entity> entities = m_corpus.entities().all();
        const Result<std::unique_ptr<BratFolder>> folder = BratFolder::create(m_path, entities);
        return folder ? writeArticles(**folder) : Result<void>(folder.error());
    }

    Result<void> write(QIODevice &device)
    {
        const bool isTable = m_request.format == ExportFormat::Csv || m_request.format == ExportFormat::JsonLines;
        if (isTable && m_request.table == ExportTable::Concordance)
            return writePlaces(device);
        if (isTable && m_request.table == ExportTable::Entities)
            return writeRanked(
                [&](const std::vector<Tally> &ranked) { return writeEntityTable(device, syntax(), m_corpus, ranked); });
        if (isTable && m_request.table == ExportTable::Pairs)
            return writeRanked([&](const std::vector<Tally> &ranked) {
                return writePairTable(device, syntax(), m_corpus, m_exported.articles, ranked, m_control);
            });
        if (m_request.format == ExportFormat::Gexf || m_request.format == ExportFormat::GraphMl)
            return writeRanked([&](const std::vector<Tally> &ranked) {
                const NetworkSyntax network =
                    m_request.format == ExportFormat::Gexf ? NetworkSyntax::Gexf : NetworkSyntax::GraphMl;
                return writeNetwork(device, network, description(m_exported), m_corpus, m_exported.articles, ranked,
                                    m_control);
            });
        const std::vector<Entity> entities = m_corpus.entities().all();
        return writeArticles(*writerFor(device, entities));
    }

    [[nodiscard]] RowSyntax syntax() const
    {
        return m_request.format == ExportFormat::JsonLines ? RowSyntax::JsonLines : RowSyntax::Csv;
    }

    /// Of the formats that write article after article.
    std::unique_ptr<ArticleWriter> writerFor(QIODevice &device, const std::vector<Entity> &entities) const
    {
        switch (m_request.format) {
        case ExportFormat::Csv:
        case ExportFormat::JsonLines:
            return std::make_unique<ArticleTable>(device, syntax(), rowsOf(m_request.table), entities);
        case ExportFormat::WebAnnotations:
            return std::make_unique<WebAnnotations>(device, entities);
        case ExportFormat::Conll:
            return std::make_unique<ConllFile>(device);
        case ExportFormat::Html:
            return std::make_unique<AnnotationPage>(device, entities, headOf(m_exported));
        case ExportFormat::Markdown:
            return std::make_unique<MarkdownPage>(device, entities, headOf(m_exported));
        case ExportFormat::Json:
        case ExportFormat::Brat:
        case ExportFormat::Gexf:
        case ExportFormat::GraphMl:
            break;
        }
        return std::make_unique<AnnotationJson>(device, entities);
    }

    static ArticleTableRows rowsOf(ExportTable table)
    {
        switch (table) {
        case ExportTable::Articles:
            return ArticleTableRows::Articles;
        case ExportTable::Quotes:
            return ArticleTableRows::Quotes;
        case ExportTable::Roles:
            return ArticleTableRows::Roles;
        case ExportTable::Entities:
        case ExportTable::Mentions:
        case ExportTable::Pairs:
        case ExportTable::Concordance:
            break;
        }
        return ArticleTableRows::Mentions;
    }

    Result<void> writeArticles(ArticleWriter &writer)
    {
        const std::vector<DocNumber> docs = docsByPlace(m_corpus, m_exported.articles);
        for (std::size_t i = 0; i < docs.size(); ++i) {
            if (m_control.isCancelled())
                return cancelledProblem();
            addArticle(docs[i], writer);
            m_control.report(static_cast<int>(i + 1), static_cast<int>(docs.size()));
        }
        return writer.finish(m_problems);
    }

    void addArticle(DocNumber doc, ArticleWriter &writer)
    {
        const Result<AnnotatedArticle> read = m_exported.source->article(m_corpus.articleId(doc));
        if (!read) {
            m_problems.push_back(read.error());
            return;
        }
        const std::vector<std::optional<EntityId>> entities = m_corpus.mentionEntitiesOf(doc);
        const std::vector<Resolution::AlsoEntity> also = alsoOf(doc, read->annotations.mentions.size());
        const std::string story = m_corpus.storyKey(m_corpus.storyOf(doc));
        writer.add({.article = read->article,
                    .annotations = read->annotations,
                    .mentionEntities = entities,
                    .story = story,
                    .also = also});
    }

    [[nodiscard]] std::vector<Resolution::AlsoEntity> alsoOf(DocNumber doc, std::size_t mentions) const
    {
        std::vector<Resolution::AlsoEntity> also;
        for (std::uint32_t mention = 0; mention < mentions; ++mention) {
            const std::vector<EntityId> all = m_corpus.entitiesOfMention(doc, mention);
            for (std::size_t i = 1; i < all.size(); ++i)
                also.push_back({0, mention, all[i]});
        }
        return also;
    }

    template<typename Write>
    Result<void> writeRanked(Write write)
    {
        const Result<TopTallies> ranked = topTallies(m_corpus, m_exported.articles, CountedTypes(m_request.types),
                                                     ChartMeasure::Articles, m_request.limit, m_control);
        return ranked ? write(ranked->best) : Result<void>(ranked.error());
    }

    Result<void> writePlaces(QIODevice &device)
    {
        const Result<Concordance> found =
            concordance(m_corpus, m_exported.articles, m_exported.query, *m_exported.source,
                        std::numeric_limits<std::uint32_t>::max(), m_control);
        if (!found)
            return found.error();
        return writeConcordanceTable(device, syntax(), m_corpus, *m_exported.source, found->lines);
    }

    const ExportRequest &m_request;
    const ExportedArticles &m_exported;
    const Corpus &m_corpus;
    QString m_path;
    const JobControl &m_control;
    std::vector<Problem> m_problems;
};

} // namespace

const std::vector<std::string_view> &exportFormatNames()
{
    static const std::vector<std::string_view> names{"json",  "csv",  "jsonl",   "jsonld", "brat",
                                                     "conll", "gexf", "graphml", "html",   "markdown"};
    return names;
}

const std::vector<std::string_view> &exportTableNames()
{
    static const std::vector<std::string_view> names{"articles", "entities", "mentions",   "cooccurrences",
                                                     "quotes",   "roles",    "concordance"};
    return names;
}

Result<std::vector<Problem>> exportResults(const ExportRequest &request, const ExportedArticles &exported,
                                           const QString &path, const JobControl &control)
{
    ResultExport results(request, exported, path, control);
    if (const Result<void> written = results.run(); !written)
        return written.error();
    return results.takeProblems();
}

Result<void> exportChart(const Chart &chart, const Corpus &corpus, const ArticleSource &source, const QString &path,
                         const JobControl &control)
{
    return saveChartValues(path, chart, corpus, source, control);
}

} // namespace lectern
