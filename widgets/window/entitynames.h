// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"
#include "widgets/dialogs/palettemodel.h"

#include <QString>

#include <functional>
#include <vector>

namespace lectern {

/// The entities most often named one of whose words begins with each word typed, accents aside.
[[nodiscard]] std::vector<EntityId> entitiesNamed(const Corpus &corpus, const QString &typed);
/// An entity as an entry of the palette: "Nigar Vəliyeva – Person in 7 articles".
[[nodiscard]] PaletteEntry paletteEntry(const Corpus &corpus, EntityId entity, std::function<void()> run);

} // namespace lectern
