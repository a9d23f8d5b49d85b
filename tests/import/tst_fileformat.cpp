// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fileformat.h"

#include <QStringEncoder>
#include <QTest>

using namespace lectern;

class TestFileFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
};

void TestFileFormat::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<FileFormat>("format");

    const auto row = [](const char *what, const QByteArray &bytes, const char *name, FileFormat format) {
        QTest::newRow(what) << bytes << QString::fromLatin1(name) << format;
    };
    using enum FileFormat;
    row("a picture called a text", "\x89PNG\r\n\x1A\n....", "a.txt", Foreign);
    row("an XML file", "<?xml version='1.0'?><feed/>", "a.html", Foreign);
    row("a spreadsheet", "PK\x03\x04..[Content_Types].xml..xl/workbook.xml", "a.docx", Foreign);
    row("text", "Ferry to sail again\n\nThe ferry will sail.", "a", Text);
    row("text that is called a page", "Ferry to sail again", "a.html", Text);
    row("a text with brackets", "[Updated] Ferry to sail again", "a.json", Text);
    row("a text with labels", "Date: 3 April 2024\nSource: Port Times\n\nFerry", "a.txt", Text);
    row("a text with commas", "Baku, Ganja, Sumgait: ferry news\nMore, and more, of it", "a.txt", Text);
    row("a menu with bars", "Title | Source | Date | Author\nFerry to sail again\nText\n", "a.txt", Text);
    row("a page called a text", " <!DOCTYPE HTML><p>Ferry", "a.txt", Html);
    row("a page saved by a browser", "<!-- saved from url=(0014)about:internet -->\n<html>", "a", Html);
    row("XHTML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C\"><html>", "a.xml", Html);
    row("a page in UTF-16",
        QByteArray("\xFF\xFE") + QByteArray(QStringEncoder("UTF-16LE")(QStringLiteral("<html><p>A"))), "a.html", Html);
    row("a table by its head", "Headline;Date;Body\nFerry;2024-04-03;It sails.\n", "a.txt", Table);
    row("a table by its name", "a,b\n1,2\n", "a.csv", Table);
    row("JSON Lines", "{\"title\": \"Ferry\"}\n{\"title\": \"Port\"}\n", "a.txt", Json);
    row("a list of objects", "[\n  {\n    \"title\": 1}]", "a", Json);
    row("a letter", "Return-Path: <a@example.org>\r\nFrom: A\r\nSubject: Ferry\r\n\r\nText", "a.txt", Mail);
    row("a page saved as MHTML", "From: <Saved by Blink>\nSnapshot-Content-Location: x\nMIME-Version: 1.0\n\n", "a.mht",
        Mail);
    row("a mailbox", "From a@example.org Wed Apr  3 10:00:00 2024\nFrom: A\nMessage-ID: <1>\n\nText", "a", Mailbox);
    row("PDF behind other bytes", "\n\n%PDF-1.7\n", "a.txt", Pdf);
    row("a document of Word", "PK\x03\x04..[Content_Types].xml..word/document.xml", "a.zip", Word);
    row("a document of Writer",
        QByteArray("PK\x03\x04") + QByteArray(26, '.') + "mimetypeapplication/vnd.oasis.opendocument.textPK", "a",
        Writer);
    row("an archive", "PK\x03\x04..a.html", "a.docx", Zip);
    row("a compressed file", "\x1F\x8B\x08", "a.txt", Gzip);
}

void TestFileFormat::formats()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(FileFormat, format);
    const FoundFormat found = findFormat(bytes, name);
    QCOMPARE(found.format, format);
    QCOMPARE(found.name.isEmpty(), format != FileFormat::Foreign);
}

QTEST_GUILESS_MAIN(TestFileFormat)
#include "tst_fileformat.moc"
