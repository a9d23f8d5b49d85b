// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/query.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Any text is a query or a fault with a place in it, and what a query is written as means the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const lectern::Result<lectern::Query> query = lectern::parseQuery(text);
    if (!query) {
        if (query.error().position > static_cast<int>(size))
            std::abort();
        return 0;
    }
    const std::string written = lectern::toText(*query);
    const lectern::Result<lectern::Query> again = lectern::parseQuery(written);
    if (!again || lectern::toText(*again) != written)
        std::abort();
    return 0;
}
