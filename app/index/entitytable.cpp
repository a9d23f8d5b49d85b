// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/entitytable.h"

#include <algorithm>
#include <numeric>

namespace lectern {

namespace {

void putTexts(SectionWriter &out, const std::vector<std::string> &texts)
{
    out.putVarint(texts.size());
    for (const std::string &text : texts)
        out.putText(text);
}

std::vector<std::string> getTexts(SectionReader &in)
{
    std::vector<std::string> texts;
    for (std::uint64_t count = in.getVarint(); count > 0 && !in.failed(); --count)
        texts.emplace_back(in.getText());
    return texts;
}

void putEntity(SectionWriter &out, const Entity &entity)
{
    out.putText(entity.key); // first, so that it can be compared without unpacking the rest
    out.put(entity.type);
    out.putText(entity.name);
    out.putText(entity.lexiconId);
    out.putText(entity.countryCode);
    putTexts(out, entity.aliases);
    putTexts(out, entity.reasons);
    out.putVarint(entity.suggestions.size());
    for (const MergeSuggestion &suggestion : entity.suggestions) {
        out.putVarint(suggestion.other.value());
        out.putText(suggestion.why);
        out.putText(suggestion.against);
    }
}

/// `count` is the number of entities: no suggestion names one beyond.
Entity getEntity(Bytes bytes, std::uint32_t count)
{
    SectionReader in(bytes);
    Entity entity;
    entity.key = in.getText();
    const auto type = in.get<std::uint8_t>();
    entity.type = static_cast<EntityType>(type < EntityTypeCount ? type : 0);
    entity.name = in.getText();
    entity.lexiconId = in.getText();
    entity.countryCode = in.getText();
    entity.aliases = getTexts(in);
    entity.reasons = getTexts(in);
    for (std::uint64_t left = in.getVarint(); left > 0 && !in.failed(); --left) {
        MergeSuggestion suggestion;
        suggestion.other = EntityId(std::min(in.getVarint32(), count - 1));
        suggestion.why = in.getText();
        suggestion.against = in.getText();
        entity.suggestions.push_back(std::move(suggestion));
    }
    return entity;
}

} // namespace

EntityTable::EntityTable(std::vector<Entity> entities) : m_size(static_cast<std::uint32_t>(entities.size()))
{
    std::vector<EntityType> types;
    types.reserve(entities.size());
    for (const Entity &entity : entities)
        types.push_back(entity.type);
    m_types = std::move(types);
    m_entities = std::make_shared<const std::vector<Entity>>(std::move(entities));
}

const Entity &EntityTable::base(std::uint32_t number) const
{
    if (m_entities)
        return (*m_entities)[number];
    return m_packed->chunks.at(number, [this](std::size_t i) { return getEntity(m_packed->rows.row(i), baseSize()); });
}

const Entity &EntityTable::at(EntityId id) const
{
    const Shared *changed = m_overlay.find(id.value());
    return changed ? **changed : base(id.value());
}

EntityType EntityTable::type(EntityId id) const
{
    const Shared *changed = m_overlay.find(id.value());
    return changed ? (*changed)->type : m_types[id.value()];
}

std::vector<EntityType> EntityTable::types() const
{
    std::vector<EntityType> types(m_types.values().begin(), m_types.values().end());
    types.resize(m_size);
    for (const auto &changed : m_overlay.entries())
        types[changed.number] = changed.value->type;
    return types;
}

std::string_view EntityTable::key(std::uint32_t number) const
{
    const Shared *changed = m_overlay.find(number);
    return changed ? std::string_view((*changed)->key) : baseKey(number);
}

std::string_view EntityTable::baseKey(std::uint32_t number) const
{
    return m_entities ? std::string_view((*m_entities)[number].key)
                      : SectionReader(m_packed->rows.row(number)).getText();
}

std::optional<EntityId> EntityTable::byKey(std::string_view wanted) const
{
    if (wanted.empty())
        return std::nullopt;
    for (const auto &changed : m_overlay.entries())
        if (changed.value->key == wanted)
            return EntityId(changed.number);
    const auto numberAt = [this](std::uint32_t place) { return m_byKey.size() > 0 ? m_byKey[place] : place; };
    std::uint32_t low = 0;
    std::uint32_t high = baseSize();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (baseKey(numberAt(middle)) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == baseSize() || baseKey(numberAt(low)) != wanted || m_overlay.find(numberAt(low)))
        return std::nullopt;
    return EntityId(numberAt(low));
}

std::vector<EntityId> EntityTable::mayBeNamed(const FoldedTerm &word, Word how) const
{
    std::call_once(m_names->once, [this] {
        for (std::uint32_t number = 0; number < baseSize(); ++number) {
            const Entity &entity = base(number);
            m_names->index.add(number, entity.name);
            for (const std::string &alias : entity.aliases)
                m_names->index.add(number, alias);
        }
        m_names->index.finish();
    });
    const NameIndex &names = m_names->index;
    const auto lookUp = [&](const std::string &term) {
        return how == Word::Is ? names.withWord(term) : names.withBeginning(term);
    };
    std::vector<std::uint32_t> numbers = lookUp(word.term);
    const bool isOneList = m_overlay.isEmpty() && word.alternate.empty();
    if (!word.alternate.empty())
        for (const std::uint32_t number : lookUp(word.alternate))
            numbers.push_back(number);
    for (const auto &changed : m_overlay.entries())
        numbers.push_back(changed.number);
    if (!isOneList) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
    std::vector<EntityId> ids;
    ids.reserve(numbers.size());
    for (const std::uint32_t number : numbers)
        ids.emplace_back(number);
    return ids;
}

std::vector<Entity> EntityTable::all() const
{
    std::vector<Entity> entities;
    entities.reserve(size());
    for (std::uint32_t number = 0; number < size(); ++number)
        entities.push_back(at(EntityId(number)));
    return entities;
}

EntityTable EntityTable::with(const EntityPatch &patch) const
{
    std::vector<Overlay<Shared>::Entry> changes;
    for (const EntityPatch::ChangedEntity &changed : patch.changed)
        changes.push_back({changed.id.value(), std::make_shared<const Entity>(changed.entity)});
    for (const EntityId id : patch.removed) {
        Entity gone;
        gone.type = type(id);
        changes.push_back({id.value(), std::make_shared<const Entity>(std::move(gone))});
    }
    std::sort(changes.begin(), changes.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    for (const Entity &entity : patch.added)
        changes.push_back({size() + static_cast<std::uint32_t>(&entity - patch.added.data()),
                           std::make_shared<const Entity>(entity)});
    EntityTable table = *this;
    table.m_size += static_cast<std::uint32_t>(patch.added.size());
    table.m_overlay = m_overlay.with(std::move(changes));
    return table.m_overlay.size() > overlayLimit(baseSize()) ? table.flat() : table;
}

EntityTable EntityTable::flat() const
{
    EntityTable table(all());
    std::vector<std::uint32_t> byKey(table.size());
    std::iota(byKey.begin(), byKey.end(), 0U);
    std::sort(byKey.begin(), byKey.end(),
              [&table](std::uint32_t a, std::uint32_t b) { return table.baseKey(a) < table.baseKey(b); });
    table.m_byKey = std::move(byKey);
    return table;
}

void EntityTable::save(SectionWriter &out) const
{
    SectionWriter packed;
    std::vector<std::uint32_t> offsets{0};
    std::vector<EntityType> types;
    for (std::uint32_t number = 0; number < size(); ++number) {
        putEntity(packed, at(EntityId(number)));
        offsets.push_back(static_cast<std::uint32_t>(packed.size()));
        types.push_back(type(EntityId(number)));
    }
    const Bytes bytes = packed.bytes();
    putSection(out, SharedArray<EntityType>(std::move(types)));
    putSection(out, Rows<std::byte>{std::move(offsets), {bytes, nullptr}});
    putSection(out, m_overlay.isEmpty() ? m_byKey : flat().m_byKey);
}

bool EntityTable::load(SectionReader &in, const std::shared_ptr<const void> &owner)
{
    m_types = getArray<EntityType>(in, owner);
    std::optional<Rows<std::byte>> rows = getRows<std::byte>(in, owner);
    m_byKey = getArray<std::uint32_t>(in, owner);
    if (in.failed() || !rows || rows->size() != m_types.size() ||
        (m_byKey.size() != 0 && m_byKey.size() != m_types.size()))
        return false;
    const auto types = m_types.values();
    const auto numbers = m_byKey.values();
    m_size = baseSize();
    m_packed = std::make_shared<Packed>(m_size);
    m_packed->rows = *std::move(rows);
    return std::all_of(types.begin(), types.end(),
                       [](EntityType type) { return static_cast<int>(type) < EntityTypeCount; }) &&
           std::all_of(numbers.begin(), numbers.end(), [this](std::uint32_t number) { return number < m_size; });
}

} // namespace lectern
