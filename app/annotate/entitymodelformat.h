// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/entitymodellattice.h"
#include "app/annotate/featureswords.h"

#include <array>
#include <cstdint>
#include <string_view>

// Layout of entities.model, written by lectern_train and read in place by EntityModel. Little endian; every section
// begins on a multiple of SectionAlignment.
namespace lectern::modelfile {

inline constexpr std::array<char, 8> Magic = {'L', 'e', 'c', 't', 'M', 'o', 'd', 'l'};
/// Also to be raised whenever app/annotate/features* means something else by a hash.
inline constexpr std::uint32_t Version = 2;
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
    float weightScale = 1.0F; ///< a weight is its byte times this
    Section transitions;      ///< float, LabelCount x LabelCount, row: the label before
    Section clusterSlots;     ///< WordClusters::Slot
    Section clusterParents;   ///< WordClusters::Parent, by fine cluster
    Section features;         ///< FeatureSlot, a hash table with linear probing
    Section weights; ///< bytes: for each feature a LabelSet, then one signed byte a label of the set, or, where
                     ///< the set is DenseRow, LabelStride signed bytes
};
static_assert(sizeof(Header) == 112);

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

[[nodiscard]] constexpr std::uint32_t keyOf(FeatureHash hash) noexcept
{
    return static_cast<std::uint32_t>(hash >> 32) | 1U;
}

} // namespace lectern::modelfile
