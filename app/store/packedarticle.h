// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/base/id.h"
#include "app/import/sourcetext.h"
#include "app/parse/article.h"
#include "app/parse/outletlines.h"
#include "app/resolve/digest.h"
#include "app/store/compression.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern {

/// Where an article comes from: a file, and its number in a file of several.
struct Place
{
    QString file;
    std::optional<int> record; ///< 1-based
    bool operator==(const Place &) const = default;
};

/// SHA-256 of what an import would take over: the text and what its file declares about it.
[[nodiscard]] QByteArray contentHash(const SourceText &source);

/// What an analysis makes of an article, ready to be written.
struct PackedAnalysis
{
    QByteArray structure;
    QByteArray annotations;
    QByteArray digest;
};

/// An article with everything made of it, ready to be written: packed where it was analysed, on many threads, so that
/// the one who writes holds the library only for a moment.
struct PackedArticle
{
    Place place;
    QByteArray content; ///< contentHash()
    QByteArray text;
    QByteArray declared; ///< what its file declared; may be empty
    PackedAnalysis analysis;
    OutletLines lines = {}; ///< those to be noted for the articles that come after it
};

[[nodiscard]] PackedAnalysis pack(const Article &article, const Annotations &annotations, const ArticleDigest &digest);
[[nodiscard]] PackedArticle pack(const Article &article, const Annotations &annotations, const ArticleDigest &digest,
                                 const QByteArray &content, const Dictionary *dictionary = nullptr);

} // namespace lectern
