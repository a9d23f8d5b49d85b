// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>

namespace lectern {

/// Articles longer than this are refused: no news text has 20 MB, and a reader cannot use one.
inline constexpr qint64 MaximumArticleBytes = 20 * 1000 * 1000;
/// Files of several articles, documents and archives longer than this are refused: a file is read whole into memory.
inline constexpr qint64 MaximumFileBytes = 128 * 1000 * 1000;
/// A field of a table longer than this is refused; fields of real tables are articles at most.
inline constexpr std::size_t MaximumFieldBytes = 100 * 1000 * 1000;
/// Rows, letters or parts of one file beyond this number are left out: no outlet writes as many articles.
inline constexpr int MaximumArticlesAFile = 200'000;
/// Text that one file may give, however many articles it is cut into.
inline constexpr std::size_t MaximumTextBytesAFile = 150 * 1000 * 1000;
/// JSON nested deeper than this is refused; Qt's reader stops at 1024.
inline constexpr int MaximumJsonDepth = 200;
/// Entries of one archive: more than this are a bomb or a disk, not a collection of articles.
inline constexpr int MaximumArchiveEntries = 20'000;
/// Archives in archives are opened to this depth: mail and saved pages nest once or twice, bombs for ever.
inline constexpr int MaximumArchiveDepth = 3;
/// What one archive may unpack to, all entries and the archives in it together.
inline constexpr qint64 MaximumUnpackedBytes = 500 * 1000 * 1000;
/// Bytes that one packed byte may become. Text packs to a quarter, repetitive tables to a fortieth; bombs to a
/// thousandth.
inline constexpr qint64 MaximumExpansion = 200;
/// An entry of so few bytes is never taken for a bomb, whatever its ratio: blank documents pack very well.
inline constexpr qint64 HarmlessEntryBytes = 2 * 1000 * 1000;
/// Names of entries longer than this are refused: no file system has them.
inline constexpr int MaximumEntryNameBytes = 1024;
/// Parts of one letter: a newsletter has a dozen.
inline constexpr int MaximumMailParts = 1000;
/// Letters in letters are read to this depth.
inline constexpr int MaximumMailDepth = 20;
/// Pages of one document: the longest report is shorter.
inline constexpr int MaximumPages = 5'000;
/// Elements of an office document may be nested this deep; tables in tables make some twenty.
inline constexpr int MaximumOfficeDepth = 256;
/// One file may take this long in a reading process before the process is ended.
inline constexpr std::chrono::seconds MaximumReadingTime{60};
/// What a reading process may take of memory above what the program itself occupies.
inline constexpr qint64 MaximumReadingMemory = 400 * 1000 * 1000;
/// What a reading process may send for one file: all text and as much again for what is said about it.
inline constexpr qint64 MaximumReplyBytes = 200 * 1000 * 1000;

} // namespace lectern
