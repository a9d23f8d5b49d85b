// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/resolve/resolution.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What a correction, or a few articles that came, change in who is who, for CorpusBuilder::finish(). Everything it
/// does not name stays as it is in the base, and the cost depends on what it names: the entities and articles below,
/// and the length of the article lists of the entities that come into an article or leave it.
///
/// Numbers (EntityId, StoryId) are those of the base; they stay what they are, and those of an entity or story that
/// is gone are not used again. What is new gets the next numbers, in the order given here: the first new entity
/// `corpus.entities().size()`, the first new story `corpus.storyCount()`.
///
/// A merge of B into A: `changed` gives A with its new aliases and reasons, `removed` names B, `articles` gives the
/// rows of every article that named B (`corpus.articlesOf(B)`) with A in the place of B. Entities whose `suggestions`
/// named B belong into `changed`, too.
struct EntityPatch
{
    struct ChangedEntity
    {
        EntityId id{0};
        Entity entity; ///< whole; key and type may have changed
    };
    struct AlsoEntity
    {
        std::uint32_t mention = 0;
        EntityId entity{0};
        auto operator<=>(const AlsoEntity &) const = default;
    };
    struct ArticleEntities
    {
        ArticleId article{0};
        /// For each mention (Annotations::mentions) the entity, absent for dates and amounts.
        std::vector<std::optional<EntityId>> mentionEntities;
        std::vector<AlsoEntity> also; ///< further entities of mentions that stand for several; in any order
        StoryId story{0};
    };

    std::vector<Entity> added;          ///< keys that no other entity has
    std::vector<ChangedEntity> changed; ///< in any order, each id once
    std::vector<EntityId> removed;      ///< that no article names any longer
    /// Articles whose rows change, and every article that was added to the builder; in any order, each once. Rows of
    /// articles that are not there are passed over. An added article without a row names nobody.
    std::vector<ArticleEntities> articles;
    std::vector<std::string> addedStories; ///< keys
};

} // namespace lectern
