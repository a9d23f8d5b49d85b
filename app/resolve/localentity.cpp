// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resolve/localentity.h"

#include "app/base/folding.h"
#include "app/resolve/organizationname.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace lectern {

namespace {

bool namesCountry(std::string_view form)
{
    return form.find('@') != std::string_view::npos;
}

/// 'm' or 'f' as a title says it, 0 where none does.
char genderOfTitles(const std::vector<std::string> &titles)
{
    for (std::string_view title : titles) {
        if (title.ends_with('.'))
            title.remove_suffix(1);
        if (title == "mr" || title == "sir" || title == "lord")
            return 'm';
        if (title == "ms" || title == "mrs" || title == "miss" || title == "madam" || title == "lady")
            return 'f';
    }
    return 0;
}

/// 'm' or 'f' where the lists give a given name to one only, 0 elsewhere.
char genderOfName(std::string_view name, const Lexicon &lexicon)
{
    char gender = 0;
    for (const LexiconEntry &entry : lexicon.lookUp(name.substr(0, name.find(' ')))) {
        if (entry.lexiconClass != LexiconClass::GivenName)
            continue;
        const char told = entry.attribute.size() == 1 ? entry.attribute.front() : char(0);
        if (told == 0 || (gender != 0 && gender != told))
            return 0;
        gender = told;
    }
    return gender;
}

/// Builds the local entities of one article, kind by kind.
class LocalBuilder
{
public:
    LocalBuilder(const ArticleDigest &article, std::uint32_t index, NameForms &forms)
        : m_article(article), m_index(index), m_forms(forms)
    {
    }

    std::vector<LocalEntity> build()
    {
        addFullNames();
        addSingleNames();
        addNamedThings();
        joinAcronyms();
        joinShortForms();
        std::erase_if(m_entities, [](const LocalEntity &e) { return e.forms.empty(); });
        std::stable_sort(m_entities.begin(), m_entities.end(), [](const LocalEntity &a, const LocalEntity &b) {
            return a.mentions.empty() ? false : b.mentions.empty() || a.mentions.front() < b.mentions.front();
        });
        return std::move(m_entities);
    }

private:
    LocalEntity &create(EntityType type)
    {
        LocalEntity &entity = m_entities.emplace_back();
        entity.article = m_index;
        entity.type = type;
        return entity;
    }

    void attach(LocalEntity &entity, std::uint32_t mention)
    {
        const MentionDigest &digest = m_article.mentions[mention];
        entity.mentions.insert(std::upper_bound(entity.mentions.begin(), entity.mentions.end(), mention), mention);
        ++entity.forms[digest.surface];
        entity.roles.insert(entity.roles.end(), digest.roles.begin(), digest.roles.end());
        if (entity.lexiconId.empty() && !entity.isBare)
            entity.lexiconId = digest.lexiconId;
        if (entity.countryCode.empty())
            entity.countryCode = digest.countryCode;
    }

    void addFullNames()
    {
        std::vector<std::pair<PersonName, std::uint32_t>> names;
        for (std::uint32_t i = 0; i < m_article.mentions.size(); ++i)
            if (m_article.mentions[i].type == EntityType::Person)
                if (PersonName name = personName(m_article.mentions[i].surface); name.isFull())
                    names.emplace_back(std::move(name), i);
        std::stable_sort(names.begin(), names.end(),
                         [](const auto &a, const auto &b) { return a.first.words.size() > b.first.words.size(); });
        for (const auto &[name, mention] : names) {
            LocalEntity *same = onlyRelated(name);
            if (!same) {
                same = &create(EntityType::Person);
                same->person = name;
            }
            attach(*same, mention);
        }
    }

    /// The one person of the article the full name certainly belongs to; none where there are two.
    LocalEntity *onlyRelated(const PersonName &name)
    {
        LocalEntity *found = nullptr;
        for (LocalEntity &entity : m_entities) {
            const NameRelation relation = relate(entity.person, name);
            if (relation == NameRelation::Same)
                return &entity;
            if (relation != NameRelation::Subset && relation != NameRelation::Initial)
                continue;
            if (found)
                return nullptr;
            found = &entity;
        }
        return found;
    }

    void addSingleNames()
    {
        for (std::uint32_t i = 0; i < m_article.mentions.size(); ++i) {
            const MentionDigest &mention = m_article.mentions[i];
            if (mention.type != EntityType::Person)
                continue;
            const PersonName name = personName(mention.surface);
            if (name.isFull())
                continue;
            LocalEntity *bearer = name.words.empty() ? nullptr : bearerOf(name.family(), i);
            if (!bearer) {
                bearer = &create(EntityType::Person);
                bearer->person = name.words.empty() ? PersonName{{mention.surface}} : name;
            } else if (bearer->person.isFull()) {
                addReason(*bearer, mention.surface);
            }
            attach(*bearer, i);
        }
    }

