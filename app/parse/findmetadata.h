// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/lexicon.h"
#include "app/import/sourcetext.h"
#include "app/parse/article.h"
#include "app/parse/layout.h"

#include <string_view>

namespace lectern {

/// What the text says about itself. `language` tells how "03/04/2024" is read. Values that the file declares outside
/// its text come first.
[[nodiscard]] Metadata findMetadata(const SourceText &source, const Layout &layout, std::string_view language,
                                    const Lexicon &lexicon);

} // namespace lectern
