// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/identity.h"

#include "app/base/folding.h"

#include <algorithm>
#include <map>
#include <set>

namespace lectern {

namespace {

using Group = std::vector<std::uint32_t>;

bool intersects(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string &x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

/// A role of one word ("president", "mr") is held by many.
bool isTelling(const std::string &role)
{
    return role.find(' ') != std::string::npos;
}

std::vector<std::string> telling(const std::vector<std::string> &roles)
{
    std::vector<std::string> found;
    std::copy_if(roles.begin(), roles.end(), std::back_inserter(found), isTelling);
    return found;
}

std::vector<std::string> middleWords(const PersonName &name)
{
    return {name.words.begin() + 1, name.words.end() - 1};
}

} // namespace

Identity::Identity(const std::vector<LocalEntity> &locals, std::span<const ArticleDigest> articles)
    : m_locals(locals), m_articles(articles), m_sets(locals.size()), m_companies(articles.size())
{
    for (const LocalEntity &local : locals)
        if (local.type == EntityType::Company)
            m_companies[local.article].push_back(local.name);
    joinPersons();
    joinNames();
    joinAcronyms();
}

void Identity::unite(std::uint32_t a, std::uint32_t b, std::string why)
{
    if (m_sets.root(a) == m_sets.root(b))
        return;
    m_sets.unite(a, b);
    if (!why.empty())
        m_reasons.push_back({a, b, std::move(why)});
}

bool Identity::sharesRole(std::uint32_t a, std::uint32_t b) const
{
    return intersects(telling(m_locals[a].roles), telling(m_locals[b].roles));
}

bool Identity::sharesCompany(std::uint32_t a, std::uint32_t b) const
{
    return intersects(m_companies[m_locals[a].article], m_companies[m_locals[b].article]);
}

bool Identity::usesFamilyName(std::uint32_t local, const std::string &family) const
{
    const auto &forms = m_locals[local].forms;
    return std::any_of(forms.begin(), forms.end(),
                       [&](const auto &form) { return personName(form.first).words == std::vector{family}; });
}

void Identity::joinPersons()
{
    std::map<std::pair<std::string, std::string>, Group> byName;
    for (std::uint32_t i = 0; i < m_locals.size(); ++i) {
        const PersonName &name = m_locals[i].person;
        if (m_locals[i].type == EntityType::Person && name.isFull() && name.given().size() > 1)
            byName[{name.given(), name.family()}].push_back(i);
    }
    for (const auto &[name, group] : byName)
        joinGivenAndFamily(group);
    joinMisspelledNames();
    joinLoneSurnames();
}

/// Same given and family name: one person, unless middle names contradict each other; then only equal names join.
void Identity::joinGivenAndFamily(const Group &group)
{
    const auto contradicts = [&](std::uint32_t a, std::uint32_t b) {
        return relate(m_locals[a].person, m_locals[b].person) == NameRelation::Different;
    };
    bool isOne = true;
    for (std::size_t i = 0; i < group.size() && isOne; ++i)
        for (std::size_t j = i + 1; j < group.size() && isOne; ++j)
            isOne = middleWords(m_locals[group[j]].person) == middleWords(m_locals[group[i]].person) ||
                    !contradicts(group[i], group[j]);
    std::map<std::vector<std::string>, std::uint32_t> first;
    for (const std::uint32_t local : group) {
        const PersonName &name = m_locals[local].person;
        const auto [same, isNew] = first.emplace(isOne ? std::vector<std::string>() : name.words, local);
        const bool isPlain = m_locals[same->second].person == name;
        unite(same->second, local, isPlain ? "" : "same given and family name, no other middle name");
    }
}

void Identity::joinMisspelledNames()
{
    constexpr std::size_t RareMentions = 2;
    std::map<std::string, std::map<std::string, Group>> families; // by given name
    for (std::uint32_t i = 0; i < m_locals.size(); ++i) {
        const PersonName &name = m_locals[i].person;
        if (m_locals[i].type == EntityType::Person && name.isFull() && name.given().size() > 1)
            families[name.given()][name.family()].push_back(i);
    }
    const auto agrees = [&](std::uint32_t rare, std::uint32_t common) {
        return sharesRole(rare, common) || sharesCompany(rare, common) ||
               usesFamilyName(rare, m_locals[common].person.family());
    };
    for (const auto &[given, byFamily] : families)
        for (const auto &[rareFamily, rare] : byFamily)
            for (const auto &[family, common] : byFamily) {
                if (rare.size() > RareMentions || common.size() < rare.size() || !mayBeMisspelling(rareFamily, family))
                    continue;
                for (const std::uint32_t a : rare)
                    for (const std::uint32_t b : common)
                        if (m_locals[a].article != m_locals[b].article && agrees(a, b))
                            unite(a, b,
                                  "\"" + m_locals[a].forms.begin()->first + "\" may misspell \"" +
                                      m_locals[b].forms.begin()->first + "\": same given name, same role or company");
            }
}

/// A surname without a full name in its article: the one person of the library with it, if the role agrees.
void Identity::joinLoneSurnames()
{
    std::map<std::string, std::map<std::uint32_t, Group>> bearers; // surname, person, its locals
    for (std::uint32_t i = 0; i < m_locals.size(); ++i)
        if (m_locals[i].type == EntityType::Person && m_locals[i].person.isFull())
            bearers[m_locals[i].person.family()][m_sets.root(i)].push_back(i);
    for (std::uint32_t i = 0; i < m_locals.size(); ++i) {
        const LocalEntity &local = m_locals[i];
        if (local.type != EntityType::Person || local.person.isFull())
            continue;
        const auto found = bearers.find(local.person.family());
        if (found == bearers.end() || found->second.size() != 1)
            continue;
        const Group &bearer = found->second.begin()->second;
        const auto agreeing =
            std::find_if(bearer.begin(), bearer.end(), [&](std::uint32_t other) { return sharesRole(i, other); });
        if (agreeing != bearer.end())
            unite(i, *agreeing, "\"" + local.forms.begin()->first + "\": the only person of this surname, same role");
    }
}

/// Everything but persons: by what the lexicon knows it as, and by name.
void Identity::joinNames()
{
    std::map<std::string, std::uint32_t> first;
    for (std::uint32_t i = 0; i < m_locals.size(); ++i) {
        const LocalEntity &local = m_locals[i];
        if (local.type == EntityType::Person)
            continue;
        const std::string kind(typeName(identityType(local.type)));
        if (!local.lexiconId.empty())
            unite(first.emplace(kind + " id " + local.lexiconId, i).first->second, i, {});
        if (!local.isGeneric && !local.name.empty())
            unite(first.emplace(kind + " name " + local.name, i).first->second, i, {});
    }
}

/// An acronym that is not explained in its article: the one name of the library it was defined for.
void Identity::joinAcronyms()
{
    std::map<std::string, std::set<std::uint32_t>> defined;
    for (std::uint32_t i = 0; i < m_locals.size(); ++i)
        for (const std::string &acronym : m_locals[i].acronyms)
            defined[acronym].insert(m_sets.root(i));
    for (std::uint32_t i = 0; i < m_locals.size(); ++i) {
        const LocalEntity &local = m_locals[i];
        if (local.type == EntityType::Person || local.forms.size() != 1)
            continue;
        const auto found = defined.find(fold(local.forms.begin()->first));
        if (found == defined.end() || found->second.size() != 1)
            continue;
        const std::uint32_t name = *found->second.begin();
        if (identityType(m_locals[name].type) == identityType(local.type))
            unite(name, i, "\"" + local.forms.begin()->first + "\" is defined in brackets in another article");
    }
}

} // namespace lectern
