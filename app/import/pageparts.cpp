// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/pageparts.h"

#include "app/import/wordlists.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lectern {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, PagePart>, 8> Names = {{{"comments"sv, PagePart::Comments},
                                                                         {"furniture"sv, PagePart::Furniture},
                                                                         {"aside"sv, PagePart::Aside},
                                                                         {"article"sv, PagePart::Article},
                                                                         {"byline"sv, PagePart::Byline},
                                                                         {"time"sv, PagePart::Time},
                                                                         {"caption"sv, PagePart::Caption},
                                                                         {"standfirst"sv, PagePart::Standfirst}}};

PagePart partNamed(std::string_view name)
{
    for (const auto &[known, part] : Names)
        if (known == name)
            return part;
    return PagePart::Unknown;
}

/// "relatedArticles box_2" has the words related, articles, box. "|" stands between the classes: words of two classes
/// make no run.
std::vector<std::string> wordsOf(std::string_view classes)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&words, &word] {
        if (!word.empty())
            words.push_back(std::exchange(word, {}));
    };
    bool wasSmall = false;
    for (const char c : classes) {
        const bool isCapital = c >= 'A' && c <= 'Z';
        const bool isLetter = isCapital || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) > 0x7F;
        if (!isLetter || (isCapital && wasSmall))
            finish();
        if (c == ' ' && !words.empty())
            words.emplace_back("|");
        if (isLetter)
            word += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
        wasSmall = isLetter && !isCapital;
    }
    finish();
    return words;
}

/// "has-comments" and "no-sidebar" speak of what is elsewhere.
bool speaksOfOther(const std::string &word)
{
    constexpr std::array Others = {"has"sv, "no"sv, "with"sv, "without"sv, "enable"sv, "enabled"sv, "show"sv, "is"sv};
    return std::find(Others.begin(), Others.end(), word) != Others.end();
}

} // namespace

PageParts::PageParts()
{
    forEachListLine(pagePartsList(), [this](std::string_view part, std::string_view words) {
        m_parts.emplace(std::string(words), partNamed(part));
    });
}

PagePart PageParts::partOf(std::string_view classes)
{
    if (classes.empty())
        return PagePart::Unknown;
    const auto [it, isNew] = m_known.try_emplace(std::string(classes), PagePart::Unknown);
    if (isNew)
        it->second = found(classes);
    return it->second;
}

PagePart PageParts::longestAt(const std::vector<std::string> &words, std::size_t at) const
{
    constexpr std::size_t LongestRun = 3;
    std::string run;
    PagePart part = PagePart::Unknown;
    for (std::size_t i = at; i < std::min(at + LongestRun, words.size()); ++i) {
        run += run.empty() ? words[i] : ' ' + words[i];
        if (const auto it = m_parts.find(run); it != m_parts.end())
            part = it->second;
    }
    return part;
}

/// What keeps an element out of the article wins, then what says more than that it is the article.
PagePart PageParts::found(std::string_view classes) const
{
    constexpr std::size_t LongestLooked = 400;
    const std::vector<std::string> words = wordsOf(classes.substr(0, LongestLooked));
    PagePart best = PagePart::Unknown;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && speaksOfOther(words[i - 1]))
            continue;
        const PagePart part = longestAt(words, i);
        if (part != PagePart::Unknown && (best == PagePart::Unknown || part < best))
            best = part;
    }
    return best;
}

} // namespace lectern
