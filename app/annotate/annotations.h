// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/textspan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// One place of a text that names something. `rule` and `evidence` say why it was tagged.
struct Mention
{
    TextSpan span;
    EntityType type = EntityType::Person;
    /// Date: "2024-04-02", "XXXX-09-24", "2021-04/2021-05", "PRESENT_REF"; Money: "EUR 2500000", a range "EUR 2/3";
    /// Quantity: "5 km", "12.5 %", a range "5/10 km"; else empty.
    std::string normalized;
    std::string lexiconId;   ///< what the lexicon knows it as ("country:TR", "company:aselsan"); empty where unknown
    std::string countryCode; ///< ISO 3166 code where the mention or its phrase states a country; empty otherwise
    std::string rule;        ///< "title-before-name", "lexicon", "model", "surname-of-full-name"
    TextSpan evidence;       ///< the words the rule rests on; may be empty
    float confidence = 1.0F; ///< 0 to 1
    /// Further things a coordinated name stands for ("Azerbaijani and Turkish Defense Ministries"): full names.
    std::vector<std::string> alsoNames;
    bool operator==(const Mention &) const = default;
};

enum class RoleKind : std::uint8_t { Office, Rank, Honorific, Byline };

/// A person's title in this text. Mentions are indices into Annotations::mentions.
struct Role
{
    TextSpan span; ///< the phrase, with country or organisation
    TextSpan head; ///< the title alone
    RoleKind kind = RoleKind::Office;
    std::uint32_t person = 0;
    std::optional<std::uint32_t> organization;
    std::string countryCode; ///< ISO 3166; empty where none is stated or can be inferred
    bool isInferred = false; ///< organisation or country come from context, not from the phrase
    bool operator==(const Role &) const = default;
};

/// Who said what. Parts of one quotation (interrupted, several paragraphs) share a group.
struct Quote
{
    TextSpan span;                        ///< the content, without quotation marks
    TextSpan cue;                         ///< "said", "according to"; empty where there is none
    std::optional<std::uint32_t> speaker; ///< index into mentions; absent where unknown
    bool isDirect = false;
    std::uint32_t group = 0; ///< 1-based within the article
    bool operator==(const Quote &) const = default;
};

/// Everything found in one article; a value that depends on the article, the lexicon and the model alone.
struct Annotations
{
    std::vector<Mention> mentions; ///< in text order, not overlapping
    std::vector<Role> roles;
    std::vector<Quote> quotes;
    bool operator==(const Annotations &) const = default;
};

} // namespace lectern
