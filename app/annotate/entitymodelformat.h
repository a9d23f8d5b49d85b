// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodellattice.h"
#include "app/annotate/features.h"

#include <array>
#include <cstdint>
#include <string_view>

// Layout of entities.model, written by lectern_train and read in place by EntityModel. Little endian; every section
// begins on a multiple of SectionAlignment.
namespace lectern::modelfile {

inline constexpr std::array<char, 8> Magic = {'L', 'e', 'c', 't', 'M', 'o', 'd', 'l'};
/// Also to be raised whenever app/annotate/features* means something else by a hash.
inline constexpr std::uint32_t Version = 4;
inline constexpr std::uint32_t ByteOrderMark = 0x01020304;
inline constexpr std::size_t SectionAlignment = 64;

/// A run of equal records in the file.
struct Section
{
    std::uint64_t offset = 0; ///< bytes from the beginning of the file
    std::uint64_t count = 0;  ///< records, not bytes
};

struct Header
{
    std::array<char, 8> magic = Magic;
    std::uint32_t version = Version;
    std::uint32_t byteOrder = ByteOrderMark;
    std::uint64_t checksum = 0; ///< hashBytes() of everything after the header
    std::uint32_t labelCount = LabelCount;
    float weightScale = 1.0F;        ///< a weight is its byte times this
    std::uint64_t hasSecondPass = 0; ///< 1: there are weights for what DocumentLabels says
    Section transitions;             ///< float, LabelCount x LabelCount, row: the label before
    Section clusterSlots;            ///< WordClusters::Slot
    Section clusterParents;          ///< WordClusters::Parent, by fine cluster
    Section features;                ///< FeatureSlot, a hash table with linear probing
    Section words;                   ///< WordSlot, a hash table of frequent words as they are written
    Section wordRows;                ///< WeightSums, WordRoleCount for each of them, by role
    Section weights; ///< bytes: for each feature a LabelSet, then one signed byte a label of the set, or, where
                     ///< the set is DenseRow, LabelStride signed bytes
};
static_assert(sizeof(Header) == 152);

/// Instead of a set of labels: all labels follow. A row that has many weights is added faster so.
inline constexpr LabelSet DenseRow = 1U << 31;

/// Bytes that follow the set of labels.
[[nodiscard]] constexpr std::size_t rowSize(LabelSet labels) noexcept
{
    return labels == DenseRow ? LabelStride : static_cast<std::size_t>(__builtin_popcount(labels));
}

struct FeatureSlot
{
    std::uint32_t key = 0;     ///< upper half of the hash, lowest bit set; 0: free
    std::uint32_t weights = 0; ///< offset into the weights section
};

/// Sum of quantised weights; whole numbers, so that a result never depends on the order of summing. The few hundred
/// features of a token, of at most 127 each and of both signs, stay far from the limit.
struct alignas(64) WeightSums
{
    std::array<std::int16_t, LabelStride> at{};
};

/// A word whose weights in each role are summed up in the file: a few thousand words are most of any text.
struct WordSlot
{
    std::uint32_t key = 0; ///< keyOf() the hash of the word as written; 0: free
    std::uint32_t row = 0; ///< its first row
};

[[nodiscard]] constexpr std::uint32_t keyOf(FeatureHash hash) noexcept
{
    return static_cast<std::uint32_t>(hash >> 32) | 1U;
}

} // namespace lectern::modelfile
