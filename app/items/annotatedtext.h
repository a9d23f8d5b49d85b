// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/id.h"
#include "app/base/utf16map.h"
#include "app/index/articlesource.h"
#include "app/index/corpus.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace lectern {

/// A half-open range of UTF-16 positions of AnnotatedText::text().
struct TextRange
{
    int begin = 0;
    int end = 0;

    [[nodiscard]] constexpr bool isEmpty() const noexcept { return begin >= end; }
    [[nodiscard]] constexpr int size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool contains(int position) const noexcept { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool overlaps(const TextRange &other) const noexcept
    {
        return begin < other.end && other.begin < end;
    }
    constexpr auto operator<=>(const TextRange &) const = default;
};

struct AnnotatedParagraph
{
    TextRange range;
    RegionKind kind = RegionKind::Body;
    bool isSubheading = false;
    QString rule; ///< why it is boilerplate, in words; empty for readable text
};

/// A mark of the reader.
struct AnnotatedMention
{
    TextRange range;
    EntityType type = EntityType::Person;
    std::optional<EntityId> entity; ///< absent for dates and amounts
    QString normalized;             ///< of dates and amounts
    QString role;                   ///< what the article says about a person; may be empty
    QString why;                    ///< the reason it is tagged, in a sentence
    bool isUnsure = false;
};

struct AnnotatedQuote
{
    TextRange range;
    TextRange cue;                      ///< may be empty
    std::optional<std::size_t> speaker; ///< index of a mention
    bool isDirect = false;
};

/// One article prepared for the reader: its text as QString, everything in it in UTF-16 positions, every value in
/// words. Knows nothing of fonts and colours.
struct AnnotatedText
{
    ArticleId id{0};
    Utf16Map map;                        ///< the text, and the way to and from the byte offsets of the article
    QString title;                       ///< stated or first line
    std::optional<TextRange> titleRange; ///< where the title stands in the text
    QString section;                     ///< kicker
    QString outlet;
    QString published; ///< in words
    QString updated;   ///< in words
    QString bylineNames;
    int outlets = 0; ///< different outlets that tell the same story
    bool namesAreRecognised = true;
    QString language;                           ///< its name in the reader's language; empty where it is unknown
    std::vector<AnnotatedParagraph> paragraphs; ///< in text order
    std::vector<AnnotatedMention> mentions;     ///< by begin, the longer first
    std::vector<AnnotatedQuote> quotes;         ///< in text order
    std::vector<TextRange> hits;                ///< of the search, in text order

    [[nodiscard]] const QString &text() const { return map.text(); }
    [[nodiscard]] QString words(const TextRange &range) const { return text().mid(range.begin, range.size()); }
    [[nodiscard]] TextRange toRange(const TextSpan &span) const
    {
        return {map.toPosition(span.begin), map.toPosition(span.end)};
    }
    [[nodiscard]] TextSpan toSpan(const TextRange &range) const
    {
        return {map.toOffset(range.begin), map.toOffset(range.end)};
    }
    /// Index of the innermost mention at a position.
    [[nodiscard]] std::optional<std::size_t> mentionAt(int position) const;
};

/// What the library knows about an article besides its text.
struct ArticleContext
{
    ArticleId id{0};
    std::span<const std::optional<EntityId>> mentionEntities; ///< for each mention; may be empty
    std::span<const TextSpan> hits;
    int outlets = 0;
};

[[nodiscard]] AnnotatedText annotatedText(const AnnotatedArticle &annotated, const ArticleContext &context);

} // namespace lectern
