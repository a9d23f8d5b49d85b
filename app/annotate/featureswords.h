// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace lectern {

/// A feature of the model; what it stands for is forgotten, only equality matters.
using FeatureHash = std::uint64_t;

[[nodiscard]] FeatureHash hashBytes(std::string_view bytes) noexcept;
/// Feature number `kind` with its values.
[[nodiscard]] constexpr FeatureHash combine(unsigned kind, std::uint64_t a, std::uint64_t b = 0,
                                            std::uint64_t c = 0) noexcept
{
    std::uint64_t hash = (a ^ (kind * 0x9E3779B97F4A7C15ULL)) * 0xFF51AFD7ED558CCDULL;
    hash = ((hash ^ (hash >> 32)) + b * 0xC4CEB9FE1A85EC53ULL) * 0x9FB21C651E98DF25ULL;
    hash = ((hash ^ (hash >> 29)) + c * 0xD6E8FEB86659FD93ULL) * 0xFF51AFD7ED558CCDULL;
    return hash ^ (hash >> 32);
}

/// Groups of words that stand in the same surroundings, at four granularities.
struct WordCluster
{
    std::uint16_t finest = 0; ///< 1-based; 0: the word is in no cluster
    std::uint16_t fine = 0;
    std::uint8_t coarse = 0;
    std::uint8_t coarsest = 0;
};

/// The clusters of many words as a hash table that lies in the model file.
class WordClusters
{
public:
    struct Slot
    {
        std::uint32_t key = 0; ///< upper half of the word's hash; 0: free
        std::uint16_t finest = 0;
        std::uint16_t fine = 0;
    };
    /// Coarser cluster of each fine one.
    struct Parent
    {
        std::uint8_t coarse = 0;
        std::uint8_t coarsest = 0;
    };

    WordClusters() = default;
    WordClusters(std::span<const Slot> slots, std::span<const Parent> parents) : m_slots(slots), m_parents(parents) {}

    /// `foldedWord` is hashBytes() of the folded word.
    [[nodiscard]] WordCluster lookUp(FeatureHash foldedWord) const noexcept;
    /// Asks for what lookUp() will read: the table does not fit the nearer caches of the processor.
    void prefetch(FeatureHash foldedWord) const noexcept;
    /// First slot to look at for a hash in a table of `size` slots.
    [[nodiscard]] static std::size_t home(FeatureHash hash, std::size_t size) noexcept
    {
        return static_cast<std::size_t>((static_cast<std::uint64_t>(static_cast<std::uint32_t>(hash)) * size) >> 32);
    }

private:
    std::span<const Slot> m_slots;
    std::span<const Parent> m_parents;
};

/// How a word is written.
enum class LetterCase : std::uint8_t {
    Lower,
    Capitalized,
    AllCapitals,
    SingleCapital, ///< "I", "A", "J."
    Mixed,         ///< "eBay", "McDonald"
    Number,
    AlphaNumeric, ///< "TB2", "F-16" without its hyphen
    Comma,
    Stop,
    Hyphen,
    Opening,
    Closing,
    Quote,
    OtherMark,
    Border,
};

[[nodiscard]] constexpr bool hasCapital(LetterCase letterCase) noexcept
{
    return letterCase == LetterCase::Capitalized || letterCase == LetterCase::AllCapitals ||
           letterCase == LetterCase::Mixed || letterCase == LetterCase::AlphaNumeric ||
           letterCase == LetterCase::SingleCapital;
}

/// Everything about one word that its features need, hashed once.
struct WordShape
{
    static constexpr std::size_t AffixLengths = 4;

    FeatureHash written = 0; ///< no feature: what tells words apart
    FeatureHash folded = 0;
    FeatureHash shape = 0; ///< "Xxxx", "XX9"
    FeatureHash shortShape = 0;
    std::array<FeatureHash, AffixLengths> prefixes{}; ///< of the folded word; 0 where it is too short
    std::array<FeatureHash, AffixLengths> suffixes{};
    WordCluster cluster;
    LetterCase letterCase = LetterCase::OtherMark;
};

/// `word` is as written, `folded` the same through fold().
[[nodiscard]] WordShape describeWord(std::string_view word, std::string_view folded, const WordClusters &clusters);

} // namespace lectern
