// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/overlay.h"
#include "app/index/sharedarray.h"

namespace lectern {

/// Rows of different length of which a few have been replaced. A bit for each row says which, so that a scan over all
/// of them stays a scan.
template<typename T>
class PatchedRows
{
public:
    using Change = typename Overlay<SharedArray<T>>::Entry;

    PatchedRows() = default;
    explicit PatchedRows(Rows<T> rows) : m_rows(std::move(rows)) {}

    [[nodiscard]] std::size_t size() const noexcept { return m_rows.size(); }
    [[nodiscard]] std::span<const T> row(std::size_t index) const
    {
        if (m_isReplaced && (((*m_isReplaced)[index / 64] >> (index % 64)) & 1) != 0)
            return m_overlay.find(static_cast<std::uint32_t>(index))->values();
        return m_rows.row(index);
    }
    /// `changes` ascends by number.
    [[nodiscard]] PatchedRows with(std::vector<Change> changes) const
    {
        if (changes.empty())
            return *this;
        PatchedRows patched = *this;
        auto bits = m_isReplaced ? *m_isReplaced : std::vector<std::uint64_t>((size() + 63) / 64);
        for (const Change &change : changes)
            bits[change.number / 64] |= std::uint64_t(1) << (change.number % 64);
        patched.m_overlay = m_overlay.with(std::move(changes));
        patched.m_isReplaced = std::make_shared<const std::vector<std::uint64_t>>(std::move(bits));
        return patched.m_overlay.size() > overlayLimit(size()) ? PatchedRows(patched.flat()) : patched;
    }
    /// All rows end to end.
    [[nodiscard]] Rows<T> flat() const
    {
        if (m_overlay.isEmpty())
            return m_rows;
        std::vector<std::uint32_t> offsets{0};
        std::vector<T> values;
        for (std::size_t index = 0; index < size(); ++index) {
            const std::span<const T> kept = row(index);
            values.insert(values.end(), kept.begin(), kept.end());
            offsets.push_back(static_cast<std::uint32_t>(values.size()));
        }
        return {std::move(offsets), std::move(values)};
    }

private:
    Rows<T> m_rows;
    Overlay<SharedArray<T>> m_overlay;
    std::shared_ptr<const std::vector<std::uint64_t>> m_isReplaced; ///< null where no row is
};

} // namespace lectern
