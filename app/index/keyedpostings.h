// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/overlay.h"
#include "app/index/postings.h"
#include "app/index/sharedarray.h"

#include <span>
#include <vector>

namespace lectern {

/// Articles of one segment by the number of what they have: an entity, a story. Only numbers that occur take room, so
/// that a segment of a hundred articles stays small in a library of a million names.
class KeyedPostings
{
public:
    struct Pair
    {
        std::uint32_t key = 0;
        LocalDoc doc = 0;
        auto operator<=>(const Pair &) const = default;
    };
    struct Change
    {
        enum class Is { Gone, Here };
        std::uint32_t key = 0;
        LocalDoc doc = 0;
        Is is = Is::Here;
        auto operator<=>(const Change &) const = default;
    };

    KeyedPostings() = default;
    /// In any order, without repetitions.
    explicit KeyedPostings(std::vector<Pair> pairs);
    /// Ascending.
    [[nodiscard]] std::span<const LocalDoc> row(std::uint32_t key) const;
    /// An article that is said to be gone must be here, one that is said to be here must not; in any order.
    [[nodiscard]] KeyedPostings with(std::vector<Change> changes) const;

    void save(SectionWriter &out) const;
    /// False where the bytes are damaged or name articles or keys beyond these numbers.
    [[nodiscard]] bool load(SectionReader &in, const std::shared_ptr<const void> &owner, std::uint32_t docCount,
                            std::uint32_t keyCount);

private:
    [[nodiscard]] KeyedPostings flat() const; ///< the same without an overlay

    SharedArray<std::uint32_t> m_keys;
    Rows<LocalDoc> m_rows;
    Overlay<SharedArray<LocalDoc>> m_overlay; ///< by key
};

} // namespace lectern
