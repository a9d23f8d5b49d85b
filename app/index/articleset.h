// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/corpus.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace lectern {

/// A set of articles of one snapshot as a bitmap: what a filter leaves.
class ArticleSet
{
public:
    ArticleSet() = default;
    explicit ArticleSet(std::uint32_t articleCount) : m_words((articleCount + 63) / 64), m_size(articleCount) {}
    [[nodiscard]] static ArticleSet all(std::uint32_t articleCount);

    [[nodiscard]] std::uint32_t articleCount() const noexcept { return m_size; } ///< of the snapshot, not of the set
    [[nodiscard]] std::uint32_t count() const noexcept;
    [[nodiscard]] bool isEmpty() const noexcept;
    [[nodiscard]] bool contains(DocNumber doc) const noexcept
    {
        return (m_words[doc.value() / 64] >> (doc.value() % 64)) & 1;
    }
    void insert(DocNumber doc) noexcept { m_words[doc.value() / 64] |= std::uint64_t(1) << (doc.value() % 64); }
    void remove(DocNumber doc) noexcept { m_words[doc.value() / 64] &= ~(std::uint64_t(1) << (doc.value() % 64)); }
    /// Every article from `begin` up to, but not including, `end`.
    void insertRange(std::uint32_t begin, std::uint32_t end) noexcept;
    ArticleSet &operator&=(const ArticleSet &other) noexcept;
    ArticleSet &operator|=(const ArticleSet &other) noexcept;
    /// Without the articles of `other`.
    ArticleSet &operator-=(const ArticleSet &other) noexcept;
    /// Calls `visit(DocNumber)` for each, ascending.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(DocNumber(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word)))));
    }
    [[nodiscard]] std::vector<std::uint64_t> &words() noexcept { return m_words; }
    [[nodiscard]] const std::vector<std::uint64_t> &words() const noexcept { return m_words; }
    bool operator==(const ArticleSet &) const = default;

private:
    void clearBeyondEnd() noexcept;

    std::vector<std::uint64_t> m_words;
    std::uint32_t m_size = 0;
};

} // namespace lectern
