// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/history.h"

namespace lectern {

namespace {

/// Whether `later` only has more or less of the same word typed.
bool continuesTyping(const HistoryPlace &earlier, const HistoryPlace &later)
{
    const std::string &a = earlier.filter.text;
    const std::string &b = later.filter.text;
    return earlier.article == later.article && earlier.filter.chips == later.filter.chips && !a.empty() &&
           (a.starts_with(b) || b.starts_with(a));
}

} // namespace

void History::visit(const HistoryPlace &place)
{
    if (m_places.empty()) {
        m_places.push_back(place);
        return;
    }
    if (m_places[m_current] == place)
        return;
    m_places.erase(m_places.begin() + static_cast<std::ptrdiff_t>(m_current) + 1, m_places.end());
    if (continuesTyping(m_places.back(), place)) {
        m_places.back() = place;
        return;
    }
    m_places.push_back(place);
    if (m_places.size() > MostPlaces)
        m_places.erase(m_places.begin());
    m_current = m_places.size() - 1;
}

void History::clear()
{
    m_places.clear();
    m_current = 0;
}

std::optional<HistoryPlace> History::goBack()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_current];
}

std::optional<HistoryPlace> History::goForward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_current];
}

} // namespace lectern