    void addReason(LocalEntity &entity, const std::string &surface)
    {
        const std::string reason = "\"" + surface + "\": part of the full name in " + m_article.file.toStdString();
        if (std::find(entity.reasons.begin(), entity.reasons.end(), reason) == entity.reasons.end())
            entity.reasons.push_back(reason);
    }

    /// Who a single name means: the bearer of this surname, else of this given name, else of a surname it may
    /// misspell. Of several, the one named last before, unless both were named in one sentence there.
    LocalEntity *bearerOf(const std::string &word, std::uint32_t mention)
    {
        const auto isFamily = [&](const PersonName &name) { return name.family() == word; };
        const auto isGiven = [&](const PersonName &name) { return name.isFull() && name.given() == word; };
        const auto isMisspelled = [&](const PersonName &name) {
            return name.isFull() && mayBeMisspelling(name.family(), word);
        };
        for (const auto &fits :
             {std::function<bool(const PersonName &)>(isFamily), std::function<bool(const PersonName &)>(isGiven),
              std::function<bool(const PersonName &)>(isMisspelled)}) {
            std::vector<LocalEntity *> candidates;
            for (LocalEntity &entity : m_entities)
                if (fits(entity.person))
                    candidates.push_back(&entity);
            keepGender(candidates, genderOfTitles(m_article.mentions[mention].roles));
            if (hasTwoFullNames(candidates))
                std::erase_if(candidates, [](const LocalEntity *entity) { return !entity->person.isFull(); });
            if (!candidates.empty())
                return candidates.size() == 1 ? candidates.front() : lastNamed(candidates, mention);
        }
        return nullptr;
    }

    /// A surname that two persons of the article share is one of theirs or nobody's: it does not gather others.
    static bool hasTwoFullNames(const std::vector<LocalEntity *> &candidates)
    {
        return std::count_if(candidates.begin(), candidates.end(),
                             [](const LocalEntity *entity) { return entity->person.isFull(); }) > 1;
    }

    /// "Ms Kaplan" is not Orhan Kaplan.
    void keepGender(std::vector<LocalEntity *> &candidates, char gender) const
    {
        if (gender == 0 || candidates.size() < 2)
            return;
        std::erase_if(candidates, [&](const LocalEntity *candidate) {
            const char own = genderOfName(candidate->forms.rbegin()->first, m_forms.lexicon());
            return own != 0 && own != gender;
        });
    }

    LocalEntity *lastNamed(const std::vector<LocalEntity *> &candidates, std::uint32_t mention) const
    {
        LocalEntity *nearest = nullptr;
        std::int64_t sentence = -1;
        bool isTie = false;
        for (LocalEntity *candidate : candidates) {
            const auto after = std::lower_bound(candidate->mentions.begin(), candidate->mentions.end(), mention);
            if (after == candidate->mentions.begin())
                continue;
            const std::int64_t at = m_article.mentions[*std::prev(after)].sentence;
            // "Eric Trump opens a course as Trump meets": beside the full name the surname alone may be the other's.
            isTie = at == sentence || (isTie && at < sentence) || at == m_article.mentions[mention].sentence;
            if (at > sentence) {
                nearest = candidate;
                sentence = at;
            }
        }
        return isTie ? nullptr : nearest;
    }

    void addNamedThings()
    {
        std::map<std::pair<EntityType, std::string>, std::size_t> known;
        for (std::uint32_t i = 0; i < m_article.mentions.size(); ++i) {
            const MentionDigest &mention = m_article.mentions[i];
            if (mention.type == EntityType::Person || !hasEntity(mention.type))
                continue;
            if (mention.alsoNames.empty())
                attach(thing(known, mention.surface, mention), i);
            for (std::size_t k = 0; k < mention.alsoNames.size(); ++k)
                addCoordinated(thing(known, mention.alsoNames[k], mention), mention.alsoNames[k], i, k == 0);
        }
    }

    /// A name that stands only inside a coordination: the first carries the mention.
    void addCoordinated(LocalEntity &entity, const std::string &name, std::uint32_t mention, bool isFirst)
    {
        ++entity.forms[name];
        if (isFirst)
            entity.mentions.push_back(mention);
    }

