// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/base/result.h"

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::train {

/// Names of a class, from the lists of resources/lexicons; those that need context ("?") are left out.
using NameLists = std::map<std::string, std::vector<std::string>, std::less<>>;
[[nodiscard]] Result<NameLists> readNameLists(const QString &folder);
/// Adds the names of a file of lines "name <tab> type:count ..." as lists "TypedCompany", "TypedOrganization" and so
/// on.
[[nodiscard]] Result<void> addTypedNames(const QString &path, NameLists &lists);

/// Draws names: from the lists, and made up of parts of them, so that a model meets names no list knows.
class NameMaker
{
public:
    NameMaker(const NameLists &lists, std::uint64_t seed) : m_lists(lists), m_random(seed) {}

    /// True `percent` times of a hundred.
    [[nodiscard]] bool chance(unsigned percent) { return m_random() % 100 < percent; }
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return m_random() % limit; }
    /// A name of the class; empty where there is no such list.
    [[nodiscard]] std::string draw(std::string_view lexiconClass);
    [[nodiscard]] std::string givenName();
    [[nodiscard]] std::string familyName();
    /// "ABC": two to five capitals.
    [[nodiscard]] std::string acronym();
    /// A word like a company's: "Roltek".
    [[nodiscard]] std::string brand();
    /// "TB2", "F-16", "Kestrel 90".
    [[nodiscard]] std::string productName();

private:
    [[nodiscard]] std::string blend(std::string_view lexiconClass);

    const NameLists &m_lists;
    std::mt19937_64 m_random;
};

} // namespace lectern::train
