// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readfile.h"

#include "app/base/result.h"
#include "app/import/decode.h"
#include "app/import/fileformat.h"
#include "app/import/limits.h"
#include "app/import/readarchive.h"
#include "app/import/readhtml.h"
#include "app/import/readjson.h"
#include "app/import/readmail.h"
#include "app/import/readoffice.h"
#include "app/import/readpdf.h"
#include "app/import/readtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace lectern {

namespace {

using Kind = Problem::Kind;

Problem tooLarge(const QString &path)
{
    return importProblem(Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The file is larger than 128 MB."), path);
}

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return importProblem(Kind::Vanished, QT_TRANSLATE_NOOP("Import", "The file is not there any more."), path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return importProblem(Kind::Unreadable, QT_TRANSLATE_NOOP("Import", "The file cannot be opened."), path);
    if (file.size() > MaximumFileBytes)
        return tooLarge(path);
    // One byte more than allowed, for the file may grow while it is read.
    QByteArray bytes = file.read(MaximumFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return importProblem(Kind::Unreadable, QT_TRANSLATE_NOOP("Import", "The file cannot be read."), path);
    if (bytes.size() > MaximumFileBytes)
        return tooLarge(path);
    return bytes;
}

FileContents readPlainText(const FileBytes &file)
{
    if (file.bytes.size() > MaximumArticleBytes)
        return failedContents(importProblem(
            Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The file is larger than 20 MB and cannot be one article."),
            file.path));
    std::optional<DecodedText> decoded = decodeText(file.bytes);
    if (!decoded)
        return failedContents(
            importProblem(Kind::Binary, QT_TRANSLATE_NOOP("Import", "The file is not a text."), file.path));
    if (isBlank(decoded->text))
        return failedContents(importProblem(
            Kind::Empty, QT_TRANSLATE_NOOP("Import", "The file holds nothing but blank space."), file.path));
    SourceText source;
    source.file = file.path;
    source.text = std::move(decoded->text);
    source.encoding = std::move(decoded->encoding);
    FileContents contents;
    contents.articles.push_back(std::move(source));
    return contents;
}

FileContents refused(const QString &name, const QString &path)
{
    Problem problem =
        importProblem(Kind::Unsupported, QT_TRANSLATE_NOOP("Import", "The file is %1, which cannot be read."), path);
    problem.message = problem.message.arg(name);
    return failedContents(std::move(problem));
}

} // namespace

FileContents readContent(const FileBytes &file, const ReadOptions &options, UnpackBudget &budget)
{
    if (file.bytes.isEmpty())
        return failedContents(importProblem(Kind::Empty, QT_TRANSLATE_NOOP("Import", "The file is empty."), file.path));
    const ContentReader readInner = [&options](const FileBytes &inner, UnpackBudget &left) {
        return readContent(inner, options, left);
    };
    const FoundFormat found = findFormat(file.bytes, file.path);
    switch (found.format) {
    case FileFormat::Text:
        return readPlainText(file);
    case FileFormat::Html:
        return readHtml(file);
    case FileFormat::Table:
        return readTable(file, options);
    case FileFormat::Json:
        return readJson(file, options);
    case FileFormat::Mail:
        return readMail(file, readInner, budget);
    case FileFormat::Mailbox:
        return readMailbox(file, readInner, budget);
    case FileFormat::Word:
        return readWord(file);
    case FileFormat::Writer:
        return readWriter(file);
    case FileFormat::Pdf:
        return readPdf(file);
    case FileFormat::Zip:
        return readZip(file, readInner, budget);
    case FileFormat::Gzip:
        return readGzip(file, readInner, budget);
    case FileFormat::Foreign:
        break;
    }
    return refused(found.name, file.path);
}

FileContents readFile(const QString &path, const ReadOptions &options)
{
    const Result<QByteArray> bytes = readBytes(path);
    UnpackBudget budget;
    return bytes ? readContent({path, *bytes}, options, budget) : failedContents(bytes.error());
}

} // namespace lectern
