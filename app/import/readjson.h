// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/articlerow.h"
#include "app/import/filecontents.h"

#include <string_view>
#include <vector>

namespace lectern {

/// Reads objects of JSON, one article each: one a line (JSON Lines), one behind the other, a list of them, or an object
/// that holds such a list ("articles", "items", "hits"). `record` counts the objects. An object that is broken costs
/// itself only. Problems: Binary, Damaged with the number of the object, Unsupported where no key holds text.
[[nodiscard]] FileContents readJson(const FileBytes &file, const ReadOptions &options);

/// The values of an object by their keys, without fields; those of each object of the list where it holds one.
[[nodiscard]] std::vector<std::vector<FieldValue>> rowsOfObject(std::string_view json);

/// The objects of a text of JSON without reading them: their bytes, one after the other. Views the text.
class JsonObjects
{
public:
    explicit JsonObjects(std::string_view text) : m_text(text) {}
    /// The next object; an empty view at the end. One that is not closed ends with the text, or with its line where the
    /// next line begins with an object again.
    [[nodiscard]] std::string_view next();

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace lectern
