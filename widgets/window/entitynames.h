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
/// "Nigar Vəliyeva – Person in 7 articles".
[[nodiscard]] QString entityWords(const Corpus &corpus, EntityId entity);
/// An entity as an entry of the palette.
[[nodiscard]] PaletteEntry paletteEntry(const Corpus &corpus, EntityId entity, std::function<void()> run);

} // namespace lectern