    LocalEntity &thing(std::map<std::pair<EntityType, std::string>, std::size_t> &known, const std::string &surface,
                       const MentionDigest &mention)
    {
        const bool isCoordinated = !mention.alsoNames.empty();
        const std::string form =
            m_forms.form(surface, mention.type, isCoordinated ? std::string() : mention.countryCode);
        const bool isBare = mention.type == EntityType::Organization && isClassName(surface, m_forms.lexicon());
        const std::string &id = isCoordinated || isBare || mention.lexiconId.empty() ? form : mention.lexiconId;
        const auto [place, isNew] = known.emplace(std::pair(identityType(mention.type), id), m_entities.size());
        if (isNew) {
            LocalEntity &entity = create(mention.type);
            entity.name = form;
            entity.isBare = isBare;
            entity.isGeneric = isBare && !namesCountry(form);
        }
        return m_entities[place->second];
    }

    LocalEntity *byForm(const std::string &surface)
    {
        for (LocalEntity &entity : m_entities)
            if (entity.forms.contains(surface))
                return &entity;
        return nullptr;
    }

    void joinAcronyms()
    {
        for (const std::string &definition : m_article.definedAcronyms) {
            const std::size_t equals = definition.find('=');
            LocalEntity *acronym = byForm(definition.substr(0, equals));
            LocalEntity *name = byForm(definition.substr(equals + 1));
            if (!acronym || !name)
                continue;
            name->acronyms.push_back(fold(definition.substr(0, equals)));
            if (acronym == name || identityType(acronym->type) != identityType(name->type))
                continue;
            join(*name, *acronym,
                 "\"" + definition.substr(0, equals) + "\" is defined in brackets after \"" +
                     definition.substr(equals + 1) + "\" in " + m_article.file.toStdString());
        }
    }

    void joinShortForms()
    {
        for (LocalEntity &shorter : m_entities) {
            if (shorter.type == EntityType::Person || shorter.forms.empty())
                continue;
            LocalEntity *longer = nullptr;
            int found = 0;
            for (LocalEntity &other : m_entities)
                if (&other != &shorter && !other.forms.empty() && isShortFormOf(shorter, other)) {
                    longer = &other;
                    ++found;
                }
            if (found == 1)
                join(*longer, shorter,
                     "\"" + shorter.forms.begin()->first + "\" is short for \"" + longer->forms.begin()->first +
                         "\" in " + m_article.file.toStdString());
        }
    }

    bool isShortFormOf(const LocalEntity &shorter, const LocalEntity &longer) const
    {
        if (identityType(shorter.type) != identityType(longer.type))
            return false;
        const std::string &few = shorter.forms.begin()->first;
        const std::string &many = longer.forms.begin()->first;
        if (shorter.type == EntityType::Product)
            return many.size() > few.size() + 1 && many.ends_with(few) && many[many.size() - few.size() - 1] == ' ' &&
                   few.find_first_of("0123456789") != std::string::npos;
        return shorter.lexiconId.empty() && identityType(shorter.type) == EntityType::Organization &&
               isShortForm(few, many, m_forms.lexicon());
    }

    static void join(LocalEntity &into, LocalEntity &from, const std::string &reason)
    {
        for (const auto &[form, count] : from.forms)
            into.forms[form] += count;
        into.mentions.insert(into.mentions.end(), from.mentions.begin(), from.mentions.end());
        std::sort(into.mentions.begin(), into.mentions.end());
        into.acronyms.insert(into.acronyms.end(), from.acronyms.begin(), from.acronyms.end());
        if (into.lexiconId.empty())
            into.lexiconId = from.lexiconId;
        if (into.countryCode.empty())
            into.countryCode = from.countryCode;
        into.reasons.push_back(reason);
        from.forms.clear();
        from.mentions.clear();
    }

    const ArticleDigest &m_article;
    std::uint32_t m_index;
    NameForms &m_forms;
    std::vector<LocalEntity> m_entities;
};

} // namespace

const std::string &NameForms::form(const std::string &surface, EntityType type, const std::string &countryCode)
{
    const std::string key = std::string(typeName(type)) + '\n' + countryCode + '\n' + surface;
    const auto known = m_forms.find(key);
    return known != m_forms.end() ? known->second
                                  : m_forms.emplace(key, nameForm(surface, type, countryCode, m_lexicon)).first->second;
}

std::vector<LocalEntity> localEntities(const ArticleDigest &article, std::uint32_t articleIndex, NameForms &forms)
{
    return LocalBuilder(article, articleIndex, forms).build();
}

} // namespace lectern
