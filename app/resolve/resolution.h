// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// Another entity that may be the same thing, with what speaks for and against it.
struct MergeSuggestion
{
    EntityId other{0};
    std::string why;
    std::string against; ///< empty where nothing was found
    bool operator==(const MergeSuggestion &) const = default;
};

/// One real-world thing as the whole library names it.
struct Entity
{
    std::string key; ///< stable: type and folded canonical name, "person:haluk-gorgun"; unique in a resolution
    EntityType type = EntityType::Person;
    std::string name;                 ///< fullest form seen
    std::vector<std::string> aliases; ///< every other form seen, sorted
    std::string lexiconId;            ///< empty where the lexicon does not know it
    std::string countryCode;          ///< ISO 3166, empty where unknown
    std::vector<std::string> reasons; ///< why forms were joined: "Gorgun: surname of Haluk Gorgun in 001.txt"
    std::vector<MergeSuggestion> suggestions;
    bool operator==(const Entity &) const = default;
};

/// Who is who over all articles of one library or one call.
struct Resolution
{
    std::vector<Entity> entities; ///< EntityId is the index; sorted by key
    /// For each article given, for each of its mentions: the entity, absent for dates and amounts. A mention that
    /// stands for several ("Azerbaijani and Turkish Defense Ministries") has the first here, the others in `also`.
    std::vector<std::vector<std::optional<EntityId>>> mentionEntities;
    struct AlsoEntity
    {
        std::uint32_t article = 0; ///< index of the article in the call
        std::uint32_t mention = 0;
        EntityId entity{0};
        bool operator==(const AlsoEntity &) const = default;
    };
    std::vector<AlsoEntity> also;
    std::vector<StoryId> stories;       ///< for each article given
    std::vector<std::string> storyKeys; ///< by StoryId; stable under the order of the articles
    bool operator==(const Resolution &) const = default;
};

} // namespace lectern
