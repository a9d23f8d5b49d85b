// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodellattice.h"
#include "app/annotate/features.h"

#include <array>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace lectern {

/// What the labels of a first pass over a document say about each word elsewhere in it: "Rice" is a person here because
/// it is the end of a person's name three times below. Words are the same if they fold alike; only those with a
/// capital count. After Krishnan and Manning, "An Effective Two-Stage Model for Exploiting Non-Local Dependencies in
/// Named Entity Recognition" (2006).
class DocumentLabels
{
public:
    /// `labels` of the first pass, one a token. Keeps a reference to `features`.
    DocumentLabels(const DocumentFeatures &features, std::span<const std::uint32_t> sentenceEnds,
                   std::span<const Label> labels);

    /// Features of a token for the second pass; none where the rest of the document says nothing about it.
    void appendFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const;

private:
    /// No name, person, company or other body (which of them is for the whole document to say), place and so on.
    static constexpr std::size_t ClassCount = 7;
    using Counts = std::array<std::uint16_t, ClassCount>;

    /// The occurrences of a word.
    struct WordCounts
    {
        Counts ofClass{};
        std::uint16_t whole = 0; ///< how often it is a name of its own
        std::uint16_t part = 0;  ///< how often it is part of a longer one
    };

    /// The longest name found elsewhere that is written here as well.
    struct SameName
    {
        std::uint8_t classes = 0; ///< one bit for each class it is found as; 0: there is none
        SpanPart part = SpanPart::Unit;
        std::uint8_t length = 0; ///< words
        std::uint8_t count = 0;  ///< times it is found elsewhere
    };

    void countWords(std::span<const Label> labels);
    void countNames(std::span<const Label> labels);
    void findNames(std::span<const std::uint32_t> sentenceEnds);
    [[nodiscard]] SameName nameAt(std::uint32_t first, std::uint32_t length) const;
    [[nodiscard]] FeatureHash hashOf(std::uint32_t first, std::uint32_t length) const;
    [[nodiscard]] bool isCounted(std::uint32_t token) const { return hasCapital(m_features.shapeOf(token).letterCase); }
    void appendWordFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const;
    void appendNameFeatures(std::uint32_t token, std::vector<FeatureHash> &features) const;

    const DocumentFeatures &m_features;
    std::vector<Label> m_labels;
    std::vector<WordCounts> m_words; ///< by group of words
    std::unordered_map<FeatureHash, Counts> m_names;
    std::vector<SameName> m_sameNames; ///< by token
};

} // namespace lectern
