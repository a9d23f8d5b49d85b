// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>

namespace lectern {

/// One zstd frame with its content size and a checksum, so that a damaged page of the library is noticed here and not
/// by what a reader sees.
[[nodiscard]] QByteArray compress(std::string_view bytes);
/// The bytes of such a frame; nothing when it is damaged or claims to be larger than `limit`.
[[nodiscard]] std::optional<std::string> decompress(std::string_view frame, std::size_t limit);

} // namespace lectern
