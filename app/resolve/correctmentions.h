// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolve/correctedresult.h"

#include <optional>
#include <string>

namespace lectern {

/// What a rule says its mentions name.
struct NewMention
{
    std::optional<EntityType> type; ///< absent for rules that add none
    std::string entity;             ///< name of the thing; empty: the words themselves
};

/// Applies a rule to the text of one article on top of those that apply there already. Mentions that stay keep what
/// they stand for; new ones stand for what goes by their words, or for something new. False where the article has
/// nothing the rule is about.
[[nodiscard]] Result<bool> editArticle(CorrectedResult &result, ArticleId article,
                                       const std::shared_ptr<const Correction> &rule, const NewMention &added);

} // namespace lectern
