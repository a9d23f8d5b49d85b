// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/writtenarticle.h"

namespace lectern {

/// An article with letters of two, three and four bytes before its mentions, and markup in its words.
struct WrittenSample
{
    WrittenSample()
    {
        article.file = QStringLiteral("/news/ü.txt");
        article.record = 2;
        article.language = "en";
        article.text = "Zürich 🎈 <b>\n\nPresident Ünal Çelik of Türkiye said “=1+1” in 2024.\n\nShare & win\n";
        article.regions = {
            {RegionKind::Headline, spanOf("Zürich 🎈 <b>"), "first-line", false},
            {RegionKind::Body, spanOf("President Ünal Çelik of Türkiye said “=1+1” in 2024."), "p", false},
            {RegionKind::Boilerplate, spanOf("Share & win"), "share", false}};
        article.metadata.title = MetadataValue{"Zürich 🎈 <b>", spanOf("Zürich 🎈 <b>"), "first-line"};
        article.metadata.byline = {MetadataValue{"A. Writer", {}, "by"}};
        annotations.mentions = {mention("Ünal Çelik", EntityType::Person), mention("Türkiye", EntityType::Place),
                                mention("2024", EntityType::Date)};
        annotations.mentions[0].rule = "title-before-name";
        annotations.mentions[0].evidence = spanOf("President");
        annotations.mentions[1].rule = "lexicon";
        annotations.mentions[2].normalized = "2024";
        annotations.roles = {Role{.span = spanOf("President Ünal Çelik of Türkiye"),
                                  .head = spanOf("President"),
                                  .kind = RoleKind::Office,
                                  .person = 0,
                                  .organization = std::nullopt,
                                  .countryCode = "TR",
                                  .isInferred = false}};
        annotations.quotes = {
            Quote{.span = spanOf("=1+1"), .cue = spanOf("said"), .speaker = 0, .isDirect = true, .group = 1}};
        Entity person;
        person.key = "person:unal-celik";
        person.name = "Ünal Çelik";
        person.aliases = {"Çelik"};
        person.suggestions = {{EntityId(1), "same first name", "other country"}};
        Entity place;
        place.key = "place:turkiye";
        place.type = EntityType::Place;
        place.name = "Türkiye";
        place.lexiconId = "country:TR";
        entities = {person, place};
        mentionEntities = {EntityId(0), EntityId(1), std::nullopt};
    }

    [[nodiscard]] WrittenArticle written() const { return {article, annotations, mentionEntities, "story-1"}; }

    Article article;
    Annotations annotations;
    std::vector<std::optional<EntityId>> mentionEntities;
    std::vector<Entity> entities;

private:
    [[nodiscard]] TextSpan spanOf(std::string_view words) const
    {
        const auto begin = static_cast<std::uint32_t>(article.text.find(words));
        return {begin, begin + static_cast<std::uint32_t>(words.size())};
    }
    [[nodiscard]] Mention mention(std::string_view words, EntityType type) const
    {
        Mention mention;
        mention.span = spanOf(words);
        mention.type = type;
        return mention;
    }
};

} // namespace lectern
