// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/entitynames.h"

#include "app/base/folding.h"
#include "app/items/typelabels.h"
#include "app/query/completion.h"
#include "app/query/search.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

constexpr std::uint32_t MostNames = 8;
constexpr std::uint32_t MostAlike = 12;

QString typeAndCount(const Corpus &corpus, EntityId entity)
{
    const auto articles = static_cast<int>(corpus.total(entity).articles);
    return QCoreApplication::translate("EntityNames", "%1 in %2")
        .arg(typeLabel(corpus.entity(entity).type),
             QCoreApplication::translate("EntityNames", "%n article(s)", nullptr, articles));
}

} // namespace

std::vector<EntityId> entitiesNamed(const Corpus &corpus, const QString &typed)
{
    return completeNames(corpus, typed.toStdString(), std::nullopt, MostNames, JobControl());
}

std::vector<EntityId> entitiesLike(const Corpus &corpus, EntityId entity)
{
    const EntityType type = corpus.entity(entity).type;
    std::vector<EntityId> alike;
    const auto add = [&](EntityId other) {
        if (other != entity && std::find(alike.begin(), alike.end(), other) == alike.end())
            alike.push_back(other);
    };
    const std::vector<FoldedTerm> words = foldedTerms(corpus.entity(entity).name);
    for (const FoldedTerm &word : words)
        for (const EntityId other : completeNames(corpus, word.term, type, MostNames, JobControl()))
            add(other);
    for (const Facet &frequent : facets(corpus, ArticleSet::all(corpus.articleCount()), type, MostAlike))
        add(frequent.entity);
    if (alike.size() > MostAlike)
        alike.erase(alike.begin() + MostAlike, alike.end());
    return alike;
}

QString entityWords(const Corpus &corpus, EntityId entity)
{
    return QCoreApplication::translate("EntityNames", "%1 – %2", "name – type and count")
        .arg(QString::fromStdString(corpus.entity(entity).name), typeAndCount(corpus, entity));
}

PaletteEntry paletteEntry(const Corpus &corpus, EntityId entity, std::function<void()> run)
{
    return {QString::fromStdString(corpus.entity(entity).name), typeAndCount(corpus, entity), {}, {}, std::move(run)};
}

} // namespace lectern
