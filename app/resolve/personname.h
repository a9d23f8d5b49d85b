// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// A person's name as identity sees it: folded words, spelled by sound so that ways of writing one name in Latin
/// letters meet (Vəliyeva, Valiyeva, Valieva), while another ending stays another name (Bayraktar, Bayraktaroğlu).
struct PersonName
{
    std::vector<std::string> words; ///< skeletons, in order; an initial has one letter

    [[nodiscard]] bool isFull() const { return words.size() > 1; }
    [[nodiscard]] const std::string &given() const { return words.front(); }
    [[nodiscard]] const std::string &family() const { return words.back(); }
    bool operator==(const PersonName &) const = default;
    auto operator<=>(const PersonName &) const = default;
};

[[nodiscard]] PersonName personName(std::string_view surface);

/// The spelling by sound of one folded word.
[[nodiscard]] std::string nameSkeleton(std::string_view foldedWord);

enum class NameRelation {
    Different,   ///< cannot be one person
    Same,        ///< the same words
    Subset,      ///< same given and family name, one form has words between that the other leaves out
    Initial,     ///< same family name, a given name against its initial
    Misspelling, ///< same given name, family names of six letters or more that differ in one or two
};

/// How two full names relate; both must be full.
[[nodiscard]] NameRelation relate(const PersonName &a, const PersonName &b);

/// Whether the words could be a misspelling of each other: six letters or more, one edit away (two from nine letters
/// on), and neither is the other with an ending.
[[nodiscard]] bool mayBeMisspelling(std::string_view a, std::string_view b);

} // namespace lectern
