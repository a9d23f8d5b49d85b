// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"

#include <optional>
#include <string>
#include <string_view>

namespace lectern {

/// Reads a web page or a saved page: one article. `charset` is what came with the page from outside (a mail header),
/// if anything. Problems: Empty, Binary, TooLarge, Damaged.
[[nodiscard]] FileContents readHtml(const FileBytes &file, std::string_view charset = {});

/// The readable text of a page or fragment that is UTF-8 already. Nothing where it is nested deeper than can be read.
[[nodiscard]] std::optional<SourceText> articleOfHtml(std::string_view utf8);

/// The readable text of a part of a page: everything visible, for there is nothing to be told from it.
[[nodiscard]] std::string textOfFragment(std::string_view utf8);

/// The encoding that a page declares in <meta> or its XML declaration; empty where it declares none.
[[nodiscard]] std::string declaredCharset(std::string_view page);

} // namespace lectern
