// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/bytes.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lectern {

/// An immutable array that is shared by copying: made in memory, or a part of a mapped file.
template<typename T>
class SharedArray
{
public:
    SharedArray() = default;
    SharedArray(std::vector<T> values)
    {
        const auto owner = std::make_shared<const std::vector<T>>(std::move(values));
        m_values = *owner;
        m_owner = owner;
    }
    SharedArray(std::span<const T> values, std::shared_ptr<const void> owner)
        : m_owner(std::move(owner)), m_values(values)
    {
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_values.size(); }
    [[nodiscard]] const T &operator[](std::size_t index) const { return m_values[index]; }
    [[nodiscard]] std::span<const T> values() const noexcept { return m_values; }

private:
    std::shared_ptr<const void> m_owner;
    std::span<const T> m_values;
};

/// Rows of different length, end to end.
template<typename T>
struct Rows
{
    SharedArray<std::uint32_t> offsets{std::vector<std::uint32_t>{0}};
    SharedArray<T> values;

    [[nodiscard]] std::size_t size() const noexcept { return offsets.size() - 1; }
    [[nodiscard]] std::span<const T> row(std::size_t index) const
    {
        return values.values().subspan(offsets[index], offsets[index + 1] - offsets[index]);
    }
    /// Whether there are `count` rows and all lie inside the values.
    [[nodiscard]] bool isWhole(std::size_t count) const
    {
        const auto ends = offsets.values();
        return ends.size() == count + 1 && ends.front() == 0 && ends.back() == values.size() &&
               std::is_sorted(ends.begin(), ends.end());
    }
};

/// Where sections of a snapshot begin, so that their numbers can be read where they lie.
inline constexpr std::size_t SectionAlignment = 8;

template<typename T>
void putSection(SectionWriter &out, const Rows<T> &rows)
{
    out.put(static_cast<std::uint64_t>(rows.size()));
    out.putArray(rows.offsets.values());
    out.alignTo(SectionAlignment);
    out.putArray(rows.values.values());
    out.alignTo(SectionAlignment);
}

/// Empty where the bytes are no rows; `owner` keeps them alive.
template<typename T>
[[nodiscard]] std::optional<Rows<T>> getRows(SectionReader &in, const std::shared_ptr<const void> &owner)
{
    const auto count = in.get<std::uint64_t>();
    Rows<T> rows;
    rows.offsets = {in.getArray<std::uint32_t>(count < in.remaining() ? count + 1 : count), owner};
    in.alignTo(SectionAlignment);
    if (in.failed())
        return std::nullopt;
    rows.values = {in.getArray<T>(rows.offsets[count]), owner};
    in.alignTo(SectionAlignment);
    if (in.failed() || !rows.isWhole(count))
        return std::nullopt;
    return rows;
}

template<typename T>
void putSection(SectionWriter &out, const SharedArray<T> &array)
{
    out.put(static_cast<std::uint64_t>(array.size()));
    out.putArray(array.values());
    out.alignTo(SectionAlignment);
}

/// Empty and `in.failed()` where the bytes are no array.
template<typename T>
[[nodiscard]] SharedArray<T> getArray(SectionReader &in, const std::shared_ptr<const void> &owner)
{
    const auto count = in.get<std::uint64_t>();
    SharedArray<T> array(in.getArray<T>(count), owner);
    in.alignTo(SectionAlignment);
    return array;
}

} // namespace lectern
