// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/index/testlibrary.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr std::string_view SpeakerMark = "speaker ";

TextSpan spanOf(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

EntityType typeOfKey(std::string_view key)
{
    return typeFromName(key.substr(0, key.find(':'))).value_or(EntityType::Person);
}

} // namespace

ArticleId TestLibrary::add(const std::string &title, const std::string &markedBody, const std::string &published,
                           const std::string &source, const std::string &byline)
{
    Known known;
    Article &article = known.read.article;
    article.file = QStringLiteral("%1.txt").arg(m_articles.size());
    article.language = "en";
    article.text = title + "\n\n";
    article.regions.push_back({RegionKind::Headline, spanOf(0, title.size()), "test", false});
    article.metadata.title = MetadataValue{title, spanOf(0, title.size()), "test"};
    for (std::size_t at = 0; at < markedBody.size();) {
        const std::size_t open = std::min(markedBody.find('[', at), markedBody.size());
        article.text += markedBody.substr(at, open - at);
        if (open == markedBody.size())
            break;
        const std::size_t bar = markedBody.find('|', open);
        const std::size_t close = markedBody.find(']', bar);
        std::string key = markedBody.substr(bar + 1, close - bar - 1);
        Mention mention;
        mention.span = spanOf(article.text.size(), article.text.size() + bar - open - 1);
        if (key.starts_with(SpeakerMark)) {
            key.erase(0, SpeakerMark.size());
            Quote quote;
            quote.speaker = static_cast<std::uint32_t>(known.keys.size());
            known.read.annotations.quotes.push_back(quote);
        }
        mention.type = typeOfKey(key);
        article.text += markedBody.substr(open + 1, bar - open - 1);
        known.read.annotations.mentions.push_back(mention);
        known.keys.push_back(key);
        at = close + 1;
    }
    article.regions.push_back({RegionKind::Body, spanOf(title.size() + 2, article.text.size()), "test", false});
    article.sentences.push_back(article.regions.back().span);
    if (!published.empty())
        article.metadata.published = MetadataValue{published, {}, "test"};
    if (!source.empty())
        article.metadata.source = MetadataValue{source, {}, "test"};
    if (!byline.empty())
        article.metadata.byline.push_back({byline, {}, "test"});
    m_articles.push_back(std::move(known));
    return ArticleId(size() - 1);
}

void TestLibrary::setUpdated(ArticleId id, const std::string &isoDate)
{
    m_articles[id.value()].read.article.metadata.updated = MetadataValue{isoDate, {}, "test"};
}

void TestLibrary::addRole(ArticleId id, const std::string &title, std::uint32_t person,
                          std::optional<std::uint32_t> organization, const std::string &countryCode)
{
    const std::size_t begin = m_articles[id.value()].read.article.text.find(title);
    Role role;
    role.span = role.head = spanOf(begin, begin + title.size());
    role.person = person;
    role.organization = organization;
    role.countryCode = countryCode;
    addRole(id, role);
}

void TestLibrary::addRole(ArticleId id, Role role)
{
    m_articles[id.value()].read.annotations.roles.push_back(std::move(role));
}

Result<AnnotatedArticle> TestLibrary::article(ArticleId id) const
{
    if (id.value() >= size())
        return Problem{Problem::Kind::Vanished, QStringLiteral("gone"), {}};
    return m_articles[id.value()].read;
}

std::vector<ArticleId> TestLibrary::ids() const
{
    std::vector<ArticleId> ids;
    for (std::uint32_t id = 0; id < size(); ++id)
        ids.emplace_back(id);
    return ids;
}

Resolution TestLibrary::resolution(const std::vector<ArticleId> &articles) const
{
    std::map<std::string, Entity> entities;
    std::map<std::string, std::uint32_t> stories;
    for (const ArticleId id : articles) {
        const Known &known = m_articles[id.value()];
        const auto story = m_stories.find(id.value());
        stories[story == m_stories.end() ? "story-" + std::to_string(id.value()) : story->second] = 0;
        for (std::size_t i = 0; i < known.keys.size(); ++i) {
            Entity &entity = entities[known.keys[i]];
            entity.key = known.keys[i];
            entity.type = typeOfKey(entity.key);
            const std::string surface(known.read.annotations.mentions[i].span.of(known.read.article.text));
            entity.aliases.push_back(surface);
            if (surface.size() > entity.name.size())
                entity.name = surface;
        }
    }
    Resolution resolution;
    std::map<std::string, EntityId> ids;
    for (auto &[key, entity] : entities) {
        std::sort(entity.aliases.begin(), entity.aliases.end());
        entity.aliases.erase(std::unique(entity.aliases.begin(), entity.aliases.end()), entity.aliases.end());
        std::erase(entity.aliases, entity.name);
        ids.emplace(key, EntityId(static_cast<std::uint32_t>(resolution.entities.size())));
        resolution.entities.push_back(entity);
    }
    for (auto &[key, number] : stories) {
        number = static_cast<std::uint32_t>(resolution.storyKeys.size());
        resolution.storyKeys.push_back(key);
    }
    for (const ArticleId id : articles) {
        auto &mentions = resolution.mentionEntities.emplace_back();
        for (const std::string &key : m_articles[id.value()].keys) {
            const bool isThing = hasEntity(typeOfKey(key));
            mentions.push_back(isThing ? std::optional(ids.at(key)) : std::nullopt);
        }
        const auto story = m_stories.find(id.value());
        resolution.stories.emplace_back(
            stories.at(story == m_stories.end() ? "story-" + std::to_string(id.value()) : story->second));
    }
    return resolution;
}

std::shared_ptr<const Corpus> TestLibrary::corpus() const
{
    CorpusBuilder builder;
    for (const ArticleId id : ids())
        builder.add(id, m_articles[id.value()].read.article, m_articles[id.value()].read.annotations);
    return builder.finish(resolution(ids()));
}

} // namespace lectern
