// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/resolve.h"

#include "app/base/folding.h"
#include "app/resolve/entitykey.h"
#include "app/resolve/identity.h"
#include "app/resolve/stories.h"
#include "app/resolve/suggestions.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace lectern {

namespace {

/// Orders articles by what they say, so that nothing depends on the order they are given in.
std::vector<std::uint32_t> canonicalOrder(std::span<const ArticleDigest> articles)
{
    std::vector<std::uint32_t> order(articles.size());
    std::iota(order.begin(), order.end(), std::uint32_t(0));
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tie(articles[a].contentKey, articles[a].file) < std::tie(articles[b].contentKey, articles[b].file);
    });
    return order;
}

using Forms = std::map<std::string, std::uint32_t>;

bool isAcronym(std::string_view form)
{
    return form.find(' ') == std::string_view::npos && fold(form) != form &&
           std::none_of(form.begin(), form.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// How often the last word of a form stands alone: of two spellings of a name the one its bearers go by.
std::uint32_t support(const Forms &forms, std::string_view form)
{
    const std::size_t space = form.rfind(' ');
    const auto alone = space == std::string_view::npos ? forms.end() : forms.find(std::string(form.substr(space + 1)));
    return alone == forms.end() ? 0 : alone->second;
}

/// The form to show: of a known thing what the lexicon shows, else words before letters, then the longest, then the
/// most frequent.
std::string displayName(const Forms &forms, EntityType type, const std::string &lexiconId, const Lexicon &lexicon)
{
    if (!lexiconId.empty())
        for (const auto &[form, count] : forms)
            for (const LexiconEntry &entry : lexicon.lookUp(form))
                if (entry.id == lexiconId &&
                    (entry.lexiconClass == LexiconClass::Demonym) == (type == EntityType::Nationality))
                    return std::string(entry.canonical.empty() ? std::string_view(form) : entry.canonical);
    const auto rank = [&](const Forms::value_type &form) {
        return std::tuple(!isAcronym(form.first), foldedTerms(form.first).size(),
                          form.second + support(forms, form.first), form.first);
    };
    return std::max_element(forms.begin(), forms.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); })
        ->first;
}

/// Everything known of one entity before it gets its name and number.
struct Gathered
{
    Forms forms;
    std::map<EntityType, std::size_t> types;
    std::map<std::string, std::size_t> ids;
    std::map<std::string, std::size_t> countries;
    std::vector<std::string> reasons;
};

template<typename Key>
Key mostFrequent(const std::map<Key, std::size_t> &counts, Key fallback)
{
    std::size_t most = 0;
    for (const auto &[key, count] : counts)
        if (count > most) {
            most = count;
            fallback = key;
        }
    return fallback;
}

void gather(Gathered &gathered, const LocalEntity &local)
{
    const std::size_t weight = std::max<std::size_t>(1, local.mentions.size());
    for (const auto &[form, count] : local.forms)
        gathered.forms[form] += count;
    gathered.types[local.type] += weight;
    if (!local.lexiconId.empty())
        gathered.ids[local.lexiconId] += weight;
    if (!local.countryCode.empty())
        gathered.countries[local.countryCode] += weight;
    gathered.reasons.insert(gathered.reasons.end(), local.reasons.begin(), local.reasons.end());
}

Entity makeEntity(const Gathered &gathered, const Lexicon &lexicon)
{
    Entity entity;
    entity.type = mostFrequent(gathered.types, EntityType::Person);
    entity.lexiconId = mostFrequent(gathered.ids, std::string());
    entity.countryCode = mostFrequent(gathered.countries, std::string());
    entity.name = displayName(gathered.forms, entity.type, entity.lexiconId, lexicon);
    entity.key = entityKey(entity.type, entity.name);
    for (const auto &[form, count] : gathered.forms)
        if (form != entity.name)
            entity.aliases.push_back(form);
    entity.reasons = gathered.reasons;
    std::sort(entity.reasons.begin(), entity.reasons.end());
    entity.reasons.erase(std::unique(entity.reasons.begin(), entity.reasons.end()), entity.reasons.end());
    return entity;
}

/// Gives two entities of one name different keys; `entities` come in canonical order.
void makeKeysUnique(std::vector<Entity> &entities)
{
    std::map<std::string, int> used;
    for (Entity &entity : entities)
        if (const int number = ++used[entity.key]; number > 1)
            entity.key += '-' + std::to_string(number);
}

