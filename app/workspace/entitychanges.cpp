// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/entitychanges.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace lectern {

namespace {

/// Names that a sentence gives as examples.
constexpr std::size_t MostExamples = 5;

struct Named
{
    EntityType type = EntityType::Person;
    std::string name;
    std::uint32_t articles = 0;
};
using ByKey = std::map<std::string, Named>;

ByKey entitiesOf(const Corpus &corpus)
{
    ByKey found;
    for (std::uint32_t i = 0; i < corpus.entities().size(); ++i) {
        const Entity &entity = corpus.entity(EntityId(i));
        if (const std::uint32_t articles = corpus.total(EntityId(i)).articles; articles > 0)
            found[entity.key] = {entity.type, entity.name, articles};
    }
    return found;
}

/// What `some` has and `others` has not, by the key without its type.
std::multimap<std::string, Named> missing(const ByKey &some, const ByKey &others)
{
    std::multimap<std::string, Named> found;
    for (const auto &[key, named] : some)
        if (!others.contains(key))
            found.emplace(key.substr(key.find(':') + 1), named);
    return found;
}

std::vector<std::string> namesOf(const std::multimap<std::string, Named> &entities)
{
    std::vector<Named> sorted;
    for (const auto &[key, named] : entities)
        sorted.push_back(named);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Named &a, const Named &b) { return a.articles > b.articles; });
    std::vector<std::string> names;
    for (const Named &named : sorted)
        names.push_back(named.name);
    return names;
}

QString examples(const std::vector<std::string> &names)
{
    QStringList shown;
    for (std::size_t i = 0; i < std::min(MostExamples, names.size()); ++i)
        shown += QString::fromStdString(names[i]);
    if (names.size() > MostExamples)
        shown += QStringLiteral("…");
    return shown.join(QStringLiteral(", "));
}

QString withExamples(const QString &words, const std::vector<std::string> &names)
{
    return names.empty() ? words : QStringLiteral("%1: %2").arg(words, examples(names));
}

} // namespace

EntityChanges compareEntities(const Corpus &before, const Corpus &after)
{
    const ByKey had = entitiesOf(before);
    const ByKey has = entitiesOf(after);
    std::multimap<std::string, Named> gone = missing(had, has);
    std::multimap<std::string, Named> come = missing(has, had);
    EntityChanges changes;
    for (auto old = gone.begin(); old != gone.end();) {
        const auto now = come.find(old->first);
        if (now == come.end()) {
            ++old;
            continue;
        }
        changes.retyped.push_back({now->second.name, old->second.type, now->second.type});
        come.erase(now);
        old = gone.erase(old);
    }
    changes.gained = namesOf(come);
    changes.lost = namesOf(gone);
    return changes;
}

QStringList toSentences(const ReanalysisSummary &summary, const EntityChanges &entities)
{
    const auto translated = [](const char *words, std::size_t count) {
        return QCoreApplication::translate("Reanalysis", words, nullptr, static_cast<int>(count));
    };
    const MentionChanges &mentions = summary.changes;
    std::vector<std::string> retyped;
    for (const EntityChanges::Retyped &change : entities.retyped)
        retyped.push_back(change.name);
    return {translated(QT_TRANSLATE_N_NOOP("Reanalysis", "%n article(s) were analysed anew."),
                       static_cast<std::size_t>(summary.analysed)),
            translated(QT_TRANSLATE_N_NOOP("Reanalysis", "%n of them are read differently."),
                       static_cast<std::size_t>(mentions.articles)),
            QCoreApplication::translate("Reanalysis",
                                        "Mentions: %1 found that were not before, %2 no longer found, %3 of another "
                                        "type.")
                .arg(mentions.gained)
                .arg(mentions.lost)
                .arg(mentions.retyped),
            withExamples(translated(QT_TRANSLATE_N_NOOP("Reanalysis", "%n new name(s)"), entities.gained.size()),
                         entities.gained),
            withExamples(translated(QT_TRANSLATE_N_NOOP("Reanalysis", "%n name(s) gone"), entities.lost.size()),
                         entities.lost),
            withExamples(translated(QT_TRANSLATE_N_NOOP("Reanalysis", "%n name(s) of another type"), retyped.size()),
                         retyped)};
}

} // namespace lectern
