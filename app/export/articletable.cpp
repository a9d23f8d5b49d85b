// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/articletable.h"

#include "app/base/utf8.h"

#include <array>
#include <initializer_list>

namespace lectern {

namespace {

std::vector<std::string> keysOf(const std::vector<const Entity *> &entities)
{
    std::vector<std::string> keys;
    for (const Entity *entity : entities)
        keys.push_back(entity->key);
    return keys;
}

/// The first columns of all that stands in a text: whose text it is and where in it.
constexpr std::array<std::string_view, 8> PlaceColumns{"file",   "record", "title", "published",
                                                       "source", "start",  "end",   "text"};

std::vector<std::string_view> withPlace(std::initializer_list<std::string_view> own)
{
    std::vector<std::string_view> columns(PlaceColumns.begin(), PlaceColumns.end());
    columns.insert(columns.end(), own);
    return columns;
}

std::vector<std::string_view> columnsOf(ArticleTableRows rows)
{
    switch (rows) {
    case ArticleTableRows::Articles:
        break;
    case ArticleTableRows::Mentions:
        return withPlace({"type", "entity", "name", "normalized", "why", "also"});
    case ArticleTableRows::Quotes:
        return withPlace({"speaker", "name", "as", "cue", "direct", "group"});
    case ArticleTableRows::Roles:
        return withPlace(
            {"kind", "role", "person", "name", "organization", "organization name", "country", "inferred"});
    }
    return {"file",   "record",   "title",   "published", "updated", "byline",
            "source", "dateline", "section", "language",  "story",   "mentions"};
}

std::string_view roleKindName(RoleKind kind)
{
    switch (kind) {
    case RoleKind::Office:
        break;
    case RoleKind::Rank:
        return "rank";
    case RoleKind::Honorific:
        return "honorific";
    case RoleKind::Byline:
        return "byline";
    }
    return "office";
}

Cell valueOf(const std::optional<MetadataValue> &value)
{
    return value ? optionalCell(value->value) : Cell();
}

Cell recordOf(const Article &article)
{
    return article.record ? Cell(std::int64_t(*article.record)) : Cell();
}

/// The rows of one article.
class ArticleRowMaker
{
public:
    ArticleRowMaker(RowWriter &writer, const WrittenArticle &written, const std::vector<Entity> &entities)
        : m_writer(writer), m_written(written), m_entities(entities), m_offsets(written.article.text)
    {
    }

    void article();
    void mentions();
    void quotes();
    void roles();

private:
    void placedRow(TextSpan span, std::initializer_list<Cell> own);
    [[nodiscard]] const Entity *entityOf(std::optional<std::uint32_t> mention) const
    {
        return mention ? m_written.entityOf(*mention, m_entities) : nullptr;
    }
    [[nodiscard]] Cell keyOf(std::optional<std::uint32_t> mention) const
    {
        const Entity *entity = entityOf(mention);
        return entity != nullptr ? Cell(entity->key) : Cell();
    }
    [[nodiscard]] Cell nameOf(std::optional<std::uint32_t> mention) const
    {
        const Entity *entity = entityOf(mention);
        return entity != nullptr ? Cell(entity->name) : Cell();
    }
    [[nodiscard]] Cell words(TextSpan span) const { return optionalCell(m_written.textOf(span)); }

    RowWriter &m_writer;
    const WrittenArticle &m_written;
    const std::vector<Entity> &m_entities;
    CodePointMap m_offsets;
};

void ArticleRowMaker::placedRow(TextSpan span, std::initializer_list<Cell> own)
{
    const Article &article = m_written.article;
    std::vector<Cell> cells{article.file.toStdString(),
                            recordOf(article),
                            valueOf(article.metadata.title),
                            valueOf(article.metadata.published),
                            valueOf(article.metadata.source),
                            std::int64_t(m_offsets.toCodePoints(span.begin)),
                            std::int64_t(m_offsets.toCodePoints(span.end)),
                            std::string(m_written.textOf(span))};
    cells.insert(cells.end(), own);
    m_writer.row(cells);
}

void ArticleRowMaker::article()
{
    const Article &article = m_written.article;
    std::vector<std::string> byline;
    for (const MetadataValue &name : article.metadata.byline)
        byline.push_back(name.value);
    m_writer.row({article.file.toStdString(), recordOf(article), valueOf(article.metadata.title),
                  valueOf(article.metadata.published), valueOf(article.metadata.updated), byline,
                  valueOf(article.metadata.source), valueOf(article.metadata.dateline),
                  valueOf(article.metadata.section), article.language, optionalCell(m_written.story),
                  static_cast<std::int64_t>(m_written.annotations.mentions.size())});
}

void ArticleRowMaker::mentions()
{
    const std::vector<Mention> &mentions = m_written.annotations.mentions;
    for (std::uint32_t i = 0; i < mentions.size(); ++i)
        placedRow(mentions[i].span,
                  {std::string(typeName(mentions[i].type)), keyOf(i), nameOf(i), optionalCell(mentions[i].normalized),
                   optionalCell(whyTagged(mentions[i], m_written.article.text)),
                   keysOf(m_written.alsoOf(i, m_entities))});
}

void ArticleRowMaker::quotes()
{
    for (const Quote &quote : m_written.annotations.quotes) {
        const Cell as =
            quote.speaker ? words(m_written.annotations.mentions[*quote.speaker].span) : Cell(std::monostate());
        placedRow(quote.span, {keyOf(quote.speaker), nameOf(quote.speaker), as, words(quote.cue), quote.isDirect,
                               std::int64_t(quote.group)});
    }
}

void ArticleRowMaker::roles()
{
    for (const Role &role : m_written.annotations.roles)
        placedRow(role.span, {std::string(roleKindName(role.kind)), words(role.head), keyOf(role.person),
                              nameOf(role.person), keyOf(role.organization), nameOf(role.organization),
                              optionalCell(role.countryCode), role.isInferred});
}

} // namespace

ArticleTable::ArticleTable(QIODevice &device, RowSyntax syntax, ArticleTableRows rows,
                           const std::vector<Entity> &entities)
    : m_rows(rows), m_entities(entities), m_writer(device, syntax, columnsOf(rows))
{
}

void ArticleTable::add(const WrittenArticle &written)
{
    ArticleRowMaker maker(m_writer, written, m_entities);
    switch (m_rows) {
    case ArticleTableRows::Articles:
        return maker.article();
    case ArticleTableRows::Mentions:
        return maker.mentions();
    case ArticleTableRows::Quotes:
        return maker.quotes();
    case ArticleTableRows::Roles:
        return maker.roles();
    }
}

Result<void> ArticleTable::finish(const std::vector<Problem> & /*problems*/)
{
    return m_writer.finish();
}

} // namespace lectern
