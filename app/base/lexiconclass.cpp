// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/lexicon.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

constexpr std::array<std::string_view, LexiconClassCount> Names = {
    "Country",       "Demonym",        "City",        "Region",     "GivenName",        "FamilyName",
    "Honorific",     "Rank",           "Office",      "OfficeHead", "OrganizationHead", "CompanyHead",
    "CompanySuffix", "GovernmentBody", "ArmedForces", "Outlet",     "Company",          "OtherOrganization",
    "ProductHead",   "Product",        "EventHead",   "Event",      "PlaceHead",        "Place",
    "Currency",      "Unit",           "Month",       "Weekday",    "ReportingVerb",    "WorkHead",
    "Work",          "CommonWord"};

} // namespace

std::string_view lexiconClassName(LexiconClass lexiconClass)
{
    return Names[static_cast<std::size_t>(lexiconClass)];
}

std::optional<LexiconClass> lexiconClassFromName(std::string_view name)
{
    const auto found = std::find(Names.begin(), Names.end(), name);
    if (found == Names.end())
        return std::nullopt;
    return static_cast<LexiconClass>(found - Names.begin());
}

} // namespace lectern
