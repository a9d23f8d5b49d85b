// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/candidate.h"
#include "app/annotate/preparedtext.h"

namespace lectern {

/// Class masks that several rules share.
inline constexpr std::uint64_t CountryClasses = classMask(LexiconClass::Country, LexiconClass::Demonym);
inline constexpr std::uint64_t PlaceClasses =
    classMask(LexiconClass::Country, LexiconClass::City, LexiconClass::Region, LexiconClass::Place);
inline constexpr std::uint64_t BodyClasses =
    classMask(LexiconClass::GovernmentBody, LexiconClass::ArmedForces, LexiconClass::Outlet,
              LexiconClass::OtherOrganization, LexiconClass::Company);
inline constexpr std::uint64_t TitleClasses =
    classMask(LexiconClass::Honorific, LexiconClass::Rank, LexiconClass::Office, LexiconClass::OfficeHead);
inline constexpr std::uint64_t HeadClasses =
    classMask(LexiconClass::OrganizationHead, LexiconClass::CompanyHead, LexiconClass::CompanySuffix,
              LexiconClass::EventHead, LexiconClass::PlaceHead, LexiconClass::ProductHead, LexiconClass::WorkHead);

/// What all rules say of a guess before it is added: the words, as a candidate without rule and strength.
[[nodiscard]] Candidate candidateFor(const PreparedText &text, WordRange words, std::optional<EntityType> type,
                                     float strength, std::string_view rule);

/// "the Gulf": articles stand outside a name, but for names that begin with one ("The Hague").
[[nodiscard]] WordRange withoutArticle(const PreparedText &text, WordRange words);

/// Whether `next` stands in the same sentence right after `index`, without a mark between.
[[nodiscard]] bool areNeighbours(const PreparedText &text, std::uint32_t index, std::uint32_t next);
/// Whether the word exists and belongs to the sentence of `anchor`.
[[nodiscard]] bool inSentence(const PreparedText &text, std::uint32_t index, std::uint32_t anchor);

/// A word that may be part of a name: written like one, and neither a function word nor a title. In headings a word
/// that the article or the language writes small is none.
[[nodiscard]] bool isNamePart(const PreparedText &text, std::uint32_t index);

/// End of the phrase "of [the] Name [of Name]" that begins at `of`; `of` itself where there is none. Follows "of" and
/// "for" only, as long as names follow; a list of fields is one ("of Economy, Trade and Industry").
[[nodiscard]] std::uint32_t endOfComplement(const PreparedText &text, std::uint32_t of);

/// End of the run of name parts that begins at `first`, across joining hyphens and "&"; `first` where there is none.
[[nodiscard]] std::uint32_t endOfRun(const PreparedText &text, std::uint32_t first);
/// Begin of the run of name parts that ends at `end` (exclusive).
[[nodiscard]] std::uint32_t beginOfRun(const PreparedText &text, std::uint32_t end);

/// ISO 3166 code a country or demonym entry states; empty otherwise.
[[nodiscard]] std::string_view countryCodeOf(const LexiconEntry &entry);
/// The country or demonym that begins at a word and is written as a name; null where there is none.
[[nodiscard]] const LexiconPhrase *countryAt(const PreparedText &text, std::uint32_t index);
[[nodiscard]] std::string_view countryCodeAt(const PreparedText &text, const LexiconPhrase &match);

} // namespace lectern
