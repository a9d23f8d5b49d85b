// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utf8.h"

#include <algorithm>

namespace lectern {

namespace {

constexpr char32_t Replacement = 0xFFFD;

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the sequence that `lead` begins, 0 where it cannot begin one.
std::size_t sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

bool isScalarValue(char32_t value, std::size_t size)
{
    constexpr char32_t Least[] = {0, 0, 0x80, 0x800, 0x10000};
    return value >= Least[size] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

} // namespace

CodePoint codePointAt(std::string_view utf8, std::size_t at) noexcept
{
    const unsigned char lead = byteAt(utf8, at);
    const std::size_t size = sequenceLength(lead);
    if (size == 1)
        return {lead, 1};
    if (size == 0 || at + size > utf8.size())
        return {Replacement, 1};
    char32_t value = lead & (0x7F >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const unsigned char byte = byteAt(utf8, at + i);
        if (!isContinuation(byte))
            return {Replacement, 1};
        value = (value << 6) | (byte & 0x3F);
    }
    return isScalarValue(value, size) ? CodePoint{value, size} : CodePoint{Replacement, 1};
}

CodePoint codePointBefore(std::string_view utf8, std::size_t at) noexcept
{
    if (at == 0)
        return {};
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && isContinuation(byteAt(utf8, begin)))
        --begin;
    const CodePoint found = codePointAt(utf8, begin);
    return begin + found.size == at ? found : CodePoint{Replacement, 1};
}

void appendUtf8(std::string &utf8, char32_t codePoint)
{
    const auto push = [&utf8](char32_t byte) { utf8.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        push(codePoint);
    } else if (codePoint < 0x800) {
        push(0xC0 | (codePoint >> 6));
        push(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        push(0xE0 | (codePoint >> 12));
        push(0x80 | ((codePoint >> 6) & 0x3F));
        push(0x80 | (codePoint & 0x3F));
    } else {
        push(0xF0 | (codePoint >> 18));
        push(0x80 | ((codePoint >> 12) & 0x3F));
        push(0x80 | ((codePoint >> 6) & 0x3F));
        push(0x80 | (codePoint & 0x3F));
    }
}

bool isValidUtf8(std::string_view text) noexcept
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        // A stated U+FFFD has three bytes, a faulty one has one.
        if (point.value == Replacement && point.size == 1)
            return false;
        at += point.size;
    }
    return true;
}

std::size_t codePointCount(std::string_view utf8) noexcept
{
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return !isContinuation(static_cast<unsigned char>(c)); }));
}

bool isCodePointBoundary(std::string_view utf8, std::size_t at) noexcept
{
    return at == utf8.size() || (at < utf8.size() && !isContinuation(byteAt(utf8, at)));
}

CodePointMap::CodePointMap(std::string_view utf8) : m_text(utf8)
{
    m_counts.reserve(utf8.size() / Step + 1);
    std::uint32_t count = 0;
    for (std::size_t at = 0; at <= utf8.size(); at += Step) {
        m_counts.push_back(count);
        count += static_cast<std::uint32_t>(codePointCount(utf8.substr(at, Step)));
    }
}

std::uint32_t CodePointMap::toCodePoints(std::uint32_t offset) const
{
    const std::uint32_t block = offset / Step;
    const std::string_view rest = std::string_view(m_text).substr(block * Step, offset % Step);
    return m_counts[block] + static_cast<std::uint32_t>(codePointCount(rest));
}

} // namespace lectern
