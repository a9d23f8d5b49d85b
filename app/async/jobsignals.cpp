// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/jobsignals.h"

#include <QCoreApplication>

#include <new>

namespace lectern::async {

Problem problemOf(const std::exception &exception)
{
    if (dynamic_cast<const std::bad_alloc *>(&exception) != nullptr)
        return {Problem::Kind::Failed, QCoreApplication::translate("Jobs", "There is not enough memory for this."), {}};
    const QString reason = QString::fromUtf8(exception.what());
    return {Problem::Kind::Failed, QCoreApplication::translate("Jobs", "The work broke off: %1").arg(reason), {}};
}

} // namespace lectern::async
