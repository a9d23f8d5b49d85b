// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/resolve/digest.h"
#include "app/resolve/personname.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lectern {

/// One thing as one article names it: mentions that certainly are the same.
struct LocalEntity
{
    std::uint32_t article = 0; ///< index among the resolved articles
    EntityType type = EntityType::Person;
    std::vector<std::uint32_t> mentions;        ///< indices into ArticleDigest::mentions; empty for a coordinated name
    std::map<std::string, std::uint32_t> forms; ///< surface and how often
    std::vector<std::string> roles;
    std::string lexiconId;
    std::string countryCode;
    PersonName person;      ///< fullest; of a person
    std::string name;       ///< nameForm(); of anything else
    bool isBare = false;    ///< a class name ("Air Force", "Navy"): which one, only its country says
    bool isGeneric = false; ///< a class name without its country ("Air Force"): says nothing outside its article
    std::vector<std::string> acronyms; ///< folded, defined in brackets in this article
    std::vector<std::string> reasons;  ///< why forms were joined
};

/// Memory of nameForm() over all articles: most surfaces recur.
class NameForms
{
public:
    explicit NameForms(const Lexicon &lexicon) : m_lexicon(lexicon) {}
    [[nodiscard]] const std::string &form(const std::string &surface, EntityType type, const std::string &countryCode);
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

private:
    const Lexicon &m_lexicon;
    std::map<std::string, std::string> m_forms;
};

/// Companies and organisations are told apart by majority, not by name: they share names.
[[nodiscard]] constexpr EntityType identityType(EntityType type) noexcept
{
    return type == EntityType::Company ? EntityType::Organization : type;
}

/// The things one article names, in the order of their first mention. Surnames go to the full name of the article,
/// acronyms to the name that defines them, short forms to the long one, each only where one candidate is left.
[[nodiscard]] std::vector<LocalEntity> localEntities(const ArticleDigest &article, std::uint32_t articleIndex,
                                                     NameForms &forms);

} // namespace lectern
