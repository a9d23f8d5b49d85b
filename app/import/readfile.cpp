// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readfile.h"

#include "app/base/foldingtable.h"
#include "app/base/utf8.h"
#include "app/import/decode.h"
#include "app/import/fileformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace lectern {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

Problem problem(Problem::Kind kind, const QString &message, const QString &path)
{
    return {kind, message, path};
}

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return problem(Problem::Kind::Vanished,
                       sentence(QT_TRANSLATE_NOOP("Import", "The file is not there any more.")), path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return problem(Problem::Kind::Unreadable, sentence(QT_TRANSLATE_NOOP("Import", "The file cannot be opened.")),
                       path);
    if (file.size() > MaximumArticleBytes)
        return problem(
            Problem::Kind::TooLarge,
            sentence(QT_TRANSLATE_NOOP("Import", "The file is larger than 20 MB and cannot be one article.")), path);
    // One byte more than allowed, for the file may grow while it is read.
    QByteArray bytes = file.read(MaximumArticleBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(Problem::Kind::Unreadable, sentence(QT_TRANSLATE_NOOP("Import", "The file cannot be read.")),
                       path);
    if (bytes.size() > MaximumArticleBytes)
        return problem(
            Problem::Kind::TooLarge,
            sentence(QT_TRANSLATE_NOOP("Import", "The file is larger than 20 MB and cannot be one article.")), path);
    return bytes;
}

bool isBlank(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        const CharacterClass found = characterClass(point.value);
        if (found != CharacterClass::Space && found != CharacterClass::Invisible)
            return false;
        at += point.size;
    }
    return true;
}

} // namespace

Result<std::vector<SourceText>> readFile(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return problem(Problem::Kind::Empty, sentence(QT_TRANSLATE_NOOP("Import", "The file is empty.")), path);
    if (const auto format = foreignFormat(*bytes))
        return problem(
            Problem::Kind::Unsupported,
            sentence(QT_TRANSLATE_NOOP("Import", "The file is %1; only plain text and Markdown can be read."))
                .arg(*format),
            path);
    std::optional<DecodedText> decoded = decodeText(*bytes);
    if (!decoded)
        return problem(Problem::Kind::Binary, sentence(QT_TRANSLATE_NOOP("Import", "The file is not a text.")), path);
    if (isBlank(decoded->text))
        return problem(Problem::Kind::Empty,
                       sentence(QT_TRANSLATE_NOOP("Import", "The file holds nothing but blank space.")), path);
    SourceText source;
    source.file = path;
    source.text = std::move(decoded->text);
    source.encoding = std::move(decoded->encoding);
    return std::vector<SourceText>{std::move(source)};
}

} // namespace lectern
