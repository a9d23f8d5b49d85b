// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace lectern {

/// A number that cannot be mistaken for a number of another kind. There is no null id: use std::optional.
template<typename Tag>
class Id
{
public:
    constexpr explicit Id(std::uint32_t value) noexcept : m_value(value) {}
    [[nodiscard]] constexpr std::uint32_t value() const noexcept { return m_value; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    std::uint32_t m_value;
};

/// Row of an article in its library; stays the same while the article is in the library.
using ArticleId = Id<struct ArticleTag>;
/// Number of an entity in one snapshot; `Entity::key` is what stays the same between snapshots.
using EntityId = Id<struct EntityTag>;
/// Number of a story (articles that tell the same event) in one snapshot.
using StoryId = Id<struct StoryTag>;

} // namespace lectern

template<typename Tag>
struct std::hash<lectern::Id<Tag>>
{
    std::size_t operator()(const lectern::Id<Tag> &id) const noexcept { return std::hash<std::uint32_t>()(id.value()); }
};
