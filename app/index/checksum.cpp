// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/index/checksum.h"

#include "app/index/bitpacking.h"

#include <array>
#include <bit>

namespace lectern {

namespace {

constexpr std::uint64_t FirstFactor = 0x9E3779B185EBCA87;
constexpr std::uint64_t SecondFactor = 0xC2B2AE3D27D4EB4F;

std::uint64_t mixed(std::uint64_t sum, std::uint64_t word)
{
    return std::rotl(sum + word * SecondFactor, 31) * FirstFactor;
}

} // namespace

/// Four sums side by side, because one alone would wait for its own multiplications.
std::uint64_t checksum(Bytes bytes) noexcept
{
    constexpr std::size_t WordSize = sizeof(std::uint64_t);
    std::array<std::uint64_t, 4> sums = {1, 2, 3, 4};
    std::size_t at = 0;
    for (; bytes.size() - at >= sums.size() * WordSize; at += sums.size() * WordSize)
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] = mixed(sums[i], loadWord(bytes.data() + at + i * WordSize));
    std::uint64_t sum = bytes.size();
    for (const std::uint64_t part : sums)
        sum = mixed(sum, part);
    for (; at < bytes.size(); ++at)
        sum = mixed(sum, std::to_integer<std::uint64_t>(bytes[at]));
    return sum ^ (sum >> 32);
}

} // namespace lectern
