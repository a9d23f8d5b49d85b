// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"
#include "app/index/entitypatch.h"
#include "app/index/keyedpostings.h"
#include "app/index/patchedrows.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace lectern {

/// What the mentions of one article stand for.
struct NamedEntities
{
    std::vector<std::optional<EntityId>> mentions;
    std::vector<EntityPatch::AlsoEntity> also;
    std::optional<StoryId> story;
    std::vector<std::uint32_t> speakers; ///< mentions that are quoted
};

/// By how much the counts of entities over the whole library change.
struct FrequencyChange
{
    std::int64_t articles = 0;
    std::int64_t mentions = 0;
};
using FrequencyChanges = std::map<std::uint32_t, FrequencyChange>; ///< by EntityId

/// Who is named where in the articles of one segment: entities of each article (forward) and articles of each entity
/// (inverted), stories and speakers. Numbers of articles are those in the segment, numbers of entities and stories
/// those of the library. Immutable; a changed one shares what did not change.
class EntityPart
{
public:
    static constexpr std::uint32_t None = ~std::uint32_t(0);
    using AlsoEntity = EntityPatch::AlsoEntity;

    EntityPart() = default;
    /// A row for each article of the segment.
    explicit EntityPart(std::span<const NamedEntities> rows);

    /// An article of the segment and what stands for it from now on.
    struct Change
    {
        LocalDoc doc = 0;
        NamedEntities row;
    };
    /// In any order, each article once. Adds what changes to `totals`.
    [[nodiscard]] EntityPart with(std::vector<Change> changes, FrequencyChanges &totals) const;

    void save(SectionWriter &out) const;
    /// How many there are of what the part names by numbers.
    struct Limits
    {
        std::uint32_t docs = 0;
        std::uint32_t entities = 0;
        std::uint32_t stories = 0;
    };
    /// False where the bytes are damaged or name what is beyond the limits. `owner` keeps the bytes alive.
    [[nodiscard]] bool load(SectionReader &in, const std::shared_ptr<const void> &owner, const Limits &limits);

    [[nodiscard]] std::uint32_t docCount() const { return static_cast<std::uint32_t>(m_forward.size()); }
    /// Ascending by entity.
    [[nodiscard]] std::span<const EntityCount> entitiesOf(LocalDoc doc) const { return m_forward.row(doc); }
    /// Of each mention the entity, or None.
    [[nodiscard]] std::span<const std::uint32_t> mentionsOf(LocalDoc doc) const { return m_mentions.row(doc); }
    [[nodiscard]] std::span<const AlsoEntity> alsoOf(LocalDoc doc) const { return m_also.row(doc); }
    [[nodiscard]] std::span<const std::uint32_t> quotedBy(LocalDoc doc) const { return m_quoted.row(doc); }
    [[nodiscard]] std::uint32_t storyOf(LocalDoc doc) const { return m_stories[doc]; } ///< or None
    [[nodiscard]] const KeyedPostings &naming() const { return m_naming; }             ///< articles by entity
    [[nodiscard]] const KeyedPostings &quoting() const { return m_quoting; }           ///< articles by quoted entity
    [[nodiscard]] const KeyedPostings &telling() const { return m_telling; }           ///< articles by story

private:
    PatchedRows<EntityCount> m_forward;
    PatchedRows<std::uint32_t> m_mentions;
    PatchedRows<AlsoEntity> m_also;
    PatchedRows<std::uint32_t> m_quoted;
    SharedArray<std::uint32_t> m_stories;
    KeyedPostings m_naming;
    KeyedPostings m_quoting;
    KeyedPostings m_telling;
};

} // namespace lectern
