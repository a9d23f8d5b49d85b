// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolve/correctedresult.h"
#include "app/resolve/entitykey.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace lectern {

/// A result of the machine written down in the test: articles as text in which "[Words|Type]" or "[Words|Type=Name]" is
/// a mention of a thing of that name, the words themselves where there is none. The ids go backwards where `reversed`.
class WrittenResult final : public MachineResult
{
public:
    enum class Order { AsGiven, Reversed };

    explicit WrittenResult(const QStringList &articles, Order order = Order::AsGiven)
    {
        for (int i = 0; i < articles.size(); ++i) {
            const auto number = static_cast<std::uint32_t>(order == Order::AsGiven ? i : articles.size() - 1 - i);
            m_articles.emplace(ArticleId(number + 1), read(articles.at(i), i));
        }
        number();
    }

    std::uint32_t entityCount() const override { return static_cast<std::uint32_t>(m_entities.size()); }
    const Entity &entity(EntityId id) const override { return m_entities.at(id.value()); }
    bool hasKey(const std::string &key) const override
    {
        return std::any_of(m_entities.begin(), m_entities.end(), [&key](const Entity &e) { return e.key == key; });
    }
    std::vector<EntityId> entitiesNamed(const std::string &name) const override
    {
        return having([&name](const Entity &entity) { return entity.key.starts_with(entityKey(entity.type, name)); });
    }
    std::vector<EntityId> entitiesWithAlias(const std::string &name) const override
    {
        return having([&name](const Entity &entity) {
            return std::find(entity.aliases.begin(), entity.aliases.end(), name) != entity.aliases.end();
        });
    }
    std::vector<ArticleId> articlesNaming(EntityId id) const override
    {
        std::vector<ArticleId> found;
        for (const auto &[article, written] : m_articles)
            if (std::find(written.named.mentions.begin(), written.named.mentions.end(), id) !=
                written.named.mentions.end())
                found.push_back(article);
        return found;
    }
    NamedInArticle namedIn(ArticleId id) const override { return m_articles.at(id).named; }
    std::vector<ArticleId> articlesAt(const ArticleAnchor &anchor) const override
    {
        std::vector<ArticleId> found;
        for (const auto &[id, written] : m_articles)
            if (written.read.article.file.toStdString() == anchor.file)
                found.push_back(id);
        return found;
    }
    std::vector<ArticleId> articlesWith(const std::string & /*words*/) const override { return ids(); }
    Result<AnnotatedArticle> article(ArticleId id) const override { return m_articles.at(id).read; }

    std::vector<ArticleId> ids() const
    {
        std::vector<ArticleId> all;
        for (const auto &[id, written] : m_articles)
            all.push_back(id);
        return all;
    }

private:
    struct Written
    {
        AnnotatedArticle read;
        std::vector<std::string> things; ///< "Person Leyla Kaya" of each mention
        NamedInArticle named;
    };

    static Written read(const QString &marked, int number)
    {
        Written written;
        Article &article = written.read.article;
        article.file = QStringLiteral("%1.txt").arg(number);
        article.language = "en";
        for (const QString &part : marked.split(u'[')) {
            const qsizetype end = part.indexOf(u']');
            if (end < 0) {
                article.text += part.toStdString();
                continue;
            }
            const QString words = part.section(u'|', 0, 0);
            const QString thing = part.mid(words.size() + 1, end - words.size() - 1);
            Mention mention;
            mention.span.begin = static_cast<std::uint32_t>(article.text.size());
            article.text += words.toStdString();
            mention.span.end = static_cast<std::uint32_t>(article.text.size());
            mention.type = typeFromName(thing.section(u'=', 0, 0).toStdString()).value();
            written.things.push_back(std::string(typeName(mention.type)) + ' ' +
                                     (thing.contains(u'=') ? thing.section(u'=', 1) : words).toStdString());
            written.read.annotations.mentions.push_back(mention);
            article.text += part.mid(end + 1).toStdString();
        }
        const auto size = static_cast<std::uint32_t>(article.text.size());
        article.regions = {{RegionKind::Body, {0, size}, "written", false}};
        article.sentences = {{0, size}};
        return written;
    }

