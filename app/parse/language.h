// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace lectern {

/// The language most of the text is written in, ISO 639-1: by its script where that is enough, else by its function
/// words and letters. "und" for too little text and for languages that are not listed.
[[nodiscard]] std::string detectLanguage(std::string_view text);

} // namespace lectern
