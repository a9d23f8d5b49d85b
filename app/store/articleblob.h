// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/import/sourcetext.h"
#include "app/parse/article.h"
#include "app/resolve/digest.h"
#include "app/store/compression.h"

#include <QByteArray>

#include <optional>
#include <string_view>
#include <vector>

namespace lectern {

/// How an article, its annotations and its digest stand in the library: a compressed blob each, with a format version
/// in its first byte. Decoding trusts nothing: spans lie in the text and on code points, indices in their lists,
/// enumerators among the known; whatever does not is "nothing".

/// The text alone, as UTF-8. `dictionary` (none: null) must be the one that the blob names, see dictionaryOf().
[[nodiscard]] QByteArray encodeText(std::string_view text, const Dictionary *dictionary = nullptr);
[[nodiscard]] std::optional<std::string> decodeText(std::string_view blob, const Dictionary *dictionary = nullptr);

/// What the file declared about its article outside the text, which a later analysis needs again.
[[nodiscard]] QByteArray encodeDeclared(const std::vector<DeclaredValue> &declared);
/// An empty blob (of a library that kept none) is an empty list.
[[nodiscard]] std::optional<std::vector<DeclaredValue>> decodeDeclared(std::string_view blob);

/// Language, metadata, regions and sentences; file, record and text stand in columns of their own.
[[nodiscard]] QByteArray encodeStructure(const Article &article);
/// `article` brings the text the spans refer to, and gets the rest. False (and an unusable article) when damaged.
[[nodiscard]] bool decodeStructure(std::string_view blob, Article &article);

[[nodiscard]] QByteArray encodeAnnotations(const Annotations &annotations);
[[nodiscard]] std::optional<Annotations> decodeAnnotations(std::string_view blob, std::string_view text);

/// All of a digest but its file, which is a column.
[[nodiscard]] QByteArray encodeDigest(const ArticleDigest &digest);
[[nodiscard]] std::optional<ArticleDigest> decodeDigest(std::string_view blob);

} // namespace lectern
