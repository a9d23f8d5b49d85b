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

std::vector<std::string> WrittenArticle::alsoKeysOf(std::uint32_t mention, const std::vector<Entity> &entities) const
{
    std::vector<std::string> keys;
    for (const Resolution::AlsoEntity &further : also)
        if (further.mention == mention)
            keys.push_back(entities[further.entity.value()].key);
    return keys;
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
