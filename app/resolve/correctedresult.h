// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolve/correctarticle.h"
#include "app/resolve/machineresult.h"

#include <map>
#include <memory>

namespace lectern {

/// An entity that corrections changed or made.
struct CorrectedEntity
{
    Entity entity;
    std::vector<ArticleId> articles; ///< that name it, ascending; none: it is gone
    bool operator==(const CorrectedEntity &) const = default;
};

/// An article in which corrections changed who is named, or the text.
struct CorrectedArticle
{
    NamedInArticle named;
    TextRules rules;
};

/// What corrections made of the machine's result: entities and articles that are different now, by their ids. Ids of
/// entities go on where those of the machine end. A value; copies share what they hold.
class CorrectedResult
{
public:
    using Entities = std::map<EntityId, std::shared_ptr<const CorrectedEntity>>;
    using Articles = std::map<ArticleId, std::shared_ptr<const CorrectedArticle>>;

    /// What one correction replaced; null for what was as the machine had it.
    struct Former
    {
        Entities entities;
        Articles articles;
        std::uint32_t entityCount = 0;
    };

    CorrectedResult(std::shared_ptr<const MachineResult> machine, std::shared_ptr<const Recognizer> recognizer);

    [[nodiscard]] const Entities &entities() const { return m_entities; }
    [[nodiscard]] const Articles &articles() const { return m_articles; }
    [[nodiscard]] std::uint32_t entityCount() const { return m_entityCount; } ///< gone ones too
    [[nodiscard]] const MachineResult &machine() const { return *m_machine; }

    [[nodiscard]] const Entity &entity(EntityId id) const;
    [[nodiscard]] bool isGone(EntityId id) const;
    [[nodiscard]] std::vector<ArticleId> articlesNaming(EntityId id) const;
    [[nodiscard]] NamedInArticle namedIn(ArticleId id) const;
    [[nodiscard]] TextRules rulesOf(ArticleId id) const;
    /// The article with its text rules applied. Problems: Vanished, Damaged.
    [[nodiscard]] Result<AnnotatedArticle> article(ArticleId id) const;
    [[nodiscard]] AnnotatedArticle corrected(AnnotatedArticle machine, const TextRules &rules) const;
    /// The one thing meant; nothing where there is none, or several that nothing tells apart.
    [[nodiscard]] std::optional<EntityId> find(const EntityAnchor &anchor) const;

    /// Changes; what they replace is kept until takeFormer().
    void change(EntityId id, CorrectedEntity entity);
    void change(ArticleId id, CorrectedArticle article);
    [[nodiscard]] EntityId add(EntityType type, const std::string &name);
    [[nodiscard]] CorrectedEntity get(EntityId id) const;

    [[nodiscard]] Former takeFormer();
    void restore(const Former &former);

private:
    [[nodiscard]] std::vector<EntityId> candidates(const std::string &name) const;
    [[nodiscard]] std::string freeKey(EntityType type, const std::string &name) const;

    std::shared_ptr<const MachineResult> m_machine;
    std::shared_ptr<const Recognizer> m_recognizer;
    Entities m_entities;
    Articles m_articles;
    std::uint32_t m_entityCount = 0;
    Former m_former;
};

} // namespace lectern
