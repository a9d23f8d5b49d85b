// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotate/annotations.h"
#include "app/parse/article.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lectern {

/// A mention as resolution needs it: its words and what the article says about it.
struct MentionDigest
{
    EntityType type = EntityType::Person;
    std::string surface; ///< as written
    std::string lexiconId;
    std::string countryCode;
    std::string normalized;         ///< of a date
    std::uint32_t sentence = 0;     ///< number of its sentence; mentions of one sentence share it
    std::uint32_t begin = 0;        ///< byte offset in the article
    std::vector<std::string> roles; ///< folded titles a person is given here
    std::vector<std::string> alsoNames;
    bool operator==(const MentionDigest &) const = default;
};

/// What resolution keeps of one article: small enough to hold for a whole library.
struct ArticleDigest
{
    std::string contentKey; ///< SHA-256 of the readable text, hex: order and identity of articles rest on it
    QString file;
    std::string published; ///< ISO date or empty
    std::string source;
    std::vector<MentionDigest> mentions;      ///< one for each of Annotations::mentions
    std::vector<std::string> definedAcronyms; ///< "SSB=Presidency of Defense Industries" for each bracket definition
    std::vector<std::uint64_t> shingles;      ///< MinHash of the readable text, for near-copies
    bool operator==(const ArticleDigest &) const = default;
};

[[nodiscard]] ArticleDigest digest(const Article &article, const Annotations &annotations);

} // namespace lectern
