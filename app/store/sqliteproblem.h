// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QString>

class QSqlError;

namespace lectern {

/// What an SQLite result code (plain or extended) means for the person whose library it is.
[[nodiscard]] Problem sqliteProblem(int code, const QString &detail, const QString &library);
[[nodiscard]] Problem sqliteProblem(const QSqlError &error, const QString &library);

} // namespace lectern
