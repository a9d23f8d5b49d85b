// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// What a phrase of the lexicon is. One phrase may be several things ("Georgia", "May", "Baker").
enum class LexiconClass : std::uint8_t {
    Country, ///< name of a country; id "country:TR"; attribute: country code
    Demonym, ///< Turkish, Azerbaijanis; id of its country; attribute: country code
    City,    ///< attribute: country code
    Region,  ///< subdivision, continent, sea, mountain range; attribute: country code or empty
    GivenName,
    FamilyName,
    Honorific,        ///< Mr., Prof., Dr.
    Rank,             ///< Colonel General
    Office,           ///< Minister of Defence, chief executive
    OfficeHead,       ///< minister, president: begins "minister of ..."
    OrganizationHead, ///< ministry, agency, university: a class word that makes a name of an organisation
    CompanyHead,      ///< company, holding, bank, airlines: the same for companies
    CompanySuffix,    ///< Inc., A.Ş., GmbH
    GovernmentBody,   ///< a named body
    ArmedForces,
    Outlet,            ///< news outlet or agency
    Company,           ///< attribute: country code
    OtherOrganization, ///< NATO, FIFA, a party, a university
    ProductHead,       ///< aircraft, UAV, missile: class word after or before a product
    Product,           ///< attribute: maker
    EventHead,         ///< exhibition, summit, war, operation
    Event,
    PlaceHead,     ///< river, airport, street: class word of a place
    Place,         ///< a named place that is none of the above: Nagorno-Karabakh, Bosphorus
    Currency,      ///< id "currency:USD"; attribute: ISO 4217 code
    Unit,          ///< attribute: symbol
    Month,         ///< attribute: 1 to 12
    Weekday,       ///< attribute: 1 (Monday) to 7
    ReportingVerb, ///< said, stressed
    WorkHead,      ///< report, treaty, film: class word of a work
    Work,
    CommonWord, ///< ordinary word that also stands first in sentences: never a name by itself
};

inline constexpr int LexiconClassCount = 32;

/// The word used in the lists: "GivenName".
[[nodiscard]] std::string_view lexiconClassName(LexiconClass lexiconClass);
[[nodiscard]] std::optional<LexiconClass> lexiconClassFromName(std::string_view name);

/// One reading of a phrase. Views point into the mapped file and live as long as the Lexicon.
struct LexiconEntry
{
    LexiconClass lexiconClass = LexiconClass::CommonWord;
    bool decides = false;       ///< trusted to make a mention without further evidence
    bool capitalsOnly = false;  ///< written in capitals only: "WHO" is meant, "who" and "Who" are not
    std::string_view id;        ///< the same for all variants of one thing; empty for classes that name no thing
    std::string_view canonical; ///< the form to show; empty where `id` is
    std::string_view attribute; ///< see LexiconClass
    std::string_view list;      ///< file name of the list it stands in
    std::uint32_t line = 0;     ///< 1-based line of that list

    /// "companies.tsv:17", for "why".
    [[nodiscard]] std::string source() const;
};

/// A phrase found in a sequence of tokens.
struct LexiconMatch
{
    std::uint32_t firstToken = 0;
    std::uint32_t tokenCount = 0;
    std::uint32_t phrase = 0;  ///< for Lexicon::entries()
    std::uint32_t classes = 0; ///< bit per LexiconClass of its readings

    [[nodiscard]] constexpr bool has(LexiconClass lexiconClass) const noexcept
    {
        return (classes >> static_cast<unsigned>(lexiconClass) & 1U) != 0;
    }
    bool operator==(const LexiconMatch &) const = default;
};

/// World knowledge as one memory-mapped automaton over folded tokens; built from resources/lexicons by `lectern_pack`.
/// Full stops, apostrophes and hyphens neither make nor break a match: "U.S." is "US" only where a list says so, but
/// "Nagorno-Karabakh" is "Nagorno Karabakh" and "St. Louis" is "St Louis". "&" is "and".
class Lexicon
{
public:
    /// Maps the file; a Problem where it is missing, damaged or of another format version.
    static Result<std::shared_ptr<const Lexicon>> open(const QString &path);
    /// The same of bytes in memory, as LexiconBuilder makes them.
    static Result<std::shared_ptr<const Lexicon>> fromBytes(std::string bytes);
    ~Lexicon();
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /// All phrases that begin at any token, the longer first at each. `foldedTokens` are tokens through fold().
    [[nodiscard]] std::vector<LexiconMatch> matches(std::span<const std::string_view> foldedTokens) const;
    [[nodiscard]] std::vector<LexiconEntry> entries(std::uint32_t phrase) const;
    /// The first reading of that class; for a match that has it.
    [[nodiscard]] std::optional<LexiconEntry> entry(std::uint32_t phrase, LexiconClass lexiconClass) const;
    /// The readings of one whole phrase given as text (folded and split here); empty where it is unknown.
    [[nodiscard]] std::vector<LexiconEntry> lookUp(std::string_view phrase) const;
    /// Identifies the content; changes with every list.
    [[nodiscard]] std::string_view version() const;

private:
    struct Data;
    explicit Lexicon(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace lectern
