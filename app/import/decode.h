// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace lectern {

struct DecodedText
{
    std::string text;     ///< valid UTF-8 without byte order mark, line ends as they were
    std::string encoding; ///< "UTF-8", "UTF-16LE", "windows-1254"
};

/// Finds the encoding of a text and decodes it: byte order mark, NULs of UTF-16, valid UTF-8, then detection. Bytes
/// that cannot be decoded become U+FFFD. Nothing where the bytes are no text.
[[nodiscard]] std::optional<DecodedText> decodeText(const QByteArray &bytes);

} // namespace lectern
