// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern {

/// What the class, id or role of an element says of it.
enum class PagePart : std::uint8_t { Unknown, Comments, Furniture, Aside, Article, Byline, Time, Caption, Standfirst };

/// The words of resources/import/page-parts.tsv, looked up by the names of elements. Remembers every name it was asked
/// for, for a page repeats its classes; to be made anew for each page.
class PageParts
{
public:
    PageParts();
    [[nodiscard]] PagePart partOf(std::string_view classes);

private:
    [[nodiscard]] PagePart found(std::string_view classes) const;
    [[nodiscard]] PagePart longestAt(const std::vector<std::string> &words, std::size_t at) const;

    std::unordered_map<std::string, PagePart> m_parts; ///< by words with one space between them
    std::unordered_map<std::string, PagePart> m_known; ///< by the value of an attribute
};

} // namespace lectern