/// The entities of all locals, sorted by key, and for each local the number of its entity.
std::vector<Entity> assemble(const std::vector<LocalEntity> &locals, std::span<const ArticleDigest> ordered,
                             const Lexicon &lexicon, std::vector<EntityId> &idOfLocal)
{
    Identity identity(locals, ordered);
    std::map<std::uint32_t, Gathered> byRoot;
    for (std::uint32_t i = 0; i < locals.size(); ++i)
        gather(byRoot[identity.root(i)], locals[i]);
    for (const Link &link : identity.reasons())
        byRoot[identity.root(link.a)].reasons.push_back(link.why);
    std::vector<Entity> entities;
    std::vector<std::uint32_t> roots;
    for (const auto &[root, gathered] : byRoot) {
        entities.push_back(makeEntity(gathered, lexicon));
        roots.push_back(root);
    }
    makeKeysUnique(entities);
    std::vector<std::uint32_t> byKey(entities.size());
    std::iota(byKey.begin(), byKey.end(), std::uint32_t(0));
    std::sort(byKey.begin(), byKey.end(), [&](auto a, auto b) { return entities[a].key < entities[b].key; });
    std::map<std::uint32_t, EntityId> idOfRoot;
    std::vector<Entity> sorted;
    for (const std::uint32_t index : byKey) {
        idOfRoot.emplace(roots[index], EntityId(static_cast<std::uint32_t>(sorted.size())));
        sorted.push_back(std::move(entities[index]));
    }
    for (std::uint32_t i = 0; i < locals.size(); ++i)
        idOfLocal.push_back(idOfRoot.at(identity.root(i)));
    return sorted;
}

/// Moves what was made for articles in canonical order back to the order they were given in.
void restoreOrder(const std::vector<std::uint32_t> &order, Resolution &resolution)
{
    auto mentionEntities = resolution.mentionEntities;
    auto stories = resolution.stories;
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        mentionEntities[order[i]] = std::move(resolution.mentionEntities[i]);
        stories[order[i]] = resolution.stories[i];
    }
    resolution.mentionEntities = std::move(mentionEntities);
    resolution.stories = std::move(stories);
    for (Resolution::AlsoEntity &also : resolution.also)
        also.article = order[also.article];
    std::sort(resolution.also.begin(), resolution.also.end(), [](const auto &a, const auto &b) {
        return std::tie(a.article, a.mention, a.entity) < std::tie(b.article, b.mention, b.entity);
    });
}

/// Names inside a coordination are locals without mentions; the mention itself belongs to the first.
void addCoordinated(std::span<const ArticleDigest> ordered, const std::vector<LocalEntity> &locals,
                    const std::vector<EntityId> &idOfLocal, Resolution &resolution)
{
    std::map<std::pair<std::uint32_t, std::string>, EntityId> byForm;
    for (std::uint32_t i = 0; i < locals.size(); ++i)
        for (const auto &[form, count] : locals[i].forms)
            byForm.emplace(std::pair(locals[i].article, form), idOfLocal[i]);
    for (std::uint32_t article = 0; article < ordered.size(); ++article)
        for (std::uint32_t m = 0; m < ordered[article].mentions.size(); ++m) {
            const std::vector<std::string> &names = ordered[article].mentions[m].alsoNames;
            for (std::size_t k = 1; k < names.size(); ++k)
                if (const auto found = byForm.find({article, names[k]}); found != byForm.end())
                    resolution.also.push_back({article, m, found->second});
        }
}

} // namespace

Result<Resolution> resolve(std::span<const ArticleDigest> articles, const Lexicon &lexicon, const JobControl &control)
{
    const std::vector<std::uint32_t> order = canonicalOrder(articles);
    std::vector<ArticleDigest> ordered;
    for (const std::uint32_t index : order)
        ordered.push_back(articles[index]);
    NameForms forms(lexicon);
    std::vector<LocalEntity> locals;
    for (std::uint32_t i = 0; i < ordered.size(); ++i) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        std::vector<LocalEntity> own = localEntities(ordered[i], i, forms);
        locals.insert(locals.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
        control.report(static_cast<int>(i + 1), static_cast<int>(ordered.size()));
    }
    Resolution resolution;
    std::vector<EntityId> idOfLocal;
    resolution.entities = assemble(locals, ordered, lexicon, idOfLocal);
    for (const ArticleDigest &article : ordered)
        resolution.mentionEntities.emplace_back(article.mentions.size());
    for (std::uint32_t i = 0; i < locals.size(); ++i)
        for (const std::uint32_t mention : locals[i].mentions)
            resolution.mentionEntities[locals[i].article][mention] = idOfLocal[i];
    addCoordinated(ordered, locals, idOfLocal, resolution);
    findStories(ordered, resolution);
    suggestMerges(ordered, resolution);
    restoreOrder(order, resolution);
    return resolution;
}

} // namespace lectern
