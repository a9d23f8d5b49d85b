// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lectern {

/// What a character is to a reader of words. Quotes and dashes are `Other`, whatever Unicode calls them.
enum class CharacterClass : std::uint8_t {
    Other,
    Space,
    Letter,    ///< letters, letter-like signs and numbers that are not decimal digits
    Digit,     ///< decimal digits of any script
    Mark,      ///< belongs to the letter before it
    Ideograph, ///< of a script written without spaces: a word by itself
    Invisible, ///< soft hyphens, joiners, direction marks: a word goes on through them
};

/// One row of the generated table: what a code point folds to, and its kind.
struct FoldingEntry
{
    static constexpr std::uint8_t Itself = 255;
    std::uint16_t offset = 0;
    std::uint8_t length = Itself; ///< bytes it folds to; `Itself` where folding leaves it alone
    std::uint8_t flags = 0;

    [[nodiscard]] constexpr CharacterClass characterClass() const noexcept
    {
        return static_cast<CharacterClass>(flags & 0x0F);
    }
    [[nodiscard]] constexpr bool isUppercase() const noexcept { return (flags & 0x10) != 0; }
    [[nodiscard]] constexpr bool isSchwa() const noexcept { return (flags & 0x20) != 0; }
    [[nodiscard]] constexpr bool foldsToItself() const noexcept { return length == Itself; }
};

[[nodiscard]] const FoldingEntry &foldingEntry(char32_t codePoint) noexcept;
/// The bytes an entry folds to; only where it does not fold to itself.
[[nodiscard]] std::string_view foldedText(const FoldingEntry &entry) noexcept;

/// Character classes of ASCII, for loops over bytes; bytes above are `Other`.
inline constexpr std::array<CharacterClass, 256> ByteClasses = [] {
    std::array<CharacterClass, 256> classes{};
    for (std::size_t c = 0; c < 128; ++c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            classes[c] = CharacterClass::Letter;
        else if (c >= '0' && c <= '9')
            classes[c] = CharacterClass::Digit;
        else if (c == ' ' || (c >= '\t' && c <= '\r'))
            classes[c] = CharacterClass::Space;
    }
    return classes;
}();

[[nodiscard]] inline CharacterClass characterClass(char32_t codePoint) noexcept
{
    return codePoint < 0x80 ? ByteClasses[codePoint] : foldingEntry(codePoint).characterClass();
}

[[nodiscard]] inline bool isUppercase(char32_t codePoint) noexcept
{
    return codePoint < 0x80 ? codePoint >= 'A' && codePoint <= 'Z' : foldingEntry(codePoint).isUppercase();
}

/// Letters, digits, their marks and what is invisible among them.
[[nodiscard]] constexpr bool isWordCharacter(CharacterClass c) noexcept
{
    return c != CharacterClass::Other && c != CharacterClass::Space;
}

} // namespace lectern
