// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/entitypart.h"

#include <algorithm>

namespace lectern {

namespace {

using KeyChange = KeyedPostings::Change;

/// The entities of an article with their mentions, ascending.
std::vector<EntityCount> countsOf(const NamedEntities &row)
{
    std::vector<std::uint32_t> named;
    named.reserve(row.mentions.size() + row.also.size());
    for (const std::optional<EntityId> &entity : row.mentions)
        if (entity)
            named.push_back(entity->value());
    for (const EntityPatch::AlsoEntity &more : row.also)
        named.push_back(more.entity.value());
    std::sort(named.begin(), named.end());
    std::vector<EntityCount> counts;
    for (const std::uint32_t entity : named) {
        if (counts.empty() || counts.back().entity != EntityId(entity))
            counts.push_back({EntityId(entity), 0});
        ++counts.back().mentions;
    }
    return counts;
}

std::vector<std::uint32_t> mentionsOf(const NamedEntities &row)
{
    std::vector<std::uint32_t> mentions;
    mentions.reserve(row.mentions.size());
    for (const std::optional<EntityId> &entity : row.mentions)
        mentions.push_back(entity ? entity->value() : EntityPart::None);
    return mentions;
}

std::vector<std::uint32_t> quotedIn(const NamedEntities &row)
{
    std::vector<std::uint32_t> quoted;
    for (const std::uint32_t mention : row.speakers)
        if (mention < row.mentions.size() && row.mentions[mention])
            quoted.push_back(row.mentions[mention]->value());
    std::sort(quoted.begin(), quoted.end());
    quoted.erase(std::unique(quoted.begin(), quoted.end()), quoted.end());
    return quoted;
}

std::vector<EntityPatch::AlsoEntity> alsoIn(const NamedEntities &row)
{
    std::vector<EntityPatch::AlsoEntity> also = row.also;
    std::sort(also.begin(), also.end());
    return also;
}

std::uint32_t storyIn(const NamedEntities &row)
{
    return row.story ? row.story->value() : EntityPart::None;
}

/// Rows that are being put end to end.
template<typename T>
struct RowsBuilder
{
    std::vector<std::uint32_t> offsets{0};
    std::vector<T> values;
    void add(const std::vector<T> &row)
    {
        values.insert(values.end(), row.begin(), row.end());
        offsets.push_back(static_cast<std::uint32_t>(values.size()));
    }
    [[nodiscard]] Rows<T> take() { return {std::move(offsets), std::move(values)}; }
};

/// Notes what leaves a sorted row and what comes into it.
template<typename T, typename KeyOf>
void compareRows(std::span<const T> before, std::span<const T> after, LocalDoc doc, KeyOf keyOf,
                 std::vector<KeyChange> &changes)
{
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && keyOf(*was) < keyOf(*is)))
            changes.push_back({keyOf(*was++), doc, KeyChange::Is::Gone});
        else if (was == before.end() || keyOf(*is) < keyOf(*was))
            changes.push_back({keyOf(*is++), doc, KeyChange::Is::Here});
        else {
            ++was;
            ++is;
        }
    }
}

template<typename T, typename IsSound>
bool loadRows(SectionReader &in, const std::shared_ptr<const void> &owner, std::uint32_t docs, PatchedRows<T> &rows,
              IsSound isSound)
{
    std::optional<Rows<T>> read = getRows<T>(in, owner);
    if (!read || read->size() != docs)
        return false;
    const std::span<const T> values = read->values.values();
    rows = PatchedRows<T>(*std::move(read));
    return std::all_of(values.begin(), values.end(), isSound);
}

void addToTotals(std::span<const EntityCount> counts, int sign, FrequencyChanges &totals)
{
    for (const EntityCount &count : counts) {
        FrequencyChange &change = totals[count.entity.value()];
        change.articles += sign;
        change.mentions += sign * std::int64_t(count.mentions);
    }
}

} // namespace

EntityPart::EntityPart(std::span<const NamedEntities> rows)
{
    RowsBuilder<EntityCount> forward;
    RowsBuilder<std::uint32_t> mentions;
    RowsBuilder<AlsoEntity> also;
    RowsBuilder<std::uint32_t> quoted;
    std::vector<std::uint32_t> stories;
    std::vector<KeyedPostings::Pair> naming;
    std::vector<KeyedPostings::Pair> quoting;
    std::vector<KeyedPostings::Pair> telling;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const NamedEntities &row = rows[i];
        const auto doc = static_cast<LocalDoc>(i);
        const std::vector<EntityCount> counts = countsOf(row);
        forward.add(counts);
        mentions.add(lectern::mentionsOf(row));
        also.add(alsoIn(row));
        const std::vector<std::uint32_t> speakers = quotedIn(row);
        quoted.add(speakers);
        stories.push_back(storyIn(row));
        for (const EntityCount &count : counts)
            naming.push_back({count.entity.value(), doc});
        for (const std::uint32_t entity : speakers)
            quoting.push_back({entity, doc});
        if (row.story)
            telling.push_back({row.story->value(), doc});
    }
    m_forward = PatchedRows<EntityCount>(forward.take());
    m_mentions = PatchedRows<std::uint32_t>(mentions.take());
    m_also = PatchedRows<AlsoEntity>(also.take());
    m_quoted = PatchedRows<std::uint32_t>(quoted.take());
    m_stories = std::move(stories);
    m_naming = KeyedPostings(std::move(naming));
    m_quoting = KeyedPostings(std::move(quoting));
    m_telling = KeyedPostings(std::move(telling));
}

