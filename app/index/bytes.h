// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace lectern {

using Bytes = std::span<const std::byte>;

/// Appends numbers and texts to a buffer, in the byte order of the machine.
class SectionWriter
{
public:
    [[nodiscard]] std::size_t size() const noexcept { return m_bytes.size(); }
    [[nodiscard]] Bytes bytes() const noexcept { return m_bytes; }
    [[nodiscard]] std::vector<std::byte> take() noexcept { return std::move(m_bytes); }
    void clear() noexcept { m_bytes.clear(); }
    void reserve(std::size_t size) { m_bytes.reserve(size); }

    template<typename T>
    void put(T value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        append(&value, sizeof value);
    }
    template<typename T>
    void putArray(std::span<const T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        append(values.data(), values.size_bytes());
    }
    /// 7 bits a byte, lowest first.
    void putVarint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.push_back(static_cast<std::byte>(value | 0x80));
        m_bytes.push_back(static_cast<std::byte>(value));
    }
    void putText(std::string_view text)
    {
        putVarint(text.size());
        append(text.data(), text.size());
    }
    void append(const void *data, std::size_t size)
    {
        if (size == 0)
            return;
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + size);
        std::memcpy(m_bytes.data() + at, data, size);
    }
    void alignTo(std::size_t alignment) { m_bytes.resize((m_bytes.size() + alignment - 1) / alignment * alignment); }
    /// Overwrites what was put at `at`.
    template<typename T>
    void replace(std::size_t at, T value)
    {
        std::memcpy(m_bytes.data() + at, &value, sizeof value);
    }

private:
    std::vector<std::byte> m_bytes;
};

/// Reads what SectionWriter wrote. Never reads beyond the end: from then on everything is 0 or empty and `failed()`.
class SectionReader
{
public:
    SectionReader() = default;
    explicit SectionReader(Bytes bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    [[nodiscard]] std::size_t position() const noexcept { return m_at; }
    [[nodiscard]] std::size_t remaining() const noexcept { return m_bytes.size() - m_at; }

    template<typename T>
    [[nodiscard]] T get()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value{};
        const Bytes bytes = take(sizeof(T));
        if (!bytes.empty())
            std::memcpy(&value, bytes.data(), sizeof(T));
        return value;
    }
    [[nodiscard]] std::uint64_t getVarint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; m_at < m_bytes.size() && shift < 64; shift += 7) {
            const auto byte = std::to_integer<std::uint64_t>(m_bytes[m_at++]);
            value |= (byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }
    [[nodiscard]] std::uint32_t getVarint32() { return static_cast<std::uint32_t>(getVarint()); }
    [[nodiscard]] std::string_view getText()
    {
        const Bytes bytes = take(getVarint());
        return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
    }
    [[nodiscard]] Bytes take(std::uint64_t size)
    {
        if (m_failed || size > remaining()) {
            m_failed = true;
            return {};
        }
        const Bytes bytes = m_bytes.subspan(m_at, static_cast<std::size_t>(size));
        m_at += bytes.size();
        return bytes;
    }
    void alignTo(std::size_t alignment) { static_cast<void>(take((alignment - m_at % alignment) % alignment)); }
    /// `count` values that lie in the buffer; empty and failed where it ends before or is not aligned for them.
    template<typename T>
    [[nodiscard]] std::span<const T> getArray(std::uint64_t count)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        if (count > remaining() / sizeof(T) ||
            reinterpret_cast<std::uintptr_t>(m_bytes.data() + m_at) % alignof(T) != 0)
            m_failed = true;
        const Bytes bytes = take(count * sizeof(T));
        return m_failed ? std::span<const T>()
                        : std::span<const T>(reinterpret_cast<const T *>(bytes.data()), bytes.size() / sizeof(T));
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

} // namespace lectern
