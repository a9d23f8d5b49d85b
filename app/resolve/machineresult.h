// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotatedarticle.h"
#include "app/base/anchor.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/resolve/resolution.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What the mentions of one article stand for.
struct NamedInArticle
{
    struct More
    {
        std::uint32_t mention = 0;
        EntityId entity{0};
        auto operator<=>(const More &) const = default;
    };
    std::vector<std::optional<EntityId>> mentions; ///< for each of Annotations::mentions
    std::vector<More> more;                        ///< further entities of mentions that stand for several, sorted
    bool operator==(const NamedInArticle &) const = default;
};

/// What corrections are replayed over: articles, entities and who is named where, as the machine found them. Immutable;
/// asked from one thread at a time.
class MachineResult
{
public:
    virtual ~MachineResult() = default;
    [[nodiscard]] virtual std::uint32_t entityCount() const = 0;
    [[nodiscard]] virtual const Entity &entity(EntityId id) const = 0;
    [[nodiscard]] virtual bool hasKey(const std::string &key) const = 0;
    /// Entities whose key is that of `name` in any type: cheap, and some that are called otherwise may be among them.
    [[nodiscard]] virtual std::vector<EntityId> entitiesNamed(const std::string &name) const = 0;
    /// Entities that have `name` for an alias.
    [[nodiscard]] virtual std::vector<EntityId> entitiesWithAlias(const std::string &name) const = 0;
    /// Ascending.
    [[nodiscard]] virtual std::vector<ArticleId> articlesNaming(EntityId id) const = 0;
    [[nodiscard]] virtual NamedInArticle namedIn(ArticleId id) const = 0;
    /// Articles of this content, then those of this place; the likeliest first.
    [[nodiscard]] virtual std::vector<ArticleId> articlesAt(const ArticleAnchor &anchor) const = 0;
    /// All articles in which the words stand, and perhaps others. Ascending.
    [[nodiscard]] virtual std::vector<ArticleId> articlesWith(const std::string &words) const = 0;
    /// Problems: Vanished, Damaged.
    [[nodiscard]] virtual Result<AnnotatedArticle> article(ArticleId id) const = 0;
};

} // namespace lectern
