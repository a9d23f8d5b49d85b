// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/articlereader.h"
#include "app/store/library.h"
#include "app/store/librarylock.h"

#include <memory>

namespace lectern {

/// A library file as the workspace holds it.
struct HeldLibrary
{
    /// A library whose folder cannot be written is opened for reading only.
    [[nodiscard]] static Result<std::unique_ptr<HeldLibrary>> open(const QString &path);
    [[nodiscard]] bool isReadOnly() const { return lock == nullptr; }

    std::shared_ptr<LibraryLock> lock; ///< null where nothing can be written
    std::unique_ptr<Library> library;
    std::shared_ptr<const ArticleReader> reader;
};

} // namespace lectern
