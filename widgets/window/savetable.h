// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace lectern {

class WindowSettings;

/// Writes the rows of a table as they are shown, below `head`. Problem: Unwritable.
[[nodiscard]] Result<void> saveTable(const QAbstractItemModel &model, const QStringList &head, const QString &path);
/// Asks for a file, writes it and complains where that fails. The path; empty where nothing was written.
[[nodiscard]] QString chooseAndSaveTable(const QAbstractItemModel &model, const QStringList &head, const QString &name,
                                         WindowSettings &settings, QWidget *window);

} // namespace lectern
