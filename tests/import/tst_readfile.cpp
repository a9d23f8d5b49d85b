// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/readfile.h"
#include "tests/support/asnobody.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace lectern;

class TestReadFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void missingFileHasVanished();
    void folderIsUnreadable();
    void lockedFileIsUnreadable();
    void hugeFileIsRefusedUnread();
    void textKeepsItsLines();

private:
    QString write(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestReadFile::write(const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(QStringLiteral("file"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestReadFile::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QByteArray &bytes, Problem::Kind kind, const char *words) {
        QTest::newRow(name) << bytes << int(kind) << QString::fromLatin1(words);
    };
    using Kind = Problem::Kind;
    row("empty", "", Kind::Empty, "empty");
    row("blank", " \n\t\xC2\xA0\xEF\xBB\xBF\n", Kind::Empty, "blank");
    row("only a byte order mark", "\xEF\xBB\xBF", Kind::Empty, "blank");
    row("random bytes", QByteArray("\x00\x01\x02\x00\x00\x07\x10\x00\x80", 9), Kind::Binary, "not a text");
    row("PDF", "%PDF-1.7\n", Kind::Unsupported, "PDF");
    row("ZIP", "PK\x03\x04....", Kind::Unsupported, "ZIP");
    row("PNG", "\x89PNG\r\n\x1A\n....", Kind::Unsupported, "picture");
    row("JPEG", "\xFF\xD8\xFF\xE0", Kind::Unsupported, "picture");
    row("gzip", "\x1F\x8B\x08", Kind::Unsupported, "compressed");
    row("library", QByteArray("SQLite format 3\0", 16), Kind::Unsupported, "library");
    row("web page", "\n<!DOCTYPE HTML><p>", Kind::Unsupported, "web page");
    row("XML with mark", "\xEF\xBB\xBF<?xml version='1.0'?>", Kind::Unsupported, "XML");
    row("rich text", "{\\rtf1 x}", Kind::Unsupported, "rich text");
}

void TestReadFile::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const QString path = write(bytes);
    const Result<std::vector<SourceText>> result = readFile(path);
    QVERIFY(!result);
    QCOMPARE(int(result.error().kind), kind);
    QCOMPARE(result.error().place, path);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

void TestReadFile::missingFileHasVanished()
{
    const Result<std::vector<SourceText>> result = readFile(m_folder.filePath(QStringLiteral("gone")));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Vanished);
}

void TestReadFile::folderIsUnreadable()
{
    const Result<std::vector<SourceText>> result = readFile(m_folder.path());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Unreadable);
}

void TestReadFile::lockedFileIsUnreadable()
{
    const QString path = write("text");
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755))); // nobody must get as far as the file
    const Result<std::vector<SourceText>> result = [&path] {
        const AsNobody nobody;
        return readFile(path);
    }();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Unreadable);
}

void TestReadFile::hugeFileIsRefusedUnread()
{
    const QString path = m_folder.filePath(QStringLiteral("huge"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(MaximumArticleBytes + 1));
    const Result<std::vector<SourceText>> result = readFile(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::TooLarge);
}

void TestReadFile::textKeepsItsLines()
{
    const QString path = write("\xEF\xBB\xBF Bak\xC4\xB1\r\n\nText ");
    const Result<std::vector<SourceText>> result = readFile(path);
    QVERIFY(result);
    QCOMPARE(result->size(), std::size_t{1});
    QCOMPARE(result->front().text, std::string(" Bak\xC4\xB1\r\n\nText "));
    QCOMPARE(result->front().encoding, std::string("UTF-8"));
    QCOMPARE(result->front().file, path);
    QVERIFY(!result->front().record);
}

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
