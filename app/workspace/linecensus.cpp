// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/linecensus.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace lectern {

namespace {

/// A line and somebody who holds it.
struct Holder
{
    LineKey line = 0;
    LineKey report = 0;
    std::optional<ArticleId> article; ///< of the library
};

/// Different reports among holders of one line, which are sorted by report.
std::size_t reportsOf(std::span<const Holder> holders, bool ofLibraryOnly)
{
    std::optional<LineKey> last;
    std::size_t reports = 0;
    for (const Holder &holder : holders) {
        if ((ofLibraryOnly && !holder.article) || last == holder.report)
            continue;
        last = holder.report;
        ++reports;
    }
    return reports;
}

std::vector<Holder> holdersOf(std::span<const OutletLines> texts, std::span<const LineWitness> witnesses)
{
    std::vector<Holder> holders;
    for (const OutletLines &text : texts)
        for (const LineKey line : text.keys)
            holders.push_back({line, text.report, {}});
    for (const LineWitness &witness : witnesses)
        holders.push_back({witness.line, witness.report, witness.article});
    std::sort(holders.begin(), holders.end(), [](const Holder &a, const Holder &b) {
        return std::pair(a.line, a.report) < std::pair(b.line, b.report);
    });
    return holders;
}

} // namespace

LineCensus takeCensus(std::span<const OutletLines> texts, std::span<const LineWitness> witnesses)
{
    const std::vector<Holder> holders = holdersOf(texts, witnesses);
    LineCensus census;
    for (auto begin = holders.begin(); begin != holders.end();) {
        const LineKey line = begin->line;
        const auto end =
            std::find_if(begin, holders.end(), [line](const Holder &holder) { return holder.line != line; });
        const std::span<const Holder> same(begin, end);
        begin = end;
        if (reportsOf(same, false) < LeastReportsOfFurniture)
            continue;
        census.repeated.push_back(line);
        if (reportsOf(same, true) >= LeastReportsOfFurniture) {
            census.settled.push_back(line);
            continue;
        }
        for (const Holder &holder : same)
            if (holder.article)
                census.earlier.push_back(*holder.article);
    }
    std::sort(census.earlier.begin(), census.earlier.end());
    census.earlier.erase(std::unique(census.earlier.begin(), census.earlier.end()), census.earlier.end());
    return census;
}

std::vector<LineKey> keysOf(std::span<const OutletLines> texts)
{
    std::vector<LineKey> keys;
    for (const OutletLines &text : texts)
        keys.insert(keys.end(), text.keys.begin(), text.keys.end());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

OutletLines withoutSettled(OutletLines lines, const LineCensus &census)
{
    std::erase_if(lines.keys, [&census](LineKey key) {
        return std::binary_search(census.settled.begin(), census.settled.end(), key);
    });
    return lines;
}

bool hasRepeated(const OutletLines &lines, const RepeatedLines &repeated)
{
    return std::any_of(lines.keys.begin(), lines.keys.end(),
                       [&repeated](LineKey key) { return std::binary_search(repeated.begin(), repeated.end(), key); });
}

} // namespace lectern
