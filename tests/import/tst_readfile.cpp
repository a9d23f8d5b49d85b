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

namespace {

/// The problem of contents that have one and no article; else one that is of no kind a reader gives.
Problem onlyProblem(const FileContents &contents)
{
    if (contents.articles.empty() && contents.problems.size() == 1)
        return contents.problems.front();
    return {Problem::Kind::Cancelled, {}, {}};
}

} // namespace

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
    row("PNG", "\x89PNG\r\n\x1A\n....", Kind::Unsupported, "picture");
    row("JPEG", "\xFF\xD8\xFF\xE0", Kind::Unsupported, "picture");
    row("library", QByteArray("SQLite format 3\0", 16), Kind::Unsupported, "library");
    row("XML with mark", "\xEF\xBB\xBF<?xml version='1.0'?>", Kind::Unsupported, "XML");
    row("rich text", "{\\rtf1 x}", Kind::Unsupported, "rich text");
}

void TestReadFile::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, words);
    const QString path = write(bytes);
    const Problem problem = onlyProblem(readFile(path));
    QCOMPARE(int(problem.kind), kind);
    QCOMPARE(problem.place, path);
    QVERIFY2(problem.message.contains(words), qPrintable(problem.message));
}

void TestReadFile::missingFileHasVanished()
{
    QCOMPARE(onlyProblem(readFile(m_folder.filePath(QStringLiteral("gone")))).kind, Problem::Kind::Vanished);
}

void TestReadFile::folderIsUnreadable()
{
    QCOMPARE(onlyProblem(readFile(m_folder.path())).kind, Problem::Kind::Unreadable);
}

void TestReadFile::lockedFileIsUnreadable()
{
    const QString path = write("text");
    QVERIFY(QFile::setPermissions(path, {}));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755))); // nobody must get as far as the file
    const FileContents contents = [&path] {
        const AsNobody nobody;
        return readFile(path);
    }();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(onlyProblem(contents).kind, Problem::Kind::Unreadable);
}

void TestReadFile::hugeFileIsRefusedUnread()
{
    const QString path = m_folder.filePath(QStringLiteral("huge"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(1) << 40));
    QCOMPARE(onlyProblem(readFile(path)).kind, Problem::Kind::TooLarge);
}

void TestReadFile::textKeepsItsLines()
{
    const QString path = write("\xEF\xBB\xBF Bak\xC4\xB1\r\n\nText ");
    const std::vector<SourceText> result = readFile(path).articles;
    QCOMPARE(result.size(), std::size_t{1});
    QCOMPARE(result.front().text, std::string(" Bak\xC4\xB1\r\n\nText "));
    QCOMPARE(result.front().encoding, std::string("UTF-8"));
    QCOMPARE(result.front().file, path);
    QVERIFY(!result.front().record);
}

QTEST_GUILESS_MAIN(TestReadFile)
#include "tst_readfile.moc"
