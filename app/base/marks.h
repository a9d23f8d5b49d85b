// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/anchor.h"
#include "app/base/id.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace lectern {

/// What a reader writes, sticks and sorts onto the library. All are values; times are ISO 8601 in UTC.

/// What a mark is about: an article, words in it, or a thing.
struct MarkTarget
{
    std::optional<ArticleId> article; ///< absent for a thing
    std::variant<std::monostate, TextAnchor, EntityAnchor> part;

    [[nodiscard]] static MarkTarget ofArticle(ArticleId id) { return {id, {}}; }
    [[nodiscard]] static MarkTarget ofText(ArticleId id, TextAnchor words) { return {id, std::move(words)}; }
    [[nodiscard]] static MarkTarget ofEntity(EntityAnchor entity) { return {std::nullopt, std::move(entity)}; }
    auto operator<=>(const MarkTarget &) const = default;
};

struct Note
{
    MarkTarget target;
    std::string text;
    std::string made;
    std::string changed;
    bool isInBin = false;
    bool operator==(const Note &) const = default;
};
using NoteId = Id<struct NoteTag>;

/// A star (without a name) or a tag.
struct Tag
{
    enum class Kind : std::uint8_t { Star, Tag };
    MarkTarget target;
    Kind kind = Kind::Tag;
    std::string name; ///< empty for a star
    auto operator<=>(const Tag &) const = default;
};

struct SavedSearch
{
    std::string name;
    std::string query;
    bool operator==(const SavedSearch &) const = default;
};

/// One change of the marks, with what it takes to undo it.
struct TagChange
{
    Tag tag;
    bool isSet = true;
    bool operator==(const TagChange &) const = default;
};
struct NoteChange
{
    NoteId id{0};
    std::optional<Note> before; ///< absent: it is new
    std::optional<Note> after;  ///< absent: it is gone
    bool operator==(const NoteChange &) const = default;
};
struct SearchChange
{
    std::string name;
    std::optional<std::string> before; ///< the query
    std::optional<std::string> after;
    bool operator==(const SearchChange &) const = default;
};
struct BinChange
{
    ArticleId article{0};
    bool isInBin = true;
    bool operator==(const BinChange &) const = default;
};
using MarkChange = std::variant<TagChange, NoteChange, SearchChange, BinChange>;

/// The change that takes `change` back.
[[nodiscard]] MarkChange inverse(const MarkChange &change);

} // namespace lectern
