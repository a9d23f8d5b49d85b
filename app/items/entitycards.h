// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analyse/chart.h"
#include "app/base/entitytype.h"
#include "app/base/id.h"
#include "app/index/articleset.h"
#include "app/index/corpus.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace lectern {

/// Another entity in the same articles.
struct CardNeighbour
{
    EntityId id{0};
    QString name;
    std::uint32_t articles = 0;
};

/// An office an entity holds, and when.
struct CardRole
{
    QString title;  ///< "Minister of Transport, Kazakhstan"
    QString period; ///< "12 May – 24 June"
};
/// Values of officesOf() in words; `today` decides which dates are shown without their year.
[[nodiscard]] std::vector<CardRole> cardRoles(const std::vector<ChartValue> &offices, const QDate &today);

/// What hover card and detail card say about an entity.
struct EntityCard
{
    EntityId id{0};
    EntityType type = EntityType::Person;
    QString name;
    QStringList aliases;
    Frequency inFilter;
    Frequency inAll;
    std::vector<CardNeighbour> neighbours; ///< most articles first
    QString seen;                          ///< from the first to the last dated article; empty where none is dated
    std::vector<CardRole> roles;           ///< empty where none are known, or not yet
};

/// Looks cards up when they are wanted: one costs a pass over the entity's articles.
class EntityCards
{
public:
    virtual ~EntityCards() = default;
    [[nodiscard]] virtual std::optional<EntityCard> card(EntityId id) const = 0;
};

/// Cards from a snapshot and the articles of the filter.
class CorpusEntityCards final : public EntityCards
{
public:
    /// `today` decides which dates are shown without their year.
    CorpusEntityCards(std::shared_ptr<const Corpus> corpus, ArticleSet filter, const QDate &today);
    [[nodiscard]] std::optional<EntityCard> card(EntityId id) const override;

    static constexpr std::size_t MostNeighbours = 6;

private:
    [[nodiscard]] std::vector<CardNeighbour> neighbours(EntityId id, const std::vector<DocNumber> &docs) const;

    std::shared_ptr<const Corpus> m_corpus;
    ArticleSet m_filter;
    QDate m_today;
};

} // namespace lectern
