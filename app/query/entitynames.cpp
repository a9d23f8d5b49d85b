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

/// Those that have the rarest word of the phrase.
std::vector<EntityId> candidates(const EntityTable &entities, const PhrasePattern &phrase)
{
    std::optional<std::vector<EntityId>> fewest;
    for (const TermPattern &word : phrase) {
        FoldedTerm term;
        term.term = word.readings.front();
        if (word.readings.size() > 1)
            term.alternate = word.readings.back();
        const auto how = word.kind == TermPattern::Kind::Prefix ? EntityTable::Word::Begins : EntityTable::Word::Is;
        std::vector<EntityId> found = entities.mayBeNamed(term, how);
        if (!fewest || found.size() < fewest->size())
            fewest = std::move(found);
    }
    return fewest.value_or(std::vector<EntityId>());
}

} // namespace

std::vector<EntityId> entitiesNamed(const Corpus &corpus, std::optional<EntityType> type, std::string_view value,
                                    const JobControl &control)
{
    const PhrasePattern phrase = phrasePattern(value);
    std::vector<EntityId> named;
    std::uint32_t looked = 0;
    for (const EntityId id : candidates(corpus.entities(), phrase)) {
        if (++looked % EntitiesPerCheck == 0 && control.isCancelled())
            break;
        if (type && corpus.entities().type(id) != *type)
            continue;
        const Entity &entity = corpus.entity(id);
        if (isNamed(entity.name, value, phrase) ||
            std::any_of(entity.aliases.begin(), entity.aliases.end(),
                        [&](const std::string &alias) { return isNamed(alias, value, phrase); }))
            named.push_back(id);
    }
    return named;
}

} // namespace lectern
