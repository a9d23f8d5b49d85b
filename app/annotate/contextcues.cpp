// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotate/contextcues.h"

#include "app/annotate/namerules.h"

#include <algorithm>
#include <array>

namespace lectern {

namespace {

using namespace std::string_view_literals;

/// Nouns that say what the name after or before them is.
constexpr auto CompanyNouns = std::to_array<std::string_view>(
    {"airline"sv,      "automaker"sv,    "bank"sv,        "brand"sv,        "brewer"sv,     "broker"sv,
     "builder"sv,      "carmaker"sv,     "carrier"sv,     "chain"sv,        "chipmaker"sv,  "companies"sv,
     "company"sv,      "conglomerate"sv, "consultancy"sv, "contractor"sv,   "courier"sv,    "developer"sv,
     "distiller"sv,    "distributor"sv,  "drugmaker"sv,   "exchange"sv,     "exporter"sv,   "firm"sv,
     "firms"sv,        "fund"sv,         "giant"sv,       "grocer"sv,       "importer"sv,   "insurer"sv,
     "jeweler"sv,      "jeweller"sv,     "label"sv,       "lender"sv,       "lessor"sv,     "maker"sv,
     "manufacturer"sv, "miner"sv,        "operator"sv,    "pharmacy"sv,     "planemaker"sv, "producer"sv,
     "publisher"sv,    "refiner"sv,      "refinery"sv,    "restaurateur"sv, "retailer"sv,   "rival"sv,
     "shipbuilder"sv,  "shipper"sv,      "shipyard"sv,    "startup"sv,      "steelmaker"sv, "studio"sv,
     "subsidiary"sv,   "supermarket"sv,  "supplier"sv,    "telecom"sv,      "toymaker"sv,   "trader"sv,
     "unicorn"sv,      "utility"sv,      "vendor"sv,      "watchmaker"sv,   "winemaker"sv});
constexpr auto CompanyFollowers =
    std::to_array<std::string_view>({"aircraft"sv, "ceo"sv, "dealership"sv, "executive"sv, "executives"sv, "factory"sv,
                                     "plant"sv, "shareholders"sv, "shares"sv, "stock"sv, "stores"sv, "subsidiary"sv});
constexpr auto OrganizationNouns = std::to_array<std::string_view>(
    {"agency"sv,  "broadcaster"sv, "channel"sv,   "charity"sv,   "club"sv,  "coalition"sv,  "magazine"sv,
     "militia"sv, "movement"sv,    "network"sv,   "newspaper"sv, "ngo"sv,   "opposition"sv, "outlet"sv,
     "party"sv,   "platform"sv,    "regulator"sv, "tank"sv,      "union"sv, "watchdog"sv});
constexpr auto OrganizationFollowers =
    std::to_array<std::string_view>({"activists"sv, "fighters"sv, "fans"sv, "lawmakers"sv, "leader"sv, "members"sv,
                                     "militants"sv, "party"sv, "rebels"sv, "supporters"sv});
constexpr auto PlaceNouns =
    std::to_array<std::string_view>({"capital"sv, "city"sv, "county"sv, "district"sv, "island"sv, "municipality"sv,
                                     "port"sv, "province"sv, "region"sv, "state"sv, "suburb"sv, "town"sv, "village"sv});
constexpr auto Directions = std::to_array<std::string_view>(
    {"coast"sv, "east"sv, "north"sv, "northeast"sv, "northwest"sv, "outskirts"sv, "people"sv, "residents"sv, "ruins"sv,
     "south"sv, "southeast"sv, "southwest"sv, "streets"sv, "waters"sv, "west"sv});
constexpr auto MakingVerbs =
    std::to_array<std::string_view>({"built"sv, "designed"sv, "developed"sv, "made"sv, "manufactured"sv, "operated"sv,
                                     "owned"sv, "produced"sv, "supplied"sv});

static_assert(std::is_sorted(CompanyNouns.begin(), CompanyNouns.end()));
static_assert(std::is_sorted(OrganizationNouns.begin(), OrganizationNouns.end()));
static_assert(std::is_sorted(PlaceNouns.begin(), PlaceNouns.end()));
static_assert(std::is_sorted(MakingVerbs.begin(), MakingVerbs.end()));

template<std::size_t Size>
bool isOneOf(const PreparedText &text, std::uint32_t index, const std::array<std::string_view, Size> &words)
{
    return text.word(index).form == WordForm::Lower &&
           std::find(words.begin(), words.end(), text.folded(index)) != words.end();
}

/// The words beside one name.
class Surroundings
{
public:
    Surroundings(const PreparedText &text, WordRange name) : m_text(text), m_name(name) {}

