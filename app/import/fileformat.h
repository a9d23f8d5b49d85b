// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace lectern {

enum class FileFormat : std::uint8_t {
    Text,    ///< also Markdown, and whatever is nothing else
    Html,    ///< also XHTML
    Table,   ///< CSV and TSV
    Json,    ///< also a list of objects and JSON Lines
    Mail,    ///< one letter, or a page saved as MHTML
    Mailbox, ///< letters one after the other (mbox)
    Word,    ///< DOCX
    Writer,  ///< ODT
    Pdf,
    Zip,
    Gzip,
    Foreign, ///< something that is no article
};

struct FoundFormat
{
    FileFormat format = FileFormat::Text;
    QString name; ///< of a foreign format: what it is ("a picture"), translated
};

/// Tells the format of a file by its content; only where that may be several things (any text may be a table) by the
/// ending of its name.
[[nodiscard]] FoundFormat findFormat(const QByteArray &bytes, const QString &name);

/// Formats read by libraries that much hostile input was made for, or that unpack: they are read in a process of their
/// own.
[[nodiscard]] constexpr bool isReadApart(FileFormat format) noexcept
{
    return format >= FileFormat::Mail && format != FileFormat::Foreign;
}

} // namespace lectern
