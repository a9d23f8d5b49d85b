// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lectern {

/// The types the model tells apart, in the order of its labels.
inline constexpr std::array<EntityType, 7> ModelTypes = {
    EntityType::Person,  EntityType::Company, EntityType::Organization, EntityType::Place,
    EntityType::Product, EntityType::Event,   EntityType::Nationality,
};
inline constexpr int ModelTypeCount = static_cast<int>(ModelTypes.size());

/// Where a token stands in a span (BILOU without the O).
enum class SpanPart : std::uint8_t { Begin, Inside, Last, Unit };

/// Label 0 is "no name"; then four labels, one a part, for every type.
using Label = std::uint8_t;
inline constexpr int LabelCount = 1 + 4 * ModelTypeCount;
inline constexpr Label OutsideLabel = 0;

[[nodiscard]] constexpr Label labelOf(int typeIndex, SpanPart part) noexcept
{
    return static_cast<Label>(1 + 4 * typeIndex + static_cast<int>(part));
}
[[nodiscard]] constexpr int typeIndexOf(Label label) noexcept
{
    return (label - 1) / 4;
}
[[nodiscard]] constexpr SpanPart partOf(Label label) noexcept
{
    return static_cast<SpanPart>((label - 1) % 4);
}
/// Whether the label goes on with the span of the token before.
[[nodiscard]] constexpr bool continuesSpan(Label label) noexcept
{
    return label != OutsideLabel && (partOf(label) == SpanPart::Inside || partOf(label) == SpanPart::Last);
}
/// Whether the span of the label goes on in the token after.
[[nodiscard]] constexpr bool isOpen(Label label) noexcept
{
    return label != OutsideLabel && (partOf(label) == SpanPart::Begin || partOf(label) == SpanPart::Inside);
}
[[nodiscard]] constexpr bool mayFollow(Label before, Label label) noexcept
{
    if (isOpen(before))
        return continuesSpan(label) && typeIndexOf(before) == typeIndexOf(label);
    return !continuesSpan(label);
}

/// One number a label, padded so that whole rows are added at once.
inline constexpr int LabelStride = 32;
struct alignas(64) LabelRow
{
    std::array<float, LabelStride> at{};
};

/// Set of labels, one bit each.
using LabelSet = std::uint32_t;
inline constexpr LabelSet AllLabels = (1U << LabelCount) - 1;

/// Forward and backward probabilities of one sentence, each row scaled to sum 1.
struct Posterior
{
    std::vector<LabelRow> emission;
    std::vector<LabelRow> forward;
    std::vector<LabelRow> backward;
    double logNormalizer = 0.0;
};

/// A linear chain whose labels follow each other only as spans allow.
class Lattice
{
public:
    /// `transitions[a].at[b]` is the score of b after a; pairs that cannot follow each other are ignored.
    explicit Lattice(const std::array<LabelRow, LabelCount> &transitions);

    /// The best allowed labels; empty for an empty sentence.
    void decode(std::span<const LabelRow> scores, std::vector<Label> &labels) const;
    /// Exact forward-backward. `allowed` restricts the labels of each token; empty: all are allowed.
    void infer(std::span<const LabelRow> scores, std::span<const LabelSet> allowed, Posterior &posterior) const;
    /// Probability of each label of one token.
    [[nodiscard]] static LabelRow marginal(const Posterior &posterior, std::size_t token);
    /// Adds to `expected[a].at[b]` the probability of a at `token - 1` and b at `token`, times `factor`.
    void addPairMarginals(const Posterior &posterior, std::size_t token, float factor,
                          std::array<LabelRow, LabelCount> &expected) const;
    /// Probability that exactly `count` tokens from `first` on are one span of that type.
    [[nodiscard]] float spanProbability(const Posterior &posterior, std::size_t first, std::size_t count,
                                        int typeIndex) const;
    /// Probability that none of `count` tokens from `first` on belongs to a span.
    [[nodiscard]] float outsideProbability(const Posterior &posterior, std::size_t first, std::size_t count) const;

private:
    /// Probability of `next` at `token` where `label` stands before it.
    [[nodiscard]] float stepProbability(const Posterior &posterior, std::size_t token, Label label, Label next) const;

    std::array<LabelRow, LabelCount> m_scores;
    std::array<LabelRow, LabelCount> m_factors;     ///< exponentials; 0 where the pair is impossible
    std::array<LabelRow, LabelCount> m_factorsInto; ///< the same by the second label
};

} // namespace lectern
