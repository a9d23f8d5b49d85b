// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/heldlibrary.h"

#include <QFileInfo>

namespace lectern {

Result<std::unique_ptr<HeldLibrary>> HeldLibrary::open(const QString &path)
{
    auto held = std::make_unique<HeldLibrary>();
    if (QFileInfo::exists(path)) {
        Result<std::shared_ptr<LibraryLock>> lock = LibraryLock::take(path);
        if (!lock && lock.error().kind != Problem::Kind::Unwritable)
            return lock.error();
        if (lock && QFileInfo(path).isWritable())
            held->lock = *std::move(lock);
    }
    Result<std::unique_ptr<Library>> library = Library::open(path, held->isReadOnly() ? Access::Read : Access::Write);
    if (!library)
        return library.error();
    Result<std::unique_ptr<ArticleReader>> reader = ArticleReader::open(path);
    if (!reader)
        return reader.error();
    held->library = *std::move(library);
    held->reader = *std::move(reader);
    return held;
}

} // namespace lectern
