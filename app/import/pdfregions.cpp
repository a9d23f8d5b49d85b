// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pdfregions.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace lectern {

namespace {

using Words = std::vector<PdfWord>;

/// An empty stripe between words.
struct Gap
{
    double at = 0; ///< its middle
    double size = 0;
};

/// The widest stripe that no word reaches into, between the first and the last word along one axis.
template<typename Begin, typename End>
std::optional<Gap> widestGap(Words &words, const Begin &begin, const End &end)
{
    std::sort(words.begin(), words.end(), [&begin](const auto &a, const auto &b) { return begin(a) < begin(b); });
    std::optional<Gap> widest;
    double reached = end(words.front());
    for (const PdfWord &word : words) {
        const double size = begin(word) - reached;
        if (size > 0 && (!widest || size > widest->size))
            widest = Gap{reached + size / 2, size};
        reached = std::max(reached, end(word));
    }
    return widest;
}

double usualHeight(const Words &words)
{
    std::vector<double> heights;
    for (const PdfWord &word : words)
        heights.push_back(word.height());
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

class RegionCutter
{
public:
    explicit RegionCutter(double height) : m_height(height) {}
    void cut(Words words, int depth);
    [[nodiscard]] std::vector<PdfRegion> take() { return std::move(m_regions); }

private:
    [[nodiscard]] bool areColumns(const Words &left, const Words &right) const;

    double m_height; ///< of usual words
    std::vector<PdfRegion> m_regions;
};

Words takeBefore(Words &words, const std::function<bool(const PdfWord &)> &isBefore)
{
    const auto split = std::partition(words.begin(), words.end(), isBefore);
    Words before(std::make_move_iterator(words.begin()), std::make_move_iterator(split));
    words.erase(words.begin(), split);
    return before;
}

/// Columns have several lines; a number before a paragraph and cells of a table have not.
bool RegionCutter::areColumns(const Words &left, const Words &right) const
{
    constexpr std::size_t LeastLines = 3, LeastWords = 8;
    return left.size() >= LeastWords && right.size() >= LeastWords && linesOf(left).size() >= LeastLines &&
           linesOf(right).size() >= LeastLines;
}

/// Columns are cut first; where something reaches over them, the page is cut above or below it.
void RegionCutter::cut(Words words, int depth)
{
    constexpr int Deepest = 60;
    if (words.empty())
        return;
    constexpr double ColumnGap = 0.9, BlockGap = 0.4;
    const auto column = widestGap(
        words, [](const PdfWord &w) { return w.left; }, [](const PdfWord &w) { return w.right; });
    if (column && column->size > ColumnGap * m_height && depth < Deepest) {
        Words right = words;
        Words left = takeBefore(right, [&column](const PdfWord &word) { return word.left < column->at; });
        if (areColumns(left, right)) {
            cut(std::move(left), depth + 1);
            return cut(std::move(right), depth + 1);
        }
    }
    const auto block = widestGap(
        words, [](const PdfWord &w) { return w.top; }, [](const PdfWord &w) { return w.bottom; });
    if (!block || block->size < BlockGap * m_height || depth >= Deepest) {
        m_regions.push_back(linesOf(std::move(words)));
        return;
    }
    Words above = takeBefore(words, [&block](const PdfWord &word) { return word.top < block->at; });
    cut(std::move(above), depth + 1);
    cut(std::move(words), depth + 1);
}

/// The same for "Port Times 3" and "Port Times 4".
std::string withoutNumbers(const std::string &text)
{
    std::string key;
    for (const char c : text) {
        const bool isDigit = c >= '0' && c <= '9';
        if (!isDigit)
            key += c;
        else if (!key.ends_with('#'))
            key += '#';
    }
    return key;
}

bool isPageNumber(const std::string &key)
{
    constexpr std::size_t LongestLabel = 16;
    static const std::vector<std::string> known{"#", "- # -", "– # –", "# / #", "#/#", "| #", "# |", "[#]"};
    const bool isLabelled = key.size() <= LongestLabel && (key.starts_with("Page #") || key.starts_with("page #") ||
                                                           key.starts_with("S. #") || key.starts_with("Sayfa #"));
    return isLabelled || std::find(known.begin(), known.end(), key) != known.end();
}

/// Lines in the outer parts of a page, where running heads stand.
std::vector<PdfLine> marginLines(const PdfPage &page)
{
    constexpr double Margin = 0.12;
    Words outer;
    for (const PdfWord &word : page.words)
        if (word.bottom < Margin * page.height || word.top > (1 - Margin) * page.height)
            outer.push_back(word);
    return outer.empty() ? std::vector<PdfLine>() : linesOf(std::move(outer));
}

} // namespace

std::vector<PdfLine> linesOf(Words words)
{
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.middle() < b.middle(); });
    std::vector<Words> rows;
    double middle = 0;
    double height = 0;
    for (PdfWord &word : words) {
        constexpr double SameLine = 0.5;
        if (rows.empty() || word.middle() - middle > SameLine * std::min(height, word.height())) {
            rows.emplace_back();
            middle = word.middle();
            height = word.height();
        }
        rows.back().push_back(std::move(word));
    }
    std::vector<PdfLine> lines;
    for (Words &row : rows) {
        std::sort(row.begin(), row.end(), [](const auto &a, const auto &b) { return a.left < b.left; });
        PdfLine line{row.front().left, row.front().top, row.front().right, row.front().bottom, {}};
        for (const PdfWord &word : row) {
            line.text += line.text.empty() ? "" : " ";
            line.text += word.text;
            line.top = std::min(line.top, word.top);
            line.bottom = std::max(line.bottom, word.bottom);
            line.right = std::max(line.right, word.right);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<PdfRegion> regionsOf(Words words)
{
    if (words.empty())
        return {};
    RegionCutter cutter(usualHeight(words));
    cutter.cut(std::move(words), 0);
    return cutter.take();
}

void dropRunningLines(std::vector<PdfPage> &pages)
{
    std::map<std::string, int> seen;
    for (const PdfPage &page : pages)
        for (const PdfLine &line : marginLines(page))
            ++seen[withoutNumbers(line.text)];
    const auto isRunning = [&seen, &pages](const PdfLine &line) {
        const std::string key = withoutNumbers(line.text);
        const int least = std::max(2, static_cast<int>(pages.size()) / 4);
        return isPageNumber(key) || seen[key] >= least;
    };
    for (PdfPage &page : pages)
        for (const PdfLine &line : marginLines(page))
            if (isRunning(line))
                std::erase_if(page.words, [&line](const PdfWord &word) {
                    return word.middle() >= line.top && word.middle() <= line.bottom;
                });
}

} // namespace lectern
