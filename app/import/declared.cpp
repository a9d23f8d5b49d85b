// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/declared.h"

#include "app/import/htmltree.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

using namespace std::string_view_literals;

struct Separator
{
    std::size_t at = std::string_view::npos;
    std::size_t size = 0;
};

Separator nextSeparator(std::string_view text)
{
    constexpr std::array Separators = {", "sv,          ";"sv,     " and "sv, " & "sv, " ve "sv,
                                       " v\xC9\x99 "sv, " und "sv, " et "sv,  "\n"sv};
    Separator next;
    for (const std::string_view separator : Separators)
        if (const std::size_t at = text.find(separator); at < next.at)
            next = {at, separator.size()};
    return next;
}

bool isAddress(std::string_view value)
{
    return value.find("://") != std::string_view::npos || value.starts_with("www.") || value.starts_with("//");
}

} // namespace

void Declarations::add(std::string_view field, std::string_view value, std::string_view rule)
{
    const std::string text = simplifiedSpace(value);
    constexpr std::size_t LongestValue = 1000;
    if (text.empty() || text.size() > LongestValue || (field == "byline" && isAddress(text)))
        return;
    for (const DeclaredValue &known : m_values) {
        const bool isFurther = field == "byline" && known.rule == rule && known.value != text;
        if (known.field == field && !isFurther)
            return;
    }
    m_values.push_back({std::string(field), text, std::string(rule)});
}

bool Declarations::has(std::string_view field) const
{
    return !value(field).empty();
}

std::string_view Declarations::value(std::string_view field) const
{
    const auto it = std::find_if(m_values.begin(), m_values.end(),
                                 [field](const DeclaredValue &known) { return known.field == field; });
    return it == m_values.end() ? std::string_view() : std::string_view(it->value);
}

std::vector<std::string> peopleOf(std::string_view byline)
{
    constexpr std::array Prefixes = {"By "sv, "by "sv, "BY "sv, "Von "sv, "Par "sv};
    for (const std::string_view prefix : Prefixes)
        if (byline.starts_with(prefix)) {
            byline.remove_prefix(prefix.size());
            break;
        }
    std::vector<std::string> people;
    while (!byline.empty()) {
        const Separator separator = nextSeparator(byline);
        std::string name = simplifiedSpace(byline.substr(0, separator.at));
        if (!name.empty())
            people.push_back(std::move(name));
        byline.remove_prefix(std::min(
            separator.at == std::string_view::npos ? byline.size() : separator.at + separator.size, byline.size()));
    }
    return people;
}

} // namespace lectern
