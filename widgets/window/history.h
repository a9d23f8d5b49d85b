// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace lectern {

/// A filter and the article that was read under it.
struct HistoryPlace
{
    Filter filter;
    std::optional<ArticleId> article;
    bool operator==(const HistoryPlace &) const = default;
};

/// Where the reader has been, as in a browser.
class History
{
public:
    static constexpr std::size_t MostPlaces = 200;

    /// The reader is somewhere else now; what lay ahead is forgotten. Words typed one after the other are one place.
    void visit(const HistoryPlace &place);
    void clear();
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// Nothing where there is no way.
    [[nodiscard]] std::optional<HistoryPlace> goBack();
    [[nodiscard]] std::optional<HistoryPlace> goForward();

private:
    std::vector<HistoryPlace> m_places;
    std::size_t m_current = 0;
};

} // namespace lectern
