// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace lectern {

/// Keeps other Lecterns from writing to a library, through NAME.lectern.lock beside it. Given back at the end, also by
/// a process that dies; what a crash leaves is the file, which tells that the library was open.
class LibraryLock
{
public:
    /// Problems: InUse, naming the process; Unwritable where nothing can be written beside the library.
    [[nodiscard]] static Result<std::shared_ptr<LibraryLock>> take(const QString &library);
    /// Whether a process that is gone had the library open and did not close it.
    [[nodiscard]] static bool isLeftBehind(const QString &library);
    [[nodiscard]] bool wasLeftBehind() const noexcept { return m_wasLeftBehind; }

private:
    explicit LibraryLock(const QString &library);
    QLockFile m_file;
    bool m_wasLeftBehind = false;
};

} // namespace lectern
