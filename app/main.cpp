// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/program.h"
#include "app/workspace/frontend.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;
    lectern::Terminal terminal(out, err);
    return lectern::runProgram(argc, argv, lectern::frontend(), terminal);
}
