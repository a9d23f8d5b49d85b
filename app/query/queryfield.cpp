// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/queryfield.h"

#include "app/query/editdistance.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr QueryField Fields[] = {
    {"person", FieldKind::Entity, EntityType::Person},
    {"company", FieldKind::Entity, EntityType::Company},
    {"org", FieldKind::Entity, EntityType::Organization},
    {"place", FieldKind::Entity, EntityType::Place},
    {"nationality", FieldKind::Entity, EntityType::Nationality},
    {"event", FieldKind::Entity, EntityType::Event},
    {"product", FieldKind::Entity, EntityType::Product},
    {"work", FieldKind::Entity, EntityType::Work},
    {"entity", FieldKind::Entity, std::nullopt},
    {"speaker", FieldKind::Speaker, std::nullopt},
    {"source", FieldKind::Source, std::nullopt},
    {"by", FieldKind::Byline, std::nullopt},
    {"role", FieldKind::Role, std::nullopt},
    {"title", FieldKind::Title, std::nullopt},
    {"after", FieldKind::After, std::nullopt},
    {"before", FieldKind::Before, std::nullopt},
    {"date", FieldKind::Date, std::nullopt},
    {"story", FieldKind::Story, std::nullopt},
    {"tag", FieldKind::Tag, std::nullopt},
    {"note", FieldKind::Note, std::nullopt},
    {"is", FieldKind::Is, std::nullopt},
};

struct OtherSpelling
{
    std::string_view written;
    std::string_view name;
};

constexpr OtherSpelling OtherSpellings[] = {
    {"organization", "org"}, {"organisation", "org"}, {"author", "by"},    {"outlet", "source"},
    {"headline", "title"},   {"location", "place"},   {"says", "speaker"}, {"since", "after"},
};

constexpr std::string_view States[] = {"unread", "starred", "duplicate"};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

} // namespace

std::span<const QueryField> queryFields()
{
    return Fields;
}

const QueryField *queryField(std::string_view name)
{
    std::string wanted = lowered(name);
    for (const OtherSpelling &other : OtherSpellings)
        if (other.written == wanted)
            wanted = other.name;
    const auto *found = std::find_if(std::begin(Fields), std::end(Fields),
                                     [&](const QueryField &field) { return field.name == wanted; });
    return found == std::end(Fields) ? nullptr : found;
}

const QueryField *queryField(EntityType type)
{
    const auto *found = std::find_if(std::begin(Fields), std::end(Fields),
                                     [type](const QueryField &field) { return field.type == type; });
    return found == std::end(Fields) ? nullptr : found;
}

std::span<const std::string_view> stateWords()
{
    return States;
}

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates)
{
    const std::string lower = lowered(word);
    int best = lower.size() <= 3 ? 1 : 2;
    std::string_view nearest;
    for (const std::string_view candidate : candidates) {
        const int distance = editDistance(lower, candidate, best);
        if (distance > best || (distance == best && !nearest.empty()))
            continue;
        best = distance;
        nearest = candidate;
    }
    if (nearest.empty() && lower.size() >= 3)
        for (const std::string_view candidate : candidates)
            if (candidate.starts_with(lower))
                return candidate;
    return nearest;
}

} // namespace lectern
