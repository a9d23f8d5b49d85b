// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer, so that every build and compiler tries it: each seed as it is, cut off and with
// bits turned over, always the same. usage: TARGET [--rounds N] SEED...
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes changed(Bytes bytes, std::mt19937 &random)
{
    if (bytes.empty())
        return bytes;
    constexpr unsigned MostFlips = 8;
    for (unsigned flips = random() % MostFlips; flips > 0; --flips)
        bytes[random() % bytes.size()] ^= static_cast<std::uint8_t>(1U << (random() % 8));
    if (random() % 3 == 0)
        bytes.resize(random() % bytes.size());
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    int rounds = 100;
    std::mt19937 random(1);
    int runs = 0;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--rounds") == 0 && i + 1 < argc) {
            rounds = std::atoi(argv[++i]);
            continue;
        }
        std::ifstream file(argv[i], std::ios::binary);
        const Bytes seed{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        LLVMFuzzerTestOneInput(seed.data(), seed.size());
        for (int round = 0; round < rounds; ++round, ++runs) {
            const Bytes bytes = changed(seed, random);
            LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
        }
    }
    std::printf("%d inputs\n", runs);
    return runs == 0 ? 2 : 0;
}
