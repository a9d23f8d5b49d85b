// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/result.h"
#include "app/base/textspan.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace lectern::bench {

/// Deterministic numbers; cheap to make for each article anew.
class BenchRandom
{
public:
    explicit BenchRandom(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15 + 1) {}
    [[nodiscard]] std::uint32_t below(std::uint32_t end)
    {
        return static_cast<std::uint32_t>((std::uint64_t(static_cast<std::uint32_t>(next() >> 32)) * end) >> 32);
    }
    /// 0 to 1.
    [[nodiscard]] double share() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// A rank from 0 to `end` - 1, the first twice as often as the second, three times as often as the third, ...
    [[nodiscard]] std::uint32_t zipf(std::uint32_t end);

private:
    [[nodiscard]] std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state * 0x2545F4914F6CDD1D;
    }
    std::uint64_t m_state;
};

/// A sentence with holes for names.
struct SentenceModel
{
    struct Hole
    {
        std::uint32_t at = 0; ///< byte of `text`
        EntityType type = EntityType::Person;
    };
    std::string text;
    std::vector<Hole> holes;
};

[[nodiscard]] std::vector<SentenceModel> inventedSentences(std::uint32_t count);
[[nodiscard]] Result<std::vector<SentenceModel>> sentencesOfFile(const QString &path);
/// The name of a thing by its type and rank; all different.
[[nodiscard]] std::string inventedName(EntityType type, std::uint32_t rank);

} // namespace lectern::bench
