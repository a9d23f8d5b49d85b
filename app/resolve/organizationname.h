// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/entitytype.h"
#include "app/base/lexicon.h"

#include <string>
#include <string_view>

namespace lectern {

/// The name of an organisation, company, place, event or product in the form in which ways of writing one name meet:
/// folded words in a fixed order; countries and demonyms as their code ("Azerbaijani Defence Ministry" and "Ministry of
/// Defense of the Republic of Azerbaijan"), British and American spelling alike, articles and legal forms left out.
/// `countryCode` is added where the name is a class name alone ("Air Force"); empty where none is known.
[[nodiscard]] std::string nameForm(std::string_view surface, EntityType type, std::string_view countryCode,
                                   const Lexicon &lexicon);

/// Whether the name says only what kind of body it is ("Air Force", "Defence Ministry"): many states have one.
[[nodiscard]] bool isClassName(std::string_view surface, const Lexicon &lexicon);

/// Whether `shorter` is `longer` without trailing company class words and legal forms ("Kuzey Marine" of "Kuzey Marine
/// Systems"). False for names that end in a place: a subsidiary is another company.
[[nodiscard]] bool isShortForm(std::string_view shorter, std::string_view longer, const Lexicon &lexicon);

/// Initial letters of the capitalised words, folded: "Caspian Ports Agency" is "cpa".
[[nodiscard]] std::string initialsOf(std::string_view surface);

} // namespace lectern
