// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/workspace/reanalyse.h"

#include <QStringList>

#include <string>
#include <vector>

namespace lectern {

/// What one snapshot of a library names and another does not; names by the number of their articles, most first.
struct EntityChanges
{
    struct Retyped
    {
        std::string name;
        EntityType before = EntityType::Person;
        EntityType after = EntityType::Person;
        bool operator==(const Retyped &) const = default;
    };
    std::vector<std::string> gained;
    std::vector<std::string> lost;
    std::vector<Retyped> retyped; ///< the same name as another type; in neither of the others
    bool operator==(const EntityChanges &) const = default;
};

[[nodiscard]] EntityChanges compareEntities(const Corpus &before, const Corpus &after);

/// What an analysis by another recogniser changed, in sentences for the reader, translated.
[[nodiscard]] QStringList toSentences(const ReanalysisSummary &summary, const EntityChanges &entities);

} // namespace lectern
