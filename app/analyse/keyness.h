// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lectern {

/// How often something occurs in each of two parts: so many of so many.
struct TwoShares
{
    std::uint32_t first = 0;
    std::uint32_t firstSize = 0;
    std::uint32_t second = 0;
    std::uint32_t secondSize = 0;
};

struct Keyness
{
    double logLikelihood = 0; ///< G2 of the table of two by two (Dunning 1993); 0 where the shares are equal
    double effect = 0;        ///< binary logarithm of the ratio of the shares (Hardie 2014), half an occurrence added
};

/// Sizes of 0 give 0.
[[nodiscard]] Keyness keynessOf(const TwoShares &shares);

} // namespace lectern
