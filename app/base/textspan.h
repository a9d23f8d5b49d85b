// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace lectern {

/// A half-open range of bytes of an article's UTF-8 text. Both ends lie on code point boundaries.
struct TextSpan
{
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr bool isEmpty() const noexcept { return begin == end; }
    [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool contains(const TextSpan &other) const noexcept
    {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(const TextSpan &other) const noexcept
    {
        return begin < other.end && other.begin < end;
    }
    /// The part of `text` this span covers; `text` must be the text the span refers to.
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    constexpr auto operator<=>(const TextSpan &) const = default;
};

} // namespace lectern
