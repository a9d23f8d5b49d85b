// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/wordlists.h"

namespace lectern {

void forEachListLine(std::string_view list, const std::function<void(std::string_view, std::string_view)> &take)
{
    while (!list.empty()) {
        const std::string_view line = list.substr(0, list.find('\n'));
        list.remove_prefix(std::min(line.size() + 1, list.size()));
        const std::size_t tab = line.find('\t');
        if (!line.starts_with('#') && tab != std::string_view::npos)
            take(line.substr(0, tab), line.substr(tab + 1));
    }
}

} // namespace lectern
