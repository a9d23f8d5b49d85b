// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parse/token.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lectern {

/// A decimal number, exact: `digits` times ten to the power of `exponent`.
struct Decimal
{
    std::int64_t digits = 0;
    int exponent = 0;

    /// "240000000", "2.5"; never in scientific notation.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] double approximate() const noexcept;
    bool operator==(const Decimal &) const = default;
};

/// A number of a text, in figures or words.
struct AmountNumber
{
    Decimal value;
    std::size_t first = 0; ///< tokens, half open
    std::size_t end = 0;
    int scale = 0;              ///< power of ten of "million" and its like; 0 without
    bool isInWords = false;     ///< "two million"
    std::string_view gluedUnit; ///< "km" of "3km"; empty without
};

/// The number that begins at token `at`: "240", "2,500", "1 500", "2.5bn", "3km", "two and a half million", "half a
/// billion"; for "a million" the one at "million".
[[nodiscard]] std::optional<AmountNumber> amountNumberAt(std::string_view text, std::span<const Token> tokens,
                                                         std::size_t at);

} // namespace lectern
