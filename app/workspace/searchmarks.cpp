// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/searchmarks.h"

#include <algorithm>
#include <map>

namespace lectern {

namespace {

/// The articles a mark counts for.
ArticleSet articlesOf(const MarkTarget &target, const CorrectedCorpus &shown)
{
    ArticleSet articles(shown.corpus->articleCount());
    if (target.article) {
        if (const std::optional<DocNumber> doc = shown.corpus->docOf(*target.article))
            articles.insert(*doc);
    } else if (const std::optional<EntityId> entity = entityOf(target, shown)) {
        for (const DocNumber doc : shown.corpus->articlesOf(*entity))
            articles.insert(doc);
    }
    return articles;
}

} // namespace

std::optional<EntityId> entityOf(const MarkTarget &target, const CorrectedCorpus &shown)
{
    const auto *anchor = std::get_if<EntityAnchor>(&target.part);
    if (anchor == nullptr || !shown.replay)
        return std::nullopt;
    const CorrectedResult &result = shown.replay->result();
    const std::optional<EntityId> found = result.find(*anchor);
    return found ? shown.corpus->entityByKey(result.entity(*found).key) : std::nullopt;
}

ReaderMarks searchMarks(const CorrectedCorpus &shown, const LibraryMarks &marks,
                        const std::unordered_set<ArticleId> &read)
{
    const Corpus &corpus = *shown.corpus;
    ReaderMarks result;
    result.unread = ArticleSet::all(corpus.articleCount());
    for (const ArticleId id : read)
        if (const std::optional<DocNumber> doc = corpus.docOf(id))
            result.unread->remove(*doc);
    result.starred = ArticleSet(corpus.articleCount());
    std::map<std::string, ArticleSet> tagged;
    for (const Tag &tag : marks.tags) {
        if (tag.kind == Tag::Kind::Tag)
            tagged.try_emplace(tag.name, corpus.articleCount()).first->second |= articlesOf(tag.target, shown);
        else if (tag.target.article)
            *result.starred |= articlesOf(tag.target, shown);
    }
    for (auto &[name, articles] : tagged)
        result.tags.push_back({name, std::move(articles)});
    for (const auto &[id, note] : marks.notes)
        if (!note.isInBin)
            result.notes.push_back({note.text, articlesOf(note.target, shown)});
    return result;
}

bool asksForMarks(const QueryNode &node)
{
    const bool isMark = node.field == "tag" || node.field == "note" || node.field == "is";
    return (node.kind == QueryNode::Kind::Field && isMark) ||
           std::any_of(node.children.begin(), node.children.end(), asksForMarks);
}

} // namespace lectern
