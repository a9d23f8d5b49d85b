// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/advice.h"

#include <QCoreApplication>

namespace lectern {

namespace {

/// Gives the words below their context for translators.
struct Advice
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

} // namespace

QString adviceFor(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Unreadable:
        return Advice::tr("Look whether you may read the file, and whether its disk is connected.");
    case Problem::Kind::Vanished:
        return Advice::tr("Look whether the file was moved or renamed, and open it from its new place.");
    case Problem::Kind::Damaged:
        return Advice::tr("If you have a copy from before, open that. Articles can be read again from their files.");
    case Problem::Kind::Unwritable:
        return Advice::tr("Choose another folder, or make room on the disk.");
    case Problem::Kind::InUse:
        return Advice::tr("Close it in the other window or program first, then try again.");
    case Problem::Kind::Unsupported:
        return Advice::tr("A newer Lectern may be able to open it.");
    case Problem::Kind::Failed:
        return Advice::tr("Close other programs and try again.");
    case Problem::Kind::Empty:
    case Problem::Kind::Binary:
    case Problem::Kind::TooLarge:
    case Problem::Kind::Query:
    case Problem::Kind::Usage:
    case Problem::Kind::Cancelled:
        break;
    }
    return {};
}

} // namespace lectern
