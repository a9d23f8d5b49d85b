// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/bytestream.h"

#include "app/base/utf8.h"

#include <bit>
#include <cmath>
#include <limits>

namespace lectern {

namespace {

constexpr int BitsAByte = 7;
constexpr std::uint64_t ByteMask = 0x7F;
constexpr std::uint64_t MoreFollows = 0x80;

} // namespace

void ByteWriter::number(std::uint64_t value)
{
    for (; value > ByteMask; value >>= BitsAByte)
        m_bytes.push_back(static_cast<char>((value & ByteMask) | MoreFollows));
    m_bytes.push_back(static_cast<char>(value));
}

void ByteWriter::fixed64(std::uint64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        m_bytes.push_back(static_cast<char>((value >> shift) & 0xFF));
}

void ByteWriter::real(float value)
{
    number(std::bit_cast<std::uint32_t>(value));
}

void ByteWriter::string(std::string_view text)
{
    number(text.size());
    m_bytes.append(text);
}

void ByteWriter::span(TextSpan span)
{
    number(span.begin);
    number(span.size());
}

void ByteReader::fail() noexcept
{
    m_isIntact = false;
    m_rest = {};
}

std::uint64_t ByteReader::number()
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += BitsAByte) {
        if (m_rest.empty())
            break;
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        value |= (byte & ByteMask) << shift;
        if ((byte & MoreFollows) == 0)
            return value;
    }
    fail();
    return 0;
}

std::uint32_t ByteReader::number(std::uint32_t limit)
{
    const std::uint64_t value = number();
    if (value > limit) {
        fail();
        return 0;
    }
    return static_cast<std::uint32_t>(value);
}

std::uint32_t ByteReader::count()
{
    const std::uint32_t value = number(std::numeric_limits<std::uint32_t>::max());
    if (value > m_rest.size()) {
        fail();
        return 0;
    }
    return value;
}

std::uint64_t ByteReader::fixed64()
{
    if (m_rest.size() < 8) {
        fail();
        return 0;
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_rest[i])) << (8 * i);
    m_rest.remove_prefix(8);
    return value;
}

float ByteReader::real()
{
    const auto value = std::bit_cast<float>(number(std::numeric_limits<std::uint32_t>::max()));
    if (!std::isfinite(value)) {
        fail();
        return 0;
    }
    return value;
}

std::string ByteReader::string()
{
    const std::uint32_t size = count();
    const std::string_view text = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    if (!isValidUtf8(text)) {
        fail();
        return {};
    }
    return std::string(text);
}

TextSpan ByteReader::span(std::string_view text)
{
    const auto limit = static_cast<std::uint32_t>(text.size());
    const std::uint32_t begin = number(limit);
    const std::uint32_t end = begin + number(limit - begin);
    if (!isCodePointBoundary(text, begin) || !isCodePointBoundary(text, end)) {
        fail();
        return {};
    }
    return {begin, end};
}

} // namespace lectern
