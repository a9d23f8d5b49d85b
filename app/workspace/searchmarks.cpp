// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/searchmarks.h"

#include <algorithm>
#include <map>

namespace lectern {

ReaderMarks searchMarks(const Corpus &corpus, const LibraryMarks &marks, const std::unordered_set<ArticleId> &read)
{
    ReaderMarks result;
    result.unread = ArticleSet::all(corpus.articleCount());
    for (const ArticleId id : read)
        if (const std::optional<DocNumber> doc = corpus.docOf(id))
            result.unread->remove(*doc);
    result.starred = ArticleSet(corpus.articleCount());
    std::map<std::string, ArticleSet> tagged;
    for (const Tag &tag : marks.tags) {
        const std::optional<DocNumber> doc = tag.target.article ? corpus.docOf(*tag.target.article) : std::nullopt;
        if (!doc)
            continue;
        if (tag.kind == Tag::Kind::Star)
            result.starred->insert(*doc);
        else
            tagged.try_emplace(tag.name, corpus.articleCount()).first->second.insert(*doc);
    }
    for (auto &[name, articles] : tagged)
        result.tags.push_back({name, std::move(articles)});
    return result;
}

bool asksForMarks(const QueryNode &node)
{
    return (node.kind == QueryNode::Kind::Field && (node.field == "tag" || node.field == "is")) ||
           std::any_of(node.children.begin(), node.children.end(), asksForMarks);
}

} // namespace lectern
