// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/textspan.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace lectern {

/// What a reader's decision holds on to: words, contents and names, never numbers that another import gives anew.

/// An article by what was imported and by where it came from.
struct ArticleAnchor
{
    std::string content; ///< SHA-256 of what was imported, hex; empty where it is not known
    std::string file;    ///< path it was imported from
    int record = 0;      ///< 1-based in a file of several, else 0
    auto operator<=>(const ArticleAnchor &) const = default;
};

/// Words of an article with what stands around them (as the TextQuoteSelector of the W3C Web Annotation model).
struct TextAnchor
{
    ArticleAnchor article;
    std::string quote;
    std::string before; ///< what stands just before the quote: enough that no other place has the same around it
    std::string after;
    auto operator<=>(const TextAnchor &) const = default;
};

/// A thing by its type and by a name it goes by. The others tell things of one name apart; empty where not needed.
struct EntityAnchor
{
    EntityType type = EntityType::Person;
    std::string name;
    std::string country; ///< ISO 3166
    std::string alias;   ///< another form of its name
    auto operator<=>(const EntityAnchor &) const = default;
};

/// `span` must lie in `text` and not be empty.
[[nodiscard]] TextAnchor textAnchor(ArticleAnchor article, std::string_view text, TextSpan span);
/// Where the quote stands in a text that may have changed since: the one place with most of what stood around it.
/// Nothing where it stands nowhere, or at several places that are equally like it.
[[nodiscard]] std::optional<TextSpan> locate(const TextAnchor &anchor, std::string_view text);

} // namespace lectern
