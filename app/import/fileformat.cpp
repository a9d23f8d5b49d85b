// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fileformat.h"

#include "app/import/columnmap.h"
#include "app/import/decode.h"
#include "app/import/delimited.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
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

/// Markup is told by its first tag, behind space, comments and a byte order mark, in small or capital letters.
constexpr Signature Markups[] = {
    {0, "<?xml"sv, QT_TRANSLATE_NOOP("Import", "an XML file")},
    {0, "<svg"sv, QT_TRANSLATE_NOOP("Import", "a picture")},
    {0, "<rss"sv, QT_TRANSLATE_NOOP("Import", "an XML file")},
};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

FoundFormat foreign(const Signature &signature)
{
    return {FileFormat::Foreign, QCoreApplication::translate("Import", signature.name)};
}

/// The names of the entries stand in the directory at the end of an archive. A file of an office says what it is by
/// those that it must have.
FoundFormat formatOfZip(std::string_view bytes)
{
    constexpr std::size_t MimetypeOffset = 30;
    const std::string_view first = bytes.substr(std::min(MimetypeOffset, bytes.size()), 128);
    if (first.starts_with("mimetypeapplication/vnd.oasis.opendocument.text"))
        return {FileFormat::Writer, {}};
    const bool isOffice = bytes.find("[Content_Types].xml"sv) != std::string_view::npos;
    if (isOffice && bytes.find("word/document.xml"sv) != std::string_view::npos)
        return {FileFormat::Word, {}};
    const bool isOther = isOffice && (bytes.find("xl/workbook"sv) != std::string_view::npos ||
                                      bytes.find("ppt/presentation"sv) != std::string_view::npos);
    if (isOther || first.starts_with("mimetypeapplication/"))
        return {FileFormat::Foreign, QCoreApplication::translate("Import", "an office document without running text")};
    return {FileFormat::Zip, {}};
}

std::optional<FoundFormat> binaryFormat(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv))
        return formatOfZip(bytes);
    if (bytes.starts_with("\x1F\x8B"sv))
        return FoundFormat{FileFormat::Gzip, {}};
    // Readers of PDF allow some bytes before its mark.
    constexpr std::size_t PdfMarkWithin = 1024;
    if (bytes.substr(0, PdfMarkWithin).find("%PDF-"sv) != std::string_view::npos)
        return FoundFormat{FileFormat::Pdf, {}};
    for (const Signature &signature : Signatures)
        if (bytes.size() > signature.offset && bytes.substr(signature.offset).starts_with(signature.bytes))
            return foreign(signature);
    return {};
}

/// Without space, a byte order mark and comments before the first tag.
std::string_view withoutLead(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    for (;;) {
        const std::size_t begin = head.find_first_not_of(" \t\r\n\f");
        head.remove_prefix(std::min(begin, head.size()));
        const std::size_t end = head.find("-->");
        if (!head.starts_with("<!--") || end == std::string_view::npos)
            return head;
        head.remove_prefix(end + 3);
    }
}

std::optional<FoundFormat> markupFormat(std::string_view lowHead)
{
    const std::string_view head = withoutLead(lowHead);
    constexpr std::array Pages = {"<!doctype html"sv, "<html"sv,   "<head>"sv, "<head "sv,
                                  "<body"sv,          "<title>"sv, "<meta "sv};
    const bool isPage = std::any_of(Pages.begin(), Pages.end(), [head](auto tag) { return head.starts_with(tag); });
    if (isPage || (head.starts_with("<?xml") && head.find("<html") != std::string_view::npos))
        return FoundFormat{FileFormat::Html, {}};
    for (const Signature &markup : Markups)
        if (head.starts_with(markup.bytes))
            return foreign(markup);
    return {};
}

/// "Name: value" lines up to the first blank one. A letter has who, when or about what, and something that only
/// machines write.
bool isMail(std::string_view head)
{
    constexpr std::array Machine = {"mime-version:"sv,     "received:"sv,       "message-id:"sv,
                                    "return-path:"sv,      "content-type:"sv,   "delivered-to:"sv,
                                    "x-mozilla-status:"sv, "dkim-signature:"sv, "snapshot-content-location:"sv};
    constexpr std::array Human = {"from:"sv, "subject:"sv, "date:"sv, "to:"sv};
    int machine = 0;
    int human = 0;
    while (!head.empty()) {
        const std::string_view line = head.substr(0, head.find('\n'));
        head.remove_prefix(std::min(line.size() + 1, head.size()));
        if (line.empty() || line == "\r")
            break;
        const bool isContinued = line.front() == ' ' || line.front() == '\t';
        const std::size_t name = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_");
        if (!isContinued && (name == 0 || name == std::string_view::npos || line[name] != ':'))
            return false;
        const auto starts = [line](std::string_view known) { return line.starts_with(known); };
        machine += std::any_of(Machine.begin(), Machine.end(), starts) ? 1 : 0;
        human += std::any_of(Human.begin(), Human.end(), starts) ? 1 : 0;
    }
    return machine > 0 && human > 0;
}

bool isMailbox(std::string_view head)
{
    const std::size_t end = head.find('\n');
    return head.starts_with("from ") && end != std::string_view::npos && isMail(head.substr(end + 1));
}

/// Files of JSON begin with an object that has a key, or with a list of such; texts with a bracket do not.
bool isJson(std::string_view head)
{
    std::string tight;
    constexpr std::size_t Enough = 3;
    for (const char c : withoutLead(head)) {
        if (tight.size() == Enough)
            break;
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            tight += c;
    }
    return tight.starts_with("{\"") || tight.starts_with("[{\"");
}

/// The first bytes as UTF-8 in small letters.
std::string lowHead(const QByteArray &bytes)
{
    constexpr qsizetype HeadBytes = 16 * 1024;
    QByteArray head = bytes.left(HeadBytes);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF") || head.contains('\0'))
        if (const auto decoded = decodeText(head))
            head = QByteArray::fromStdString(decoded->text);
    return head.toLower().toStdString();
}

FileFormat formatOfText(std::string_view head, const QString &name)
{
    const QString ending = name.mid(name.lastIndexOf(u'.') + 1).toLower();
    const auto isNamed = [&ending](std::initializer_list<const char *> endings) {
        return std::any_of(endings.begin(), endings.end(), [&](const char *e) { return ending == QLatin1String(e); });
    };
    if (isMailbox(head))
        return FileFormat::Mailbox;
    if (isMail(head))
        return FileFormat::Mail;
    if (isJson(head))
        return FileFormat::Json;
    if (isNamed({"csv", "tsv", "tab"}) || looksLikeTable(head))
        return FileFormat::Table;
    if (isNamed({"html", "htm", "xhtml"}) && head.find('<') != std::string_view::npos)
        return FileFormat::Html;
    return FileFormat::Text;
}

} // namespace

FoundFormat findFormat(const QByteArray &bytes, const QString &name)
{
    if (const auto format = binaryFormat(viewOf(bytes)))
        return *format;
    const std::string head = lowHead(bytes);
    if (const auto format = markupFormat(head))
        return *format;
    return {formatOfText(head, name), {}};
}

} // namespace lectern
