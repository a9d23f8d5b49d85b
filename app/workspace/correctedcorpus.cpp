// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/correctedcorpus.h"

#include "app/index/compaction.h"
#include "app/index/entitypatch.h"
#include "app/workspace/corpusresult.h"
#include "app/workspace/libraryarticles.h"

#include <algorithm>
#include <iterator>

namespace lectern {

namespace {

/// Keys whose values differ between two maps of shared values, or that only one has; ascending.
template<typename Map>
std::vector<typename Map::key_type> differing(const Map &a, const Map &b)
{
    std::vector<typename Map::key_type> keys;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() || right != b.end()) {
        if (right == b.end() || (left != a.end() && left->first < right->first))
            keys.push_back((left++)->first);
        else if (left == a.end() || right->first < left->first)
            keys.push_back((right++)->first);
        else if ((left++)->second != (right++)->second)
            keys.push_back(std::prev(left)->first);
    }
    return keys;
}

/// The entities that differ. Their ids are those of the corrected result: what undoing left unused in the snapshot
/// comes to life again, what lies beyond its end is added.
void patchEntities(const CorrectedResult &before, const CorrectedResult &now, std::uint32_t known, EntityPatch &patch)
{
    for (const EntityId id : differing(before.entities(), now.entities())) {
        const bool isNamed = id.value() < now.entityCount() && !now.isGone(id);
        if (id.value() >= known)
            patch.added.push_back(isNamed ? now.entity(id) : Entity());
        else if (isNamed)
            patch.changed.push_back({id, now.entity(id)});
        else
            patch.removed.push_back(id);
    }
}

EntityPatch::ArticleEntities rowOf(const Corpus &machine, const CorrectedResult &result, ArticleId id)
{
    NamedInArticle named = result.namedIn(id);
    EntityPatch::ArticleEntities row{id, std::move(named.mentions), {}, machine.storyOf(*machine.docOf(id))};
    for (const NamedInArticle::More &more : named.more)
        row.also.push_back({more.mention, more.entity});
    return row;
}

} // namespace

Result<CorrectedCorpus> CorrectedCorpus::make(std::shared_ptr<const Corpus> machine,
                                              std::shared_ptr<const ArticleReader> reader,
                                              std::shared_ptr<const Recognizer> recognizer, Decisions decisions,
                                              const JobControl &control)
{
    CorrectedCorpus made;
    made.m_reader = std::move(reader);
    made.m_recognizer = std::move(recognizer);
    made.machine = std::move(machine);
    made.corpus = made.machine;
    made.replay = std::make_shared<const CorrectionReplay>(
        std::make_shared<const CorpusResult>(made.machine, made.m_reader), made.m_recognizer);
    return made.with(std::move(decisions), control);
}

Result<CorrectedCorpus> CorrectedCorpus::with(Decisions next, const JobControl &control) const
{
    CorrectionReplay moved = *replay;
    if (const Result<void> gone = moved.goTo(next.corrections, control); !gone)
        return gone.error();
    CorrectedCorpus changed = *this;
    changed.replay = std::make_shared<const CorrectionReplay>(std::move(moved));
    changed.decisions = std::move(next);
    changed.articles = std::make_shared<const LibraryArticles>(m_reader, changed.replay->result());
    changed.patch(*this, control);
    return changed;
}

CorrectedCorpus CorrectedCorpus::readFrom(std::shared_ptr<const ArticleReader> reader) const
{
    if (!machine)
        return *this;
    CorrectedCorpus moved = *this;
    moved.m_reader = std::move(reader);
    CorrectionReplay again(std::make_shared<const CorpusResult>(machine, moved.m_reader), m_recognizer);
    (void)again.goTo(decisions.corrections, JobControl()); // was possible before and is never cancelled
    moved.articles = std::make_shared<const LibraryArticles>(moved.m_reader, again.result());
    moved.replay = std::make_shared<const CorrectionReplay>(std::move(again));
    return moved;
}

/// Makes the snapshot from that of the former decisions.
void CorrectedCorpus::patch(const CorrectedCorpus &former, const JobControl &control)
{
    const CorrectedResult &before = former.replay->result();
    const CorrectedResult &now = replay->result();
    EntityPatch patch;
    patchEntities(before, now, former.corpus->entities().size(), patch);
    std::vector<ArticleId> concerned = differing(before.articles(), now.articles());
    std::vector<ArticleId> moved;
    std::set_symmetric_difference(former.decisions.bin.begin(), former.decisions.bin.end(), decisions.bin.begin(),
                                  decisions.bin.end(), std::back_inserter(moved));
    concerned.insert(concerned.end(), moved.begin(), moved.end());
    std::sort(concerned.begin(), concerned.end());
    concerned.erase(std::unique(concerned.begin(), concerned.end()), concerned.end());
    CorpusBuilder builder(*former.corpus);
    for (const ArticleId id : concerned) {
        if (!machine->docOf(id))
            continue; // cannot be read
        if (decisions.bin.contains(id)) {
            builder.remove(id);
            continue;
        }
        patch.articles.push_back(rowOf(*machine, now, id));
        if (before.rulesOf(id) == now.rulesOf(id) && former.corpus->docOf(id))
            continue;
        if (const Result<AnnotatedArticle> read = now.article(id))
            builder.add(id, read->article, read->annotations);
    }
    corpus = builder.finish(patch);
    if (const std::shared_ptr<const Corpus> merged = CorpusCompaction::compacted(*corpus, control))
        corpus = merged;
}

} // namespace lectern
