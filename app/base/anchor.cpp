// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/anchor.h"

#include "app/base/utf8.h"

#include <algorithm>
#include <vector>

namespace lectern {

namespace {

constexpr std::size_t LeastContextBytes = 32; ///< as browsers keep for links to text

std::size_t boundaryAtOrBefore(std::string_view text, std::size_t at)
{
    while (at > 0 && !isCodePointBoundary(text, at))
        --at;
    return at;
}

std::size_t boundaryAtOrAfter(std::string_view text, std::size_t at)
{
    while (at < text.size() && !isCodePointBoundary(text, at))
        ++at;
    return at;
}

std::size_t commonPrefix(std::string_view a, std::string_view b)
{
    return static_cast<std::size_t>(
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin())
            .first -
        a.begin());
}

std::size_t commonSuffix(std::string_view a, std::string_view b)
{
    std::size_t common = 0;
    while (common < a.size() && common < b.size() && a[a.size() - 1 - common] == b[b.size() - 1 - common])
        ++common;
    return common;
}

/// How much of the context is there around a quote that begins at `at`, in bytes.
std::size_t agreement(const TextAnchor &anchor, std::string_view text, std::size_t at)
{
    return commonSuffix(text.substr(0, at), anchor.before) +
           commonPrefix(text.substr(at + anchor.quote.size()), anchor.after);
}

} // namespace

TextAnchor textAnchor(ArticleAnchor article, std::string_view text, TextSpan span)
{
    TextAnchor anchor{std::move(article), std::string(span.of(text)), {}, {}};
    // Twice as much each time until no other place is like it; the whole text is never found twice.
    for (std::size_t bytes = LeastContextBytes;; bytes *= 2) {
        const std::size_t begin = boundaryAtOrBefore(text, span.begin > bytes ? span.begin - bytes : 0);
        const std::size_t end = boundaryAtOrAfter(text, std::min<std::size_t>(text.size(), span.end + bytes));
        anchor.before = text.substr(begin, span.begin - begin);
        anchor.after = text.substr(span.end, end - span.end);
        if (locate(anchor, text) == span || (begin == 0 && end == text.size()))
            return anchor;
    }
}

std::optional<TextSpan> locate(const TextAnchor &anchor, std::string_view text)
{
    if (anchor.quote.empty())
        return std::nullopt;
    std::optional<std::size_t> best;
    std::size_t most = 0;
    bool isTied = false;
    for (std::size_t at = text.find(anchor.quote); at != std::string_view::npos; at = text.find(anchor.quote, at + 1)) {
        const std::size_t agreed = agreement(anchor, text, at);
        if (best && agreed <= most) {
            isTied = isTied || agreed == most;
            continue;
        }
        best = at;
        most = agreed;
        isTied = false;
    }
    if (!best || isTied)
        return std::nullopt;
    return TextSpan{static_cast<std::uint32_t>(*best), static_cast<std::uint32_t>(*best + anchor.quote.size())};
}

} // namespace lectern
