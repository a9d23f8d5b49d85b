// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/documentlabels.h"

#include <algorithm>

namespace lectern {

namespace {

/// Apart from those of DocumentFeatures.
enum Template : unsigned {
    FirstTemplate = 1024,
    MajorityOfWord,
    MajorityAndHere,
    MajorityAndCase,
    MajorityAndPart,
    ClassOfWord,
    ClassOfName,
    ClassOfNameAndLength,
    ClassOfNameAndPart,
};

constexpr std::uint32_t LongestName = 8; ///< words; longer ones are not repeated as they are
constexpr std::uint64_t Many = 3;

/// Classes of labels: 0 is no name; products and events are of none that counts, for hardly a source tells them.
constexpr std::size_t Uncounted = 4;

std::size_t classOf(Label label)
{
    constexpr std::array<std::uint8_t, ModelTypeCount> Classes = {1, 2, 2, 3, Uncounted, Uncounted, 6};
    return label == OutsideLabel ? 0 : Classes[static_cast<std::size_t>(typeIndexOf(label))];
}

bool isInLongerName(Label label)
{
    return label != OutsideLabel && partOf(label) != SpanPart::Unit;
}

/// How large a part of all: under half, over half, nearly all, all.
std::uint64_t shareOf(unsigned count, unsigned all)
{
    return count == all ? 4 : count * 4 >= all * 3 ? 3 : count * 2 >= all ? 2 : 1;
}

std::uint64_t fewOrMany(unsigned count)
{
    return std::min<std::uint64_t>(count, Many);
}

std::uint32_t endOfName(std::span<const Label> labels, std::uint32_t first)
{
    std::uint32_t end = first + 1;
    while (end < labels.size() && continuesSpan(labels[end]))
        ++end;
    return end;
}

/// 0 is no name, then one number a part.
std::uint64_t partNumber(Label label)
{
    return label == OutsideLabel ? 1 : static_cast<std::uint64_t>(partOf(label)) + 2;
}

} // namespace

DocumentLabels::DocumentLabels(const DocumentFeatures &features, std::span<const std::uint32_t> sentenceEnds,
                               std::span<const Label> labels)
    : m_features(features), m_labels(labels.begin(), labels.end())
{
    countWords(labels);
    countNames(labels);
    findNames(sentenceEnds);
}

void DocumentLabels::countWords(std::span<const Label> labels)
{
    m_words.resize(m_features.groupCount());
    for (std::uint32_t token = 0; token < labels.size(); ++token) {
        if (!isCounted(token))
            continue;
        WordCounts &word = m_words[m_features.groupOf(token)];
        const Label label = labels[token];
        ++word.ofClass[classOf(label)];
        if (label != OutsideLabel)
            ++(partOf(label) == SpanPart::Unit ? word.whole : word.part);
    }
}

void DocumentLabels::countNames(std::span<const Label> labels)
{
    for (std::uint32_t first = 0; first < labels.size();) {
        const std::uint32_t end = endOfName(labels, first);
        if (labels[first] != OutsideLabel && end - first <= LongestName)
            ++m_names[hashOf(first, end - first)][classOf(labels[first])];
        first = end;
    }
}

FeatureHash DocumentLabels::hashOf(std::uint32_t first, std::uint32_t length) const
{
    FeatureHash hash = 0;
    for (std::uint32_t token = first; token < first + length; ++token)
        hash = combine(FirstTemplate, hash, m_features.shapeOf(token).folded);
    return hash;
}

DocumentLabels::SameName DocumentLabels::nameAt(std::uint32_t first, std::uint32_t length) const
{
    SameName same;
    const auto known = m_names.find(hashOf(first, length));
    if (known == m_names.end() || (length == 1 && isInLongerName(m_labels[first])))
        return same;
    Counts counts = known->second;
    // What was found here says nothing new.
    if (m_labels[first] != OutsideLabel && !continuesSpan(m_labels[first]) &&
        endOfName(m_labels, first) == first + length)
        --counts[classOf(m_labels[first])];
    counts[Uncounted] = 0;
    for (std::size_t i = 0; i < ClassCount; ++i) {
        if (counts[i] == 0)
            continue;
        same.classes = static_cast<std::uint8_t>(same.classes | 1U << i);
        same.count = static_cast<std::uint8_t>(same.count + fewOrMany(counts[i]));
    }
    same.length = static_cast<std::uint8_t>(length);
    return same;
}

void DocumentLabels::findNames(std::span<const std::uint32_t> sentenceEnds)
{
    m_sameNames.resize(m_labels.size());
    if (m_names.empty())
        return;
    std::uint32_t first = 0;
    for (const std::uint32_t sentenceEnd : sentenceEnds) {
        while (first < sentenceEnd) {
            std::uint32_t length = isCounted(first) ? std::min(LongestName, sentenceEnd - first) : 0;
            SameName same;
            for (; length > 0 && same.classes == 0; --length)
                same = nameAt(first, length);
            if (same.classes == 0) {
                ++first;
                continue;
            }
            for (std::uint32_t i = 0; i < same.length; ++i) {
                same.part = same.length == 1       ? SpanPart::Unit
                            : i == 0               ? SpanPart::Begin
                            : i + 1 == same.length ? SpanPart::Last
                                                   : SpanPart::Inside;
                m_sameNames[first + i] = same;
            }
            first += same.length;
        }
    }
}

void DocumentLabels::appendFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const
{
    if (isCounted(token))
        appendWordFeatures(token, features);
    appendNameFeatures(token, features);
}

void DocumentLabels::appendWordFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const
{
    WordCounts word = m_words[m_features.groupOf(token)];
    const Label label = m_labels[token];
    const std::size_t here = classOf(label);
    --word.ofClass[here];
    if (label != OutsideLabel)
        --(partOf(label) == SpanPart::Unit ? word.whole : word.part);
    word.ofClass[Uncounted] = 0;
    if (isInLongerName(label) && word.part == 0)
        return; // "Paris" is a town elsewhere, but here there is a Paris Hilton
    unsigned all = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < ClassCount; ++i) {
        all += word.ofClass[i];
        most = word.ofClass[i] > word.ofClass[most] ? i : most;
    }
    if (all == 0)
        return;
    const auto letterCase = static_cast<std::uint64_t>(m_features.shapeOf(token).letterCase) + 1;
    const std::uint64_t share = shareOf(word.ofClass[most], all);
    const std::uint64_t parts = (word.whole > 0 ? 1U : 0U) + (word.part > 0 ? 2U : 0U);
    features.push_back(combine(MajorityOfWord, most, share, fewOrMany(all)));
    features.push_back(combine(MajorityAndHere, most, share, here));
    features.push_back(combine(MajorityAndCase, most, fewOrMany(all), letterCase));
    features.push_back(combine(MajorityAndPart, most, parts, partNumber(label)));
    for (std::size_t i = 0; i < ClassCount; ++i) {
        if (word.ofClass[i] > 0)
            features.push_back(combine(ClassOfWord, i, fewOrMany(word.ofClass[i]), here));
    }
}

void DocumentLabels::appendNameFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const
{
    const SameName &same = m_sameNames[token];
    if (same.classes == 0)
        return;
    const std::size_t here = classOf(m_labels[token]);
    const std::uint64_t part = static_cast<std::uint64_t>(same.part) + 1;
    features.push_back(combine(ClassOfName, same.classes, part, here));
    features.push_back(combine(ClassOfNameAndLength, same.classes, part << 8 | same.length, fewOrMany(same.count)));
    features.push_back(combine(ClassOfNameAndPart, same.classes, part, partNumber(m_labels[token])));
}

} // namespace lectern
