// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/bytes.h"

namespace lectern {

/// A 64-bit checksum against accidents, not against malice; about as fast as memory can be read.
[[nodiscard]] std::uint64_t checksum(Bytes bytes) noexcept;

} // namespace lectern
