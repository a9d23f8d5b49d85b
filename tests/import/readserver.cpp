// SPDX-License-Identifier: GPL-3.0-or-later
// What `lectern --read` does, without the rest of the program; breaks on demand, for the test of what happens then.
#include "app/import/readingprocess.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <thread>

int main(int, char **)
{
    const char *const fault = std::getenv("LECTERN_TEST_FAULT");
    if (fault != nullptr && std::strcmp(fault, "hang") == 0)
        std::this_thread::sleep_for(std::chrono::seconds(30));
    if (fault != nullptr && std::strcmp(fault, "crash") == 0)
        std::raise(SIGSEGV);
    return lectern::serveReading();
}
