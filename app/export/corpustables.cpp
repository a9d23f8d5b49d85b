// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/corpustables.h"

#include "app/analyse/paircounts.h"
#include "app/base/utf8.h"

#include <optional>

namespace lectern {

namespace {

/// A number up to 2^32 as a cell.
Cell number(std::uint32_t value)
{
    return std::int64_t(value);
}

} // namespace

Result<void> writeEntityTable(QIODevice &device, RowSyntax syntax, const Corpus &corpus,
                              const std::vector<Tally> &ranked)
{
    RowWriter writer(device, syntax, {"id", "type", "name", "aliases", "articles", "mentions", "stories"});
    for (const Tally &tally : ranked) {
        const Entity &entity = corpus.entity(tally.entity);
        writer.row({entity.key, std::string(typeName(entity.type)), entity.name, entity.aliases,
                    number(tally.frequency.articles), number(tally.frequency.mentions), number(tally.stories)});
    }
    return writer.finish();
}

Result<void> writePairTable(QIODevice &device, RowSyntax syntax, const Corpus &corpus, const ArticleSet &filter,
                            const std::vector<Tally> &ranked, const JobControl &control)
{
    RowWriter writer(device, syntax,
                     {"first", "first type", "first name", "second", "second type", "second name", "articles",
                      "mentions", "stories"});
    const Result<void> counted = countPairs(corpus, filter, ranked, control, [&](const PairCount &pair) {
        const Entity &first = corpus.entity(ranked[pair.first].entity);
        const Entity &second = corpus.entity(ranked[pair.second].entity);
        writer.row({first.key, std::string(typeName(first.type)), first.name, second.key,
                    std::string(typeName(second.type)), second.name, number(pair.frequency.articles),
                    number(pair.frequency.mentions), number(pair.stories)});
    });
    return counted ? writer.finish() : counted;
}

Result<void> writeNetwork(QIODevice &device, NetworkSyntax syntax, const QString &description, const Corpus &corpus,
                          const ArticleSet &filter, const std::vector<Tally> &ranked, const JobControl &control)
{
    NetworkFile file(device, syntax, description);
    for (const Tally &tally : ranked) {
        const Entity &entity = corpus.entity(tally.entity);
        file.add(FileNode{entity.key, entity.name, entity.type, tally.frequency, tally.stories});
    }
    const Result<void> counted = countPairs(corpus, filter, ranked, control, [&file](const PairCount &pair) {
        file.add(FileLink{pair.first, pair.second, pair.frequency, pair.stories});
    });
    return counted ? file.finish() : counted;
}

Result<void> writeConcordanceTable(QIODevice &device, RowSyntax syntax, const Corpus &corpus,
                                   const ArticleSource &source, const std::vector<ConcordanceLine> &lines)
{
    RowWriter writer(device, syntax,
                     {"file", "record", "title", "published", "source", "start", "end", "left", "hit", "right"});
    std::optional<ArticleId> open; // lines come article by article
    std::optional<CodePointMap> offsets;
    for (const ConcordanceLine &line : lines) {
        const std::optional<DocNumber> doc = corpus.docOf(line.article);
        if (!doc)
            continue;
        if (open != line.article) {
            const Result<AnnotatedArticle> read = source.article(line.article);
            if (!read)
                return read.error();
            offsets.emplace(read->article.text);
            open = line.article;
        }
        const ArticleRecord &record = corpus.record(*doc);
        writer.row({record.file, record.record ? Cell(std::int64_t(*record.record)) : Cell(), record.title,
                    optionalCell(record.published), optionalCell(record.source),
                    number(offsets->toCodePoints(line.span.begin)), number(offsets->toCodePoints(line.span.end)),
                    line.left, line.hit, line.right});
    }
    return writer.finish();
}

} // namespace lectern
