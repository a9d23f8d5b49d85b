// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/entitynames.h"

#include "app/items/typelabels.h"
#include "app/query/completion.h"

#include <QCoreApplication>

namespace lectern {

namespace {

constexpr std::uint32_t MostNames = 8;

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
