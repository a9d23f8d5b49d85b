// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace lectern {

// Lists of resources/import, compiled in so that reading needs no file at run time.
[[nodiscard]] std::string_view pagePartsList();
[[nodiscard]] std::string_view columnNamesList();

/// Calls `take` with both fields of every line that is not a comment.
void forEachListLine(std::string_view list, const std::function<void(std::string_view, std::string_view)> &take);

} // namespace lectern
