// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/query/search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace lectern {

/// Keeps the best of many hits: higher score first, newer article first among equals. Most hits of a frequent word
/// are turned away by one comparison.
class TopHits
{
public:
    explicit TopHits(std::uint32_t limit) : m_limit(limit)
    {
        if (limit == 0)
            m_least = std::numeric_limits<float>::infinity();
    }

    /// One for hits that are offered newest first: among equals the first ones stay, so that a frequent word, which is
    /// worth the same in thousands of articles, has few that are better than the least.
    [[nodiscard]] TopHits newestFirst() const
    {
        TopHits hits(static_cast<std::uint32_t>(m_limit));
        hits.m_least = m_least;
        hits.m_isNewestFirst = true;
        return hits;
    }
    void add(TopHits others)
    {
        for (const Hit &hit : others.take())
            offer(hit.score, hit.doc.value());
    }

    void offer(float score, std::uint32_t doc)
    {
        if (score < m_least)
            return;
        m_hits.push_back({DocNumber(doc), score});
        if (m_hits.size() >= std::size_t(m_limit) * 2)
            shrink();
    }
    /// Hits below this score need not be offered.
    [[nodiscard]] float least() const noexcept { return m_least; }
    /// Best first.
    [[nodiscard]] std::vector<Hit> take()
    {
        std::sort(m_hits.begin(), m_hits.end(), isBetter);
        if (m_hits.size() > m_limit)
            m_hits.resize(m_limit);
        return std::move(m_hits);
    }

private:
    static bool isBetter(const Hit &a, const Hit &b) { return a.score != b.score ? a.score > b.score : a.doc > b.doc; }
    void shrink()
    {
        if (m_limit == 0) {
            m_hits.clear();
            return;
        }
        const auto last = m_hits.begin() + static_cast<std::ptrdiff_t>(m_limit) - 1;
        std::nth_element(m_hits.begin(), last, m_hits.end(), isBetter);
        m_hits.resize(m_limit);
        m_least = m_hits.back().score;
        if (m_isNewestFirst)
            m_least = std::nextafter(m_least, std::numeric_limits<float>::infinity());
    }

    std::size_t m_limit;
    float m_least = -std::numeric_limits<float>::infinity();
    bool m_isNewestFirst = false;
    std::vector<Hit> m_hits;
};

} // namespace lectern