EntityPart EntityPart::with(std::vector<Change> changes, FrequencyChanges &totals) const
{
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.doc < b.doc; });
    std::vector<PatchedRows<EntityCount>::Change> forward;
    std::vector<PatchedRows<std::uint32_t>::Change> mentions;
    std::vector<PatchedRows<AlsoEntity>::Change> also;
    std::vector<PatchedRows<std::uint32_t>::Change> quoted;
    std::vector<KeyChange> naming;
    std::vector<KeyChange> quoting;
    std::vector<KeyChange> telling;
    std::vector<std::uint32_t> stories;
    const auto itself = [](std::uint32_t key) { return key; };
    for (const auto &[doc, row] : changes) {
        std::vector<EntityCount> counts = countsOf(row);
        addToTotals(entitiesOf(doc), -1, totals);
        addToTotals(counts, 1, totals);
        compareRows(
            entitiesOf(doc), std::span<const EntityCount>(counts), doc,
            [](const EntityCount &count) { return count.entity.value(); }, naming);
        std::vector<std::uint32_t> speakers = quotedIn(row);
        compareRows(quotedBy(doc), std::span<const std::uint32_t>(speakers), doc, itself, quoting);
        if (const std::uint32_t story = storyIn(row); story != storyOf(doc)) {
            if (stories.empty())
                stories.assign(m_stories.values().begin(), m_stories.values().end());
            stories[doc] = story;
            if (storyOf(doc) != None)
                telling.push_back({storyOf(doc), doc, KeyChange::Is::Gone});
            if (story != None)
                telling.push_back({story, doc, KeyChange::Is::Here});
        }
        forward.push_back({doc, std::move(counts)});
        mentions.push_back({doc, lectern::mentionsOf(row)});
        quoted.push_back({doc, std::move(speakers)});
        if (!row.also.empty() || !alsoOf(doc).empty())
            also.push_back({doc, alsoIn(row)});
    }
    EntityPart part;
    part.m_forward = m_forward.with(std::move(forward));
    part.m_mentions = m_mentions.with(std::move(mentions));
    part.m_also = m_also.with(std::move(also));
    part.m_quoted = m_quoted.with(std::move(quoted));
    part.m_stories = stories.empty() ? m_stories : SharedArray<std::uint32_t>(std::move(stories));
    part.m_naming = m_naming.with(std::move(naming));
    part.m_quoting = m_quoting.with(std::move(quoting));
    part.m_telling = m_telling.with(std::move(telling));
    return part;
}

void EntityPart::save(SectionWriter &out) const
{
    putSection(out, m_forward.flat());
    putSection(out, m_mentions.flat());
    putSection(out, m_also.flat());
    putSection(out, m_quoted.flat());
    putSection(out, m_stories);
    m_naming.save(out);
    m_quoting.save(out);
    m_telling.save(out);
}

bool EntityPart::load(SectionReader &in, const std::shared_ptr<const void> &owner, const Limits &limits)
{
    // What stands for nothing is the largest number: one more makes it the smallest.
    const auto isEntityOrNone = [&](std::uint32_t entity) { return entity + 1 <= limits.entities; };
    const auto isStoryOrNone = [&](std::uint32_t story) { return story + 1 <= limits.stories; };
    const bool areRows =
        loadRows(in, owner, limits.docs, m_forward,
                 [&](const EntityCount &count) { return count.entity.value() < limits.entities; }) &&
        loadRows(in, owner, limits.docs, m_mentions, isEntityOrNone) &&
        loadRows(in, owner, limits.docs, m_also,
                 [&](const AlsoEntity &more) { return more.entity.value() < limits.entities; }) &&
        loadRows(in, owner, limits.docs, m_quoted, [&](std::uint32_t entity) { return entity < limits.entities; });
    if (!areRows)
        return false;
    m_stories = getArray<std::uint32_t>(in, owner);
    const auto stories = m_stories.values();
    return stories.size() == limits.docs && std::all_of(stories.begin(), stories.end(), isStoryOrNone) &&
           m_naming.load(in, owner, limits.docs, limits.entities) &&
           m_quoting.load(in, owner, limits.docs, limits.entities) &&
           m_telling.load(in, owner, limits.docs, limits.stories);
}

} // namespace lectern
