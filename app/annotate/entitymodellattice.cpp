// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/entitymodellattice.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lectern {

namespace {

constexpr float Impossible = -1e30F;

/// Labels after which a span cannot be open, and labels that do not continue one: the only ones that meet freely.
struct LabelGroups
{
    std::array<Label, 1 + 2 * ModelTypeCount> closed{};
    std::array<Label, 1 + 2 * ModelTypeCount> fresh{};
};

constexpr LabelGroups makeGroups()
{
    LabelGroups groups;
    std::size_t closed = 0;
    std::size_t fresh = 0;
    for (Label label = 0; label < LabelCount; ++label) {
        if (!isOpen(label))
            groups.closed[closed++] = label;
        if (!continuesSpan(label))
            groups.fresh[fresh++] = label;
    }
    return groups;
}

constexpr LabelGroups Groups = makeGroups();

/// Scales a row to sum 1 and returns the sum.
float normalize(LabelRow &row)
{
    std::array<float, 4> sums{}; // four at a time: one after the other each addition would wait for the last
    for (std::size_t label = 0; label < LabelStride; label += sums.size()) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += row.at[label + i];
    }
    const float sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    if (sum <= 0.0F)
        return 0.0F;
    const float factor = 1.0F / sum;
    for (float &value : row.at)
        value *= factor;
    return sum;
}

/// Exponentials of the allowed scores relative to the greatest of them, which is returned.
float exponentiate(const LabelRow &scores, LabelSet allowed, LabelRow &result)
{
    float greatest = -std::numeric_limits<float>::infinity();
    for (int label = 0; label < LabelCount; ++label) {
        if ((allowed >> label & 1U) != 0)
            greatest = std::max(greatest, scores.at[static_cast<std::size_t>(label)]);
    }
    for (std::size_t label = 0; label < LabelStride; ++label) {
        const bool isAllowed = label < LabelCount && (allowed >> label & 1U) != 0;
        result.at[label] = isAllowed ? std::exp(scores.at[label] - greatest) : 0.0F;
    }
    return greatest;
}

void multiply(LabelRow &row, const LabelRow &other)
{
    for (std::size_t label = 0; label < LabelStride; ++label)
        row.at[label] *= other.at[label];
}

/// result = sum over labels of row[label] * factors[label]. Labels of `dense` meet many others, all further ones only
/// the two of `partners` of their type.
LabelRow propagate(const LabelRow &row, const std::array<LabelRow, LabelCount> &factors,
                   const std::array<Label, 1 + 2 * ModelTypeCount> &dense, const std::array<SpanPart, 2> &partners,
                   const std::array<SpanPart, 2> &sparse)
{
    LabelRow result;
    for (const Label from : dense) {
        const float weight = row.at[from];
        for (std::size_t to = 0; to < LabelStride; ++to)
            result.at[to] += weight * factors[from].at[to];
    }
    for (int type = 0; type < ModelTypeCount; ++type) {
        for (const SpanPart part : sparse) {
            const Label from = labelOf(type, part);
            for (const SpanPart partner : partners) {
                const Label to = labelOf(type, partner);
                result.at[to] += row.at[from] * factors[from].at[to];
            }
        }
    }
    return result;
}

constexpr std::array<SpanPart, 2> OpenParts = {SpanPart::Begin, SpanPart::Inside};
constexpr std::array<SpanPart, 2> ContinuingParts = {SpanPart::Inside, SpanPart::Last};

LabelRow propagateForward(const LabelRow &row, const std::array<LabelRow, LabelCount> &factors)
{
    return propagate(row, factors, Groups.closed, ContinuingParts, OpenParts);
}

LabelRow propagateBackward(const LabelRow &row, const std::array<LabelRow, LabelCount> &factorsInto)
{
    return propagate(row, factorsInto, Groups.fresh, OpenParts, ContinuingParts);
}

} // namespace

Lattice::Lattice(const std::array<LabelRow, LabelCount> &transitions) : m_scores(transitions)
{
    for (Label before = 0; before < LabelCount; ++before) {
        for (Label label = 0; label < LabelCount; ++label) {
            const float score = transitions[before].at[label];
            const float factor = mayFollow(before, label) ? std::exp(score) : 0.0F;
            m_factors[before].at[label] = factor;
            m_factorsInto[label].at[before] = factor;
        }
    }
}

