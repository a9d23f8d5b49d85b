// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/marks.h"
#include "app/base/result.h"
#include "app/store/connection.h"
#include "app/store/history.h"

#include <map>
#include <set>
#include <string>

namespace lectern {

/// Everything a reader put onto a library.
struct LibraryMarks
{
    std::map<NoteId, Note> notes;
    std::set<Tag> tags;                          ///< stars, too
    std::map<std::string, std::string> searches; ///< query by name
    std::set<ArticleId> bin;
    bool operator==(const LibraryMarks &) const = default;
};

/// What the change does to them.
void apply(const MarkChange &change, LibraryMarks &marks);

/// The rows of marks and of the history in an open library. All write without a transaction of their own.

[[nodiscard]] Result<LibraryMarks> readMarks(const Connection &connection);
[[nodiscard]] Result<void> writeMark(const Connection &connection, const MarkChange &change);

/// Steps that cannot be read are passed over with everything after them: the cursor would mean another one.
[[nodiscard]] Result<EditHistory> readHistory(const Connection &connection);
/// Forgets the steps from `position` on and puts this one there.
[[nodiscard]] Result<void> writeStep(const Connection &connection, std::size_t position, const HistoryStep &step);
[[nodiscard]] Result<void> writeCursor(const Connection &connection, std::size_t cursor);

} // namespace lectern
