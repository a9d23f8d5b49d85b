// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/items/annotatedtext.h"

#include <QString>

namespace lectern {

/// Words of an article with where they stand: “words” – title, outlet, date. Without words where it stands alone.
[[nodiscard]] QString citation(const AnnotatedText &text, const QString &words);

} // namespace lectern
