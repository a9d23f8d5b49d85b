// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/import/sourcetext.h"
#include "app/parse/article.h"
#include "app/resolve/digest.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern {

/// Where an article comes from: a file, and its number in a file of several.
struct Place
{
    QString file;
    std::optional<int> record; ///< 1-based
    auto operator<=>(const Place &) const = default;
};

/// SHA-256 of what an import would take over: the text and what its file declares about it.
[[nodiscard]] QByteArray contentHash(const SourceText &source);

/// An article with everything made of it, ready to be written: packed where it was analysed, on many threads, so that
/// the one who writes holds the library only for a moment.
struct PackedArticle
{
    Place place;
    QByteArray content; ///< contentHash()
    QByteArray text;
    QByteArray structure;
    QByteArray annotations;
    QByteArray digest;
};

[[nodiscard]] PackedArticle pack(const Article &article, const Annotations &annotations, const ArticleDigest &digest,
                                 const QByteArray &content);

} // namespace lectern
