// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "widgets/dialogs/palettemodel.h"

#include <QString>

#include <functional>
#include <vector>

namespace lectern {

/// The entities most often named one of whose names has words that begin as those typed, accents aside.
[[nodiscard]] std::vector<EntityId> entitiesNamed(const Corpus &corpus, const QString &typed);
/// What an entity may also be called: those that share a word with its name, then the most frequent ones of its type.
[[nodiscard]] std::vector<EntityId> entitiesLike(const Corpus &corpus, EntityId entity);
/// "Nigar Vəliyeva – Person in 7 articles".
[[nodiscard]] QString entityWords(const Corpus &corpus, EntityId entity);
/// An entity as an entry of the palette.
[[nodiscard]] PaletteEntry paletteEntry(const Corpus &corpus, EntityId entity, std::function<void()> run);

} // namespace lectern
