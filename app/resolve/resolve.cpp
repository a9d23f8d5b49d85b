// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/resolve.h"

#include "app/base/folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace lectern {

namespace {

std::string keyOf(const MentionDigest &mention)
{
    std::string key(typeName(mention.type));
    key[0] = static_cast<char>(key[0] + ('a' - 'A'));
    key += ':';
    std::string name;
    for (const FoldedTerm &term : foldedTerms(mention.surface))
        name += (name.empty() ? "" : "-") + term.term;
    return key + (name.empty() ? mention.surface : name);
}

/// The full names of one article by their last word; two different full names with one surname give none.
std::map<std::string, std::string> surnames(const ArticleDigest &article)
{
    std::map<std::string, std::set<std::string>> found;
    for (const MentionDigest &mention : article.mentions) {
        const std::vector<FoldedTerm> terms = foldedTerms(mention.surface);
        if (mention.type == EntityType::Person && terms.size() > 1)
            found[terms.back().term].insert(keyOf(mention));
    }
    std::map<std::string, std::string> unique;
    for (const auto &[surname, keys] : found)
        if (keys.size() == 1)
            unique.emplace("person:" + surname, *keys.begin());
    return unique;
}

std::string entityKey(const MentionDigest &mention, const std::map<std::string, std::string> &fullNames)
{
    if (!mention.lexiconId.empty() && mention.type != EntityType::Person)
        return std::string(typeName(mention.type)) + '/' + mention.lexiconId;
    const std::string key = keyOf(mention);
    const auto full = fullNames.find(key);
    return full == fullNames.end() ? key : full->second;
}

} // namespace

Result<Resolution> resolve(std::span<const ArticleDigest> articles, const Lexicon &, const JobControl &control)
{
    std::map<std::string, Entity> entities;
    std::vector<std::vector<std::string>> keys;
    for (const ArticleDigest &article : articles) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        const std::map<std::string, std::string> fullNames = surnames(article);
        std::vector<std::string> &own = keys.emplace_back();
        for (const MentionDigest &mention : article.mentions) {
            own.push_back(hasEntity(mention.type) ? entityKey(mention, fullNames) : std::string());
            if (own.back().empty())
                continue;
            Entity &entity = entities[own.back()];
            entity.key = own.back();
            entity.type = mention.type;
            entity.lexiconId = mention.lexiconId;
            entity.countryCode = mention.countryCode;
            if (std::find(entity.aliases.begin(), entity.aliases.end(), mention.surface) == entity.aliases.end())
                entity.aliases.push_back(mention.surface);
        }
    }
    Resolution resolution;
    std::map<std::string, EntityId> ids;
    for (auto &[key, entity] : entities) {
        std::sort(entity.aliases.begin(), entity.aliases.end());
        entity.name = *std::max_element(entity.aliases.begin(), entity.aliases.end(),
                                        [](const auto &a, const auto &b) { return a.size() < b.size(); });
        std::erase(entity.aliases, entity.name);
        ids.emplace(key, EntityId(static_cast<std::uint32_t>(resolution.entities.size())));
        resolution.entities.push_back(entity);
    }
    for (std::size_t i = 0; i < articles.size(); ++i) {
        auto &own = resolution.mentionEntities.emplace_back();
        for (const std::string &key : keys[i])
            own.push_back(key.empty() ? std::nullopt : std::optional(ids.at(key)));
        resolution.stories.push_back(StoryId(static_cast<std::uint32_t>(i)));
        resolution.storyKeys.push_back("story:" + articles[i].contentKey.substr(0, 12));
    }
    return resolution;
}

} // namespace lectern
