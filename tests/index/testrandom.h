// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace lectern {

/// The same numbers on every machine and in every run.
class TestRandom
{
public:
    explicit TestRandom(std::uint32_t seed) : m_engine(seed) {}
    [[nodiscard]] std::uint32_t next() { return static_cast<std::uint32_t>(m_engine()); }
    /// 0 to `end` - 1.
    [[nodiscard]] std::uint32_t below(std::uint32_t end) { return next() % end; }
    [[nodiscard]] bool oneIn(std::uint32_t chances) { return below(chances) == 0; }

private:
    std::mt19937 m_engine;
};

} // namespace lectern
