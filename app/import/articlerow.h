// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/sourcetext.h"

#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// A value of a row or object with the field it fills and the name of its column.
struct FieldValue
{
    std::string field;
    std::string value;
    std::string column;
};

/// One article of a row: title, standfirst and text one below the other as far as the text does not begin with them,
/// the other fields declared. Text that is markup is read as a page. Nothing where there is no text.
[[nodiscard]] std::optional<SourceText> articleOfRow(const std::vector<FieldValue> &values);

} // namespace lectern
