// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/filecontents.h"

#include <QByteArray>

#include <optional>

namespace lectern {

/// What a reading process is asked: a file and how to read it.
struct ReadRequest
{
    QString path;
    ReadOptions options;
    QString language{}; ///< code of the one in which problems are told; English where there are no such words
};

// Requests and contents as bytes, between processes of the same build. What cannot be decoded gives nothing: the other
// side may have been taken over by the file it read.
[[nodiscard]] QByteArray encodeRequest(const ReadRequest &request);
[[nodiscard]] std::optional<ReadRequest> decodeRequest(const QByteArray &bytes);
[[nodiscard]] QByteArray encodeContents(const FileContents &contents);
[[nodiscard]] std::optional<FileContents> decodeContents(const QByteArray &bytes);

} // namespace lectern
