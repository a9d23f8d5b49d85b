// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace lectern {

/// A few values that stand in for those of an array that is too large to be copied for them. Shared by copying; a
/// change costs as much as there are values here.
template<typename T>
class Overlay
{
public:
    struct Entry
    {
        std::uint32_t number = 0;
        T value;
    };

    [[nodiscard]] std::size_t size() const noexcept { return m_entries ? m_entries->size() : 0; }
    [[nodiscard]] bool isEmpty() const noexcept { return !m_entries; }
    /// Ascending by number.
    [[nodiscard]] const std::vector<Entry> &entries() const
    {
        static const std::vector<Entry> none;
        return m_entries ? *m_entries : none;
    }
    /// Null where the array's own value holds.
    [[nodiscard]] const T *find(std::uint32_t number) const
    {
        if (!m_entries)
            return nullptr;
        const auto found = std::lower_bound(m_entries->begin(), m_entries->end(), number,
                                            [](const Entry &entry, std::uint32_t n) { return entry.number < n; });
        return found != m_entries->end() && found->number == number ? &found->value : nullptr;
    }
    /// `changes` ascends by number and takes the place of what is here.
    [[nodiscard]] Overlay with(std::vector<Entry> changes) const
    {
        if (changes.empty())
            return *this;
        std::vector<Entry> merged;
        merged.reserve(size() + changes.size());
        auto change = changes.begin();
        for (const Entry &entry : entries()) {
            for (; change != changes.end() && change->number < entry.number; ++change)
                merged.push_back(std::move(*change));
            if (change == changes.end() || change->number != entry.number)
                merged.push_back(entry);
        }
        std::move(change, changes.end(), std::back_inserter(merged));
        Overlay overlay;
        overlay.m_entries = std::make_shared<const std::vector<Entry>>(std::move(merged));
        return overlay;
    }

private:
    std::shared_ptr<const std::vector<Entry>> m_entries;
};

/// From how many values on an overlay of an array is to be laid into a new array: a change then stays cheap, and the
/// copying is spread over many changes.
[[nodiscard]] constexpr std::size_t overlayLimit(std::size_t arraySize)
{
    constexpr std::size_t Least = 512;
    constexpr std::size_t Share = 16;
    return std::max(Least, arraySize / Share);
}

} // namespace lectern
