// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/candidate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace lectern {

namespace {

/// Words beyond the first add less, so that one long guess does not outweigh two sure short ones.
constexpr double WordExponent = 0.9;
/// Weaker guesses are not chosen even where nothing else is.
constexpr double LeastStrength = 0.45;

auto place(const Candidate &candidate)
{
    return std::tuple(candidate.words.end, candidate.words.first, candidate.type, -candidate.strength);
}

/// Joins guesses of the same words and type: the strongest keeps its rule, the others raise its strength. The result is
/// sorted by place(); numbers are sorted first, for candidates are large.
Candidates joinEqualGuesses(Candidates &candidates)
{
    std::vector<std::uint32_t> order(candidates.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&candidates](std::uint32_t a, std::uint32_t b) {
        return place(candidates[a]) < place(candidates[b]);
    });
    Candidates joined;
    joined.reserve(candidates.size());
    for (const std::uint32_t number : order) {
        Candidate &candidate = candidates[number];
        if (joined.empty() || joined.back().words != candidate.words || joined.back().type != candidate.type) {
            joined.push_back(std::move(candidate));
            continue;
        }
        Candidate &stronger = joined.back();
        stronger.strength = 1.0F - (1.0F - stronger.strength) * (1.0F - candidate.strength);
        if (stronger.lexiconId.empty()) {
            stronger.lexiconId = candidate.lexiconId;
            stronger.countryCode = stronger.countryCode.empty() ? candidate.countryCode : stronger.countryCode;
        }
    }
    return joined;
}

/// What choosing a candidate is worth; not above 0 where the rules together are not sure enough.
double worth(const Candidate &candidate)
{
    const double words = candidate.words.size();
    const double sure = static_cast<double>(candidate.strength) - LeastStrength;
    return sure * (words == 1 ? 1.0 : std::pow(words, WordExponent));
}

} // namespace

Candidates selectBest(Candidates guesses)
{
    Candidates candidates = joinEqualGuesses(guesses);
    // Weighted interval scheduling; candidates are sorted by their end.
    struct Step
    {
        double total = 0.0;
        std::size_t before = 0; ///< how many of the first candidates this one may follow
        bool taken = false;
    };
    std::vector<Step> steps(candidates.size() + 1);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        std::size_t before = i;
        while (before > 0 && candidates[before - 1].words.end > candidates[i].words.first)
            --before;
        const double with = steps[before].total + worth(candidates[i]);
        const bool better = with > steps[i].total + 1e-9;
        steps[i + 1] = {better ? with : steps[i].total, before, better};
    }
    Candidates best;
    for (std::size_t i = candidates.size(); i > 0;) {
        if (!steps[i].taken) {
            --i;
            continue;
        }
        best.push_back(std::move(candidates[i - 1]));
        i = steps[i].before;
    }
    std::reverse(best.begin(), best.end());
    return best;
}

} // namespace lectern
