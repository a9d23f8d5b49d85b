// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lectern {

/// What went wrong, where, in a sentence a person can act on.
struct Problem
{
    enum class Kind {
        Unreadable,  ///< a file cannot be opened or read
        Empty,       ///< nothing to read in it
        Binary,      ///< not text
        TooLarge,    ///< beyond a named limit
        Vanished,    ///< was there when it was listed and is gone now
        Unsupported, ///< a format or a version this program does not know
        Damaged,     ///< known format, broken content
        Unwritable,  ///< an output cannot be written
        InUse,       ///< another program holds it
        Query,       ///< a query that cannot be understood; `position` says where
        Usage,       ///< a command line that cannot be understood
        Cancelled,   ///< the reader stopped it
        Failed,      ///< the program itself broke off: no memory, a bug
    };

    Kind kind = Kind::Unreadable;
    QString message;   ///< a translated sentence, without the place
    QString place;     ///< file, table or command the sentence is about; may be empty
    int position = -1; ///< for Query: byte offset into the query text

    /// "place: message", the form for the terminal and for lists.
    [[nodiscard]] QString text() const;
    bool operator==(const Problem &) const = default;
};

} // namespace lectern