    /// Entities sorted by key, as resolve() has them.
    void number()
    {
        std::map<std::string, Entity> byKey;
        for (const auto &[id, written] : m_articles)
            for (std::size_t i = 0; i < written.things.size(); ++i) {
                const Mention &mention = written.read.annotations.mentions[i];
                const std::string name = written.things[i].substr(written.things[i].find(' ') + 1);
                const std::string words(mention.span.of(written.read.article.text));
                Entity &entity = byKey[entityKey(mention.type, name)];
                entity.key = entityKey(mention.type, name);
                entity.type = mention.type;
                entity.name = name;
                if (words != name &&
                    std::find(entity.aliases.begin(), entity.aliases.end(), words) == entity.aliases.end())
                    entity.aliases.insert(std::lower_bound(entity.aliases.begin(), entity.aliases.end(), words), words);
            }
        for (const auto &[key, entity] : byKey)
            m_entities.push_back(entity);
        for (auto &[id, written] : m_articles)
            for (std::size_t i = 0; i < written.things.size(); ++i) {
                const EntityType type = written.read.annotations.mentions[i].type;
                const std::string key = entityKey(type, written.things[i].substr(written.things[i].find(' ') + 1));
                const auto found = std::find_if(m_entities.begin(), m_entities.end(),
                                                [&key](const Entity &e) { return e.key == key; });
                written.named.mentions.push_back(
                    hasEntity(type) ? std::optional(EntityId(static_cast<std::uint32_t>(found - m_entities.begin())))
                                    : std::nullopt);
            }
    }

    template<typename Condition>
    std::vector<EntityId> having(const Condition &condition) const
    {
        std::vector<EntityId> found;
        for (std::uint32_t i = 0; i < m_entities.size(); ++i)
            if (condition(m_entities[i]))
                found.emplace_back(i);
        return found;
    }

    std::map<ArticleId, Written> m_articles;
    std::vector<Entity> m_entities;
};

/// Everything a reader sees of a result, in an order that no id has a part in: for each article its mentions with what
/// they stand for, its regions and title; then all things with what they are called.
inline QString drawn(const CorrectedResult &result)
{
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    QStringList articles;
    std::map<QString, QString> things;
    for (const ArticleId id : static_cast<const WrittenResult &>(result.machine()).ids()) {
        const Result<AnnotatedArticle> read = result.article(id);
        const NamedInArticle named = result.namedIn(id);
        QString line = read->article.file + u':';
        for (std::size_t i = 0; i < named.mentions.size(); ++i) {
            const Mention &mention = read->annotations.mentions[i];
            line += QStringLiteral(" [%1").arg(text(mention.span.of(read->article.text)));
            if (named.mentions[i]) {
                const Entity &entity = result.entity(*named.mentions[i]);
                line += u'|' + text(entity.key);
                QStringList aliases;
                for (const std::string &alias : entity.aliases)
                    aliases += text(alias);
                things[text(entity.key)] = text(typeName(entity.type)) + u' ' + text(entity.name) +
                                           QStringLiteral(" (%1)").arg(aliases.join(QStringLiteral(", ")));
            } else if (!hasEntity(mention.type)) {
                line += u'|' + text(typeName(mention.type));
            }
            line += u']';
        }
        for (const Region &region : read->article.regions)
            if (!isReadable(region.kind))
                line += QStringLiteral(" -%1-").arg(text(region.span.of(read->article.text)));
        if (read->article.metadata.title)
            line += QStringLiteral(" title=%1").arg(text(read->article.metadata.title->value));
        articles += line;
    }
    articles.sort();
    for (const auto &[key, thing] : things)
        articles += key + QStringLiteral(" = ") + thing;
    return articles.join(u'\n');
}

} // namespace lectern
