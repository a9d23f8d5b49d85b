// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/query/askanybytes.h"

#include <cstdint>
#include <cstdlib>

namespace {

/// Where the compiler cannot see that nobody reads it.
volatile std::size_t answer = 0;

} // namespace

/// Bytes are no snapshot, or one that can be asked everything; checksums are passed over, or nothing would get by them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    answer = lectern::askAnyBytes(std::as_bytes(std::span(data, size)));
    return 0;
}
