// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/textspan.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lectern {

/// Writes the values of a blob: numbers as variable-length integers (seven bits a byte, low first), strings with their
/// length before them.
class ByteWriter
{
public:
    void number(std::uint64_t value);
    void fixed64(std::uint64_t value); ///< eight bytes, low first: for hashes, which do not get shorter
    void real(float value);
    void string(std::string_view text);
    void span(TextSpan span);
    [[nodiscard]] const std::string &bytes() const noexcept { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what ByteWriter wrote and never beyond the end. After the first fault every value is zero or empty and
/// isIntact() is false, so that a decoder asks once, at its end.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] std::uint64_t number();
    /// A number of at most `limit`; a larger one is a fault.
    [[nodiscard]] std::uint32_t number(std::uint32_t limit);
    /// A count of things of which each takes at least one byte: never more than there are bytes left.
    [[nodiscard]] std::uint32_t count();
    [[nodiscard]] bool flag() { return number(1) == 1; }
    [[nodiscard]] std::uint64_t fixed64();
    [[nodiscard]] float real();         ///< finite, or a fault
    [[nodiscard]] std::string string(); ///< valid UTF-8, or a fault
    /// A span of `text` whose ends lie on code points.
    [[nodiscard]] TextSpan span(std::string_view text);

    void fail() noexcept;
    [[nodiscard]] bool isIntact() const noexcept { return m_isIntact; }
    [[nodiscard]] bool atEnd() const noexcept { return m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_isIntact = true;
};

} // namespace lectern
