// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What a part of an article is. The first five are readable text; names are looked for in these only.
enum class RegionKind : std::uint8_t { Headline, Standfirst, Caption, Byline, Body, Boilerplate, Metadata };

[[nodiscard]] constexpr bool isReadable(RegionKind kind) noexcept
{
    return kind != RegionKind::Boilerplate && kind != RegionKind::Metadata;
}

/// A paragraph or line of one kind and the rule that said so ("comment-policy", "share-line").
struct Region
{
    RegionKind kind = RegionKind::Body;
    TextSpan span;
    std::string rule;
    bool isSubheading = false; ///< of a Body region: a heading between paragraphs
    bool operator==(const Region &) const = default;
};

/// A value the text states about itself, where it stands and the rule that found it.
struct MetadataValue
{
    std::string value;
    TextSpan span; ///< empty where the value was declared outside the text
    std::string rule;
    bool operator==(const MetadataValue &) const = default;
};

/// Only what the text or its file says; absent otherwise. Times are ISO 8601 as stated, with their zone.
struct Metadata
{
    std::optional<MetadataValue> title;
    std::optional<MetadataValue> published;
    std::optional<MetadataValue> updated;
    std::vector<MetadataValue> byline; ///< one value a person
    std::optional<MetadataValue> source;
    std::optional<MetadataValue> dateline;
    std::optional<MetadataValue> section;
    bool operator==(const Metadata &) const = default;
};

/// A text told apart into regions, with its metadata and sentences. Spans are byte offsets into `text`.
struct Article
{
    QString file;
    std::optional<int> record;
    std::string text;             ///< UTF-8
    std::string language = "und"; ///< ISO 639-1, "und" where it cannot be told
    Metadata metadata;
    std::vector<Region> regions;     ///< in text order, not overlapping; every non-space character lies in one
    std::vector<TextSpan> sentences; ///< of the readable regions, in text order; none crosses a region
    bool operator==(const Article &) const = default;
};

/// Names are recognised in English only.
[[nodiscard]] inline bool namesAreRecognised(const Article &article)
{
    return article.language == "en";
}

} // namespace lectern
