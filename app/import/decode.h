// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace lectern {

struct DecodedText
{
    std::string text;     ///< valid UTF-8 without byte order mark, line ends as they were
    std::string encoding; ///< "UTF-8", "UTF-16LE", "windows-1254"
};

/// Finds the encoding of a text and decodes it: byte order mark, NULs of UTF-16, valid UTF-8, then detection. Bytes
/// that cannot be decoded become U+FFFD. Nothing where the bytes are no text.
[[nodiscard]] std::optional<DecodedText> decodeText(const QByteArray &bytes);

/// The same for bytes that say what they are (a page, a mail). What is valid UTF-8 is that whatever it says, for text
/// in another encoding hardly ever is; a name that is not known counts as none.
[[nodiscard]] std::optional<DecodedText> decodeDeclared(const QByteArray &bytes, std::string_view encoding);

} // namespace lectern
