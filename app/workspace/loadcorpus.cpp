// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/loadcorpus.h"

#include "app/resolve/resolve.h"

#include <QCoreApplication>

namespace lectern {

namespace {

struct Loaded
{
    StoredArticle stored;
    ArticleDigest digest;
};

Result<Loaded> load(const ArticleReader &reader, ArticleId id)
{
    Result<StoredArticle> stored = reader.article(id);
    if (!stored)
        return stored.error();
    Result<ArticleDigest> digest = reader.digest(id);
    if (!digest)
        return digest.error();
    // Both come from one analysis; if they do not agree, someone else wrote one of them.
    if (digest->mentions.size() != stored->annotations.mentions.size())
        return Problem{Problem::Kind::Damaged,
                       QCoreApplication::translate("Workspace", "The article is damaged in the library."),
                       stored->article.file};
    return Loaded{*std::move(stored), *std::move(digest)};
}

} // namespace

Result<LoadedCorpus> loadCorpus(const ArticleReader &reader, std::span<const ArticleId> articles,
                                const Lexicon &lexicon, const JobControl &control)
{
    LoadedCorpus result;
    CorpusBuilder builder;
    std::vector<ArticleDigest> digests;
    digests.reserve(articles.size());
    const auto total = static_cast<int>(articles.size());
    for (const ArticleId id : articles) {
        if (control.isCancelled())
            return Problem{Problem::Kind::Cancelled, {}, {}};
        Result<Loaded> loaded = load(reader, id);
        if (!loaded) {
            result.problems.push_back(loaded.error());
            continue;
        }
        builder.add(id, loaded->stored.article, loaded->stored.annotations);
        digests.push_back(std::move(loaded->digest));
        control.report(static_cast<int>(digests.size()), total);
    }
    Result<Resolution> resolution = resolve(digests, lexicon, control);
    if (!resolution)
        return resolution.error();
    result.corpus = builder.finish(*std::move(resolution));
    return result;
}

} // namespace lectern
