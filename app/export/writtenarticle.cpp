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
