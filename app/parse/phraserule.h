// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lectern {

/// What a phrase of resources/language/layout-phrases.tsv says about its line.
enum class PhraseRule : std::uint8_t {
    Section,
    BylineLabel,
    UpdatedLabel,
    PublishedLabel,
    SourceLabel,
    SectionLabel,
    CaptionLabel,
    HeadlineLabel,
    PhotoCredit,
    MediaTag,
    ImageLabel,
    Navigation,
    Social,
    ShareLine,
    CommentHeading,
    CommentPolicy,
    CommentControl,
    RelatedHeading,
    ReadAlso,
    TagsLine,
    Copyright,
    ReuseNotice,
    ViewCount,
    ReadingTime,
    RelativeDate,
    Subscription,
    Advertisement,
    CookieNotice,
    ErrorReport,
    Contact,
    AppPromotion,
    TranslationNotice,
    AuthorNote,
    TrustNote,
    RepeatedLine, ///< of no list: see outletlines.h
};

inline constexpr std::array<std::string_view, 35> PhraseRuleNames = {
    "section",       "byline-label",       "updated-label",   "published-label", "source-label",    "section-label",
    "caption-label", "headline-label",     "photo-credit",    "media-tag",       "image-label",     "navigation",
    "social",        "share-line",         "comment-heading", "comment-policy",  "comment-control", "related-heading",
    "read-also",     "tags-line",          "copyright",       "reuse-notice",    "view-count",      "reading-time",
    "relative-date", "subscription",       "advertisement",   "cookie-notice",   "error-report",    "contact",
    "app-promotion", "translation-notice", "author-note",     "trust-note",      "repeated-line"};

[[nodiscard]] constexpr std::string_view ruleName(PhraseRule rule) noexcept
{
    return PhraseRuleNames[static_cast<std::size_t>(rule)];
}

/// Where in its line a phrase must stand.
enum class PhrasePlace : std::uint8_t {
    Is,     ///< the line is made of such phrases, numbers and punctuation
    Begins, ///< the line begins with it
    Label,  ///< the line begins with it and a colon or the like follows
    Ends,   ///< the line ends with it
    Has,    ///< anywhere
};

inline constexpr std::array<std::string_view, 5> PhrasePlaceNames = {"is", "begins", "label", "ends", "has"};

} // namespace lectern
