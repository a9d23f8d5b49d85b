// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexiconformat.h"

#include <cstring>

namespace lectern::lexiconformat {

namespace {

constexpr std::uint64_t Multiplier = 0x9E3779B97F4A7C15U;

std::uint64_t mixed(std::uint64_t value) noexcept
{
    value *= Multiplier;
    return value ^ (value >> 29U);
}

/// Up to eight bytes as a number, the first the lowest.
std::uint64_t chunkAt(std::string_view bytes, std::size_t at) noexcept
{
    std::uint64_t chunk = 0;
    std::memcpy(&chunk, bytes.data() + at, bytes.size() - at < sizeof chunk ? bytes.size() - at : sizeof chunk);
    return chunk;
}

enum class ByteKind : std::uint8_t { Separator, Letter, Sign };

constexpr ByteKind kindOf(char character) noexcept
{
    const auto byte = static_cast<unsigned char>(character);
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    if (isLetter || (byte >= '0' && byte <= '9') || byte >= 0x80)
        return ByteKind::Letter;
    return byte <= ' ' || byte == '.' || byte == '\'' || byte == '-' ? ByteKind::Separator : ByteKind::Sign;
}

constexpr std::array<ByteKind, 256> makeKinds() noexcept
{
    std::array<ByteKind, 256> kinds = {};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte)
        kinds[byte] = kindOf(static_cast<char>(byte));
    return kinds;
}

constexpr std::array<ByteKind, 256> Kinds = makeKinds();

ByteKind kindAt(std::string_view text, std::size_t at) noexcept
{
    return Kinds[static_cast<unsigned char>(text[at])];
}

} // namespace

std::uint64_t checksum(std::string_view bytes) noexcept
{
    std::uint64_t sum = bytes.size();
    for (std::size_t at = 0; at < bytes.size(); at += 8)
        sum = mixed(sum ^ chunkAt(bytes, at));
    return sum;
}

std::uint32_t hashAtom(std::string_view atom) noexcept
{
    std::uint64_t hash = atom.size();
    for (std::size_t at = 0; at < atom.size(); at += 8)
        hash = mixed(hash ^ chunkAt(atom, at));
    return static_cast<std::uint32_t>(hash >> 32U);
}

void appendVarint(std::string &bytes, std::uint32_t value)
{
    while (value >= 0x80U) {
        bytes.push_back(static_cast<char>(value | 0x80U));
        value >>= 7U;
    }
    bytes.push_back(static_cast<char>(value));
}

std::uint32_t readVarint(std::string_view bytes, std::size_t &at) noexcept
{
    std::uint32_t value = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
        if (at >= bytes.size())
            break;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= (byte & 0x7FU) << shift;
        if (byte < 0x80U)
            return value;
    }
    at = bytes.size() + 1;
    return 0;
}

std::string_view AtomReader::next() noexcept
{
    while (m_at < m_folded.size() && kindAt(m_folded, m_at) == ByteKind::Separator)
        ++m_at;
    if (m_at == m_folded.size())
        return {};
    const std::size_t begin = m_at++;
    if (kindAt(m_folded, begin) == ByteKind::Sign)
        return m_folded[begin] == '&' ? std::string_view("and") : m_folded.substr(begin, 1);
    while (m_at < m_folded.size() && kindAt(m_folded, m_at) == ByteKind::Letter)
        ++m_at;
    return m_folded.substr(begin, m_at - begin);
}

} // namespace lectern::lexiconformat
