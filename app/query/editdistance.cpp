// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/editdistance.h"

#include "app/base/utf8.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace lectern {

namespace {

std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        points += point.value;
        at += point.size;
    }
    return points;
}

} // namespace

int editDistance(std::string_view first, std::string_view second, int limit)
{
    const std::u32string a = codePoints(first);
    const std::u32string b = codePoints(second);
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > limit)
        return limit + 1;
    std::vector<int> beforeLast(b.size() + 1);
    std::vector<int> last(b.size() + 1);
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit && *std::min_element(last.begin(), last.end()) > limit)
            return limit + 1;
        beforeLast.swap(last);
        last.swap(row);
    }
    return std::min(last.back(), limit + 1);
}

} // namespace lectern
