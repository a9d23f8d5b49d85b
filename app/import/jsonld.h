// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/declared.h"

#include <string_view>

namespace lectern {

/// Adds what a JSON-LD script of a page says about its article (schema.org NewsArticle and its kin, also in a list or a
/// graph). A script that is no JSON adds nothing.
void addJsonLd(std::string_view script, Declarations &declared);

} // namespace lectern
