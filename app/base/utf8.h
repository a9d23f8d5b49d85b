// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A code point and the number of bytes it was read from.
struct CodePoint
{
    char32_t value = 0;
    std::size_t size = 0;
};

/// The code point that begins at byte `at` of valid UTF-8; U+FFFD of one byte where the text is not valid.
[[nodiscard]] CodePoint codePointAt(std::string_view utf8, std::size_t at) noexcept;
/// The code point that ends just before byte `at`; size 0 at the beginning of the text.
[[nodiscard]] CodePoint codePointBefore(std::string_view utf8, std::size_t at) noexcept;
void appendUtf8(std::string &utf8, char32_t codePoint);
[[nodiscard]] bool isValidUtf8(std::string_view text) noexcept;
/// Number of code points of valid UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view utf8) noexcept;
/// Whether byte `at` begins a code point (or is the end of the text).
[[nodiscard]] bool isCodePointBoundary(std::string_view utf8, std::size_t at) noexcept;

/// Converts byte offsets of one text to code point offsets in constant time; for output files, which count code points.
class CodePointMap
{
public:
    explicit CodePointMap(std::string_view utf8);
    /// Number of code points before byte `offset`.
    [[nodiscard]] std::uint32_t toCodePoints(std::uint32_t offset) const;

private:
    static constexpr std::uint32_t Step = 64;
    std::string m_text;
    std::vector<std::uint32_t> m_counts; ///< code points before byte i * Step
};

} // namespace lectern
