// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchlibrary.h"

#include "app/resolve/entitykey.h"
#include "app/store/library.h"
#include "app/workspace/correctedcorpus.h"
#include "tests/bench/benchcorpus.h"
#include "tests/bench/cpuclock.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace lectern::bench {

namespace {

constexpr std::uint32_t Share = 100;
constexpr std::size_t BatchArticles = 256;
/// A merge touches about as many articles in the large library as in the small one.
constexpr std::uint32_t LeastArticlesOfMerged = 5;
constexpr std::uint32_t MostArticlesOfMerged = 10;
constexpr std::size_t Merges = 5;

/// A library file with its snapshot as the machine made it.
struct MadeLibrary
{
    std::shared_ptr<const ArticleReader> reader;
    std::shared_ptr<const Corpus> corpus;
    double storeSeconds = 0;
};

/// The resolution under the keys that names have in a real one.
Resolution withRealKeys(Resolution resolution)
{
    std::map<std::string, std::uint32_t> byKey;
    for (std::uint32_t i = 0; i < resolution.entities.size(); ++i) {
        Entity &entity = resolution.entities[i];
        const std::string plain = entityKey(entity.type, entity.name);
        entity.key = plain;
        for (int number = 2; !byKey.emplace(entity.key, i).second; ++number)
            entity.key = plain + '-' + std::to_string(number);
    }
    std::vector<std::optional<EntityId>> numbers(resolution.entities.size());
    std::vector<Entity> sorted;
    for (const auto &[key, index] : byKey) {
        numbers[index] = EntityId(static_cast<std::uint32_t>(sorted.size()));
        sorted.push_back(std::move(resolution.entities[index]));
    }
    resolution.entities = std::move(sorted);
    for (auto &row : resolution.mentionEntities)
        for (std::optional<EntityId> &entity : row)
            entity = entity ? numbers[entity->value()] : std::nullopt;
    return resolution;
}

MadeLibrary makeLibrary(std::uint32_t articles, const QString &path)
{
    const auto generated = generatedCorpus(articles, {});
    if (!generated || !Library::create(path))
        qFatal("cannot make a library to measure");
    const auto library = Library::open(path, Access::Write);
    MadeLibrary made;
    CorpusBuilder builder;
    std::vector<PackedArticle> batch;
    for (std::uint32_t number = 0; number < articles; ++number) {
        const BenchArticle article = (*generated)->make(number);
        builder.add(ArticleId(number + 1), article.read.article, article.read.annotations);
        made.storeSeconds += secondsOf([&] {
            batch.push_back(pack(article.read.article, article.read.annotations, {}, QByteArray::number(number)));
            if (batch.size() < BatchArticles && number + 1 < articles)
                return;
            if (!(*library)->store(batch, "bench"))
                qFatal("cannot write a library to measure");
            batch.clear();
        });
    }
    made.corpus = builder.finish(withRealKeys((*generated)->resolution()));
    made.reader = ArticleReader::open(path).value();
    return made;
}

/// Entities that a few articles name, and whose names say which they are.
std::vector<EntityAnchor> entitiesToMerge(const Corpus &corpus)
{
    std::vector<EntityAnchor> found;
    for (std::uint32_t i = 0; i < corpus.entities().size() && found.size() < 2 * Merges; ++i) {
        const Entity &entity = corpus.entity(EntityId(i));
        const bool isAlone =
            entity.key == entityKey(entity.type, entity.name) && !corpus.entityByKey(entity.key + "-2");
        const std::uint32_t articles = corpus.total(EntityId(i)).articles;
        if (isAlone && articles >= LeastArticlesOfMerged && articles <= MostArticlesOfMerged)
            found.push_back({entity.type, entity.name, {}, {}});
    }
    if (found.size() < 2 * Merges)
        qFatal("too few entities to merge: only %zu", found.size());
    return found;
}

struct Correcting
{
    double merge = 0; ///< median seconds of one, with the snapshot that shows it
    double undo = 0;  ///< of all at once
};

Correcting correct(const MadeLibrary &library, const std::shared_ptr<const Recognizer> &recognizer)
{
    CorrectedCorpus shown = CorrectedCorpus::make(library.corpus, library.reader, recognizer, {}, JobControl()).value();
    const std::vector<EntityAnchor> entities = entitiesToMerge(*library.corpus);
    Decisions decisions;
    std::vector<double> seconds;
    for (std::size_t i = 0; i < 2 * Merges; i += 2) {
        decisions.corrections.emplace_back(MergeEntities{entities[i], {entities[i + 1]}});
        seconds.push_back(secondsOf([&] { shown = shown.with(decisions, JobControl()).value(); }));
        if (shown.replay->steps().back().problem)
            qFatal("a merge did not apply");
    }
    Correcting measured{quantile(seconds, 0.5), 0};
    measured.undo = secondsOf([&] { shown = shown.with({}, JobControl()).value(); });
    return measured;
}

} // namespace

void measureLibrary(std::uint32_t articles, const QString &folder, Figures &figures)
{
    const auto recognizer = Recognizer::openInstalled();
    if (!recognizer)
        qFatal("%s", qPrintable(recognizer.error().text()));
    const MadeLibrary small = makeLibrary(articles / Share, folder + QStringLiteral("/small.lectern"));
    const MadeLibrary large = makeLibrary(articles, folder + QStringLiteral("/large.lectern"));
    const Correcting few = correct(small, *recognizer);
    const Correcting many = correct(large, *recognizer);
    figures.add({QStringLiteral("merge in %1 articles, against %2").arg(articles).arg(articles / Share),
                 many.merge * 1e3, few.merge * 1e3, QStringLiteral("ms"), Bound{Bound::Is::AtMost, 3}});
    figures.add({QStringLiteral("  undo five merges at once"), many.undo * 1e3, few.undo * 1e3, QStringLiteral("ms"),
                 std::nullopt});
    figures.add({QStringLiteral("  write an article"), large.storeSeconds / articles * 1e6,
                 small.storeSeconds / (articles / Share) * 1e6, QStringLiteral("us"), std::nullopt});
}

} // namespace lectern::bench
