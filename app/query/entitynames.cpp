// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/entitynames.h"

#include "app/query/termpattern.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t EntitiesPerCheck = 4096;

bool isNamed(std::string_view name, std::string_view value, const PhrasePattern &phrase)
{
    if (value.starts_with('='))
        return fold(name) == fold(value.substr(1));
    return !findPhrase(foldedTerms(name), phrase).empty();
}

} // namespace

std::vector<EntityId> entitiesNamed(const Corpus &corpus, std::optional<EntityType> type, std::string_view value,
                                    const JobControl &control)
{
    const PhrasePattern phrase = phrasePattern(value);
    std::vector<EntityId> named;
    for (std::uint32_t id = 0; id < corpus.entities().size(); ++id) {
        if (id % EntitiesPerCheck == 0 && control.isCancelled())
            break;
        const Entity &entity = corpus.entity(EntityId(id));
        if (type && entity.type != *type)
            continue;
        if (isNamed(entity.name, value, phrase) ||
            std::any_of(entity.aliases.begin(), entity.aliases.end(),
                        [&](const std::string &alias) { return isNamed(alias, value, phrase); }))
            named.emplace_back(id);
    }
    return named;
}

} // namespace lectern
