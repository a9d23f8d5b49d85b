// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readoffice.h"

#include "app/import/declared.h"
#include "app/import/xmltext.h"
#include "app/import/ziparchive.h"

#include <QCoreApplication>

#include <algorithm>

namespace lectern {

namespace {

using Kind = Problem::Kind;

FileContents damaged(const QString &path)
{
    return failedContents(importProblem(Kind::Damaged, QT_TRANSLATE_NOOP("Import", "The document is damaged."), path));
}

/// Writers put a title that nobody chose: the name of a file, "Document1".
bool isChosenTitle(const QString &title)
{
    return title.contains(u' ') && !title.endsWith(QLatin1String(".docx")) && !title.endsWith(QLatin1String(".doc"));
}

/// Which property fills which field. The date of making is no date of publication.
std::vector<DeclaredValue> declaredBy(const QByteArray &properties)
{
    Declarations declared;
    const QString title = propertyIn(properties, QStringLiteral("title"));
    if (isChosenTitle(title))
        declared.add("title", title.toStdString(), "document title");
    return declared.take();
}

FileContents contentsOf(OfficeText office, const QByteArray &properties, const QString &path)
{
    if (office.state == OfficeText::State::TooDeep)
        return failedContents(importProblem(
            Kind::Damaged, QT_TRANSLATE_NOOP("Import", "The document is nested too deeply to be read."), path));
    if (office.state == OfficeText::State::Damaged)
        return damaged(path);
    if (isBlank(office.text))
        return failedContents(
            importProblem(Kind::Empty, QT_TRANSLATE_NOOP("Import", "The document has no text."), path));
    if (office.text.size() > std::size_t(MaximumArticleBytes))
        return failedContents(importProblem(
            Kind::TooLarge, QT_TRANSLATE_NOOP("Import", "The document is larger than 20 MB and cannot be one article."),
            path));
    SourceText source;
    source.file = path;
    source.text = std::move(office.text);
    source.encoding = "UTF-8";
    source.declared = declaredBy(properties);
    FileContents contents;
    contents.articles.push_back(std::move(source));
    return contents;
}

/// The names of the entries of a format, and how its text is read.
FileContents readOffice(const FileBytes &file, const QString &textEntry, const QString &propertiesEntry,
                        OfficeText (*textOf)(const QByteArray &))
{
    UnpackBudget budget;
    const Result<QByteArray> text = zipEntry(file.bytes, textEntry, budget);
    if (!text)
        return failedContents({text.error().kind, text.error().message, file.path});
    if (text->isEmpty())
        return damaged(file.path);
    // Without its properties a document is a document still.
    const Result<QByteArray> properties = zipEntry(file.bytes, propertiesEntry, budget);
    return contentsOf(textOf(*text), properties ? *properties : QByteArray(), file.path);
}

} // namespace

FileContents readWord(const FileBytes &file)
{
    return readOffice(file, QStringLiteral("word/document.xml"), QStringLiteral("docProps/core.xml"), textOfWordXml);
}

FileContents readWriter(const FileBytes &file)
{
    return readOffice(file, QStringLiteral("content.xml"), QStringLiteral("meta.xml"), textOfWriterXml);
}

} // namespace lectern
