// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/mentiontable.h"

#include "app/base/utf8.h"

namespace lectern {

namespace {

std::string valueOf(const std::optional<MetadataValue> &value)
{
    return value ? value->value : std::string();
}

} // namespace

MentionTable::MentionTable(QIODevice &device, const std::vector<Entity> &entities)
    : m_device(device), m_entities(entities), m_csv(device)
{
    m_csv.row({"file", "record", "title", "published", "source", "start", "end", "text", "type", "entity", "name",
               "normalized", "why"});
}

void MentionTable::add(const WrittenArticle &written)
{
    const Article &article = written.article;
    const CodePointMap offsets(article.text);
    for (std::size_t i = 0; i < written.annotations.mentions.size(); ++i) {
        const Mention &mention = written.annotations.mentions[i];
        const Entity *entity = written.entityOf(i, m_entities);
        m_csv.row({article.file.toStdString(), article.record ? std::to_string(*article.record) : std::string(),
                   valueOf(article.metadata.title), valueOf(article.metadata.published),
                   valueOf(article.metadata.source), std::to_string(offsets.toCodePoints(mention.span.begin)),
                   std::to_string(offsets.toCodePoints(mention.span.end)), std::string(written.textOf(mention.span)),
                   std::string(typeName(mention.type)), entity != nullptr ? entity->key : std::string(),
                   entity != nullptr ? entity->name : std::string(), mention.normalized,
                   whyTagged(mention, article.text)});
    }
}

Result<void> MentionTable::finish(const std::vector<Problem> & /*problems*/)
{
    return m_csv.isGood() ? Result<void>() : Result<void>(deviceProblem(m_device));
}

} // namespace lectern