    void addTo(Candidates &candidates) const
    {
        if (saysCompany())
            add(EntityType::Company, m_name.size() == 1 ? 0.72F : 0.6F, candidates);
        if (saysOrganization())
            add(EntityType::Organization, 0.58F, candidates);
        const float place = placeStrength();
        if (place > 0.0F)
            candidates.push_back(candidateFor(m_text, placeInName(), EntityType::Place, place, "context"));
    }

private:
    void add(EntityType type, float strength, Candidates &candidates) const
    {
        candidates.push_back(candidateFor(m_text, m_name, type, strength, "context"));
    }

    bool hasBefore(std::uint32_t distance) const
    {
        return m_name.first >= distance && inSentence(m_text, m_name.first - distance, m_name.first);
    }
    bool hasAfter(std::uint32_t distance) const { return inSentence(m_text, m_name.end + distance - 1, m_name.first); }
    std::uint32_t before(std::uint32_t distance) const { return m_name.first - distance; }
    std::uint32_t after(std::uint32_t distance) const { return m_name.end + distance - 1; }

    bool saysCompany() const
    {
        if (hasBefore(1) && isOneOf(m_text, before(1), CompanyNouns))
            return true;
        if (hasBefore(2) && m_text.is(before(1), ",") && isOneOf(m_text, before(2), CompanyNouns))
            return true;
        if (hasBefore(2) && m_text.is(before(1), "by") && isOneOf(m_text, before(2), MakingVerbs))
            return true;
        if (hasBefore(2) && (m_text.is(before(1), "of") || m_text.is(before(1), "at") || m_text.is(before(1), "in")) &&
            (m_text.is(before(2), "ceo") || m_text.is(before(2), "ceos") || m_text.is(before(2), "shares") ||
             m_text.is(before(2), "subsidiary")))
            return true;
        if (hasAfter(1) && isOneOf(m_text, after(1), CompanyFollowers))
            return true;
        return hasAfter(2) && m_text.isJoiningHyphen(after(1)) && isOneOf(m_text, after(2), MakingVerbs);
    }

    bool saysOrganization() const
    {
        if (hasBefore(1) && isOneOf(m_text, before(1), OrganizationNouns))
            return true;
        return hasAfter(1) && isOneOf(m_text, after(1), OrganizationFollowers);
    }

    /// "TTK | Amasra mine": where only the last word is known as a place, that is what the class word says.
    WordRange placeInName() const
    {
        const std::uint32_t last = m_name.end - 1;
        const bool lastAlone = m_name.size() > 1 && m_text.hasClass(last, PlaceClasses) &&
                               m_text.word(last - 1).form == WordForm::AllCapitals;
        return lastAlone ? WordRange{last, m_name.end} : m_name;
    }

    bool isPlaceHead(std::uint32_t index) const
    {
        return m_text.word(index).form == WordForm::Lower && m_text.hasClass(index, classBit(LexiconClass::PlaceHead));
    }

    float placeStrength() const
    {
        if (hasBefore(2) && m_text.is(before(1), "of") && isOneOf(m_text, before(2), PlaceNouns))
            return 0.8F;
        if (hasAfter(1) && (isOneOf(m_text, after(1), PlaceNouns) || isPlaceHead(after(1))))
            return 0.66F;
        if (hasBefore(2) && m_text.is(before(1), "of") && isOneOf(m_text, before(2), Directions))
            return 0.7F;
        if (hasBefore(1) && isOneOf(m_text, before(1), PlaceNouns))
            return 0.6F;
        if (hasBefore(1) && (m_text.is(before(1), "in") || m_text.is(before(1), "near")) &&
            !m_text.hasClass(m_name.end - 1, classBit(LexiconClass::CommonWord)))
            return m_name.size() == 1 ? 0.5F : 0.4F;
        return 0.0F;
    }

    const PreparedText &m_text;
    WordRange m_name;
};

} // namespace

void addContextCues(const PreparedText &text, Candidates &candidates)
{
    constexpr std::uint32_t LongestName = 4;
    for (std::uint32_t i = 0; i < text.size();) {
        const std::uint32_t end = std::max(i, endOfRun(text, i));
        if (end > i && end - i <= LongestName && !text.isOrdinaryWord(i) &&
            !text.hasClass(i, TitleClasses | CountryClasses))
            Surroundings(text, {i, end}).addTo(candidates);
        i = std::max(end, i + 1);
    }
}

} // namespace lectern
