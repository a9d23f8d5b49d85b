// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/writtenarticle.h"

#include <QCoreApplication>

namespace lectern {

const Entity *WrittenArticle::entityOf(std::size_t mention, const std::vector<Entity> &entities) const
{
    if (mention >= mentionEntities.size() || !mentionEntities[mention])
        return nullptr;
    return &entities[mentionEntities[mention]->value()];
}

std::vector<const Entity *> WrittenArticle::alsoOf(std::size_t mention, const std::vector<Entity> &entities) const
{
    std::vector<const Entity *> found;
    for (const Resolution::AlsoEntity &further : also)
        if (further.mention == mention)
            found.push_back(&entities[further.entity.value()]);
    return found;
}

std::vector<const Entity *> WrittenArticle::entitiesOf(std::size_t mention, const std::vector<Entity> &entities) const
{
    std::vector<const Entity *> found = alsoOf(mention, entities);
    if (const Entity *first = entityOf(mention, entities))
        found.insert(found.begin(), first);
    return found;
}

std::string sourceLine(const Article &article)
{
    std::string line;
    const auto add = [&line](const std::string &part) {
        if (!part.empty())
            line += (line.empty() ? "" : " · ") + part;
    };
    const Metadata &metadata = article.metadata;
    add(metadata.source ? metadata.source->value : std::string());
    add(metadata.published ? metadata.published->value : std::string());
    for (const MetadataValue &name : metadata.byline)
        add(name.value);
    add(article.file.toStdString() + (article.record ? " #" + std::to_string(*article.record) : std::string()));
    return line;
}

std::string whyTagged(const Mention &mention, std::string_view text)
{
    if (mention.evidence.isEmpty())
        return mention.rule;
    return mention.rule + ": " + std::string(mention.evidence.of(text));
}

Problem deviceProblem(const QIODevice &device)
{
    return {Problem::Kind::Unwritable,
            QCoreApplication::translate("Export", "The output cannot be written: %1").arg(device.errorString()),
            {}};
}

} // namespace lectern
