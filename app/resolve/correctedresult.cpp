// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correctedresult.h"

#include "app/base/folding.h"
#include "app/resolve/entitykey.h"
#include "app/resolve/localentity.h"

#include <algorithm>
#include <tuple>

namespace lectern {

namespace {

bool hasAlias(const Entity &entity, const std::string &name)
{
    return std::find(entity.aliases.begin(), entity.aliases.end(), name) != entity.aliases.end();
}

bool isCalled(const Entity &entity, const std::string &name)
{
    return entity.name == name || hasAlias(entity, name) || fold(entity.name) == fold(name);
}

/// How well an entity that is called so is what the anchor means; the larger the better.
auto fit(const Entity &entity, const EntityAnchor &anchor)
{
    return std::tuple(identityType(entity.type) == identityType(anchor.type), entity.name == anchor.name,
                      !anchor.alias.empty() && hasAlias(entity, anchor.alias),
                      !anchor.country.empty() && entity.countryCode == anchor.country, entity.type == anchor.type);
}

} // namespace

CorrectedResult::CorrectedResult(std::shared_ptr<const MachineResult> machine,
                                 std::shared_ptr<const Recognizer> recognizer)
    : m_machine(std::move(machine)), m_recognizer(std::move(recognizer)), m_entityCount(m_machine->entityCount())
{
    m_former.entityCount = m_entityCount;
}

const Entity &CorrectedResult::entity(EntityId id) const
{
    const auto found = m_entities.find(id);
    return found == m_entities.end() ? m_machine->entity(id) : found->second->entity;
}

bool CorrectedResult::isGone(EntityId id) const
{
    const auto found = m_entities.find(id);
    return found != m_entities.end() && found->second->articles.empty();
}

std::vector<ArticleId> CorrectedResult::articlesNaming(EntityId id) const
{
    const auto found = m_entities.find(id);
    return found == m_entities.end() ? m_machine->articlesNaming(id) : found->second->articles;
}

NamedInArticle CorrectedResult::namedIn(ArticleId id) const
{
    const auto found = m_articles.find(id);
    return found == m_articles.end() ? m_machine->namedIn(id) : found->second->named;
}

TextRules CorrectedResult::rulesOf(ArticleId id) const
{
    const auto found = m_articles.find(id);
    return found == m_articles.end() ? TextRules() : found->second->rules;
}

Result<AnnotatedArticle> CorrectedResult::article(ArticleId id) const
{
    Result<AnnotatedArticle> read = m_machine->article(id);
    if (!read)
        return read;
    return corrected(*std::move(read), rulesOf(id));
}

AnnotatedArticle CorrectedResult::corrected(AnnotatedArticle machine, const TextRules &rules) const
{
    return rules.empty() ? std::move(machine) : correctArticle(std::move(machine), rules, *m_recognizer);
}

/// Everything that goes by that name, ascending. Aliases are looked through only where nothing has it for its name.
std::vector<EntityId> CorrectedResult::candidates(const std::string &name) const
{
    std::vector<EntityId> found;
    for (const auto &[id, changed] : m_entities)
        if (!changed->articles.empty() && isCalled(changed->entity, name))
            found.push_back(id);
    const auto take = [&](const std::vector<EntityId> &ids) {
        for (const EntityId id : ids)
            if (!m_entities.contains(id) && isCalled(m_machine->entity(id), name))
                found.push_back(id);
    };
    take(m_machine->entitiesNamed(name));
    if (found.empty())
        take(m_machine->entitiesWithAlias(name));
    std::sort(found.begin(), found.end());
    return found;
}

std::optional<EntityId> CorrectedResult::find(const EntityAnchor &anchor) const
{
    const std::vector<EntityId> called = candidates(anchor.name);
    if (called.size() == 1)
        return called.front();
    const auto less = [&](EntityId a, EntityId b) { return fit(entity(a), anchor) < fit(entity(b), anchor); };
    const auto best = std::max_element(called.begin(), called.end(), less);
    if (best == called.end() || std::count_if(called.begin(), called.end(), [&](EntityId id) {
                                    return fit(entity(id), anchor) == fit(entity(*best), anchor);
                                }) > 1)
        return std::nullopt;
    return *best;
}

CorrectedEntity CorrectedResult::get(EntityId id) const
{
    return {entity(id), articlesNaming(id)};
}

void CorrectedResult::change(EntityId id, CorrectedEntity entity)
{
    std::shared_ptr<const CorrectedEntity> &place = m_entities[id];
    m_former.entities.emplace(id, place); // the first of one correction is the one that counts
    place = std::make_shared<const CorrectedEntity>(std::move(entity));
}

void CorrectedResult::change(ArticleId id, CorrectedArticle article)
{
    std::shared_ptr<const CorrectedArticle> &place = m_articles[id];
    m_former.articles.emplace(id, place);
    place = std::make_shared<const CorrectedArticle>(std::move(article));
}

std::string CorrectedResult::freeKey(EntityType type, const std::string &name) const
{
    const std::string plain = entityKey(type, name);
    const auto isTaken = [this](const std::string &key) {
        return m_machine->hasKey(key) || std::any_of(m_entities.begin(), m_entities.end(), [&key](const auto &changed) {
                   return changed.second->entity.key == key;
               });
    };
    std::string key = plain;
    for (int number = 2; isTaken(key); ++number)
        key = plain + '-' + std::to_string(number);
    return key;
}

EntityId CorrectedResult::add(EntityType type, const std::string &name)
{
    CorrectedEntity added;
    added.entity.key = freeKey(type, name);
    added.entity.type = type;
    added.entity.name = name;
    const EntityId id(m_entityCount++);
    change(id, std::move(added));
    return id;
}

CorrectedResult::Former CorrectedResult::takeFormer()
{
    Former next;
    next.entityCount = m_entityCount;
    return std::exchange(m_former, std::move(next));
}

void CorrectedResult::restore(const Former &former)
{
    for (const auto &[id, was] : former.entities)
        if (was)
            m_entities[id] = was;
        else
            m_entities.erase(id);
    for (const auto &[id, was] : former.articles)
        if (was)
            m_articles[id] = was;
        else
            m_articles.erase(id);
    m_entityCount = former.entityCount;
    m_former = {};
    m_former.entityCount = m_entityCount;
}

} // namespace lectern
