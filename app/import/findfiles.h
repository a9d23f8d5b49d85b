// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/problem.h"

#include <QStringList>

#include <vector>

namespace lectern {

/// Files below the given files and folders, in a stable order (by path), each once; hidden files and folders are
/// passed over, and so are the folders that browsers save beside a page. What cannot be listed is named in `problems`;
/// a folder without any file is one (Kind::Empty).
struct FoundFiles
{
    QStringList files;
    std::vector<Problem> problems;
};

[[nodiscard]] FoundFiles findFiles(const QStringList &paths);

} // namespace lectern
