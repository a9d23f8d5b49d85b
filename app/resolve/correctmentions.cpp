// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/correctmentions.h"

#include "app/resolve/localentity.h"

#include <algorithm>
#include <set>

namespace lectern {

namespace {

/// The thing of that name and type; made where there is none.
EntityId findOrAdd(CorrectedResult &result, EntityType type, const std::string &name)
{
    const std::optional<EntityId> found = result.find({type, name, {}, {}});
    if (found && identityType(result.entity(*found).type) == identityType(type))
        return *found;
    return result.add(type, name);
}

std::set<EntityId> entitiesOf(const NamedInArticle &named)
{
    std::set<EntityId> entities;
    for (const std::optional<EntityId> &entity : named.mentions)
        if (entity)
            entities.insert(*entity);
    for (const NamedInArticle::More &more : named.more)
        entities.insert(more.entity);
    return entities;
}

void removeArticle(CorrectedResult &result, EntityId id, ArticleId article)
{
    CorrectedEntity entity = result.get(id);
    std::erase(entity.articles, article);
    result.change(id, std::move(entity));
}

void insertArticle(CorrectedResult &result, EntityId id, ArticleId article)
{
    CorrectedEntity entity = result.get(id);
    entity.articles.insert(std::lower_bound(entity.articles.begin(), entity.articles.end(), article), article);
    result.change(id, std::move(entity));
}

void addForm(CorrectedResult &result, EntityId id, const std::string &form)
{
    const Entity &entity = result.entity(id);
    if (form == entity.name || std::binary_search(entity.aliases.begin(), entity.aliases.end(), form))
        return;
    CorrectedEntity changed = result.get(id);
    changed.entity.aliases.insert(std::lower_bound(changed.entity.aliases.begin(), changed.entity.aliases.end(), form),
                                  form);
    result.change(id, std::move(changed));
}

/// Who is named in an article whose mentions changed.
class Renaming
{
public:
    Renaming(CorrectedResult &result, const AnnotatedArticle &before, NamedInArticle named)
        : m_result(result), m_before(before), m_named(std::move(named))
    {
    }

    NamedInArticle run(const AnnotatedArticle &now, const std::vector<TextSpan> &places, const NewMention &added)
    {
        NamedInArticle named;
        for (const Mention &mention : now.annotations.mentions) {
            const bool isAdded = added.type && std::find(places.begin(), places.end(), mention.span) != places.end();
            const std::string words(mention.span.of(now.article.text));
            if (isAdded)
                named.mentions.push_back(newEntity(*added.type, added.entity.empty() ? words : added.entity, words));
            else if (const std::optional<std::size_t> former = formerOf(mention))
                keep(*former, named);
            else
                named.mentions.push_back(newEntity(mention.type, words, words));
        }
        return named;
    }

private:
    std::optional<EntityId> newEntity(EntityType type, const std::string &name, const std::string &words)
    {
        if (!hasEntity(type))
            return std::nullopt;
        const EntityId entity = findOrAdd(m_result, type, name);
        addForm(m_result, entity, words);
        return entity;
    }

    std::optional<std::size_t> formerOf(const Mention &mention) const
    {
        const std::vector<Mention> &mentions = m_before.annotations.mentions;
        const auto found = std::find_if(mentions.begin(), mentions.end(), [&mention](const Mention &former) {
            return former.span == mention.span && former.type == mention.type;
        });
        if (found == mentions.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - mentions.begin());
    }

    void keep(std::size_t former, NamedInArticle &named) const
    {
        for (const NamedInArticle::More &more : m_named.more)
            if (more.mention == former)
                named.more.push_back({static_cast<std::uint32_t>(named.mentions.size()), more.entity});
        named.mentions.push_back(former < m_named.mentions.size() ? m_named.mentions[former] : std::nullopt);
    }

    CorrectedResult &m_result;
    const AnnotatedArticle &m_before;
    NamedInArticle m_named;
};

/// Whether the rule found something to do with: words for a mention, an article for its metadata.
bool applies(const Correction &rule, const AnnotatedArticle &before, const AnnotatedArticle &now,
             const std::vector<TextSpan> &places)
{
    if (std::holds_alternative<EditMetadata>(rule))
        return true;
    return !places.empty() &&
           (before != now || std::holds_alternative<AddMention>(rule) || std::holds_alternative<AddMentions>(rule));
}

} // namespace

Result<bool> editArticle(CorrectedResult &result, ArticleId article, const std::shared_ptr<const Correction> &rule,
                         const NewMention &added)
{
    const Result<AnnotatedArticle> machine = result.machine().article(article);
    if (!machine)
        return machine.error();
    TextRules rules = result.rulesOf(article);
    const AnnotatedArticle before = result.corrected(*machine, rules);
    rules.push_back(rule);
    const AnnotatedArticle now = result.corrected(*machine, rules);
    const std::vector<TextSpan> places = placesOf(*rule, now);
    if (!applies(*rule, before, now, places))
        return false;
    const NamedInArticle namedBefore = result.namedIn(article);
    NamedInArticle named = Renaming(result, before, namedBefore).run(now, places, added);
    const std::set<EntityId> were = entitiesOf(namedBefore);
    const std::set<EntityId> are = entitiesOf(named);
    for (const EntityId entity : were)
        if (!are.contains(entity))
            removeArticle(result, entity, article);
    for (const EntityId entity : are)
        if (!were.contains(entity))
            insertArticle(result, entity, article);
    result.change(article, CorrectedArticle{std::move(named), std::move(rules)});
    return true;
}

} // namespace lectern
