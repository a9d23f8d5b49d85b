// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/sourcetext.h"

#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// Collects what a file declares about an article. The first value of a field wins, for the best place is asked first;
/// only bylines may have several, all from one place.
class Declarations
{
public:
    void add(std::string_view field, std::string_view value, std::string_view rule);
    [[nodiscard]] bool has(std::string_view field) const;
    [[nodiscard]] std::string_view value(std::string_view field) const;
    [[nodiscard]] std::vector<DeclaredValue> take() { return std::move(m_values); }

private:
    std::vector<DeclaredValue> m_values;
};

/// "Aylin Demir and Ruslan Karimov" as the people it names: cut at commas, semicolons, "and" and "&", without "By".
[[nodiscard]] std::vector<std::string> peopleOf(std::string_view byline);

} // namespace lectern
