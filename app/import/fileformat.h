// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lectern {

/// Name of the format of a file that is not plain text and is told by its first bytes ("PDF document"), translated.
/// Nothing where the bytes may be text.
[[nodiscard]] std::optional<QString> foreignFormat(const QByteArray &bytes);

} // namespace lectern
