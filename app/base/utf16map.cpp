// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utf16map.h"

#include <algorithm>

namespace lectern {

namespace {

/// Bytes of UTF-8 that the code point at `position` takes, and its UTF-16 units.
struct Width
{
    std::uint32_t bytes;
    int units;
};

Width widthAt(const QString &text, int position)
{
    const QChar unit = text.at(position);
    if (unit.isHighSurrogate() && position + 1 < text.size())
        return {4, 2};
    if (unit.unicode() < 0x80)
        return {1, 1};
    return {unit.unicode() < 0x800 ? 2u : 3u, 1};
}

} // namespace

Utf16Map::Utf16Map(std::string_view utf8) : m_text(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())))
{
    Mark mark{0, 0};
    int count = 0;
    while (mark.position < m_text.size()) {
        if (count++ % Step == 0)
            m_marks.push_back(mark);
        const Width width = widthAt(m_text, mark.position);
        mark.offset += width.bytes;
        mark.position += width.units;
    }
    m_marks.push_back(mark);
}

int Utf16Map::toPosition(std::uint32_t offset) const
{
    if (m_marks.empty() || offset >= m_marks.back().offset)
        return static_cast<int>(m_text.size());
    auto after = std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                                  [](std::uint32_t value, const Mark &mark) { return value < mark.offset; });
    Mark at = *std::prev(after);
    while (at.offset < offset) {
        const Width width = widthAt(m_text, at.position);
        if (at.offset + width.bytes > offset)
            break;
        at.offset += width.bytes;
        at.position += width.units;
    }
    return at.position;
}

std::uint32_t Utf16Map::toOffset(int position) const
{
    if (m_marks.empty())
        return 0;
    if (position >= m_marks.back().position)
        return m_marks.back().offset;
    auto after = std::upper_bound(m_marks.begin(), m_marks.end(), std::max(position, 0),
                                  [](int value, const Mark &mark) { return value < mark.position; });
    Mark at = *std::prev(after);
    while (at.position < position) {
        const Width width = widthAt(m_text, at.position);
        if (at.position + width.units > position)
            break;
        at.offset += width.bytes;
        at.position += width.units;
    }
    return at.offset;
}

} // namespace lectern
