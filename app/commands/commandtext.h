// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace lectern {

/// A sentence of the command line in the reader's language; `text` is marked with QT_TRANSLATE_NOOP("Commands", ...).
[[nodiscard]] inline QString commandText(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace lectern
