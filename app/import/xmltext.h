// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace lectern {

/// Text of an office document and what it says of itself.
struct OfficeText
{
    enum class State { Read, Damaged, TooDeep };
    std::string text;
    State state = State::Read;
};

/// The paragraphs of word/document.xml of a DOCX: headings, lists, tables row by row; deleted text, fields' codes and
/// text boxes' second copies left out. No entity of the file is expanded.
[[nodiscard]] OfficeText textOfWordXml(const QByteArray &xml);
/// The same for content.xml of an ODT; notes and comments left out.
[[nodiscard]] OfficeText textOfWriterXml(const QByteArray &xml);

/// The text of the first element of this name ("title", "creator", "created", "initial-creator") in a file of
/// properties, whatever its prefix; empty where there is none.
[[nodiscard]] QString propertyIn(const QByteArray &xml, const QString &name);

} // namespace lectern
