// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace lectern {

/// As long as it lives, permissions bind: a test that is run by the superuser goes on as nobody.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(geteuid() == 0)
    {
        constexpr uid_t Nobody = 65534;
        if (m_wasRoot && setresuid(Nobody, Nobody, 0) != 0)
            qFatal("cannot become nobody");
    }
    ~AsNobody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become the superuser again");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    bool m_wasRoot;
};

} // namespace lectern
