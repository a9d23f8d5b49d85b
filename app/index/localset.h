// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/postings.h"

#include <algorithm>
#include <bit>
#include <memory>
#include <span>
#include <vector>

namespace lectern {

/// A set of articles of one segment: sorted numbers while they are few, a bitmap when they are many. Immutable; a set
/// made of a posting list views it where it lies, so the segment must outlive it.
class LocalSet
{
public:
    LocalSet() = default;
    [[nodiscard]] static LocalSet none(std::uint32_t segmentDocs);
    [[nodiscard]] static LocalSet all(std::uint32_t segmentDocs);
    [[nodiscard]] static LocalSet ofDocs(std::vector<LocalDoc> docs, std::uint32_t segmentDocs);
    /// Bits beyond the last article must be 0.
    [[nodiscard]] static LocalSet ofWords(std::vector<std::uint64_t> words, std::uint32_t segmentDocs);
    [[nodiscard]] static LocalSet viewOf(std::span<const LocalDoc> docs, std::uint32_t segmentDocs);
    [[nodiscard]] static LocalSet viewOf(std::span<const std::uint64_t> words, std::uint32_t count,
                                         std::uint32_t segmentDocs);

    [[nodiscard]] std::uint32_t segmentDocs() const noexcept { return m_segmentDocs; }
    [[nodiscard]] std::uint32_t count() const noexcept { return m_count; }
    [[nodiscard]] bool isEmpty() const noexcept { return m_count == 0; }
    [[nodiscard]] bool isDense() const noexcept { return m_isDense; }
    [[nodiscard]] std::span<const LocalDoc> docs() const noexcept { return m_docs; }        ///< unless dense
    [[nodiscard]] std::span<const std::uint64_t> words() const noexcept { return m_words; } ///< if dense
    [[nodiscard]] bool contains(LocalDoc doc) const noexcept
    {
        if (m_isDense)
            return doc / 64U < m_words.size() && ((m_words[doc / 64U] >> (doc % 64U)) & 1) != 0;
        return std::binary_search(m_docs.begin(), m_docs.end(), doc);
    }

    /// Same articles, kept in the same way.
    [[nodiscard]] bool operator==(const LocalSet &other) const noexcept;

    /// Calls `visit(LocalDoc)` for each, ascending.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        if (!m_isDense) {
            for (const LocalDoc doc : m_docs)
                visit(doc);
            return;
        }
        for (std::size_t i = 0; i < m_words.size(); ++i)
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<LocalDoc>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
    }

private:
    std::uint32_t m_segmentDocs = 0;
    std::uint32_t m_count = 0;
    bool m_isDense = false;
    std::span<const LocalDoc> m_docs;
    std::span<const std::uint64_t> m_words;
    std::shared_ptr<const void> m_owner; ///< of what the spans view; null where the segment owns it
};

/// The articles of a list, viewed where they lie.
[[nodiscard]] LocalSet docsOf(const PostingsView &list, std::uint32_t segmentDocs);
[[nodiscard]] LocalSet intersection(const LocalSet &a, const LocalSet &b);
[[nodiscard]] LocalSet difference(const LocalSet &a, const LocalSet &b);
[[nodiscard]] LocalSet unionOf(std::span<const LocalSet> sets, std::uint32_t segmentDocs);

/// Bitmap of one segment that is being filled; articles beyond the segment are passed over.
class LocalBitmap
{
public:
    explicit LocalBitmap(std::uint32_t segmentDocs);
    void insert(LocalDoc doc) noexcept
    {
        if (doc < m_segmentDocs)
            m_words[doc / 64] |= std::uint64_t(1) << (doc % 64);
    }
    void insert(const LocalSet &set) noexcept;
    [[nodiscard]] LocalSet take();

private:
    std::uint32_t m_segmentDocs;
    std::vector<std::uint64_t> m_words;
};

} // namespace lectern
