// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/base/anchor.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/parse/article.h"
#include "app/resolve/digest.h"
#include "app/store/packedarticle.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace lectern {

/// What the library keeps of one article.
struct StoredArticle
{
    Article article;
    Annotations annotations;
};

/// Reads single articles of a library from any thread.
///
/// Speaks to SQLite directly: a connection of Qt Sql belongs to one thread, and one for every thread of a pool would
/// stay open until that thread ends. Here a mutex is held while SQLite copies the blobs, not while they are unpacked.
class ArticleReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ArticleReader>> open(const QString &path);
    ~ArticleReader();
    ArticleReader(const ArticleReader &) = delete;
    ArticleReader &operator=(const ArticleReader &) = delete;

    /// Problem: Vanished for an id that is not there, Damaged for one that cannot be read.
    [[nodiscard]] Result<StoredArticle> article(ArticleId id) const;
    [[nodiscard]] Result<ArticleDigest> digest(ArticleId id) const;
    [[nodiscard]] const QString &path() const;
    /// Another one whenever an article came, went, has other content or was analysed anew; for caches. Reads a row for
    /// each article, but no text.
    [[nodiscard]] Result<std::string> fingerprint() const;

    /// The article as it was imported, to be analysed anew. Problems: Vanished, Damaged.
    [[nodiscard]] Result<SourceText> source(ArticleId id) const;
    /// Where the same content was found besides the article's own file, sorted.
    [[nodiscard]] Result<std::vector<Place>> otherPlaces(ArticleId id) const;

    /// What a reader's decision about the article holds on to.
    [[nodiscard]] Result<ArticleAnchor> anchor(ArticleId id) const;
    /// Articles of this content, then those of this place; the likeliest first.
    [[nodiscard]] Result<std::vector<ArticleId>> articlesAt(const ArticleAnchor &anchor) const;

private:
    struct Data;
    explicit ArticleReader(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace lectern
