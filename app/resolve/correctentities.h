// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/resolve/correctedresult.h"

#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What corrections do to who is who. All change only what they name and the articles that name it.

/// All mentions of `other` become mentions of `into`, which keeps its name and type.
void mergeEntities(CorrectedResult &result, EntityId into, EntityId other);

/// Which mentions of an entity are meant: those of one of the forms, in one of the articles; empty lists mean any.
struct MentionChoice
{
    std::vector<std::string> forms;
    std::vector<ArticleId> articles; ///< ascending
};
/// Makes the chosen mentions those of another, new entity. Nothing where none, or all, are meant. Problem: of an
/// article that cannot be read.
[[nodiscard]] Result<std::optional<EntityId>> splitEntity(CorrectedResult &result, EntityId entity,
                                                          const std::string &name, const MentionChoice &choice);
void renameEntity(CorrectedResult &result, EntityId entity, const std::string &name);
/// Takes its mentions away. Problem: of an article that cannot be read.
[[nodiscard]] Result<void> rejectEntity(CorrectedResult &result, EntityId entity);
/// Neither is suggested for the other any more.
void dropSuggestion(CorrectedResult &result, EntityId a, EntityId b);

} // namespace lectern
