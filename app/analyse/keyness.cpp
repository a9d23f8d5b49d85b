// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analyse/keyness.h"

#include <cmath>

namespace lectern {

namespace {

constexpr double HalfAnOccurrence = 0.5; ///< or a share of nothing would be infinitely less than any

double term(double observed, double expected)
{
    return observed > 0 ? observed * std::log(observed / expected) : 0;
}

} // namespace

Keyness keynessOf(const TwoShares &shares)
{
    if (shares.firstSize == 0 || shares.secondSize == 0)
        return {};
    const double a = shares.first;
    const double b = shares.second;
    const double sizeA = shares.firstSize;
    const double sizeB = shares.secondSize;
    const double share = (a + b) / (sizeA + sizeB);
    const double sum = term(a, sizeA * share) + term(b, sizeB * share) + term(sizeA - a, sizeA * (1 - share)) +
                       term(sizeB - b, sizeB * (1 - share));
    const double effect = std::log2((a + HalfAnOccurrence) / (sizeA + HalfAnOccurrence) * (sizeB + HalfAnOccurrence) /
                                    (b + HalfAnOccurrence));
    return {2 * sum, effect};
}

} // namespace lectern
