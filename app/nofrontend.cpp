// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/frontend.h"

#include <cstdio>

namespace lectern {

namespace {

int noWindow(int & /*argc*/, char ** /*argv*/, const QStringList & /*paths*/)
{
    std::fputs("This Lectern was built without a window; lectern --help lists what it can do.\n", stderr);
    return 2;
}

Result<void> noPicture(int & /*argc*/, char ** /*argv*/, const Chart & /*chart*/, const QString &path, int /*scale*/)
{
    return Problem{Problem::Kind::Unsupported,
                   QStringLiteral("This Lectern was built without pictures; .csv and .json files can be written."),
                   path};
}

} // namespace

const Frontend &frontend()
{
    static const Frontend nothingVisible{noWindow, noPicture};
    return nothingVisible;
}

} // namespace lectern
