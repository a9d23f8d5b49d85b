// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/index/bytes.h"
#include "app/index/corpus.h"

#include <string_view>
#include <vector>

namespace lectern {

/// A record as a segment keeps it, with the mentions that are quoted (indices into Annotations::mentions). Id, date
/// and story are kept elsewhere.
void encodeRecord(SectionWriter &out, const ArticleRecord &record, const std::vector<std::uint32_t> &speakers);
/// Damaged bytes make an empty record.
[[nodiscard]] ArticleRecord decodeRecord(Bytes bytes);
[[nodiscard]] std::vector<std::uint32_t> decodeSpeakers(Bytes bytes);
[[nodiscard]] std::string_view decodeTitle(Bytes bytes);
[[nodiscard]] std::string_view decodeSource(Bytes bytes);

} // namespace lectern
