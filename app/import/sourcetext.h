// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace lectern {

/// What a file says about its article outside the text (a CSV column, an HTML meta tag): field name and value.
struct DeclaredValue
{
    std::string field; ///< "title", "published", "updated", "byline", "source", "section"
    std::string value;
    std::string rule; ///< where it stood, for "why": "column date", "og:title"
};

/// One article's bytes, decoded: what import hands to parse.
struct SourceText
{
    QString file;              ///< path as found
    std::optional<int> record; ///< 1-based where a file holds several articles
    std::string text;          ///< valid UTF-8, without byte order mark, line ends as in the file
    std::string encoding;      ///< "UTF-8", "windows-1254"
    std::vector<DeclaredValue> declared;
};

} // namespace lectern
