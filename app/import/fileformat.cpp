// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fileformat.h"

#include <QCoreApplication>

#include <string_view>

namespace lectern {

namespace {

using namespace std::string_view_literals;

/// Bytes that a format has at a fixed place.
struct Signature
{
    std::size_t offset;
    std::string_view bytes;
    const char *name; ///< to be translated
};

constexpr Signature Signatures[] = {
    {0, "%PDF-"sv, QT_TRANSLATE_NOOP("Import", "a PDF document")},
    {0, "PK\x03\x04"sv, QT_TRANSLATE_NOOP("Import", "a ZIP archive or an office document")},
    {0, "PK\x05\x06"sv, QT_TRANSLATE_NOOP("Import", "a ZIP archive or an office document")},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, QT_TRANSLATE_NOOP("Import", "an office document of the old format")},
    {0, "{\\rtf"sv, QT_TRANSLATE_NOOP("Import", "a rich text document")},
    {0, "\x89PNG\r\n\x1A\n"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {0, "\xFF\xD8\xFF"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {0, "GIF87a"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {0, "GIF89a"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {8, "WEBPVP8"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {0, "II*\0"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {0, "MM\0*"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {0, "\0\0\x01\0"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {4, "ftyp"sv, QT_TRANSLATE_NOOP("Import", "a video or a picture")},
    {0, "\x1A\x45\xDF\xA3"sv, QT_TRANSLATE_NOOP("Import", "a video")},
    {0, "ID3"sv, QT_TRANSLATE_NOOP("Import", "a sound file")},
    {0, "OggS"sv, QT_TRANSLATE_NOOP("Import", "a sound file")},
    {8, "WAVEfmt "sv, QT_TRANSLATE_NOOP("Import", "a sound file")},
    {0, "\x1F\x8B"sv, QT_TRANSLATE_NOOP("Import", "a compressed file")},
    {0, "BZh"sv, QT_TRANSLATE_NOOP("Import", "a compressed file")},
    {0, "\xFD\x37zXZ\0"sv, QT_TRANSLATE_NOOP("Import", "a compressed file")},
    {0, "\x28\xB5\x2F\xFD"sv, QT_TRANSLATE_NOOP("Import", "a compressed file")},
    {0, "7z\xBC\xAF\x27\x1C"sv, QT_TRANSLATE_NOOP("Import", "an archive")},
    {0, "Rar!\x1A\x07"sv, QT_TRANSLATE_NOOP("Import", "an archive")},
    {257, "ustar"sv, QT_TRANSLATE_NOOP("Import", "an archive")},
    {0, "SQLite format 3\0"sv, QT_TRANSLATE_NOOP("Import", "a database or a library")},
    {0,
     "\x7F"
     "ELF"sv,
     QT_TRANSLATE_NOOP("Import", "a program")},
    {0, "wOF2"sv, QT_TRANSLATE_NOOP("Import", "a font")},
};

/// Markup is told by its first tag, behind space and a byte order mark, in small or capital letters.
constexpr Signature Markups[] = {
    {0, "<!doctype html"sv, QT_TRANSLATE_NOOP("Import", "a web page")},
    {0, "<html"sv, QT_TRANSLATE_NOOP("Import", "a web page")},
    {0, "<head>"sv, QT_TRANSLATE_NOOP("Import", "a web page")},
    {0, "<?xml"sv, QT_TRANSLATE_NOOP("Import", "an XML file")},
    {0, "<svg"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
};

QString translated(const Signature &signature)
{
    return QCoreApplication::translate("Import", signature.name);
}

} // namespace

std::optional<QString> foreignFormat(const QByteArray &bytes)
{
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    for (const Signature &signature : Signatures)
        if (view.size() > signature.offset && view.substr(signature.offset).starts_with(signature.bytes))
            return translated(signature);
    constexpr qsizetype LongestPrefix = 1024;
    QByteArray head = bytes.left(LongestPrefix);
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.trimmed().toLower();
    for (const Signature &markup : Markups)
        if (head.startsWith(QByteArrayView(markup.bytes.data(), static_cast<qsizetype>(markup.bytes.size()))))
            return translated(markup);
    return {};
}

} // namespace lectern
