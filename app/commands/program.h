// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/terminal.h"
#include "app/workspace/frontend.h"

namespace lectern {

/// The whole program: a command if the first argument names one, else the window. Returns the exit status.
[[nodiscard]] int runProgram(int &argc, char **argv, const Frontend &frontend, Terminal &terminal);

} // namespace lectern
