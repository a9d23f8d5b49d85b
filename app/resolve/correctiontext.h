// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/resolve/correction.h"

#include <QByteArray>
#include <QJsonObject>

#include <string_view>
#include <vector>

namespace lectern {

/// Corrections as files: one JSON object a line, UTF-8, to be read, kept under version control and given to others.

[[nodiscard]] QJsonObject toJson(const Correction &correction);
/// Problem: Damaged, for an object that is no correction this program knows.
[[nodiscard]] Result<Correction> correctionFromJson(const QJsonObject &object);

[[nodiscard]] QByteArray toJsonLines(const std::vector<Correction> &corrections);
/// Blank lines are passed over. Problem: Damaged, naming the first line that is no correction; nothing is taken then.
[[nodiscard]] Result<std::vector<Correction>> correctionsFromJsonLines(const QByteArray &lines);

/// Anchors, as notes and tags keep them.
[[nodiscard]] QJsonObject toJson(const TextAnchor &anchor);
[[nodiscard]] QJsonObject toJson(const EntityAnchor &anchor);
[[nodiscard]] std::optional<TextAnchor> textAnchorFromJson(const QJsonObject &object);
[[nodiscard]] std::optional<EntityAnchor> entityAnchorFromJson(const QJsonObject &object);

} // namespace lectern
