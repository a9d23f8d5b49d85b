// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/suggestions.h"

#include "app/base/folding.h"
#include "app/resolve/localentity.h"
#include "app/resolve/organizationname.h"
#include "app/resolve/personname.h"

#include <QtGlobal>

#include <algorithm>
#include <map>
#include <set>

namespace lectern {

namespace {

constexpr std::size_t MostOfOneName = 40; ///< a surname of more people suggests nothing

class Suggester
{
public:
    Suggester(std::span<const ArticleDigest> articles, Resolution &resolution)
        : m_articles(articles), m_resolution(resolution), m_articlesOf(resolution.entities.size())
    {
        for (std::uint32_t i = 0; i < articles.size(); ++i)
            for (const std::optional<EntityId> &entity : resolution.mentionEntities[i])
                if (entity)
                    m_articlesOf[entity->value()].insert(i);
    }

    void run()
    {
        suggestPersons();
        suggestAcronyms();
        for (Entity &entity : m_resolution.entities)
            std::sort(entity.suggestions.begin(), entity.suggestions.end(),
                      [](const MergeSuggestion &a, const MergeSuggestion &b) { return a.other < b.other; });
    }

private:
    void suggestPersons()
    {
        std::map<std::string, std::vector<std::uint32_t>> byFamily;
        std::map<std::string, std::vector<std::uint32_t>> byGiven;
        for (std::uint32_t i = 0; i < m_resolution.entities.size(); ++i) {
            if (m_resolution.entities[i].type != EntityType::Person)
                continue;
            const PersonName name = personName(m_resolution.entities[i].name);
            if (name.words.empty())
                continue;
            byFamily[name.family()].push_back(i);
            if (name.isFull())
                byGiven[name.given()].push_back(i);
        }
        forPairs(byFamily, [this](std::uint32_t a, std::uint32_t b) { suggestOneSurname(a, b); });
        forPairs(byGiven, [this](std::uint32_t a, std::uint32_t b) { suggestMisspelling(a, b); });
    }

    template<typename Suggest>
    void forPairs(const std::map<std::string, std::vector<std::uint32_t>> &groups, Suggest suggest)
    {
        for (const auto &[name, group] : groups) {
            if (group.size() > MostOfOneName)
                continue;
            for (std::size_t i = 0; i < group.size(); ++i)
                for (std::size_t j = i + 1; j < group.size(); ++j)
                    suggest(group[i], group[j]);
        }
    }

    void suggestOneSurname(std::uint32_t a, std::uint32_t b)
    {
        const PersonName left = personName(m_resolution.entities[a].name);
        const PersonName right = personName(m_resolution.entities[b].name);
        if (!left.isFull() || !right.isFull()) {
            suggest(a, b, QT_TRANSLATE_NOOP("Suggestion", "same surname"));
            return;
        }
        const NameRelation relation = relate(left, right);
        if (relation == NameRelation::Initial)
            suggest(a, b, QT_TRANSLATE_NOOP("Suggestion", "same surname, the given name fits the initial"));
        else if (relation == NameRelation::Same || relation == NameRelation::Subset)
            suggest(a, b, QT_TRANSLATE_NOOP("Suggestion", "same given name and surname"));
    }

    void suggestMisspelling(std::uint32_t a, std::uint32_t b)
    {
        const PersonName left = personName(m_resolution.entities[a].name);
        const PersonName right = personName(m_resolution.entities[b].name);
        if (relate(left, right) == NameRelation::Misspelling)
            suggest(a, b, QT_TRANSLATE_NOOP("Suggestion", "same given name, surnames differ in one or two letters"));
    }

    void suggestAcronyms()
    {
        std::map<std::pair<EntityType, std::string>, std::vector<std::uint32_t>> byInitials;
        for (std::uint32_t i = 0; i < m_resolution.entities.size(); ++i) {
            const Entity &entity = m_resolution.entities[i];
            if (entity.type != EntityType::Person && foldedTerms(entity.name).size() > 2)
                byInitials[{identityType(entity.type), initialsOf(entity.name)}].push_back(i);
        }
        for (std::uint32_t i = 0; i < m_resolution.entities.size(); ++i) {
            const Entity &entity = m_resolution.entities[i];
            if (entity.type == EntityType::Person || foldedTerms(entity.name).size() != 1)
                continue;
            const auto found = byInitials.find({identityType(entity.type), fold(entity.name)});
            if (found != byInitials.end() && found->second.size() <= MostOfOneName)
                for (const std::uint32_t other : found->second)
                    suggest(i, other,
                            QT_TRANSLATE_NOOP("Suggestion", "the letters are the initials of the other name"));
        }
    }

    void suggest(std::uint32_t a, std::uint32_t b, const std::string &why)
    {
        const std::string against = evidenceAgainst(a, b);
        m_resolution.entities[a].suggestions.push_back({EntityId(b), why + sharedArticlesText(a, b), against});
        m_resolution.entities[b].suggestions.push_back({EntityId(a), why + sharedArticlesText(a, b), against});
    }

    /// Things both are named with in different articles speak for one thing.
    std::string sharedArticlesText(std::uint32_t a, std::uint32_t b) const
    {
        std::set<std::uint32_t> left = companyOf(a);
        std::size_t shared = 0;
        for (const std::uint32_t entity : companyOf(b))
            shared += left.contains(entity);
        return shared == 0 ? std::string() : "; named with " + std::to_string(shared) + " of the same entities";
    }

    std::set<std::uint32_t> companyOf(std::uint32_t entity) const
    {
        std::set<std::uint32_t> company;
        for (const std::uint32_t article : m_articlesOf[entity])
            for (const std::optional<EntityId> &other : m_resolution.mentionEntities[article])
                if (other && other->value() != entity)
                    company.insert(other->value());
        return company;
    }

    std::string evidenceAgainst(std::uint32_t a, std::uint32_t b) const
    {
        for (const std::uint32_t article : m_articlesOf[a])
            if (m_articlesOf[b].contains(article))
                return "both are named in " + m_articles[article].file.toStdString();
        return {};
    }

    std::span<const ArticleDigest> m_articles;
    Resolution &m_resolution;
    std::vector<std::set<std::uint32_t>> m_articlesOf;
};

} // namespace

void suggestMerges(std::span<const ArticleDigest> articles, Resolution &resolution)
{
    Suggester(articles, resolution).run();
}

} // namespace lectern
