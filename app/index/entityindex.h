// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace lectern {

/// Who is named where: entities of each article (forward) and articles of each entity (inverted), stories and
/// speakers. Rows lie end to end in one array with an offset per row, as B3 of the measurements found fastest.
class EntityIndex
{
public:
    /// Rows of different length, end to end.
    template<typename T>
    struct Rows
    {
        std::vector<std::uint32_t> offsets{0};
        std::vector<T> values;
        [[nodiscard]] std::span<const T> row(std::size_t index) const
        {
            return std::span<const T>(values).subspan(offsets[index], offsets[index + 1] - offsets[index]);
        }
    };

    EntityIndex() = default;
    /// `docs` gives for each article of `resolution` its number in the snapshot; `speakers` for each number the
    /// mentions that are quoted.
    EntityIndex(Resolution resolution, const std::vector<DocNumber> &docs,
                const std::vector<std::vector<std::uint32_t>> &speakers);

    [[nodiscard]] const std::vector<Entity> &entities() const { return m_entities; }
    [[nodiscard]] std::optional<EntityId> byKey(std::string_view key) const;
    [[nodiscard]] Frequency total(EntityId id) const { return m_totals[id.value()]; }
    [[nodiscard]] std::span<const EntityCount> entitiesOf(DocNumber doc) const { return m_forward.row(doc.value()); }
    [[nodiscard]] std::span<const DocNumber> articlesOf(EntityId id) const { return m_inverted.row(id.value()); }
    /// Articles that quote the entity.
    [[nodiscard]] std::span<const DocNumber> articlesQuoting(EntityId id) const { return m_quoting.row(id.value()); }
    [[nodiscard]] std::vector<std::optional<EntityId>> mentionEntitiesOf(DocNumber doc) const;
    [[nodiscard]] std::vector<EntityId> entitiesOfMention(DocNumber doc, std::uint32_t mention) const;
    [[nodiscard]] StoryId storyOf(DocNumber doc) const { return m_stories[doc.value()]; }
    [[nodiscard]] const std::vector<std::string> &storyKeys() const { return m_storyKeys; }
    [[nodiscard]] std::span<const DocNumber> articlesOfStory(StoryId id) const { return m_storyDocs.row(id.value()); }

private:
    /// A further entity of a mention that stands for several.
    struct MoreOfMention
    {
        DocNumber doc{0};
        std::uint32_t mention = 0;
        EntityId entity{0};
        auto operator<=>(const MoreOfMention &) const = default;
    };
    void collectMentions(const Resolution &resolution, const std::vector<std::uint32_t> &articleOf);
    void invert();
    void collectStories(const Resolution &resolution, const std::vector<std::uint32_t> &articleOf);

    std::vector<Entity> m_entities;
    std::vector<Frequency> m_totals;
    Rows<EntityCount> m_forward;
    Rows<DocNumber> m_inverted;
    Rows<DocNumber> m_quoting;
    static constexpr std::uint32_t NoEntity = ~std::uint32_t(0);
    Rows<std::uint32_t> m_mentionEntities;
    std::vector<MoreOfMention> m_also; ///< sorted
    std::vector<StoryId> m_stories;
    std::vector<std::string> m_storyKeys;
    Rows<DocNumber> m_storyDocs;
};

} // namespace lectern
