// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace lectern {

/// Roles of tables whose rows are places in articles.
enum PassageRole {
    PassageArticleRole = Qt::UserRole, ///< uint: ArticleId
    PassageBeginRole,                  ///< uint: first byte of the place in the article's text
    PassageEndRole,                    ///< uint: the byte after its last
    PassageEntityRole,                 ///< uint: EntityId of whom the row is about; invalid where it is nobody known
    PassageWordsRole,                  ///< QString: the row as plain text, for the clipboard
    PassageHeadingRole,                ///< bool, of a heading: whether its rows are shown; invalid for other rows
};

} // namespace lectern
