// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lectern {

/// What a phrase of the lexicon is. One phrase may be several things ("Georgia", "May", "Baker").
enum class LexiconClass : std::uint8_t {
    Country, ///< name of a country; id "country:TR"
    Demonym, ///< Turkish, Azerbaijanis; id of its country
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
    PlaceHead, ///< river, airport, street: class word of a place
    Place,     ///< a named place that is none of the above: Nagorno-Karabakh, Bosphorus
    Currency,
    Unit,
    Month,
    Weekday,
    ReportingVerb, ///< said, stressed
    WorkHead,      ///< report, treaty, film: class word of a work
    Work,
    CommonWord, ///< ordinary word that also stands first in sentences: never a name by itself
};

inline constexpr int LexiconClassCount = 32;

/// One reading of a phrase. Views point into the mapped file and live as long as the Lexicon.
struct LexiconEntry
{
    LexiconClass lexiconClass;
    bool decides = false;       ///< trusted to make a mention without further evidence
    std::string_view id;        ///< the same for all variants of one thing; empty for classes that name no thing
    std::string_view canonical; ///< the form to show
    std::string_view attribute; ///< see LexiconClass
    std::string_view source;    ///< list and line, "companies.tsv:17", for "why"
};

/// A phrase found in a sequence of tokens.
struct LexiconMatch
{
    std::uint32_t firstToken = 0;
    std::uint32_t tokenCount = 0;
    std::uint32_t phrase = 0; ///< for Lexicon::entries()
};

/// World knowledge as one memory-mapped automaton over folded tokens; built from resources/lexicons by `lectern_pack`.
class Lexicon
{
public:
    /// Maps the file; a Problem where it is missing, damaged or of another format version.
    static Result<std::shared_ptr<const Lexicon>> open(const QString &path);
    ~Lexicon();
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;

    /// All phrases that begin at any token, the longer first at each. `foldedTokens` are tokens through fold().
    [[nodiscard]] std::vector<LexiconMatch> matches(std::span<const std::string_view> foldedTokens) const;
    [[nodiscard]] std::vector<LexiconEntry> entries(std::uint32_t phrase) const;
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