void Lattice::decode(std::span<const LabelRow> scores, std::vector<Label> &labels) const
{
    labels.assign(scores.size(), OutsideLabel);
    if (scores.empty())
        return;
    std::vector<std::array<Label, LabelStride>> cameFrom(scores.size());
    LabelRow best;
    for (Label label = 0; label < LabelCount; ++label)
        best.at[label] = continuesSpan(label) ? Impossible : scores[0].at[label];
    for (std::size_t token = 1; token < scores.size(); ++token) {
        LabelRow next;
        std::array<Label, LabelStride> &from = cameFrom[token];
        for (const Label label : Groups.fresh) {
            float top = 2 * Impossible;
            for (const Label before : Groups.closed) {
                const float score = best.at[before] + m_scores[before].at[label];
                from[label] = score > top ? before : from[label];
                top = std::max(top, score);
            }
            next.at[label] = top + scores[token].at[label];
        }
        for (int type = 0; type < ModelTypeCount; ++type) {
            const Label begin = labelOf(type, SpanPart::Begin);
            const Label inside = labelOf(type, SpanPart::Inside);
            for (const Label label : {inside, labelOf(type, SpanPart::Last)}) {
                const float fromBegin = best.at[begin] + m_scores[begin].at[label];
                const float fromInside = best.at[inside] + m_scores[inside].at[label];
                from[label] = fromInside > fromBegin ? inside : begin;
                next.at[label] = std::max(fromBegin, fromInside) + scores[token].at[label];
            }
        }
        best = next;
    }
    Label last = OutsideLabel;
    for (const Label label : Groups.closed)
        last = best.at[label] > best.at[last] ? label : last;
    for (std::size_t token = scores.size(); token-- > 0;) {
        labels[token] = last;
        last = cameFrom[token][last];
    }
}

void Lattice::infer(std::span<const LabelRow> scores, std::span<const LabelSet> allowed, Posterior &posterior) const
{
    const std::size_t count = scores.size();
    posterior.emission.resize(count);
    posterior.forward.resize(count);
    posterior.backward.resize(count);
    posterior.logNormalizer = 0.0;
    for (std::size_t token = 0; token < count; ++token) {
        const LabelSet set = allowed.empty() ? AllLabels : allowed[token];
        posterior.logNormalizer += static_cast<double>(exponentiate(scores[token], set, posterior.emission[token]));
        LabelRow row;
        if (token == 0) {
            for (const Label label : Groups.fresh)
                row.at[label] = 1.0F;
        } else {
            row = propagateForward(posterior.forward[token - 1], m_factors);
        }
        multiply(row, posterior.emission[token]);
        if (token + 1 == count) {
            for (Label label = 0; label < LabelCount; ++label)
                row.at[label] = isOpen(label) ? 0.0F : row.at[label];
        }
        posterior.logNormalizer += std::log(static_cast<double>(normalize(row)));
        posterior.forward[token] = row;
    }
    for (std::size_t token = count; token-- > 0;) {
        LabelRow row;
        if (token + 1 == count) {
            for (const Label label : Groups.closed)
                row.at[label] = 1.0F;
        } else {
            LabelRow after = posterior.backward[token + 1];
            multiply(after, posterior.emission[token + 1]);
            row = propagateBackward(after, m_factorsInto);
        }
        normalize(row);
        posterior.backward[token] = row;
    }
}

LabelRow Lattice::marginal(const Posterior &posterior, std::size_t token)
{
    LabelRow row = posterior.forward[token];
    multiply(row, posterior.backward[token]);
    normalize(row);
    return row;
}

void Lattice::addPairMarginals(const Posterior &posterior, std::size_t token, float factor,
                               std::array<LabelRow, LabelCount> &expected) const
{
    LabelRow after = posterior.backward[token];
    multiply(after, posterior.emission[token]);
    const LabelRow into = propagateForward(posterior.forward[token - 1], m_factors);
    float total = 0.0F;
    for (std::size_t label = 0; label < LabelCount; ++label)
        total += into.at[label] * after.at[label];
    if (total <= 0.0F)
        return;
    for (std::size_t before = 0; before < LabelCount; ++before) {
        const float weight = posterior.forward[token - 1].at[before] * factor / total;
        if (weight == 0.0F)
            continue;
        for (std::size_t label = 0; label < LabelStride; ++label)
            expected[before].at[label] += weight * m_factors[before].at[label] * after.at[label];
    }
}

float Lattice::stepProbability(const Posterior &posterior, std::size_t token, Label label, Label next) const
{
    const LabelRow &emission = posterior.emission[token];
    const LabelRow &backward = posterior.backward[token];
    float total = 0.0F;
    for (std::size_t other = 0; other < LabelCount; ++other)
        total += m_factors[label].at[other] * emission.at[other] * backward.at[other];
    const float step = m_factors[label].at[next] * emission.at[next] * backward.at[next];
    return total > 0.0F ? step / total : 0.0F;
}

float Lattice::spanProbability(const Posterior &posterior, std::size_t first, std::size_t count, int typeIndex) const
{
    Label label = labelOf(typeIndex, count == 1 ? SpanPart::Unit : SpanPart::Begin);
    float probability = marginal(posterior, first).at[label];
    // The chain is Markov: after the first label each step depends on the label before alone.
    for (std::size_t token = first + 1; token < first + count; ++token) {
        const Label next = labelOf(typeIndex, token + 1 == first + count ? SpanPart::Last : SpanPart::Inside);
        probability *= stepProbability(posterior, token, label, next);
        label = next;
    }
    return std::min(probability, 1.0F);
}

float Lattice::outsideProbability(const Posterior &posterior, std::size_t first, std::size_t count) const
{
    float probability = marginal(posterior, first).at[OutsideLabel];
    for (std::size_t token = first + 1; token < first + count; ++token)
        probability *= stepProbability(posterior, token, OutsideLabel, OutsideLabel);
    return std::min(probability, 1.0F);
}

} // namespace lectern
