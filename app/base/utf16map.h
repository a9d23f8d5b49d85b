// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace lectern {

/// Converts between byte offsets of a UTF-8 text and positions in the same text as QString. The only class that
/// counts UTF-16 units; both directions cost at most one block of text.
class Utf16Map
{
public:
    Utf16Map() = default;
    /// `utf8` must be valid.
    explicit Utf16Map(std::string_view utf8);

    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// UTF-16 position of a byte offset; an offset beyond the text gives its end.
    [[nodiscard]] int toPosition(std::uint32_t offset) const;
    /// Byte offset of a UTF-16 position; a position inside a surrogate pair gives its beginning.
    [[nodiscard]] std::uint32_t toOffset(int position) const;

private:
    static constexpr int Step = 64;
    struct Mark
    {
        std::uint32_t offset;
        int position;
    };
    QString m_text;
    std::vector<Mark> m_marks; ///< one every Step code points, first at 0, last at the end
};

} // namespace lectern
