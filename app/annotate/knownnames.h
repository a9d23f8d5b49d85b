// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lectern {

/// A name as form numbers of an article's words: equal for "ROKETSAN" and "Roketsan".
using NameForms = std::vector<std::uint32_t>;

struct NameFormsHash
{
    std::size_t operator()(const NameForms &forms) const noexcept;
};

[[nodiscard]] NameForms formsOf(const PreparedText &text, WordRange words);

/// A name the article has told, to be proposed wherever its words stand.
struct KnownName
{
    NameForms forms;
    EntityType type = EntityType::Person;
    float strength = 0.0F;
    bool isPart = false;          ///< of a longer name: proposed only where no other name word stands beside it
    bool isGiven = false;         ///< the given name of a person: "the Santiago police" are not his
    std::uint32_t introduced = 0; ///< word at which the whole name stands
    bool isPlaceBefore = false;   ///< the text names a place of this name before: no heading means the person
    std::string_view rule;        ///< static
    TextSpan evidence;
    std::string_view lexiconId;
    std::string_view countryCode;
};

/// The names one article has told so far.
class KnownNames
{
public:
    /// Of names with the same words, type and kind the stronger stays.
    void learn(KnownName name);
    /// Proposes every known name wherever its words stand and are not ordinary words there.
    void propose(const PreparedText &text, Candidates &candidates) const;

private:
    std::vector<KnownName> m_names;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_byFirst; ///< first form -> indices of m_names
};

} // namespace lectern
